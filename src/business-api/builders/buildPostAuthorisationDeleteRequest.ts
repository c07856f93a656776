import { postRequest, type PostRequest } from '../requests/apiRequest';
import { ownedPostFields, type OwnedPost, type OwnedPostFields } from '../requests/ownedPost';

/**
 * `POST /business/post/authorize/delete/`: the owner of an account deletes the code of a post.
 *
 * @param post - The account and its post.
 * @throws RangeError when an id is invalid.
 *
 * @example
 * ```ts
 * buildPostAuthorisationDeleteRequest({ businessId: 'b1', postId: '7' }).body; // => { business_id: 'b1', item_id: '7' }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs/manage-tiktok-post-ad-authorization/v1.3 | Manage TikTok post ad authorization}
 */
export function buildPostAuthorisationDeleteRequest(post: OwnedPost): PostRequest<OwnedPostFields> {
  return postRequest('business/post/authorize/delete', ownedPostFields(post));
}
