import { assertObject } from '../../shared/assertions';
import { assertId, assertPostId } from './assertRequest';

/** A post, as the owner of its account identifies it in the Accounts API. */
export interface OwnedPost {
  /** The `open_id` of the account. */
  readonly businessId: string;
  readonly postId: string;
}

/** The post in TikTok's own fields. */
export interface OwnedPostFields {
  readonly business_id: string;
  readonly item_id: string;
}

/** The fields that name a post in a request of its owner. */
export function ownedPostFields(post: OwnedPost): OwnedPostFields {
  assertObject('post', post);
  const { businessId, postId } = post;
  assertId('businessId', businessId);
  assertPostId('postId', postId);
  return { business_id: businessId, item_id: postId };
}
