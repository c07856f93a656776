import type { DoubtedEnd } from '../authorisation';

/** What can keep a post from running as a Spark Ad, with the parameters of each issue. */
export interface EligibilityIssueParams {
  // The post itself.
  post_deleted: undefined;
  post_removed: undefined;
  post_in_review: undefined;
  post_status_unknown: { platformStatus: string | undefined };
  post_is_story: undefined;
  post_is_live: undefined;
  post_kind_unknown: { kind: string };
  post_visibility_unknown: undefined;
  post_followers_only: undefined;
  post_exposed: { visibility: 'private' | 'friends' | 'followers' };
  // Its relations to other posts.
  post_is_chain: undefined;
  post_duets_photo: undefined;
  post_mentions_many: { count: number };
  source_not_authorised: { postIds: readonly string[] };
  source_authorisation_unknown: { postIds: readonly string[] };
  source_authorisation_end_upper_bound: { postIds: readonly string[]; endsAt: Date };
  relations_unverified: {
    missing: readonly ('isChain' | 'mentions' | 'duetOfKind')[];
    request: string | undefined;
  };
  // The account.
  identity_cannot_spark: { identityType: string };
  identity_type_unknown: { identityType: string };
  identity_government_or_political: undefined;
  identity_no_valid_account: undefined;
  identity_scope_missing: undefined;
  identity_private_account: undefined;
  identity_not_business_account: undefined;
  identity_maybe_not_business_account: undefined;
  identity_availability_unknown: { availability: string };
  identity_cannot_pull: undefined;
  identity_cannot_push: undefined;
  identity_unverified: {
    missing: readonly ('availability' | 'canPull' | 'canPush' | 'isGovernmentOrPolitical')[];
    request: string;
  };
  // Access.
  access_missing: {
    ways: readonly ('link_account' | 'business_center' | 'code' | 'marketplace_application' | 'affiliate')[];
  };
  access_unknown: undefined;
  access_affiliate_only: undefined;
  access_conflicts_identity: { access: string; identityType: string };
  access_by_code_cannot_push: undefined;
  // The authorisation behind a code.
  authorisation_missing: undefined;
  authorisation_other_post: { postId: string };
  authorisation_unanswered: undefined;
  authorisation_declined: undefined;
  authorisation_pending: undefined;
  authorisation_not_applied: undefined;
  /** `flightStartsAt` if the ad is planned to start before it. */
  authorisation_not_started: { startsAt: Date | undefined; flightStartsAt?: Date | undefined };
  /** `endsAt` if it is known exactly; `day`, as `YYYY-MM-DD`, if only the day is known. */
  authorisation_expired: { endsAt: Date | undefined; day?: string | undefined };
  /** Its end has passed, but only by the word of the contract or the creator, or within the day of which alone it is known. */
  authorisation_perhaps_over: DoubtedEnd;
  authorisation_revoked: undefined;
  authorisation_unknown: { platformStatus: string | undefined };
  // The time it is meant to run.
  flight_after_authorisation: DoubtedEnd & { flightStartsAt: Date };
  flight_outlives_authorisation: DoubtedEnd & { flightEndsAt: Date | undefined };
  flight_after_source_authorisation: DoubtedEnd & { postIds: readonly string[]; flightStartsAt: Date };
  flight_outlives_source_authorisation: DoubtedEnd & {
    postIds: readonly string[];
    flightEndsAt: Date | undefined;
  };
  // Rights, links, disclosure and limits.
  music_not_authorised: { countries: readonly string[] };
  /** The countries that TikTok was asked about; empty if they are not known. */
  music_not_cleared_for_all: { countries: readonly string[] };
  music_status_unknown: { status: string };
  music_unverified: { request: string };
  /** The chosen countries; empty if they are not known, and the links leave none. */
  anchor_regions_exclude_all: { countries: readonly string[] };
  anchor_regions_exclude_some: { countries: readonly string[] };
  /** Where the products may be advertised; the countries of the ad are not known. */
  anchor_regions_limit: { countries: readonly string[] };
  anchor_rejected: undefined;
  anchors_unverified: { request: string };
  ads_only_mode_refuses_profile: undefined;
  ads_only_mode_unverified: { request: string };
  branded_content_undisclosed: undefined;
  own_brand_undisclosed: undefined;
  disclosure_unverified: undefined;
  ai_content_declared: undefined;
  quota_exhausted: undefined;
  quota_unverified: { request: string };
}
