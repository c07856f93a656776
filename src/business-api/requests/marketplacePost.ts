import { assertObject } from '../../shared/assertions';
import { assertId, assertPostId } from './assertRequest';

/** A creator's post in TikTok One or in its predecessor, the Creator Marketplace. */
export interface MarketplacePost {
  /** The API's `tcm_account_id`. */
  readonly marketplaceAccountId: string;
  /** The API's `video_id`. */
  readonly postId: string;
}

/** The post in TikTok's own fields. */
export interface MarketplaceFields {
  readonly video_id: string;
  readonly tcm_account_id: string;
}

/** The fields that name a post in a request of a marketplace account. */
export function marketplaceFields(post: MarketplacePost): MarketplaceFields {
  assertObject('post', post);
  const { marketplaceAccountId, postId } = post;
  assertId('marketplaceAccountId', marketplaceAccountId);
  assertPostId('postId', postId);
  return { video_id: postId, tcm_account_id: marketplaceAccountId };
}
