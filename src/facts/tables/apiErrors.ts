import type { ErrorCause, PlatformExplanation } from '../../vocabulary/platform';
import type { FactId } from '../allFacts';
import { frozen } from '../../shared/frozen';

/** What a message of the platform can be about. */
export type ErrorSubject = 'access' | 'login' | 'code' | 'post';

/** A row of the table of errors: what an error means, and how it is recognised. */
export interface ApiErrorRow extends PlatformExplanation<ErrorCause> {
  readonly factId: FactId;
  /** Keys that Ads Manager shows or that appear in a message; of one that ends in `*`, only the beginning is known. */
  readonly keys?: readonly string[];
  /** Phrases in the message, whatever its number, in lower case; each matches from the beginning of a word. */
  readonly phrases?: readonly string[];
  /** What the message says about a subject, whatever its number. */
  readonly says?: Readonly<Partial<Record<ErrorSubject, readonly string[]>>>;
  readonly numbers?: readonly number[];
}

/** The words by which a message names its subject; each matches from the beginning of a word. */
export const errorSubjects: Readonly<Record<ErrorSubject, readonly string[]>> = /* @__PURE__ */ frozen({
  access: [
    'access token',
    'access_token',
    'access-token',
    'refresh token',
    'refresh_token',
    'token',
    'app id',
  ],
  // App logins use a different kind of code under the same names.
  login: ['authorization code', 'authorisation code', 'oauth'],
  code: [
    'auth code',
    'auth_code',
    'authcode',
    'authorization',
    'authorisation',
    'spark code',
    'spark ads code',
    'video code',
    'post code',
    'ad code',
  ],
  post: ['video', 'post', 'item', 'tiktok post', 'photo', 'carousel'],
});

const otherPost = { remedies: ['use_other_post'], actor: 'advertiser', retryable: false } as const;
const inAdsManager = 'api-errors-ads-manager';
const seenInPractice = 'api-errors-general';

const expired = ['expired', 'has ended', 'no longer valid', 'out of date', 'overdue'] as const;
const gone = ['not found', 'not exist', 't exist', 'deleted', 'removed', 'gone', 'no longer exist'] as const;
const invalid = ['invalid', 'not valid', 'unauthorized', 'not authorized', 'no authorization'] as const;

