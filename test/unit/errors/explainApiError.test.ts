import { explainApiError } from 'tiktok-spark-ads';
import { findFact } from 'tiktok-spark-ads/facts';
import { platformRemedies, type ErrorCause } from 'tiktok-spark-ads/vocabulary';
import { readTtVideoList } from 'tiktok-spark-ads/business-api';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { apiErrors } from '../../../src/facts/tables/apiErrors';

const causes = (error: Parameters<typeof explainApiError>[0]) =>
  explainApiError(error).candidates.map(({ cause }) => cause);

describe('by key', () => {
  test.each<[string, ErrorCause]>([
    ['video_unavailable', 'error_post_unavailable'],
    ['video_deleted', 'error_post_deleted'],
    ['auth_code_not_found', 'error_code_not_found'],
    ['auth_code_format_error', 'error_code_unreadable'],
    ['auth_code_expired', 'error_code_expired'],
    ['story_video_not_supported', 'error_post_is_story'],
    ['carousel_duet_not_supported', 'error_post_duets_photo'],
    ['mention_multiple_videos', 'error_post_mentions_many'],
    ['multi_duet_stitch_refused', 'error_post_is_chain'],
    ['multi_duet_stitch_refus', 'error_post_is_chain'],
    ['illegal_item_status_error', 'error_post_against_rules'],
    ['call_rpc_fail', 'error_platform_failed'],
    ['call_db_fail', 'error_platform_failed'],
    ['AUTH_CODE_CAN_NOT_CHANGE_ANCHOR', 'error_links_locked'],
  ])('%s, wherever it stands', (key, cause) => {
    expect(causes({ key })).toEqual([cause]);
    expect(causes(key)).toEqual([cause]);
    expect(causes({ code: 4002, key })).toEqual([cause]);
    expect(causes({ code: 40002, message: `Refused (${key}): see help.` })).toEqual([cause]);
    expect(causes({ code: key })).toEqual([cause]);
  });

  test('the stated key wins over one in the message', () => {
    expect(causes({ key: 'video_deleted', message: 'auth_code_expired' })).toEqual(['error_post_deleted']);
  });

  test('a key is a whole word', () => {
    expect(causes({ code: 4027, message: 'video_deleted_at is missing' })).toEqual(['error_post_is_story']);
  });
});

describe('by message', () => {
  test.each<[string, ErrorCause]>([
    ['Reached the QPS limit of the app', 'error_too_many_requests'],
    ['Requests made too frequently', 'error_too_many_requests'],
    ['Too many requests, please try again', 'error_too_many_requests'],
    ['API rate limit exceeded', 'error_too_many_requests'],
    ['rate_limit_exceeded', 'error_too_many_requests'],
    ['You are being throttled.', 'error_too_many_requests'],
    ['Exceeded the call limit: QPM 600', 'error_too_many_requests'],
    ['Spark creative not valid', 'error_creative_not_valid'],
    ['This is an invalid Spark Ad', 'error_creative_not_valid'],
    ['The auth code has expired', 'error_code_expired'],
    ['auth_code is expired', 'error_code_expired'],
    ['The authorization of this video has expired.', 'error_code_expired'],
    ['The video is not visible', 'error_post_not_visible'],
    ['The post is private', 'error_post_not_visible'],
    ['This item is not public.', 'error_post_not_visible'],
    ['Video not found', 'error_post_deleted'],
    ["The TikTok post doesn't exist.", 'error_post_deleted'],
    ['The video has been deleted by its author', 'error_post_deleted'],
    ['The auth code does not exist', 'error_code_not_found'],
    ['Auth code was deleted', 'error_code_not_found'],
    ['Authorization was revoked by the creator', 'error_code_not_found'],
    ['The format of the auth code is malformed', 'error_code_unreadable'],
    ['Please provide one auth code; several were given', 'error_code_unreadable'],
    ['The video violates our community guidelines', 'error_post_against_rules'],
    ['Access token is incorrect or has been revoked', 'error_access_ended'],
    ['The access token has expired.', 'error_access_ended'],
    ['Access_token is empty', 'error_access_ended'],
    ['You do not have permission to access this advertiser', 'error_permission_missing'],
    ['auth_code: Missing data for required field.', 'error_request_wrong'],
    ['Internal service error', 'error_platform_failed'],
    ['Internal time out, please try again later', 'error_platform_failed'],
  ])('%s, whatever the number', (message, cause) => {
    expect(causes({ code: 40001, message })).toEqual([cause]);
    expect(causes({ code: 40002, message })).toEqual([cause]);
    expect(causes(message)).toEqual([cause]);
  });

  test.each<[string, ErrorCause[]]>([
    ['The auth code is incorrect', ['error_code_not_found', 'error_code_unreadable']],
    ['Invalid auth code', ['error_code_not_found', 'error_code_unreadable', 'error_code_expired']],
    ['The video is not authorized', ['error_code_not_found', 'error_code_expired']],
    ['The authorization code has expired', ['error_code_expired', 'error_access_ended']],
    ['auth_code_expired or auth_code_not_found', ['error_code_not_found', 'error_code_expired']],
    ['Video not found or no permission', ['error_post_deleted', 'error_permission_missing']],
    ['The video is deleted or not visible', ['error_post_deleted', 'error_post_not_visible']],
  ])('%s may be one of several, who may have to act differently', (message, expected) => {
    expect(explainApiError({ code: 40002, message }).status).toBe('ambiguous');
    expect(causes({ code: 40002, message })).toEqual(expected);
  });

  test('under the number for logging in, a code is the one for logging in', () => {
    expect(causes({ code: 40110, message: 'Auth_code is expired' })).toEqual(['error_access_ended']);
    expect(causes({ code: 40110, message: 'The authorization code has expired' })).toEqual([
      'error_access_ended',
    ]);
  });

  test.each(['video_id: Field must be set', 'Length of ad_name', 'Moderate limits'])(
    '%s says nothing that decides: the number does',
    (message) => {
      expect(causes({ code: 40002, message })).toEqual(['error_request_wrong']);
    },
  );
});

