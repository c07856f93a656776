import { customIdentityClosing } from '../facts/tables/customIdentityClosing';
import type { SetupRule } from './setupRule';

const reachAndFrequencyCalls = [
  'JOIN_THIS_HASHTAG',
  'SHOOT_WITH_THIS_EFFECT',
  'VIEW_VIDEO_WITH_THIS_EFFECT',
] as const;

/** What goes together: objectives, identities, ad formats, placements, calls to action, pull and push. */
export const setupMatrix: readonly SetupRule[] = /* @__PURE__ */ (() => [
  // Objectives
  {
    code: 'setup_objective_read_only',
    path: ['objective'],
    factId: 'setup-topview-read-only',
    when: { objective: ['TOPVIEW_REACH'], ad: ['new'] },
  },
  {
    code: 'setup_objective_support_unknown',
    path: ['objective'],
    factId: 'setup-brand-consideration',
    severity: 'unknown',
    when: { objective: ['BRAND_CONSIDERATION'], runsAs: ['spark'] },
  },
  {
    code: 'setup_engagement_needs_account',
    path: ['identityType'],
    factId: 'setup-engagement',
    when: { objective: ['ENGAGEMENT'] },
    needs: { runsAs: ['spark'] },
  },
  {
    code: 'setup_photo_objective',
    path: ['objective'],
    factId: 'setup-carousel-objectives',
    when: { format: ['CAROUSEL_ADS'] },
    needs: { objective: ['REACH', 'WEB_CONVERSIONS', 'APP_PROMOTION', 'LEAD_GENERATION', 'TRAFFIC'] },
  },
  {
    code: 'setup_objective_not_on_route',
    path: ['objective'],
    params: { route: 'smart_plus' },
    factId: 'setup-smart-plus',
    when: { route: ['smart_plus'] },
    needs: { objective: ['APP_PROMOTION', 'LEAD_GENERATION', 'WEB_CONVERSIONS'] },
  },
  {
    code: 'setup_objective_not_on_route',
    path: ['objective'],
    params: { route: 'one_step' },
    factId: 'setup-one-step',
    when: { route: ['one_step'] },
    needs: { objective: ['REACH', 'TRAFFIC', 'VIDEO_VIEWS', 'ENGAGEMENT'] },
  },

  // Identities
  {
    code: 'setup_custom_identity_closed',
    path: ['identityType'],
    factId: 'setup-custom-identity-closed',
    from: customIdentityClosing.everybody,
    when: { identity: ['CUSTOMIZED_USER'], tiktok: ['included'], customIdentity: ['by_date'] },
  },
  {
    // What TikTok says about the account overrides the date.
    code: 'setup_custom_identity_closed',
    path: ['identityType'],
    factId: 'setup-custom-identity-closed',
    when: { identity: ['CUSTOMIZED_USER'], tiktok: ['included'], customIdentity: ['closed'] },
  },
  {
    code: 'setup_custom_identity_closed',
    path: ['identityType'],
    factId: 'setup-custom-identity-new-accounts',
    when: { identity: ['CUSTOMIZED_USER'], tiktok: ['included'], customIdentity: ['new_account'] },
  },
  {
    code: 'setup_custom_identity_maybe_closed',
    path: ['identityType'],
    params: { open: 'day' },
    factId: 'format-non-spark-closing',
    severity: 'unknown',
    from: customIdentityClosing.firstDay,
    until: customIdentityClosing.everybody,
    when: { identity: ['CUSTOMIZED_USER'], tiktok: ['included', 'unstated'], customIdentity: ['by_date'] },
  },
  {
    code: 'setup_custom_identity_maybe_closed',
    path: ['placements'],
    params: { open: 'placements' },
    factId: 'setup-custom-identity-closed',
    severity: 'unknown',
    from: customIdentityClosing.everybody,
    when: { identity: ['CUSTOMIZED_USER'], tiktok: ['unstated'], customIdentity: ['by_date'] },
  },
  {
    code: 'setup_custom_identity_maybe_closed',
    path: ['placements'],
    params: { open: 'placements' },
    factId: 'setup-custom-identity-closed',
    severity: 'unknown',
    when: { identity: ['CUSTOMIZED_USER'], tiktok: ['unstated'], customIdentity: ['closed', 'new_account'] },
  },
  {
    code: 'setup_custom_identity_not_spark',
    path: ['identityType'],
    factId: 'setup-five-ways',
    when: { identity: ['CUSTOMIZED_USER'], mode: ['pull', 'push'] },
  },
  {
    code: 'setup_shop_identity_not_gmv_max',
    path: ['identityType'],
    factId: 'setup-shop-identity',
    when: { identity: ['TTS_TT'] },
    needs: { feature: ['gmv_max'] },
    required: true,
  },
  {
    code: 'setup_gmv_max_identity',
    path: ['identityType'],
    factId: 'setup-gmv-max-identities',
    when: { feature: ['gmv_max'] },
    needs: { identity: ['BC_AUTH_TT', 'TT_USER', 'TTS_TT'] },
  },
  {
    code: 'setup_shop_needs_gmv_max',
    path: ['features'],
    factId: 'setup-shop-gmv-max-only',
    severity: 'warning',
    from: '2025-07-01',
    when: { feature: ['tiktok_shop_sales'] },
    needs: { feature: ['gmv_max'] },
  },
  {
    // LIVE shopping that sells products has a TikTok Shop as its destination.
    code: 'setup_shop_needs_gmv_max',
    path: ['promotionType'],
    factId: 'setup-shop-gmv-max-only',
    severity: 'warning',
    from: '2025-07-01',
    when: { objective: ['PRODUCT_SALES'], promotion: ['live'] },
    needs: { feature: ['gmv_max', 'tiktok_shop_sales'] },
    required: true,
  },
  {
    code: 'setup_business_center_id_missing',
    path: ['businessCenterId'],
    factId: 'setup-business-center-id',
    when: { identity: ['BC_AUTH_TT'] },
    needs: { given: ['businessCenterId'] },
    required: true,
  },
  {
    code: 'setup_business_center_id_misplaced',
    path: ['businessCenterId'],
    factId: 'setup-business-center-id',
    when: { given: ['businessCenterId'] },
    needs: { identity: ['BC_AUTH_TT'] },
  },

  // Ad formats and placements
  {
    code: 'setup_catalog_carousel_identity',
    path: ['apiAdFormat'],
    factId: 'setup-catalog-carousel',
    when: { format: ['CATALOG_CAROUSEL'] },
    needs: { runsAs: ['custom'] },
  },
  {
    code: 'setup_single_image_is_not_spark',
    path: ['apiAdFormat'],
    factId: 'setup-ad-formats',
    when: { format: ['SINGLE_IMAGE'], runsAs: ['spark'] },
  },
  {
    code: 'setup_single_image_placement',
    path: ['placements'],
    factId: 'setup-single-image',
    when: { format: ['SINGLE_IMAGE'], tiktok: ['included'] },
  },
  {
    code: 'setup_spark_needs_tiktok',
    path: ['placements'],
    factId: 'setup-spark-placement',
    when: { runsAs: ['spark'], tiktok: ['excluded'] },
  },
  {
    code: 'setup_live_is_not_a_post',
    path: ['apiAdFormat'],
    factId: 'setup-live',
    when: { format: ['LIVE_CONTENT'], mode: ['pull', 'push'] },
  },
  {
    code: 'setup_live_promotion',
    path: ['promotionType'],
    params: { gmvMax: false },
    factId: 'setup-live',
    until: '2025-07-01',
    when: { format: ['LIVE_CONTENT'] },
    needs: { promotion: ['live'] },
  },
  {
    code: 'setup_live_promotion',
    path: ['promotionType'],
    params: { gmvMax: true },
    factId: 'setup-shop-gmv-max-only',
    from: '2025-07-01',
    when: { format: ['LIVE_CONTENT'] },
    needs: { promotion: ['live'] },
  },
  {
    code: 'post_is_story',
    path: ['postKind'],
    factId: 'post-story',
    when: { postKind: ['story'], mode: ['pull'] },
  },
  {
    code: 'post_is_live',
    path: ['postKind'],
    factId: 'post-live',
    when: { postKind: ['live'], mode: ['pull'] },
  },
  {
    code: 'setup_post_kind_mismatch',
    path: ['apiAdFormat'],
    params: { postKind: 'video' },
    factId: 'setup-post-kinds',
    when: { postKind: ['video'] },
    needs: { format: ['SINGLE_VIDEO'] },
  },
  {
    code: 'setup_post_kind_mismatch',
    path: ['apiAdFormat'],
    params: { postKind: 'photo' },
    factId: 'setup-post-kinds',
    when: { postKind: ['photo'] },
    needs: { format: ['CAROUSEL_ADS'] },
  },

  // Calls to action
  {
    code: 'setup_view_profile_objective',
    path: ['callToAction'],
    factId: 'setup-call-to-action-limits',
    when: { callToAction: ['VIEW_PROFILE'] },
    needs: { objective: ['ENGAGEMENT'] },
  },
  {
    code: 'setup_watch_live_format',
    path: ['callToAction'],
    factId: 'setup-call-to-action-limits',
    when: { callToAction: ['WATCH_LIVE'] },
    needs: { format: ['LIVE_CONTENT'] },
  },
  {
    code: 'setup_reach_and_frequency_call',
    path: ['callToAction'],
    factId: 'setup-call-to-action-limits',
    when: { callToAction: reachAndFrequencyCalls },
    needs: { objective: ['RF_REACH'] },
  },
  {
    code: 'setup_call_to_action_twice',
    path: ['callToAction'],
    factId: 'setup-call-to-action-id',
    severity: 'warning',
    when: { given: ['callToAction'], callToAction: ['by_id'] },
  },
  {
    code: 'setup_direct_message_identity',
    path: ['identityType'],
    factId: 'setup-direct-message',
    when: { objective: ['LEAD_GENERATION'], destination: ['tiktok_direct_message'] },
    needs: { identity: ['TT_USER', 'BC_AUTH_TT'] },
  },
  {
    code: 'setup_direct_message_call',
    path: ['callToAction'],
    factId: 'setup-direct-message',
    when: { objective: ['LEAD_GENERATION'], destination: ['tiktok_direct_message'] },
    needs: { callToAction: ['SEND_MESSAGE', 'by_id', 'unrecognised'] },
    required: true,
  },

  // Pull and push
  {
    code: 'setup_code_cannot_push',
    path: ['mode'],
    factId: 'setup-five-ways',
    when: { identity: ['AUTH_CODE'], mode: ['push'] },
  },
  ...(['videoId', 'imageIds', 'musicId', 'adText'] as const).map(
    (field) =>
      ({
        code: 'setup_not_for_pull',
        path: [field],
        params: { field },
        factId: 'setup-pull-fields',
        when: { mode: ['pull'], given: [field] },
      }) as const,
  ),
  {
    code: 'setup_not_for_push',
    path: ['postId'],
    factId: 'setup-pull-fields',
    when: { mode: ['push'], given: ['postId'] },
  },
  {
    code: 'setup_dark_post_not_stated',
    path: ['darkPostStatus'],
    params: { platformDefault: 'OFF' },
    factId: 'setup-dark-post-default',
    severity: 'warning',
    until: '2026-01-27',
    when: { mode: ['push'], darkPost: ['unstated'] },
  },
  {
    code: 'setup_dark_post_not_stated',
    path: ['darkPostStatus'],
    params: { platformDefault: 'ON' },
    factId: 'setup-dark-post-default',
    severity: 'warning',
    from: '2026-01-27',
    when: { mode: ['push'], darkPost: ['unstated'] },
  },
  {
    code: 'setup_dark_post_without_effect',
    path: ['darkPostStatus'],
    factId: 'setup-dark-post-push',
    severity: 'warning',
    when: { mode: ['pull'], darkPost: ['ON', 'OFF'] },
  },
  {
    code: 'setup_ads_only_account',
    path: ['darkPostStatus'],
    factId: 'setup-ads-only-mode',
    when: { darkPost: ['OFF'], adsOnly: ['yes'] },
  },
  ...(['promotionalMusicDisabled', 'duetStatus', 'stitchStatus'] as const).map(
    (field) =>
      ({
        code: 'setup_spark_only_field',
        path: [field],
        params: { field },
        factId: 'setup-promotional-music',
        when: { given: [field] },
        needs: { runsAs: ['spark'] },
      }) as const,
  ),
  ...(['duetStatus', 'stitchStatus'] as const).map(
    (field) =>
      ({
        code: 'setup_duet_stitch_needs_music',
        path: [field],
        params: { field },
        factId: 'setup-promotional-music',
        when: { given: [field], promotionalMusic: ['disabled'] },
      }) as const,
  ),
  ...(['duetStatus', 'stitchStatus'] as const).map(
    (field) =>
      ({
        code: 'setup_duet_stitch_photo',
        path: [field],
        params: { field },
        factId: 'setup-duet-stitch-photo',
        when: { given: [field], format: ['CAROUSEL_ADS'] },
      }) as const,
  ),

  // Changes to an existing ad; those to its post are in `postEdits`
  {
    code: 'setup_ad_format_locked',
    path: ['edits'],
    factId: 'setup-ad-format-locked',
    when: { edit: ['ad_format'], format: ['CAROUSEL_ADS', 'CATALOG_CAROUSEL'] },
  },
  {
    code: 'setup_dark_post_frozen',
    path: ['edits'],
    factId: 'setup-dark-post-frozen',
    when: { edit: ['dark_post_status'], brandedContent: ['disabled'] },
  },
  {
    code: 'setup_budget_type_locked',
    path: ['edits'],
    factId: 'setup-budget-minimum',
    when: { edit: ['budget_type'] },
  },
  {
    code: 'setup_stays_spark',
    path: ['edits'],
    factId: 'setup-stays-spark',
    when: { edit: ['to_non_spark'], runsAs: ['spark'] },
  },
])();
