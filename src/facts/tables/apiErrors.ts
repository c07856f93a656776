import type { ErrorCause, PlatformExplanation } from '../../vocabulary/platform';
import type { FactId } from '../allFacts';

/** A row of the table of errors: what an error means, and by what it is recognised. */
export interface ApiErrorRow extends PlatformExplanation<ErrorCause> {
  readonly factId: FactId;
  /** Keys that Ads Manager shows or that stand in a message; one that ends in `*` is known only as far as there. */
  readonly keys?: readonly string[];
  /** What the message contains, in small letters. */
  readonly phrases?: readonly string[];
  readonly number?: number;
  /** Words, in small letters, that tell this row from others of the same number. */
  readonly hints?: readonly string[];
}

const otherPost = { remedies: ['use_other_post'], actor: 'advertiser', retryable: false } as const;
const inAdsManager = 'api-errors-ads-manager';
const seenInPractice = 'api-errors-general';

/** What the platform's errors mean. The numbers of Ads Manager and those of the API's envelope do not overlap. */
export const apiErrors = /* @__PURE__ */ (() =>
  [
    // Shown by Ads Manager when a code is applied.
    {
      cause: 'error_post_unavailable',
      ...otherPost,
      keys: ['video_unavailable'],
      number: 4002,
      factId: inAdsManager,
    },
    {
      cause: 'error_post_deleted',
      ...otherPost,
      keys: ['video_deleted'],
      number: 4002,
      factId: inAdsManager,
    },
    {
      cause: 'error_code_not_found',
      remedies: ['ask_for_new_code'],
      actor: 'creator',
      retryable: false,
      keys: ['auth_code_not_found'],
      factId: inAdsManager,
    },
    {
      cause: 'error_code_unreadable',
      remedies: ['copy_code_again', 'encode_plus_once'],
      actor: 'advertiser',
      retryable: false,
      keys: ['auth_code_format_error'],
      number: 4013,
      factId: inAdsManager,
    },
    {
      cause: 'error_code_expired',
      // Whether an expired code can be extended is disputed; a new one always works.
      remedies: ['ask_to_extend', 'ask_for_new_code'],
      actor: 'creator',
      retryable: false,
      keys: ['auth_code_expired'],
      number: 4025,
      factId: inAdsManager,
    },
    {
      cause: 'error_post_is_story',
      ...otherPost,
      keys: ['story_video_not_supported'],
      number: 4027,
      factId: inAdsManager,
    },
    {
      cause: 'error_post_duets_photo',
      ...otherPost,
      keys: ['carousel_duet_not_supported'],
      number: 4042,
      factId: inAdsManager,
    },
    {
      cause: 'error_post_mentions_many',
      ...otherPost,
      keys: ['mention_multiple_videos'],
      number: 930_002,
      factId: inAdsManager,
    },
    {
      cause: 'error_post_is_chain',
      ...otherPost,
      keys: ['multi_duet_stitch_refus*'],
      number: 900_003,
      factId: inAdsManager,
    },
    {
      cause: 'error_post_against_rules',
      ...otherPost,
      keys: ['illegal_item_status_error'],
      number: 900_012,
      factId: inAdsManager,
    },
    {
      cause: 'error_platform_failed',
      remedies: ['try_again_later'],
      actor: 'platform',
      retryable: true,
      keys: ['call_rpc_fail', 'call_db_fail'],
      number: -500,
      factId: inAdsManager,
    },
    // Named in the API's documentation and messages.
    {
      cause: 'error_links_locked',
      remedies: ['keep_links'],
      actor: 'advertiser',
      retryable: false,
      keys: ['auth_code_can_not_change_anchor'],
      factId: 'api-error-anchor',
    },
    {
      cause: 'error_creative_not_valid',
      remedies: ['check_creative'],
      actor: 'advertiser',
      retryable: false,
      phrases: ['spark creative not valid', 'invalid spark ad'],
      factId: 'api-error-fragments',
    },
    {
      cause: 'error_too_many_requests',
      remedies: ['slow_down'],
      actor: 'advertiser',
      retryable: true,
      phrases: ['qps limit'],
      factId: 'api-error-fragments',
    },
    // Codes of the API's envelope.
    {
      cause: 'error_partly_done',
      remedies: ['check_results'],
      actor: 'advertiser',
      retryable: false,
      number: 20_001,
      factId: 'api-error-ranges',
    },
    {
      cause: 'error_permission_missing',
      remedies: ['ask_for_permission'],
      actor: 'advertiser',
      retryable: false,
      number: 40_001,
      factId: seenInPractice,
    },
    {
      cause: 'error_request_wrong',
      remedies: ['fix_request'],
      actor: 'advertiser',
      retryable: false,
      number: 40_002,
      factId: seenInPractice,
    },
    {
      cause: 'error_sandbox',
      remedies: ['use_real_account'],
      actor: 'advertiser',
      retryable: false,
      number: 40_014,
      factId: seenInPractice,
    },
    {
      cause: 'error_too_many_requests',
      remedies: ['slow_down'],
      actor: 'advertiser',
      retryable: true,
      number: 40_100,
      hints: ['qps', 'too many'],
      factId: 'api-error-40100',
    },
    {
      cause: 'error_access_ended',
      remedies: ['renew_access'],
      actor: 'advertiser',
      retryable: false,
      number: 40_100,
      hints: ['token', 'revoked'],
      factId: 'api-error-40100',
    },
    {
      cause: 'error_access_ended',
      remedies: ['renew_access'],
      actor: 'advertiser',
      retryable: false,
      number: 40_105,
      factId: seenInPractice,
    },
    {
      cause: 'error_access_ended',
      remedies: ['renew_access'],
      actor: 'advertiser',
      retryable: false,
      number: 40_110,
      factId: seenInPractice,
    },
  ] as const satisfies readonly ApiErrorRow[])();
