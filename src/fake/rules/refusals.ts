import type { FactId } from '../../facts/allFacts';
import { frozen } from '../../shared/frozen';

/** An error of the fake, and the fact which says that TikTok refuses this. */
export interface Refusal {
  /** The `code` of the envelope. */
  readonly number: number;
  /** The `message` of the envelope. */
  readonly message: string;
  /** `platform`: the key that TikTok's help shows. `ours`: TikTok's own wording is not published. */
  readonly words: 'platform' | 'ours';
  readonly factId: FactId;
}

// Which numbers the API gives for refused codes and posts is not known: 40002 says that a parameter is invalid.
const invalid = 40_002;
const forbidden = 40_001;
const key = (message: string, factId: FactId = 'api-errors-ads-manager'): Refusal => ({
  number: invalid,
  message,
  words: 'platform',
  factId,
});
const ours = (message: string, factId: FactId, number = invalid): Refusal => ({
  number,
  message,
  words: 'ours',
  factId,
});
const notValid = (factId: FactId): Refusal => key('spark creative not valid', factId);

/**
 * Everything that the fake refuses: the error, and the fact which says that TikTok refuses it.
 *
 * TikTok does not publish which numbers the API gives for a refused code or post. The fake answers 40002, "a parameter
 * is invalid", with the key that TikTok's help shows, if there is one.
 *
 * @example
 * ```ts
 * refusals.codeExpired.message; // => 'auth_code_expired'
 * findFact(refusals.promotedPostHidden.factId).confidence; // => 'official'
 * ```
 */
