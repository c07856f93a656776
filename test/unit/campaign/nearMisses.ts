import type { AdSetup } from 'tiktok-spark-ads';
import type { SetupIssueCode } from 'tiktok-spark-ads/vocabulary';

const granted = { identityType: 'BC_AUTH_TT', businessCenterId: '7440000000000005001' } as const;
const lifetime = { level: 'ad_group', mode: 'BUDGET_MODE_TOTAL', amount: 100, currency: 'USD' } as const;
const usd = (amount: number): AdSetup => ({
  budget: { level: 'ad_group', mode: 'BUDGET_MODE_DAY', amount, currency: 'USD' },
});

/** For each finding, changes to its sample that are just enough for it to go away. */
export const nearMisses: Readonly<Record<SetupIssueCode, readonly AdSetup[]>> = {
  setup_value_retired: [{ objective: 'WEB_CONVERSIONS' }, { adExists: true }],
  setup_value_unknown: [{ callToAction: 'LEARN_MORE' }, { callToAction: undefined }],

  setup_value_wrong: [{ route: 'standard' }, { route: undefined }, { route: null as never }],

  setup_objective_read_only: [{ adExists: true }, { objective: 'REACH' }],
  setup_objective_support_unknown: [{ identityType: 'CUSTOMIZED_USER' }, { objective: 'REACH' }],
  setup_objective_not_on_route: [
    { route: 'standard' },
    { route: 'one_step' },
    { route: undefined },
    { objective: 'LEAD_GENERATION' },
  ],
  setup_engagement_needs_account: [{ identityType: 'TT_USER' }, granted, { objective: 'TRAFFIC' }],
  setup_photo_objective: [{ objective: 'REACH' }, { apiAdFormat: 'SINGLE_VIDEO' }],

  setup_custom_identity_closed: [
    { placements: ['PLACEMENT_PANGLE', 'PLACEMENT_GLOBAL_APP_BUNDLE'] },
    { advertiser: { canUseCustomIdentity: true } },
    { adExists: true },
    { features: ['smart_creative'] },
  ],
  setup_custom_identity_maybe_closed: [
    { placements: ['PLACEMENT_PANGLE'] },
    { placements: ['PLACEMENT_TIKTOK'] },
    { advertiser: { canUseCustomIdentity: true } },
  ],
  setup_custom_identity_not_spark: [{ mode: undefined }, { identityType: 'TT_USER' }],
  setup_shop_identity_not_gmv_max: [{ features: ['gmv_max'] }, { identityType: 'TT_USER' }],
  setup_gmv_max_identity: [{ identityType: 'TT_USER' }, { features: [] }],
  setup_shop_needs_gmv_max: [{ features: ['gmv_max', 'tiktok_shop_sales'], ...granted }, { features: [] }],
  setup_business_center_id_missing: [granted, { identityType: 'TT_USER' }],
  setup_business_center_id_misplaced: [{ identityType: 'BC_AUTH_TT' }, { businessCenterId: '' }],

  setup_catalog_carousel_identity: [{ identityType: 'CUSTOMIZED_USER' }, { apiAdFormat: 'CAROUSEL_ADS' }],
  setup_single_image_is_not_spark: [{ identityType: 'CUSTOMIZED_USER' }, { apiAdFormat: 'SINGLE_VIDEO' }],
  setup_single_image_placement: [{ placements: ['PLACEMENT_PANGLE'] }, { apiAdFormat: 'SINGLE_VIDEO' }],
  setup_spark_needs_tiktok: [
    { placements: ['PLACEMENT_PANGLE', 'PLACEMENT_TIKTOK'] },
    { placementType: 'PLACEMENT_TYPE_AUTOMATIC' },
    { identityType: 'CUSTOMIZED_USER' },
  ],
  setup_live_is_not_a_post: [
    { identityType: 'TT_USER', mode: undefined, postId: undefined },
    { apiAdFormat: 'SINGLE_VIDEO' },
  ],
  setup_live_promotion: [{ promotionType: 'LIVE_SHOPPING' }, { apiAdFormat: 'SINGLE_VIDEO' }],
  post_is_story: [{ postKind: 'video' }, { mode: undefined, postId: undefined, identityType: 'TT_USER' }],
  post_is_live: [{ postKind: 'video' }, { mode: undefined, postId: undefined, identityType: 'TT_USER' }],
  setup_post_kind_mismatch: [
    { apiAdFormat: 'CAROUSEL_ADS' },
    { apiAdFormat: undefined },
    { postKind: 'video' },
  ],

  setup_view_profile_objective: [{ objective: 'ENGAGEMENT' }, { callToAction: 'VIEW_NOW' }],
  setup_watch_live_format: [{ apiAdFormat: 'LIVE_CONTENT' }, { callToAction: 'WATCH_NOW' }],
  setup_reach_and_frequency_call: [{ objective: 'RF_REACH' }, { callToAction: 'LEARN_MORE' }],
  setup_call_to_action_twice: [{ callToAction: undefined }, { callToActionId: undefined }],
  setup_direct_message_identity: [{ identityType: 'TT_USER' }, granted, { destination: 'website' }],
  setup_direct_message_call: [{ callToAction: 'SEND_MESSAGE' }, { callToActionId: '1' }],

  setup_code_cannot_push: [{ mode: 'pull' }, { identityType: 'TT_USER' }, granted],
  setup_not_for_pull: [{ adText: '' }, { identityType: 'TT_USER', mode: 'push' }],
  setup_not_for_push: [{ postId: undefined }, { mode: 'pull' }],
  setup_dark_post_not_stated: [{ darkPostStatus: 'ON' }, { darkPostStatus: 'OFF' }, { mode: 'pull' }],
  setup_dark_post_without_effect: [{ darkPostStatus: undefined }, { mode: 'push' }],
  setup_ads_only_account: [
    { darkPostStatus: 'ON' },
    { advertiser: { adsOnlyMode: false } },
    { advertiser: {} },
  ],
  setup_spark_only_field: [{ promotionalMusicDisabled: undefined }, { identityType: 'TT_USER' }],
  setup_duet_stitch_needs_music: [{ promotionalMusicDisabled: false }, { duetStatus: undefined }],
  setup_duet_stitch_photo: [{ apiAdFormat: 'SINGLE_VIDEO' }, { stitchStatus: undefined }],

  setup_post_locked: [{ edits: ['budget'] }, { edits: [] }, { mode: 'push' }],
  setup_edit_unknown: [{ edits: ['link'] }, { mode: 'pull' }],
  setup_ad_format_locked: [{ apiAdFormat: 'SINGLE_VIDEO' }, { edits: ['post'] }],
  setup_dark_post_frozen: [{ brandedContentDisabled: false }, { edits: ['budget'] }],
  setup_budget_type_locked: [{ edits: ['budget'] }],
  setup_stays_spark: [{ identityType: 'CUSTOMIZED_USER' }, { edits: ['post'] }],

  setup_budget_not_positive: [usd(0.01)],
  setup_budget_below_minimum: [usd(20)],
  setup_budget_at_minimum: [usd(20.01), usd(19.99)],
  setup_budget_days_missing: [
    { budget: { ...lifetime, scheduledDays: 4 } },
    { budget: { ...lifetime, amount: 19 } },
    { budget: { ...lifetime, level: 'campaign' } },
  ],
  setup_budget_minimum_unknown: [usd(100)],
};
