import {
  adFormatOf,
  isSparkCreative,
  matchAuthorisedPosts,
  readTtVideoList,
} from 'tiktok-spark-ads/business-api';
import { buildCode, buildTtVideoListResponse, type TtVideoOverrides } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');
const first = '7440000000000000001';

function rowsOf(...rows: TtVideoOverrides[]) {
  const reading = readTtVideoList(buildTtVideoListResponse({ now, rows }));
  return reading.ok ? reading.value.rows : [];
}
const one = rowsOf({});
const status = (post: string | undefined, rows = one, code: string | undefined = buildCode(1)) =>
  matchAuthorisedPosts([{ code, post }], rows)[0]!.status;

describe('a code against the post that was agreed on', () => {
  test.each([
    [first, 'bound'],
    [` ${first} `, 'bound'],
    [`https://www.tiktok.com/@sample.creator/video/${first}?is_from_webapp=1`, 'bound'],
    [`tiktok.com/@sample.creator/photo/${first}`, 'bound'],
    [`https://m.tiktok.com/@SAMPLE.creator/video/${first}/`, 'bound'],
    ['@Sample.Creator', 'bound'],
    ['https://www.tiktok.com/@sample.creator', 'bound'],
    [`https://lite.tiktok.com/@sample.creator/video/${first}`, 'bound'],
    [`https://www.tiktok.com/%40sample.creator/video/${first}`, 'bound'],
    [`https://www.tiktok.com/@/video/${first}?_r=1`, 'bound'],
    [`https://www.tiktokv.com/share/video/${first}/`, 'bound'],
    [`https://www.tiktok.com/en/@sample.creator/video/${first}`, 'bound'],
    [`https://www.tiktok.com/embed/${first}`, 'bound'],
    [`This one, please: https://www.tiktok.com/@sample.creator/video/${first} Thanks!`, 'bound'],
    ['https://www.tiktok.com/%40sample.creator', 'bound'],
    [`https://mobile.tiktok.com/@sample.creator/video/7440000000000000002`, 'mismatch'],
    ['7440000000000000002', 'mismatch'],
    ['https://www.tiktok.com/@sample.creator/video/7440000000000000002', 'mismatch'],
    ['@somebody.else', 'mismatch'],
    ['https://vm.tiktok.com/ZMabc123/', 'unverifiable'],
    ['https://vt.tiktok.com/ZMabc123/', 'unverifiable'],
    ['https://www.tiktok.com/t/ZTabc123/', 'unverifiable'],
    ['https://lite.tiktok.com/t/ZTabc123/', 'unverifiable'],
    ['the one with the dog', 'unverifiable'],
    [undefined, 'unverifiable'],
    ['', 'unverifiable'],
    [
      `https://www.tiktok.com/embed/${first} or https://www.tiktok.com/embed/7440000000000000002`,
      'unverifiable',
    ],
    [`https://evil.example/@sample.creator/video/${first}`, 'unverifiable'],
  ])('%s: %s', (post, expected) => {
    expect(status(post)).toBe(expected);
  });

  test('ids that differ in their last digit only are different', () => {
    expect(status('7440000000000000000')).toBe('mismatch');
  });

  test('a name that is no handle proves nothing', () => {
    const rows = rowsOf({ user_info: { tiktok_name: 'Sample Creator ✨' } });
    expect(status('@somebody.else', rows)).toBe('unverifiable');
  });

  test('the code counts, not the way it is written', () => {
    expect(status(first, one, buildCode(1).replace('#', '').replace(/=$/, ''))).toBe('bound');
    expect(status(first, one, encodeURIComponent(buildCode(1)))).toBe('bound');
  });
});

describe('lists', () => {
  test('a code whose post is not there yet', () => {
    const expected = { code: buildCode(9), post: first, note: 'kept' };
    expect(matchAuthorisedPosts([expected], one)).toEqual([{ expected, status: 'not_listed', bindings: [] }]);
  });

  test('a post that two codes opened', () => {
    const rows = rowsOf({}, { item_info: { item_id: first } });
    const [match] = matchAuthorisedPosts([{ code: buildCode(2), post: first }], rows);
    expect(match).toMatchObject({ status: 'duplicate', row: { identity: { id: '7440000000000009002' } } });
    expect(match!.bindings).toEqual(rows);
  });

  test('a code that was sent twice', () => {
    const entry = { code: buildCode(1), post: first };
    expect(matchAuthorisedPosts([entry, entry], one).map((match) => match.status)).toEqual([
      'bound',
      'duplicate',
    ]);
  });

  test('a code for another post that was sent twice is wrong twice', () => {
    const entry = { code: buildCode(1), post: '7440000000000000002' };
    expect(matchAuthorisedPosts([entry, entry], one).map((match) => match.status)).toEqual([
      'mismatch',
      'mismatch',
    ]);
  });

  test('a mix-up between two creators', () => {
    const rows = rowsOf({}, {});
    const matches = matchAuthorisedPosts(
      [
        { code: buildCode(1), post: '7440000000000000002' },
        { code: buildCode(2), post: first },
      ],
      rows,
    );
    expect(matches.map((match) => match.status)).toEqual(['mismatch', 'mismatch']);
    expect(matches.map((match) => match.row?.post.id)).toEqual([first, '7440000000000000002']);
  });

  test('a post looked for without a code', () => {
    const rows = rowsOf({}, {});
    const without = (post: string) => matchAuthorisedPosts([{ post }], rows)[0]!.status;
    expect(without(first)).toBe('bound');
    expect(without('7440000000000000009')).toBe('not_listed');
    expect(without('@sample.creator')).toBe('unverifiable');
    expect(without('@nobody')).toBe('not_listed');
    expect(without('https://vm.tiktok.com/Z/')).toBe('not_listed');
  });
});

