import { assertDays, assertObject } from '../../shared/assertions';
import { postRequest, type PostRequest } from '../requests/apiRequest';
import { ownedPostFields, type OwnedPost, type OwnedPostFields } from '../requests/ownedPost';

/** Whether a post may be used in ads, and for how many days. */
export type PostAuthorisationSetting = OwnedPost &
  (
    | {
        readonly enabled: true;
        /** Days of 24 hours; 7, 30, 60 and 365 are documented, 180 has been reported. */
        readonly days: number;
      }
    | { readonly enabled: false; readonly days?: undefined }
  );

/**
 * `POST /business/post/authorize/setting/`: the owner of an account turns the ad authorisation of a post on, which
 * generates a code, or off, which is refused while an ad uses the post. Only use it with the owner's consent: it is
 * their permission.
 *
 * @param setting - The account and its post, whether it may be used in ads, and if so, for how many days of 24 hours.
 * @throws RangeError when an id is invalid, `enabled` is neither `true` nor `false`, or the days are not a whole
 * number.
 *
 * @example
 * ```ts
 * buildPostAuthorisationSettingRequest({ businessId: 'b1', postId: '7', enabled: true, days: 30 }).body;
 * // => { business_id: 'b1', item_id: '7', is_ad_promotable: true, authorization_days: 30 }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs/manage-tiktok-post-ad-authorization/v1.3 | Manage TikTok post ad authorization}
 */
export function buildPostAuthorisationSettingRequest(
  setting: PostAuthorisationSetting,
): PostRequest<
  OwnedPostFields & { readonly is_ad_promotable: boolean; readonly authorization_days?: number }
> {
  assertObject('setting', setting);
  const post = ownedPostFields(setting);
  // Anything other than `true` would count as a no and stop the ads of the post.
  if (typeof setting.enabled !== 'boolean') throw new RangeError('enabled must be true or false');
  if (!setting.enabled)
    return postRequest('business/post/authorize/setting', { ...post, is_ad_promotable: false });
  assertDays('days', setting.days);
  return postRequest('business/post/authorize/setting', {
    ...post,
    is_ad_promotable: true,
    authorization_days: setting.days,
  });
}
