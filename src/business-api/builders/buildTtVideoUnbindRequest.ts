import { assertObject } from '../../shared/assertions';
import { postRequest, type PostRequest } from '../requests/apiRequest';
import { assertId, assertPostId } from '../requests/assertRequest';

/**
 * `POST /tt_video/unbind/`: releases a post from the ad account. It takes the id of the post, not the code.
 *
 * @param post - The ad account and the post to release.
 * @throws RangeError when an id is invalid.
 *
 * @example
 * ```ts
 * buildTtVideoUnbindRequest({ advertiserId: '71', postId: '7440000000000000001' }).body;
 * // => { advertiser_id: '71', item_id: '7440000000000000001' }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738376509936641 | Unbind a Spark Ad post}
 */
export function buildTtVideoUnbindRequest(post: {
  readonly advertiserId: string;
  readonly postId: string;
}): PostRequest<{ readonly advertiser_id: string; readonly item_id: string }> {
  assertObject('post', post);
  const { advertiserId, postId } = post;
  assertId('advertiserId', advertiserId);
  assertPostId('postId', postId);
  return postRequest('tt_video/unbind', { advertiser_id: advertiserId, item_id: postId });
}