describe('several rows that could be meant', () => {
  test('of one code, that of the expected post is taken', () => {
    const rows = rowsOf({}, { item_info: { auth_code: buildCode(1) } });
    const [match] = matchAuthorisedPosts([{ code: buildCode(1), post: '7440000000000000002' }], rows);
    expect(match).toMatchObject({ status: 'bound', row: { post: { id: '7440000000000000002' } } });
    expect(match!.bindings).toEqual([rows[1]]);
  });

  test('without a code, the only post of an account is the one', () => {
    const [match] = matchAuthorisedPosts([{ post: '@sample.creator' }], one);
    expect(match).toMatchObject({ status: 'bound', row: { post: { id: first } } });
  });

  test('of one code that opened two posts of the account, either is of the account', () => {
    const rows = rowsOf({}, { item_info: { auth_code: buildCode(1) } });
    expect(status('@sample.creator', rows)).toBe('bound');
  });

  test('a handle is the same with its @, also in rows that were put together elsewhere', () => {
    const rows = one.map((row) => ({ ...row, post: { ...row.post, handle: '@Sample.Creator' } }));
    expect(status('sample.creator', rows)).toBe('bound');
    expect(status('@somebody.else', rows)).toBe('unverifiable');
  });

  test('null is nothing said, as in the rows of a database', () => {
    const [byCode, byPost] = matchAuthorisedPosts(
      [
        { code: buildCode(1), post: null },
        { code: null, post: first },
      ] as never,
      one,
    );
    expect(byCode).toMatchObject({ status: 'unverifiable', row: { post: { id: first } } });
    expect(byPost).toMatchObject({ status: 'duplicate', row: { post: { id: first } } });
  });

  test('a row without a handle proves nothing about whose it is', () => {
    expect(status('@sample.creator', rowsOf({ user_info: { tiktok_name: '' } }))).toBe('unverifiable');
  });

  test('rows without a code or a handle are nobody’s', () => {
    const rows = rowsOf({ item_info: { auth_code: '' }, user_info: { tiktok_name: '' } });
    expect(status(undefined, rows, '')).toBe('not_listed');
  });
});

describe('how a creative runs', () => {
  test.each([
    [{ identity_type: 'AUTH_CODE', tiktok_item_id: '7' }, 'spark_pull'],
    [{ identity_type: 'AUTH_CODE' }, 'spark_pull'],
    [{ identity_type: 'TT_USER', tiktok_item_id: '7' }, 'spark_pull'],
    [{ identity_type: 'TT_USER', tiktok_item_id: '7', video_id: null, image_ids: [] }, 'spark_pull'],
    [{ identity_type: 'TT_USER', tiktok_item_id: '7', video_id: 'v1' }, 'spark_push'],
    [{ identity_type: 'BC_AUTH_TT', tiktok_item_id: '7', image_ids: ['i1'] }, 'spark_push'],
    [{ identity_type: 'TT_USER', tiktok_item_id: null }, 'spark_push'],
    [{ identity_type: 'BC_AUTH_TT', tiktok_item_id: '' }, 'spark_push'],
    [{ identity_type: 'CUSTOMIZED_USER' }, 'non_spark'],
    [{ identity_type: 'SOMETHING_NEW' }, undefined],
    [{ identity_type: 'TTS_TT' }, undefined],
    [{}, undefined],
    [{ tiktok_item_id: '7' }, 'spark_pull'],
    [{ identity_type: 'TT_USER', creative_authorized: false }, 'spark_push'],
  ])('%j: %s', (creative, format) => {
    expect(adFormatOf(creative)).toBe(format);
    expect(isSparkCreative(creative)).toBe(format === 'spark_pull' || format === 'spark_push');
  });
});
