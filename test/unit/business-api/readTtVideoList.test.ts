import { authorisationStatus, type Issue } from 'tiktok-spark-ads';
import { readTtVideoList } from 'tiktok-spark-ads/business-api';
import { buildCode, buildTtVideoListResponse, type TtVideoOverrides } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import sample from './samples/tt_video_list.response.json';

const now = new Date('2026-11-23T12:00:00Z');
const bodyOf = (...rows: TtVideoOverrides[]) => buildTtVideoListResponse({ now, rows });

function read(body: unknown) {
  const reading = readTtVideoList(body);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.issues)}`);
  return reading;
}
const only = (body: unknown) => read(body).value.rows[0]!;

describe('a clean page', () => {
  const body = bodyOf({}, {});

  test('is read without issues, in domain words', () => {
    const { value, issues, requestId } = read(body);
    expect(issues).toEqual([]);
    expect(requestId).toBe('202611231200000000000000000000001');
    expect(value.page).toEqual({ page: 1, pageSize: 20, totalRows: 2, totalPages: 1 });
    expect(value.rows[0]).toEqual({
      raw: body.data?.list?.[0],
      access: 'code',
      post: {
        id: '7440000000000000001',
        kind: 'video',
        visibility: 'public',
        state: 'published',
        platformStatus: 'HESITATE_RECOMMEND',
        caption: 'Three ways to wear it',
        handle: 'sample.creator',
        anchors: [],
        video: {
          durationSeconds: 13.538,
          width: 720,
          height: 1280,
          sizeBytes: 13_861_358,
          bitRate: 8_191_081,
          previewUrl: 'https://video.example/preview',
          posterUrl: 'https://video.example/poster',
        },
      },
      authorisation: {
        needed: true,
        startsAt: new Date('2026-11-13T12:00:00Z'),
        endsAt: new Date('2026-12-13T12:00:00Z'),
        durationDays: 30,
        startsAtIs: 'generated',
        endIs: 'platform',
        platformStatus: 'AUTHORIZED',
        stage: 'applied',
        postId: '7440000000000000001',
        bindingId: '7440000000000009001',
        handle: 'sample.creator',
        code: buildCode(1),
      },
      identity: { type: 'AUTH_CODE', id: '7440000000000009001', displayName: 'sample.creator' },
    });
  });

  test('keeps every row as it came, and the body untouched', () => {
    const before = structuredClone(body);
    const { rows } = read(body).value;
    expect(rows.map(({ raw }) => raw)).toEqual(before.data?.list);
    expect(body).toEqual(before);
  });

  test('its posts run now', () => {
    expect(authorisationStatus(only(body).authorisation, { now }).status).toBe('active');
  });
});

test("TikTok's own example is read; its masked times are named and nothing else is", () => {
  const { value, issues } = read(sample);
  expect(value.rows).toHaveLength(1);
  expect(value.rows[0]).toMatchObject({ post: { id: '{{item_id}}', kind: 'video' }, access: 'code' });
  expect(issues).toEqual([
    { code: 'time_unreadable', path: ['data', 'list', 0, 'auth_info', 'auth_start_time'] },
    { code: 'time_unreadable', path: ['data', 'list', 0, 'auth_info', 'auth_end_time'] },
  ] satisfies Issue[]);
});

describe('one bad row', () => {
  const cases: [string, unknown, { path: string[]; params?: object }][] = [
    ['is not an object', 'row', { path: [], params: { row: 7, expected: 'object' } }],
    ['is null', null, { path: [], params: { row: 7, expected: 'id' } }],
    ['has no post', {}, { path: ['item_info'], params: { row: 7, expected: 'id' } }],
    ['has a post without id', { item_info: {} }, { path: ['item_info', 'item_id'] }],
    ['has an empty id', { item_info: { item_id: '' } }, { path: ['item_info', 'item_id'] }],
    ['has a number for an id', { item_info: { item_id: 7_440_000_000 } }, { path: ['item_info', 'item_id'] }],
    ['has a list for a post', { item_info: ['x'], auth_info: 3 }, { path: ['item_info'] }],
  ];

  test.each(cases)('that %s does not lose the other 49', (_, row, { path, ...rest }) => {
    const body = bodyOf(...Array.from({ length: 50 }, () => ({})));
    const list = body.data!.list! as unknown[];
    list[7] = row;
    const { value, issues } = read(body);
    expect(value.rows.map(({ post }) => post.id)).toEqual(
      list.flatMap((other, index) => (index === 7 ? [] : [(other as never)['item_info']['item_id']])),
    );
    expect(value.rows.map(({ raw }) => raw)).toEqual(list.filter((_row, index) => index !== 7));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      ...rest,
      code: 'row_unreadable',
      path: ['data', 'list', 7, ...path],
    });
  });
});

test('a `__proto__` key lends a row nothing, even while the row is being mended', () => {
  const row: unknown = JSON.parse('{"__proto__": {"item_info": {"item_id": "7"}}, "auth_info": 5}');
  const body = { code: 0, data: { list: [row] } };
  expect(readTtVideoList(body)).toEqual({
    ok: false,
    issues: [
      expect.objectContaining({ code: 'row_unreadable', path: expect.arrayContaining(['data', 'list', 0]) }),
    ],
  });
});

describe('one bad field costs that field alone', () => {
  test.each<[string, TtVideoOverrides, Issue['code'], (string | number)[]]>([
    [
      'a number as text',
      { video_info: { width: '720' as never } },
      'field_unreadable',
      ['video_info', 'width'],
    ],
    [
      'an object as list',
      { item_info: { anchor_list: { a: 1 } as never } },
      'field_unreadable',
      ['item_info', 'anchor_list'],
    ],
    [
      'a time as number',
      { auth_info: { auth_end_time: 1_700_000_000 as never } },
      'field_unreadable',
      ['auth_info', 'auth_end_time'],
    ],
    [
      'an impossible day',
      { auth_info: { auth_end_time: '2026-02-30 00:00:00' } },
      'time_unreadable',
      ['auth_info', 'auth_end_time'],
    ],
    [
      'an end before the start',
      { auth_info: { auth_start_time: '2026-12-01 00:00:00', auth_end_time: '2026-11-01 00:00:00' } },
      'interval_ends_before_start',
      ['auth_info', 'auth_end_time'],
    ],
    [
      'an id as number',
      { user_info: { identity_id: 744 as never } },
      'id_is_number',
      ['user_info', 'identity_id'],
    ],
    [
      'ids as numbers',
      { item_info: { mentioned_item_ids: ['1', 2 as never] } },
      'id_is_number',
      ['item_info', 'mentioned_item_ids', 1],
    ],
    [
      'a new status',
      { item_info: { status: 'ITEM_STATUS_PAUSED' } },
      'value_unknown',
      ['item_info', 'status'],
    ],
    [
      'a new authorisation word',
      { auth_info: { ad_auth_status: 'PAUSED' } },
      'value_unknown',
      ['auth_info', 'ad_auth_status'],
    ],
    [
      'a new kind of post',
      { item_info: { item_type: 'STORY' } },
      'value_unknown',
      ['item_info', 'item_type'],
    ],
  ])('%s', (_, row, code, path) => {
    const body = bodyOf(row, {});
    const { value, issues } = read(body);
    expect(value.rows.map(({ post }) => post.id)).toEqual(['7440000000000000001', '7440000000000000002']);
    expect(value.rows[0]!.raw).toEqual(body.data!.list![0]);
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, ['data', 'list', 0, ...path]]]);
  });

  test('an end at the start is left out, so that nobody knows the end', () => {
    const time = '2026-11-01 00:00:00';
    const { value } = read(bodyOf({ auth_info: { auth_start_time: time, auth_end_time: time } }));
    const { authorisation } = value.rows[0]!;
    expect(authorisation).not.toHaveProperty('endsAt');
    expect(authorisation).not.toHaveProperty('durationDays');
    expect(authorisationStatus(authorisation, { now }).status).toBe('unknown');
  });

  test('an unknown status word is kept and never taken for public', () => {
    const { post } = only(bodyOf({ item_info: { status: 'PAUSED' } }));
    expect(post).toMatchObject({ platformStatus: 'PAUSED' });
    expect(post).not.toHaveProperty('visibility');
  });

  test('an unknown authorisation word is kept and never taken for active', () => {
    const { authorisation } = only(bodyOf({ auth_info: { ad_auth_status: 'PAUSED' } }));
    expect(authorisationStatus(authorisation, { now }).status).toBe('unknown');
  });
});

describe("the platform's ways of saying nothing", () => {
  test.each([
    ['a null list', { code: 0, data: { list: null, page_info: null } }],
    ['an empty list', { code: 0, data: { list: [] } }],
    ['an object for the empty list', { code: 0, data: { list: {} } }],
  ])('%s is an empty page', (_, body) => {
    expect(readTtVideoList(body)).toEqual({ ok: true, value: { rows: [] }, issues: [] });
  });

  test.each([null, {}, [], ''])('auth_info as %j leaves the end unknown', (auth_info) => {
    const body = bodyOf({});
    body.data!.list![0]!.auth_info = auth_info as never;
    expect(read(body).issues).toEqual([]);
    expect(authorisationStatus(only(body).authorisation, { now }).status).toBe('unknown');
  });

  test('empty text, lists and objects are no issues', () => {
    const { issues, value } = read(
      bodyOf({
        item_info: {
          carousel_info: { image_info: [], music_info: {} } as never,
          stitch_original_item_id: '',
          mentioned_item_ids: null,
          anchor_list: {} as never,
        },
        video_info: { duration: '' as never },
      }),
    );
    expect(issues).toEqual([]);
    expect(value.rows[0]!.post).toMatchObject({ kind: 'video', relations: { mentions: [] } });
  });

  test('a page_info of zeros says nothing', () => {
    const body = bodyOf({});
    body.data!.page_info = { page: 0, page_size: 0, total_number: 0, total_page: 0 };
    expect(read(body).value).not.toHaveProperty('page');
  });
});

describe('what is not such an answer', () => {
  test.each([null, undefined, 1, 'text', [], true])('%j is refused as a body', (body) => {
    expect(readTtVideoList(body)).toMatchObject({
      ok: false,
      issues: [{ code: 'body_unreadable', path: [] }],
    });
  });

  test.each([{}, { data: {} }, { code: '0' }, { code: null }])('%j has no response code', (body) => {
    expect(readTtVideoList(body)).toMatchObject({
      ok: false,
      issues: [{ code: 'body_unreadable', path: ['code'] }],
    });
  });

  test('the answer of another endpoint is refused, not taken for an empty page', () => {
    expect(readTtVideoList({ code: 0, request_id: 'r', data: { identity_list: [{}] } })).toEqual({
      ok: false,
      issues: [
        { code: 'body_unreadable', path: ['data'], params: { expected: 'list', reader: 'readIdentities' } },
      ],
      requestId: 'r',
    });
  });

  test('an object whose getter throws is refused', () => {
    const body = {
      code: 0,
      get data() {
        throw new Error('no');
      },
    };
    expect(readTtVideoList(body)).toMatchObject({ ok: false, issues: [{ code: 'body_unreadable' }] });
  });
});

test('a code other than 0 is an error, whatever the HTTP status says; the request id is kept', () => {
  expect(readTtVideoList({ code: 40001, message: 'No permission', request_id: 'r1', data: {} })).toEqual({
    ok: false,
    issues: [{ code: 'api_error', path: ['code'], params: { code: 40001, message: 'No permission' } }],
    requestId: 'r1',
  });
});

test.each([
  ['as it is', (code: string) => code],
  ['percent-encoded', encodeURIComponent],
  ['without its #', (code: string) => code.slice(1)],
  ['without # and =', (code: string) => code.slice(1, -1)],
  ['cut off', (code: string) => `${code.slice(0, 50)}…`],
])('an error message that quotes a code, %s, does not hand it on', (_, quote) => {
  const reading = readTtVideoList({ code: 40002, message: `auth_code ${quote(buildCode(3))} is invalid` });
  expect(JSON.stringify(reading.issues)).not.toContain(buildCode(3).slice(8, 20));
  expect(JSON.stringify(reading.issues)).toContain('is invalid');
});

describe('leniencies of field names', () => {
  test.each([
    [
      { Id: 'a', status: 'CheckSuccess' },
      { id: 'a', status: 'passed' },
    ],
    [
      { id: 'b', status: 'CHECK_ING' },
      { id: 'b', status: 'checking' },
    ],
    [
      { anchor_id: 'c', status: 'CHECKING' },
      { id: 'c', status: 'checking' },
    ],
    [
      { id: 'd', status: 'CHECK_FAILED', title: 'T', url: 'U' },
      { id: 'd', status: 'failed', title: 'T', url: 'U' },
    ],
    [
      { id: 'e', status: 'CHECK_LATER' },
      { id: 'e', status: 'CHECK_LATER' },
    ],
  ])('anchor %j', (wire, anchor) => {
    expect(only(bodyOf({ item_info: { anchor_list: [wire] } })).post.anchors).toEqual([anchor]);
  });

  test('both time formats are UTC', () => {
    const auth_info = { auth_start_time: '2026-11-01T00:00:00Z', auth_end_time: '2026-12-01 00:00:00' };
    expect(only(bodyOf({ auth_info })).authorisation).toMatchObject({
      startsAt: new Date('2026-11-01T00:00:00Z'),
      endsAt: new Date('2026-12-01T00:00:00Z'),
      durationDays: 30,
    });
  });

  test('a photo post has its pictures', () => {
    const image_info = [
      { image_id: '1', image_url: 'https://i.example/1', image_width: 1080, image_height: 1920 },
    ];
    const { post } = only(
      bodyOf({ item_info: { item_type: 'CAROUSEL', carousel_info: { image_info } }, video_info: null }),
    );
    expect(post.kind).toBe('photo');
    expect(post.photos).toEqual([{ width: 1080, height: 1920, url: 'https://i.example/1' }]);
    expect(post).not.toHaveProperty('video');
  });
});
