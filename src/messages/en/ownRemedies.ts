import { frozen } from '../../shared/frozen';
import type { EligibilityCode } from '../../vocabulary/eligibility';

const newCode =
  'Generate a new code in the TikTok app: open the post, three dots, “Ad settings”, “Ad authorization”. Then apply it in TikTok Ads Manager.';
const extend = 'Extend the authorization in the ad settings of the post, or change the dates of the ad.';

/** What the advertiser does about their own post, where the ordinary remedy is to ask its creator. */
export const ownRemedies: Readonly<Partial<Record<EligibilityCode, string>>> = /* @__PURE__ */ frozen({
  authorisation_missing:
    'In the TikTok app: open the post, three dots, “Ad settings”, “Ad authorization”, “Generate code”. Then apply it in TikTok Ads Manager.',
  authorisation_other_post: newCode,
  authorisation_declined: newCode,
  authorisation_revoked: newCode,
  authorisation_expired:
    'Generate a new code in the TikTok app and apply it in TikTok Ads Manager. If the ad settings of the post still let you extend this one, that may work as well.',
  authorisation_unanswered: 'Accept the request in the notifications of the TikTok app.',
  flight_after_authorisation: extend,
  flight_outlives_authorisation: extend,
  post_followers_only: 'Open the privacy settings of the post and let everyone see it.',
  post_exposed: 'Make sure that you want this before the ad starts, or use ads-only mode for the account.',
});
