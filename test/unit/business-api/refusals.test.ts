import {
  type AccountIdentity,
  buildIdentitiesRequest,
  buildIdentityVideosRequest,
  buildMarketplaceStatusRequest,
  buildPostAuthorizationStatusRequest,
  buildTtVideoInfoRequest,
  buildTtVideoListRequest,
  readAssetQuota,
  readIdentityInfo,
  readTtVideoList,
} from 'tiktok-spark-ads/business-api';
import { describe, expect, test } from 'vitest';

describe('misuse is told by the name of the argument', () => {
  const advertiserId = '71';
  const [id, postId] = ['must be an id, as text', 'must be the id of a post: digits, as text'];
  test.each<[string, () => unknown]>([
    [`businessId ${id}`, () => buildPostAuthorizationStatusRequest({ businessId: '', postId: '7' })],
    [`postId ${postId}`, () => buildPostAuthorizationStatusRequest({ businessId: '1', postId: 'seven' })],
    [
      `marketplaceAccountId ${id}`,
      () => buildMarketplaceStatusRequest({ marketplaceAccountId: '', postId: '7' }),
    ],
    [`postId ${postId}`, () => buildMarketplaceStatusRequest({ marketplaceAccountId: '1', postId: '' })],
    ['page must be a whole number from 1', () => buildTtVideoListRequest({ advertiserId, page: 0 })],
    [
      'pageSize must be a whole number from 1 to 100',
      () => buildIdentitiesRequest({ advertiserId, pageSize: 101 }),
    ],
    [
      `identity.businessCenterId ${id}`,
      () =>
        buildIdentityVideosRequest({
          advertiserId,
          kind: 'video',
          identity: { type: 'BC_AUTH_TT', id: '9', businessCenterId: '' },
        }),
    ],
    [
      'code must be the value of a validated code',
      () =>
        buildTtVideoInfoRequest({ advertiserId, code: { toString: () => `#${'a'.repeat(22)}` } as never }),
    ],
  ])('%s', (message, build) => {
    expect(build).toThrow(new RangeError(message));
  });
});

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
    ['the data of another endpoint', { code: 0, data: { identity_list: [] } }, [unreadable('list', 'data')]],
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

  test('a long word in a message may be the rest of a code', () => {
    const message = `Invalid: ${'Ab1/'.repeat(12)}== (7440000000000000001)`;
    const reading = readTtVideoList({ code: 40002, message });
    expect(reading.issues[0]).toMatchObject({ params: { message: 'Invalid: *** (7440000000000000001)' } });
  });
});

describe('what a page needs', () => {
  test.each([
    { list: [] },
    { list: null },
    { list: [], page_info: { page: 1 } },
    { page_info: { page: 1 } },
    {},
    null,
  ])('%j is a page without rows', (data) => {
    expect(readTtVideoList({ code: 0, data })).toMatchObject({ ok: true, value: { rows: [] }, issues: [] });
  });

  test('a value that lacks what makes it up is none, wherever that stands', () => {
    const missing = (...path: string[]) => [{ code: 'field_missing', path: ['data', ...path] }];
    expect(
      readIdentityInfo({ code: 0, data: { identity_info: { identity_type: 'TT_USER' } } }).issues,
    ).toEqual(missing('identity_info', 'identity_id'));
    expect(readAssetQuota({ code: 0, data: {} }).issues).toEqual(missing('available_quota'));
  });
});
