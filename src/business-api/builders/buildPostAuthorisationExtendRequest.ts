import { assertDays } from '../../shared/assertions';
import { postRequest, type PostRequest } from '../requests/apiRequest';
import { ownedPostFields, type OwnedPost, type OwnedPostFields } from '../requests/ownedPost';

/**
 * `POST /business/post/authorize/`: the owner of an account extends the code of a post. The days are added to what is left.
 *
 * @param post - The account and its post, and how many days of 24 hours to add.
 * @throws RangeError when an id is invalid or the days are not a whole number of at least 1.
 *
 * @example
 * ```ts
 * buildPostAuthorisationExtendRequest({ businessId: 'b1', postId: '7', days: 30 }).path;
 * // => '/open_api/v1.3/business/post/authorize/'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs/manage-tiktok-post-ad-authorization/v1.3 | Manage TikTok post ad authorization}
 */
export function buildPostAuthorisationExtendRequest(
  post: OwnedPost & { readonly days: number },
): PostRequest<OwnedPostFields & { readonly authorization_days: number }> {
  const fields = ownedPostFields(post);
  assertDays('days', post.days);
  return postRequest('business/post/authorize', { ...fields, authorization_days: post.days });
}