/** What the platform's errors mean. The numbers of Ads Manager and those of the API's envelope do not overlap. */
export const apiErrors = /* @__PURE__ */ (() =>
  frozen([
    // Shown by Ads Manager when a code is applied.
    {
      cause: 'error_post_unavailable',
      ...otherPost,
      keys: ['video_unavailable'],
      says: { post: ['unavailable', 'not available', 'cannot be used', 'not accessible'] },
      numbers: [4002],
      factId: inAdsManager,
    },
    {
      cause: 'error_post_deleted',
      ...otherPost,
      keys: ['video_deleted'],
      says: { post: gone },
      numbers: [4002],
      factId: inAdsManager,
    },
    {
      cause: 'error_code_not_found',
      remedies: ['ask_for_new_code'],
      actor: 'creator',
      retryable: false,
      keys: ['auth_code_not_found'],
      says: {
        code: [...gone, ...invalid, 'incorrect', 'not correct', 'wrong', 'revoked', 'cancel', 'turned off'],
        post: ['unauthorized', 'not authorized', 'no authorization', 'not been authorized'],
      },
      factId: inAdsManager,
    },
    {
      cause: 'error_code_unreadable',
      remedies: ['copy_code_again', 'encode_plus_once'],
      actor: 'advertiser',
      retryable: false,
      keys: ['auth_code_format_error'],
      says: {
        code: [
          ...['invalid', 'not valid', 'incorrect', 'not correct', 'wrong', 'malformed', 'format'],
          ...['multiple', 'several', 'more than one'],
        ],
      },
      numbers: [4013],
      factId: inAdsManager,
    },
    {
      cause: 'error_code_expired',
      // Sources disagree on whether an expired code can be extended; a new one always works.
      remedies: ['ask_to_extend', 'ask_for_new_code'],
      actor: 'creator',
      retryable: false,
      keys: ['auth_code_expired'],
      says: {
        code: [...expired, ...invalid],
        post: [...expired, 'unauthorized', 'not authorized', 'no authorization', 'not been authorized'],
      },
      numbers: [4025],
      factId: inAdsManager,
    },
    {
      cause: 'error_post_is_story',
      ...otherPost,
      keys: ['story_video_not_supported'],
      phrases: ['story video', 'story post', 'stories are not', 'stories cannot'],
      numbers: [4027],
      factId: inAdsManager,
    },
    {
      cause: 'error_post_duets_photo',
      ...otherPost,
      keys: ['carousel_duet_not_supported'],
      numbers: [4042],
      factId: inAdsManager,
    },
    {
      cause: 'error_post_mentions_many',
      ...otherPost,
      keys: ['mention_multiple_videos'],
      numbers: [930_002],
      factId: inAdsManager,
    },
    {
      cause: 'error_post_is_chain',
      ...otherPost,
      keys: ['multi_duet_stitch_refus*'],
      numbers: [900_003],
      factId: inAdsManager,
    },
    {
      cause: 'error_post_against_rules',
      ...otherPost,
      keys: ['illegal_item_status_error'],
      says: { post: ['community guidelines', 'violat', 'illegal'] },
      numbers: [900_012],
      factId: inAdsManager,
    },
    {
      cause: 'error_platform_failed',
      remedies: ['try_again_later'],
      actor: 'platform',
      retryable: true,
      keys: ['call_rpc_fail', 'call_db_fail'],
      phrases: [
        ...['internal error', 'internal server', 'internal service', 'internal time', 'system error'],
        ...['server error', 'service error', 'service unavailable', 'service is unavailable'],
        ...['temporarily unavailable', 'timed out', 'timeout', 'time out'],
      ],
      numbers: [-500],
      factId: inAdsManager,
    },
    // Named in the API's documentation and messages.
    {
      cause: 'error_post_not_visible',
      remedies: ['ask_to_show_post', 'use_other_post'],
      actor: 'creator',
      retryable: false,
      says: { post: ['not visible', 'invisible', 'private', 'hidden', 'not public', 'friends only'] },
      factId: 'api-error-messages',
    },
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
      keys: ['rate_limit_exceeded'],
      phrases: [
        ...['too frequent', 'too many requests', 'too many calls', 'too fast', 'rate limit', 'ratelimit'],
        ...['qps', 'qpm', 'qpd', 'throttl', 'call limit', 'request limit', 'frequency limit', 'slow down'],
      ],
      numbers: [40_016, 40_100, 40_132, 40_133],
      factId: 'api-error-throttling',
    },
    // Codes of the API's envelope.
    {
      cause: 'error_partly_done',
      remedies: ['check_results'],
      actor: 'advertiser',
      retryable: false,
      numbers: [20_001],
      factId: 'api-error-ranges',
    },
    {
      cause: 'error_permission_missing',
      remedies: ['ask_for_permission'],
      actor: 'advertiser',
      retryable: false,
      phrases: ['permission', 'no access to', 'not have access', 'scope'],
      numbers: [40_001],
      factId: seenInPractice,
    },
    {
      cause: 'error_request_wrong',
      remedies: ['fix_request'],
      actor: 'advertiser',
      retryable: false,
      phrases: [
        ...['missing data for required', 'field must be set', 'is required', 'is a required'],
        ...['invalid parameter', 'parameter error', 'not a valid', 'must be one of'],
      ],
      numbers: [40_000, 40_002],
      factId: seenInPractice,
    },
    {
      cause: 'error_sandbox',
      remedies: ['use_real_account'],
      actor: 'advertiser',
      retryable: false,
      phrases: ['sandbox'],
      numbers: [40_014],
      factId: seenInPractice,
    },
    {
      cause: 'error_access_ended',
      remedies: ['renew_access'],
      actor: 'advertiser',
      retryable: false,
      says: {
        access: [
          ...expired,
          ...gone,
          ...invalid,
          'incorrect',
          'revoked',
          'missing',
          'empty',
          'has been used',
        ],
        login: [...expired, ...invalid, 'incorrect', 'revoked', 'has been used', 'is used'],
      },
      numbers: [40_100, 40_102, 40_104, 40_105, 40_110],
      factId: seenInPractice,
    },
  ] as const satisfies readonly ApiErrorRow[]))();
