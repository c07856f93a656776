import {
  type AccountIdentity,
  buildIdentityVideosRequest,
  buildTtVideoListRequest,
  readAssetQuota,
  readIdentityInfo,
  readIdentityVideoInfo,
  readTtVideoList,
} from 'tiktok-spark-ads/business-api';
import { buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

test('the Business Center is named for the identities that it grants, and for no other', () => {
  const query = (identity: AccountIdentity) =>
    Object.fromEntries(
      new URLSearchParams(buildIdentityVideosRequest({ advertiserId: '71', kind: 'video', identity }).query),
    );
  expect(query({ type: 'TT_USER', id: '9' })).not.toHaveProperty('identity_authorized_bc_id');
  expect(query({ type: 'BC_AUTH_TT', id: '9', businessCenterId: '5' })).toMatchObject({
    identity_authorized_bc_id: '5',
  });
});

test('half a character is sent as the sign for it', () => {
  const { query } = buildTtVideoListRequest({ advertiserId: '71', keyword: 'cut \uD83D' });
  expect(new URLSearchParams(query).get('keyword')).toBe('cut \uFFFD');
});

describe('a body that is no answer', () => {
  const unreadable = (expected: string, ...path: string[]) => ({
    code: 'body_unreadable',
    path,
    params: { expected },
  });
  const trap = {
    get code(): number {
      throw new Error('a trap');
    },
  };
  test.each<[string, unknown, object[]]>([
    ['nothing', undefined, [unreadable('response code')]],
    ['null', null, [unreadable('response code')]],
    ['a text', '{"code":0}', [unreadable('response code')]],
    ['a list', [{ code: 0 }], [unreadable('response code')]],
    ['an object of something else', { status: 'ok' }, [unreadable('response code', 'code')]],
    ['a code as text', { code: '0' }, [unreadable('response code', 'code')]],
    ['an object that throws', trap, [unreadable('readable JSON')]],
    [
      'the data of another endpoint',
      { code: 0, data: { identity_list: [] } },
      [{ ...unreadable('list', 'data'), params: { expected: 'list', reader: 'readIdentities' } }],
    ],
  ])('%s', (_, body, issues) => {
    expect(readTtVideoList(body)).toEqual({ ok: false, issues });
  });

  test.each([undefined, null, ''])('a refusal whose message is %j', (message) => {
    expect(readTtVideoList({ code: 40001, message })).toEqual({
      ok: false,
      issues: [{ code: 'api_error', path: ['code'], params: { code: 40001, message: '' } }],
    });
  });

  test.each([undefined, null, {}, []])('a partial success with %j for data', (data) => {
    const params = { code: 20001, message: 'Partial' };
    expect(readIdentityInfo({ code: 20001, message: 'Partial', data })).toEqual({
      ok: false,
      issues: [{ code: 'api_error', path: ['code'], params }],
    });
  });

  test('an error is an error, whatever came with it', () => {
    const { data } = buildTtVideoListResponse({ now: new Date('2026-11-23T12:00:00Z') });
    expect(readTtVideoList({ code: 50000, message: 'Internal', data })).toEqual({
      ok: false,
      issues: [{ code: 'api_error', path: ['code'], params: { code: 50000, message: 'Internal' } }],
    });
  });

  test('a long word in a message may be the rest of a code', () => {
    const message = `Invalid: ${'Ab1/'.repeat(12)}== (7440000000000000001)`;
    const reading = readTtVideoList({ code: 40002, message });
    expect(reading.issues[0]).toMatchObject({ params: { message: 'Invalid: *** (7440000000000000001)' } });
  });
});

describe('what a page needs', () => {
  test.each([{ list: [] }, { list: null }, { list: [], page_info: { page: 1 } }])(
    '%j is a page without rows',
    (data) => {
      expect(readTtVideoList({ code: 0, data })).toMatchObject({ ok: true, value: { rows: [] }, issues: [] });
    },
  );

  test('a row that is lost leaves what is wrong with the others', () => {
    const rows = [{ video_info: { width: 'wide' as never } }, { item_info: { item_id: 7 as never } }, {}];
    const body = buildTtVideoListResponse({ now: new Date('2026-11-23T12:00:00Z'), rows });
    expect(readTtVideoList(body).issues).toEqual([
      {
        code: 'field_unreadable',
        path: ['data', 'list', 0, 'video_info', 'width'],
        params: { expected: 'number' },
      },
      {
        code: 'row_unreadable',
        path: ['data', 'list', 1, 'item_info', 'item_id'],
        params: { row: 1, expected: 'id' },
      },
    ]);
  });

  test.each<[unknown, object]>([
    [7, { code: 'id_is_number' }],
    [true, { code: 'field_unreadable', params: { expected: 'string' } }],
  ])('an id that is %j', (identity_id, issue) => {
    const rows = [{ user_info: { identity_id: identity_id as never } }];
    const body = buildTtVideoListResponse({ now: new Date('2026-11-23T12:00:00Z'), rows });
    expect(readTtVideoList(body).issues).toEqual([
      { ...issue, path: ['data', 'list', 0, 'user_info', 'identity_id'] },
    ]);
  });

  test('a new field beside what is read is no reason to refuse', () => {
    const identity_info = { identity_id: '9', identity_type: 'TT_USER', user_name: 'own' };
    expect(readIdentityInfo({ code: 0, data: { identity_info, brand_new: 1 } })).toMatchObject({
      ok: true,
      value: { identity: { id: '9' } },
      issues: [],
    });
    const data = { video_detail: { item_id: '7' }, brand_new: 1 };
    expect(readIdentityVideoInfo({ code: 0, data }, { identity: { type: 'TT_USER' } })).toMatchObject({
      ok: true,
      value: { rows: [{ post: { id: '7' } }] },
      issues: [],
    });
  });

  test('posts of another endpoint are no answer of this one', () => {
    const data = { video_list: [{ item_id: '7' }] };
    expect(readIdentityVideoInfo({ code: 0, data }, { identity: { type: 'TT_USER' } })).toEqual({
      ok: false,
      issues: [
        {
          code: 'body_unreadable',
          path: ['data'],
          params: { expected: 'video_details', reader: 'readIdentityVideos' },
        },
      ],
    });
  });

  test('a value that lacks what makes it up is none, wherever that stands', () => {
    const missing = (...path: string[]) => [{ code: 'field_missing', path: ['data', ...path] }];
    expect(
      readIdentityInfo({ code: 0, data: { identity_info: { identity_type: 'TT_USER' } } }).issues,
    ).toEqual(missing('identity_info', 'identity_id'));
    expect(readAssetQuota({ code: 0, data: {} }).issues).toEqual(missing('available_quota'));
  });
});
