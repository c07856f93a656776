import { assertObject } from '../../shared/assertions';
import { getRequest, type GetRequest } from '../requests/apiRequest';
import { assertId, assertEntries, assertPostId } from '../requests/assertRequest';
import { identityFields, type SparkIdentity } from '../creatives/toSparkIdentity';
import { postKindWords, type SparkPostKind } from '../creatives/postKindWords';

/** The input of {@link buildIdentityVideoInfoRequest}. */
export interface DescribeIdentityVideos {
  readonly advertiserId: string;
  readonly identity: SparkIdentity;
  /** The kind of all the posts: the platform only looks for videos unless you ask for photos. */
  readonly kind: SparkPostKind;
  /** One to 20 post ids. */
  readonly postIds: readonly [string, ...string[]];
}

/**
 * `GET /identity/video/info/`: one post under an identity, or several of one kind.
 *
 * @param posts - The ad account, the identity, and the kind and ids of its posts.
 * @throws RangeError when an id is invalid, there is none or more than 20, or the kind is neither `video` nor `photo`.
 *
 * @example
 * ```ts
 * const identity = { type: 'TT_USER', id: 'a1' } as const;
 * buildIdentityVideoInfoRequest({ advertiserId: '71', identity, kind: 'video', postIds: ['7440000000000000001'] }).query;
 * // => 'advertiser_id=71&identity_type=TT_USER&identity_id=a1&item_type=VIDEO&item_id=7440000000000000001'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218522178562 | Get info about TikTok posts}
 */
export function buildIdentityVideoInfoRequest(posts: DescribeIdentityVideos): GetRequest {
  assertObject('posts', posts);
  const { advertiserId, identity, kind, postIds } = posts;
  assertId('advertiserId', advertiserId);
  assertEntries('postIds', postIds, 20, assertPostId);
  return getRequest('identity/video/info', {
    advertiser_id: advertiserId,
    ...identityFields(identity),
    item_type: postKindWords('kind', kind).itemType,
    ...(postIds.length === 1 ? { item_id: postIds[0] } : { item_ids: postIds }),
  });
}
