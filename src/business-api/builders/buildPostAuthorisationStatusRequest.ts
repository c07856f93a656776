import { getRequest, type GetRequest } from '../requests/apiRequest';
import { ownedPostFields, type OwnedPost } from '../requests/ownedPost';

/**
 * `GET /business/post/authorize/status/`: the owner of an account asks for the code of a post and its state.
 *
 * @param post - The account and its post.
 * @throws RangeError when an id is invalid.
 *
 * @example
 * ```ts
 * buildPostAuthorisationStatusRequest({ businessId: 'b1', postId: '7' }).query; // => 'business_id=b1&item_id=7'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs/manage-tiktok-post-ad-authorization/v1.3 | Manage TikTok post ad authorization}
 */
export function buildPostAuthorisationStatusRequest(post: OwnedPost): GetRequest {
  return getRequest('business/post/authorize/status', { ...ownedPostFields(post) });
}
