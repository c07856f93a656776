import type { CampaignIssueParams } from '../../vocabulary/issues/campaign';
import type { MessagesFor } from '../issueMessage';
import { frozen } from '../../shared/frozen';

const fields = {
  videoId: 'a video',
  imageIds: 'pictures',
  musicId: 'music',
  adText: 'an ad text',
  duetStatus: 'duets',
  stitchStatus: 'stitches',
  promotionalMusicDisabled: 'the use of their music',
} as const;

const routes = { smart_plus: 'Smart+', one_step: 'one-step creation' } as const;

const money = (amount: number, currency: string) => `${String(amount)} ${currency}`;

/** English for issues about the set-up of an ad. */
export const enCampaign: MessagesFor<keyof CampaignIssueParams> = /* @__PURE__ */ frozen({
  setup_value_retired: {
    text: ({ value, since }) =>
      since === undefined
        ? `TikTok no longer offers “${value}”.`
        : `TikTok has not offered “${value}” since ${since}.`,
    remedy: 'Choose one of today’s values.',
  },
  setup_value_unknown: {
    text: ({ value }) => `We don’t know “${value}”, so we couldn’t check what goes with it.`,
    remedy: 'Check the spelling. If TikTok has added it, you can keep it.',
  },

  setup_value_wrong: {
    text: ({ field, allowed }) =>
      allowed === undefined
        ? `“${field}” holds something that can’t be read there.`
        : `“${field}” holds a word that doesn’t exist.`,
    remedy: ({ allowed }) =>
      allowed === undefined ? 'Check what was filled in.' : `Choose one of: ${allowed.join(', ')}.`,
  },

  setup_objective_read_only: {
    text: 'TopView can’t be set up through TikTok’s API.',
    remedy: 'Set it up in TikTok Ads Manager, or choose another objective.',
  },
  setup_objective_support_unknown: {
    text: 'TikTok doesn’t say whether this objective works with Spark Ads.',
    remedy: 'Try it with a small test, or choose an objective that is known to work.',
  },
  setup_objective_not_on_route: {
    text: ({ route }) => `This objective isn’t offered in ${routes[route]}.`,
    remedy: 'Choose another objective, or set up campaign, ad group and ad one by one.',
  },
  setup_engagement_needs_account: {
    text: 'Community interaction only works with a real TikTok account behind the ad.',
    remedy: 'Run a Spark Ad: use a linked account, one granted in Business Center, or a creator’s code.',
  },
  setup_photo_objective: {
    text: 'Photo posts can’t run with this objective.',
    remedy: 'Choose reach, traffic, app promotion, lead generation or website conversions, or use a video.',
  },

  setup_custom_identity_closed: {
    text: 'New ads on TikTok can’t run under a custom name and picture any more.',
    remedy:
      'Run a Spark Ad from a real account. To keep it off the profile, publish it with “show through ads only”.',
  },
  setup_custom_identity_maybe_closed: {
    text: ({ open }) =>
      open === 'day'
        ? 'New ads on TikTok lost the custom name and picture in January 2026. TikTok names no day, so we can’t tell for this one.'
        : 'A custom name and picture no longer works for new ads wherever TikTok is a placement.',
    remedy: ({ open }) =>
      open === 'day'
        ? 'Check in Ads Manager whether it is still offered, or run a Spark Ad from a real account.'
        : 'Choose the placements first; for TikTok, run a Spark Ad from a real account.',
  },
  setup_custom_identity_not_spark: {
    text: 'A Spark Ad needs a real TikTok account; a custom name and picture isn’t one.',
    remedy: 'Choose a linked account, one granted in Business Center, or a creator’s code.',
  },
  setup_shop_identity_not_gmv_max: {
    text: 'A TikTok Shop account can only be used in GMV Max campaigns.',
    remedy: 'Choose another account, or make it a GMV Max campaign.',
  },
  setup_gmv_max_identity: {
    text: 'GMV Max can’t run from this kind of identity.',
    remedy:
      'Choose a linked account, one granted in Business Center or the shop’s account. Posts with a code are added by their own switch.',
  },
  setup_shop_needs_gmv_max: {
    text: 'Since July 2025 TikTok Shop runs on GMV Max only. Other ads for a shop can’t be created, edited or duplicated.',
    remedy: 'Set it up as a GMV Max campaign, or sell on your website instead.',
  },
  setup_business_center_id_missing: {
    text: 'The Business Center that granted this account is missing.',
    remedy: 'Add the id of that Business Center.',
  },
  setup_business_center_id_misplaced: {
    text: 'A Business Center is named, but this account wasn’t granted through one.',
    remedy: 'Leave the Business Center out, or choose the account that it granted.',
  },

  setup_catalog_carousel_identity: {
    text: 'Catalog carousels only run under a custom name and picture.',
    remedy: 'Choose a video or a photo carousel for this account.',
  },
  setup_single_image_is_not_spark: {
    text: 'A single image can’t run as a Spark Ad.',
    remedy: 'Use a video post or a photo post.',
  },
  setup_single_image_placement: {
    text: 'Single images don’t run on TikTok itself.',
    remedy: 'Use a video or a photo carousel, or choose only Pangle or the Global App Bundle.',
  },
  setup_spark_needs_tiktok: {
    text: 'Spark Ads run on TikTok, and TikTok isn’t among your placements.',
    remedy: 'Add TikTok to the placements.',
  },
  setup_live_is_not_a_post: {
    text: 'A LIVE ad promotes a LIVE, not a post.',
    remedy: 'Leave the post out, or choose a video or a photo carousel.',
  },
  setup_live_promotion: {
    text: 'LIVE ads only run for LIVE shopping.',
    remedy: ({ gmvMax }) =>
      gmvMax
        ? 'For a TikTok Shop, set it up as LIVE GMV Max. Otherwise promote LIVE shopping, or choose another ad format.'
        : 'Promote LIVE shopping, or choose another ad format.',
  },
  setup_post_kind_mismatch: {
    text: ({ postKind }) =>
      postKind === 'photo' ? 'This post is made of photos.' : 'This post is a video, not photos.',
    remedy: ({ postKind }) =>
      postKind === 'photo' ? 'Choose the photo carousel format.' : 'Choose the single video format.',
  },

  setup_view_profile_objective: {
    text: '“View profile” only works with community interaction.',
    remedy: 'Choose another button, or the community-interaction objective.',
  },
  setup_watch_live_format: {
    text: '“Watch LIVE” only works on LIVE ads.',
    remedy: 'Choose another button.',
  },
  setup_reach_and_frequency_call: {
    text: 'This button only works in Reach & Frequency campaigns.',
    remedy: 'Choose another button, or book Reach & Frequency.',
  },
  setup_call_to_action_twice: {
    text: 'The button is given twice; TikTok will use the id and ignore the other.',
    remedy: 'Keep only the one you mean.',
  },
  setup_direct_message_identity: {
    text: 'Leads by direct message need an account that can answer; a code or a custom name can’t.',
    remedy: 'Use a linked account or one granted in Business Center.',
  },
  setup_direct_message_call: {
    text: 'Leads by direct message need the button “Send message”.',
    remedy: 'Choose “Send message”.',
  },

  setup_code_cannot_push: {
    text: 'A creator’s code gives access to an existing post; it can’t publish a new one.',
    remedy: 'Run the creator’s post as it is, or publish from a linked account.',
  },
  setup_not_for_pull: {
    text: ({ field }) => `An existing post runs as it is, so the ad can’t add ${fields[field]}.`,
    remedy: 'Leave it out, or publish a new post instead.',
  },
  setup_not_for_push: {
    text: 'This ad publishes a new post, so it can’t point to an existing one.',
    remedy: 'Leave the post out, or run the existing post instead.',
  },
  setup_dark_post_not_stated: {
    text: ({ platformDefault }) =>
      platformDefault === 'ON'
        ? 'Nothing says whether the new post appears on the profile. By TikTok’s current default, it won’t.'
        : 'Nothing says whether the new post appears on the profile. By TikTok’s default at that time, it will.',
    remedy: 'Say which: on the profile, or through ads only.',
  },
  setup_dark_post_without_effect: {
    text: '“Show through ads only” is for new posts that an ad publishes; this ad runs an existing post.',
    remedy: 'Leave it out.',
  },
  setup_ads_only_account: {
    text: 'This account only allows posts that are shown through ads only.',
    remedy: 'Turn “show through ads only” on.',
  },
  setup_spark_only_field: {
    text: ({ field }) => `Only Spark Ads can say whether they allow ${fields[field]}.`,
    remedy: 'Leave it out, or run a Spark Ad.',
  },
  setup_duet_stitch_needs_music: {
    text: ({ field }) =>
      `The setting for ${fields[field]} only works when viewers may use the music of the ad.`,
    remedy: 'Allow the use of its music, or leave this out.',
  },
  setup_duet_stitch_photo: {
    text: ({ field }) => `Photo posts have no setting for ${fields[field]}.`,
    remedy: 'Leave it out.',
  },

  setup_post_locked: {
    text: ({ edit }) => `The ${edit} belongs to the post and can’t be changed for the ad.`,
    remedy: {
      advertiser: ({ needsNewCode }) =>
        needsNewCode
          ? 'Ask the creator for a new post and a new code. Button, link, audience, budget and schedule can still change.'
          : 'Publish a new post. Button, link, audience, budget and schedule can still change.',
      creator: ({ needsNewCode }) =>
        needsNewCode
          ? 'Publish a new post and send a new code for it; this one stays as it is.'
          : 'Publish a new post; this one stays as it is.',
    },
  },
  setup_edit_unknown: {
    text: ({ edit }) =>
      `TikTok doesn’t say whether the ${edit} of a post that an ad published can be changed.`,
    remedy: 'Plan with a new ad if it has to change.',
  },
  setup_ad_format_locked: {
    text: 'The ad format of a carousel can’t be changed.',
    remedy: 'Make a new ad in the other format.',
  },
  setup_stays_spark: {
    text: 'A Spark Ad can’t be turned into a non-Spark ad.',
    remedy: 'Make a new ad.',
  },

  setup_dark_post_frozen: {
    text: 'Branded content is switched off on this ad, so you can’t change whether its post shows on the profile.',
    remedy: 'Make a new ad with the setting that you want.',
  },
  setup_budget_type_locked: {
    text: 'A budget can’t be switched between daily and lifetime after launch.',
    remedy: 'Make a new campaign or ad group with the other type of budget.',
  },

  setup_budget_not_positive: {
    text: 'The budget is zero or less, and no ad runs for that.',
    remedy: 'Enter the amount to spend.',
  },
  setup_budget_below_minimum: {
    text: ({ minimum, currency }) => `This budget is below TikTok’s minimum of ${money(minimum, currency)}.`,
    remedy: ({ minimum, currency }) =>
      `Set more than ${money(minimum, currency)}: TikTok’s pages disagree whether exactly that is enough.`,
  },
  setup_budget_at_minimum: {
    text: ({ minimum, currency }) =>
      `This budget is exactly ${money(minimum, currency)}. One TikTok page allows that, another requires more.`,
    remedy: ({ minimum, currency }) => `Set a little more than ${money(minimum, currency)}.`,
  },
  setup_budget_days_missing: {
    text: ({ perDay, currency }) =>
      `TikTok’s minimum for a lifetime budget is ${money(perDay, currency)} for each scheduled day, and we don’t know how many days there are.`,
    remedy: 'Add the number of scheduled days.',
  },
  setup_budget_minimum_unknown: {
    text: ({ currency }) => `We don’t know TikTok’s minimum for this budget in ${currency}.`,
    remedy: 'Check the minimum that Ads Manager shows.',
  },
});
