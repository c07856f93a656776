import { explainApiError, findFact, platformRemedies, type ErrorCause } from 'tiktok-spark-ads';
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
    ['Spark creative not valid', 'error_creative_not_valid'],
    ['This is an invalid Spark Ad', 'error_creative_not_valid'],
  ])('%s, whatever the number', (message, cause) => {
    expect(causes({ code: 40002, message })).toEqual([cause]);
    expect(causes(message)).toEqual([cause]);
  });
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
    [40105, ['error_access_ended']],
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
    [51001, { fault: 'platform' }],
    ['whatever', {}],
    [{}, {}],
    [{ code: null, message: null, key: null }, {}],
    [{ code: Number.NaN }, {}],
    [{ key: 'some_new_key' }, {}],
  ])('%j', (error, fault) => {
    expect(explainApiError(error)).toEqual({ status: 'unknown', candidates: [], ...fault });
  });

  test('null and other junk', () => {
    for (const junk of [null, undefined, true, [], () => 1]) {
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
