/** What can be wrong with the set-up of an ad, with the parameters of each issue. */
export interface CampaignIssueParams {
  // Single values.
  setup_value_retired: { field: string; value: string; since: string | undefined };
  setup_value_unknown: { field: string; value: string };
  /** A value of the wrong type, or a word that does not exist; `allowed` if only certain words are. */
  setup_value_wrong: { field: string; allowed: readonly string[] | undefined };
  // Objectives.
  setup_objective_read_only: undefined;
  setup_objective_support_unknown: undefined;
  setup_objective_not_on_route: { route: 'smart_plus' | 'one_step' };
  setup_engagement_needs_account: undefined;
  setup_photo_objective: undefined;
  // Identities.
  setup_custom_identity_closed: undefined;
  /** What leaves it open: the placements, or the day of the answer. */
  setup_custom_identity_maybe_closed: { open: 'placements' | 'day' };
  setup_custom_identity_not_spark: undefined;
  setup_shop_identity_not_gmv_max: undefined;
  setup_gmv_max_identity: undefined;
  setup_shop_needs_gmv_max: undefined;
  setup_business_center_id_missing: undefined;
  setup_business_center_id_misplaced: undefined;
  // Ad formats and placements.
  setup_catalog_carousel_identity: undefined;
  setup_single_image_is_not_spark: undefined;
  setup_single_image_placement: undefined;
  setup_spark_needs_tiktok: undefined;
  setup_live_is_not_a_post: undefined;
  /** `gmvMax`: LIVE shopping for a TikTok Shop runs as GMV Max. */
  setup_live_promotion: { gmvMax: boolean };
  setup_post_kind_mismatch: { postKind: 'video' | 'photo' };
  // Calls to action.
  setup_view_profile_objective: undefined;
  setup_watch_live_format: undefined;
  setup_reach_and_frequency_call: undefined;
  setup_call_to_action_twice: undefined;
  setup_direct_message_identity: undefined;
  setup_direct_message_call: undefined;
  // Pull and push.
  setup_code_cannot_push: undefined;
  setup_not_for_pull: { field: 'videoId' | 'imageIds' | 'musicId' | 'adText' };
  setup_not_for_push: undefined;
  setup_dark_post_not_stated: { platformDefault: 'ON' | 'OFF' };
  setup_dark_post_without_effect: undefined;
  setup_ads_only_account: undefined;
  setup_spark_only_field: { field: 'duetStatus' | 'stitchStatus' | 'promotionalMusicDisabled' };
  setup_duet_stitch_needs_music: { field: 'duetStatus' | 'stitchStatus' };
  setup_duet_stitch_photo: { field: 'duetStatus' | 'stitchStatus' };
  // Changes to an existing ad.
  setup_post_locked: { edit: 'video' | 'caption' | 'cover' | 'music'; needsNewCode: boolean };
  setup_edit_unknown: { edit: 'video' | 'caption' | 'cover' | 'music' };
  setup_ad_format_locked: undefined;
  setup_stays_spark: undefined;
  setup_dark_post_frozen: undefined;
  setup_budget_type_locked: undefined;
  // Budgets.
  setup_budget_not_positive: undefined;
  setup_budget_below_minimum: { minimum: number; currency: string };
  setup_budget_at_minimum: { minimum: number; currency: string };
  /** The days of a lifetime budget are not known, and its minimum is so much for each. */
  setup_budget_days_missing: { perDay: number; currency: string };
  setup_budget_minimum_unknown: { currency: string };
}