export const refusals = /* @__PURE__ */ (() =>
  frozen({
    // Any request
    adAccountUnknown: ours('No permission for this advertiser_id', 'api-errors-general', forbidden),
    fieldMissing: ours('A required field is missing or wrong', 'api-errors-general'),
    tooManyRows: ours('page_size, count or the number of ids is out of range', 'api-list-limits'),
    keywordWithAccount: ours('keyword is for AUTH_CODE alone', 'api-list-keyword'),

    // Applying a code
    codeUnreadable: key('auth_code_format_error'),
    codeNotFound: key('auth_code_not_found'),
    codeExpired: key('auth_code_expired'),
    codeUsedElsewhere: ours('The code was already used', 'code-reuse'),
    codeAppliedBefore: ours('The code was already applied', 'api-authorize-again'),
    postDeleted: key('video_deleted', 'post-deleted'),
    postRemoved: key('video_unavailable', 'post-removed'),
    postFailedReview: key('illegal_item_status_error', 'post-removed'),
    postInReview: ours('The post is under review', 'post-in-review'),
    postIsStory: key('story_video_not_supported', 'post-story'),
    postDuetsPhoto: key('carousel_duet_not_supported', 'relation-duet-of-photo'),
    postMentionsMany: key('mention_multiple_videos', 'relation-one-mention'),
    postIsChain: key('multi_duet_stitch_refus…', 'relation-chain'),
    sourceNotAuthorised: ours('original_post_auth_code is required', 'relation-source-authorised'),
    postNotBound: ours('The post is not bound to this advertiser_id', 'unbind-releases-post'),

    // Creating and changing ads
    identityUnknown: notValid('by-code-needs-authorisation'),
    identityHasOtherPosts: notValid('code-opens-one-post'),
    authorisationEnded: notValid('expiry-stops-ads'),
    authorisationDeleted: notValid('deletion-refused-in-use'),
    sourceAuthorisationEnded: notValid('relation-source-authorised'),
    releasedPost: notValid('unbind-releases-post'),
    unlinkedAccount: notValid('unlinked-account-runs-on'),
    withdrawnGrant: notValid('authorisation-lost-status'),
    creativePostDeleted: notValid('post-deleted'),
    creativePostRemoved: notValid('post-removed'),
    creativePostInReview: notValid('post-in-review'),
    creativePostIsStory: notValid('post-story'),
    accountGovernment: ours('This account cannot be used for Spark Ads', 'identity-government-political'),
    accountBanned: ours('This account is banned', 'banned-account-pauses'),
    accountPrivate: ours('IS_PRIVATE_ACCOUNT', 'identity-availability'),
    accountNotBusiness: ours('NOT_BUSINESS_ACCOUNT', 'identity-business-account'),
    cannotPull: ours('can_pull_video is false', 'identity-capabilities'),
    cannotPush: ours('can_push_video is false', 'identity-capabilities'),
    pushByCode: ours('AUTH_CODE needs tiktok_item_id', 'setup-five-ways'),
    customWithPost: ours('CUSTOMIZED_USER takes no tiktok_item_id', 'setup-five-ways'),
    customClosed: ours('CUSTOMIZED_USER cannot be used on TikTok', 'setup-custom-identity-closed'),
    customClosedForNewAccount: ours(
      'CUSTOMIZED_USER cannot be used on TikTok',
      'setup-custom-identity-new-accounts',
    ),
    businessCenterWrong: ours('identity_authorized_bc_id goes with BC_AUTH_TT', 'setup-business-center-id'),
    captionLocked: ours('ad_text is not supported for an existing post', 'setup-caption-locked'),
    coverOrMusicLocked: ours(
      'image_ids and music_id are not supported for an existing post',
      'setup-cover-music-locked',
    ),
    pullWithVideo: ours('video_id is not supported for an existing post', 'setup-pull-fields'),
    pushWithoutMedia: ours('A new post needs media, ad_text and, for photos, music_id', 'setup-pull-fields'),
    formatOfOtherKind: ours('ad_format does not fit the post', 'setup-post-kinds'),
    formatLocked: ours('ad_format cannot be updated', 'setup-ad-format-locked'),
    cannotLeaveSpark: ours('A Spark Ad stays one', 'setup-stays-spark'),
    pushEditRefused: ours('The new post of an ad cannot be changed', 'setup-push-edits'),
    duetNeedsMusic: ours('promotional_music_disabled must be false', 'setup-promotional-music'),
    duetOfPhotos: ours('Duet and stitch cannot be set for photos', 'setup-duet-stitch-photo'),
    profileClosed: ours('dark_post_status must be ON', 'setup-ads-only-mode'),
    darkPostFrozen: ours('dark_post_status cannot be changed', 'setup-dark-post-frozen'),
    objectiveNeedsSpark: ours('ENGAGEMENT takes Spark Ads alone', 'setup-engagement'),
    objectiveReadOnly: ours('TOPVIEW_REACH cannot be used here', 'setup-topview-read-only'),
    objectiveWithoutPhotos: ours('This objective takes no CAROUSEL_ADS', 'setup-carousel-objectives'),
    objectiveNotInOneStep: ours('This objective is not supported', 'setup-one-step'),
    objectiveNotInSmartPlus: ours('This objective is not supported', 'setup-smart-plus'),
    objectiveRefused: ours('This objective takes no Spark Ads', 'setup-brand-consideration'),
    buttonOfOtherObjective: ours('VIEW_PROFILE is for ENGAGEMENT', 'setup-call-to-action-limits'),
    placementWithoutTikTok: ours('Spark Ads run on TikTok', 'setup-spark-placement'),
    quotaUsedUp: ours('No quota left for this account', 'ad-quota'),

    // What a creator does
    codeInUse: ours('The code is used by ads', 'deletion-refused-in-use'),
    toggleInUse: ours('The post is used by ads', 'toggle-refused-in-use'),
    promotedPostDeleted: ours('The post is used by ads', 'post-deletion-needs-ads-gone'),
    promotedPostHidden: ours('The privacy of a promoted post is locked', 'post-privacy-locked'),
    noCode: ours('The post has no authorization code', 'api-creator-side'),
    extensionTooLate: key('auth_code_expired', 'extension-after-expiry'),
    extensionOfDeleted: key('auth_code_not_found', 'extension-after-deletion'),

    // The marketplace
    notBrandedContent: ours('The video is not marked as branded content', 'disclosure-marketplace'),
    tooManyApplications: ours('Too many open requests for this video', 'applications-outstanding'),
    noApplication: ours('Nothing was applied for', 'api-marketplace'),
  } as const satisfies Readonly<Record<string, Refusal>>))();

/** The name of something that the fake refuses. */
export type RefusalName = keyof typeof refusals;
