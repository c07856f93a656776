import { postRequest, type PostRequest } from '../requests/apiRequest';
import { assertWithin } from '../requests/assertRequest';
import { ownedPostFields, type OwnedPost, type OwnedPostFields } from '../requests/ownedPost';

/** Whether a post may be used in ads, and for how many days. */
export type PostAuthorizationSetting = OwnedPost &
  (
    | {
        readonly enabled: true;
        /** Days of 24 hours; 7, 30, 60 and 365 are documented, 180 has been reported. */
        readonly days: number;
      }
    | { readonly enabled: false; readonly days?: undefined }
  );

/**
 * `POST /business/post/authorize/setting/`: the owner of an account turns ad authorisation of a post on, which makes a
 * code, or off, which is refused while an ad uses the post. Only with the owner's consent: it is their permission.
 *
 * @throws RangeError when an id is not one or the days are not a whole number from 1.
 *
 * @example
 * ```ts
 * buildPostAuthorizationSettingRequest({ businessId: 'b1', postId: '7', enabled: true, days: 30 }).body;
 * // => { business_id: 'b1', item_id: '7', is_ad_promotable: true, authorization_days: 30 }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs/manage-tiktok-post-ad-authorization/v1.3 | Manage TikTok post ad authorization}
 */
export function buildPostAuthorizationSettingRequest(
  setting: PostAuthorizationSetting,
): PostRequest<
  OwnedPostFields & { readonly is_ad_promotable: boolean; readonly authorization_days?: number }
> {
  const { enabled, days } = setting;
  if (enabled) assertWithin('days', Number(days), 1);
  return postRequest('business/post/authorize/setting', {
    ...ownedPostFields(setting),
    is_ad_promotable: enabled,
    ...(enabled && { authorization_days: days }),
  });
}