describe('by number', () => {
  test.each<[number, ErrorCause[]]>([
    [4002, ['error_post_unavailable', 'error_post_deleted']],
    [4013, ['error_code_unreadable']],
    [4025, ['error_code_expired']],
    [4027, ['error_post_is_story']],
    [4042, ['error_post_duets_photo']],
    [930002, ['error_post_mentions_many']],
    [900003, ['error_post_is_chain']],
    [900012, ['error_post_against_rules']],
    [-500, ['error_platform_failed']],
    [20001, ['error_partly_done']],
    [40001, ['error_permission_missing']],
    [40002, ['error_request_wrong']],
    [40014, ['error_sandbox']],
    [40100, ['error_too_many_requests', 'error_access_ended']],
    [40102, ['error_access_ended']],
    [40104, ['error_access_ended']],
    [40105, ['error_access_ended']],
    [40016, ['error_too_many_requests']],
    [40132, ['error_too_many_requests']],
    [40133, ['error_too_many_requests']],
    [50000, ['error_platform_failed']],
    [50002, ['error_platform_failed']],
    [51065, ['error_platform_failed']],
    [51305, ['error_platform_failed']],
    [59999, ['error_platform_failed']],
    [40110, ['error_access_ended']],
  ])('%i', (code, expected) => {
    expect(causes(code)).toEqual(expected);
    expect(causes(String(code))).toEqual(expected);
    expect(explainApiError({ code, message: '' }).status).toBe(
      expected.length > 1 ? 'ambiguous' : 'explained',
    );
  });

  test.each<[string, ErrorCause]>([
    ['Too many requests', 'error_too_many_requests'],
    ['The token has been revoked', 'error_access_ended'],
  ])('40100 says "%s"', (message, cause) => {
    expect(causes({ code: 40100, message })).toEqual([cause]);
  });
});

describe('what is not known says so', () => {
  test.each([
    [77, {}],
    [49999, { fault: 'request' }],
    [60000, {}],
    ['whatever', {}],
    [{}, {}],
    [{ code: null, message: null, key: null }, {}],
    [{ code: Number.NaN }, {}],
    [{ key: 'some_new_key' }, {}],
  ])('%j', (error, fault) => {
    expect(explainApiError(error)).toEqual({ status: 'unknown', candidates: [], ...fault });
  });

  test('null and other junk', () => {
    const throws = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const getter = {
      get code(): number {
        throw new Error('no');
      },
      message: 4,
    };
    for (const junk of [null, undefined, true, [], () => 1, Symbol('x'), 7n, throws, getter, new Map()]) {
      expect(explainApiError(junk as never).status).toBe('unknown');
    }
  });

  test('code 0 is no error', () => {
    expect(explainApiError({ code: 0, message: 'OK' })).toEqual({ status: 'no_error', candidates: [] });
  });
});

describe('every row', () => {
  test.each(apiErrors.map((row) => [row.cause, row] as const))(
    '%s has words, a fact and known remedies',
    (cause, row) => {
      for (const audience of ['advertiser', 'creator'] as const) {
        const { text, remedy } = describeIssue({ code: cause, path: [] }, { audience });
        expect(text).toMatch(/^[A-Z].{10,}\.$/);
        expect(remedy).toMatch(/^[A-Z].{10,}\.$/);
      }
      expect(findFact(row.factId)).toBeDefined();
      for (const remedy of row.remedies) expect(platformRemedies).toContain(remedy);
    },
  );
});

test("a reader's issue goes straight in", () => {
  const reading = readTtVideoList({ code: 40002, message: 'auth_code_expired', data: {} });
  const [issue] = reading.issues;
  expect(issue?.code === 'api_error' && explainApiError(issue.params)).toMatchObject({
    status: 'explained',
    cause: 'error_code_expired',
    remedies: ['ask_to_extend', 'ask_for_new_code'],
    actor: 'creator',
    retryable: false,
  });
});

test('a Proxy or a getter that throws says nothing', () => {
  const fail = () => {
    throw new TypeError('of the caller');
  };
  const unreadable = [
    new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail }),
    new Proxy(fail, { get: fail, apply: fail }),
    Object.defineProperty({ message: 'no' }, 'code', { get: fail }),
    { code: new Proxy({}, { get: fail }), key: Symbol('key'), message: [] },
  ];
  for (const error of unreadable) expect(explainApiError(error as never).status).toBe('unknown');
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(explainApiError(proxy).status).toBe('unknown');
});
