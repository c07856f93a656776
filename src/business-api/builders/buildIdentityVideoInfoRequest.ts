import { getRequest, type GetRequest } from '../requests/apiRequest';
import { assertId, assertPostId, assertWithin } from '../requests/assertRequest';
import { identityFields, type SparkIdentity } from '../creatives/toSparkIdentity';
import { itemTypeOf, type SparkPostKind } from '../creatives/itemType';

/** What {@link buildIdentityVideoInfoRequest} builds from. */
export interface DescribeIdentityVideos {
  readonly advertiserId: string;
  readonly identity: SparkIdentity;
  /** The kind of all the posts: the platform looks for videos alone unless photos are asked for. */
  readonly kind: SparkPostKind;
  /** One to 20 post ids. */
  readonly postIds: readonly [string, ...string[]];
}

/**
 * `GET /identity/video/info/`: one post under an identity, or several of one kind.
 *
 * @throws RangeError when an id is not one, or there are more than 20.
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
export function buildIdentityVideoInfoRequest({
  advertiserId,
  identity,
  kind,
  postIds,
}: DescribeIdentityVideos): GetRequest {
  assertId('advertiserId', advertiserId);
  assertWithin('length of postIds', postIds.length, 1, 20);
  for (const postId of postIds) assertPostId('postIds', postId);
  return getRequest('identity/video/info', {
    advertiser_id: advertiserId,
    ...identityFields(identity),
    item_type: itemTypeOf(kind),
    ...(postIds.length === 1 ? { item_id: postIds[0] } : { item_ids: postIds }),
  });
}
