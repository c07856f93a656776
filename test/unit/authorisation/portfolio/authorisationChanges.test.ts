import { authorisationChanges, type AuthorisedRow, type Authorisation, type Post } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../../support/now';

const row = (authorisation: Partial<Authorisation> = {}, post: Partial<Post> = {}): AuthorisedRow => ({
  post: { id: '1', visibility: 'public', state: 'published', ...post },
  authorisation: {
    postId: '1',
    bindingId: 'a',
    endsAt: inDays(20),
    platformStatus: 'AUTHORIZED',
    ...authorisation,
  },
});
const kinds = (before: AuthorisedRow[], after: AuthorisedRow[], since?: Date) =>
  authorisationChanges(before, after, { now, since }).map(({ kind }) => kind);

test('equal lists have no changes, in whatever order', () => {
  const rows = [
    row(),
    row({ bindingId: 'b' }),
    row({ postId: '2', endsAt: undefined }),
    row({ postId: '3', needed: false }),
  ];
  expect(kinds(rows, [...rows].reverse())).toEqual([]);
});

describe('one row', () => {
  test.each<[string, AuthorisedRow[], AuthorisedRow[], string[]]>([
    ['is new', [], [row()], ['granted']],
    ['is new and not applied', [], [row({ stage: 'generated' })], ['granted']],
    ['is new and needs no code', [], [row({ needed: false })], ['granted']],
    ['is new and starts later', [], [row({ startsAt: inDays(1) })], ['granted']],
    ['is no longer called over', [row({ platformStatus: 'EXPIRED' })], [row()], ['granted']],
    ['is new and waits', [], [row({ stage: 'requested', endsAt: undefined })], []],
    ['is new and has ended', [], [row({ endsAt: inDays(-1) })], ['expired']],
    ['is new and withdrawn', [], [row({ platformStatus: 'UNAUTHORIZED' })], ['revoked']],
    ['is answered', [row({ stage: 'requested', endsAt: undefined })], [row()], ['granted']],
    ['is in force again', [row({ platformStatus: 'UNAUTHORIZED' })], [row()], ['granted']],
    ['lives longer', [row()], [row({ endsAt: inDays(50) })], ['extended']],
    [
      'is revived by an extension',
      [row({ endsAt: inDays(-3), platformStatus: 'EXPIRED' })],
      [row()],
      ['extended'],
    ],
    ['lives shorter', [row()], [row({ endsAt: inDays(10) })], ['shortened']],
    ['was shortened and is over', [row()], [row({ endsAt: inDays(-1) })], ['shortened', 'expired']],
    ['has ended, as the platform says', [row()], [row({ platformStatus: 'EXPIRED' })], ['expired']],
    ['has ended by the clock', [row({ endsAt: inDays(-1) })], [row({ endsAt: inDays(-1) })], ['expired']],
    ['ends this instant', [row({ endsAt: now })], [row({ endsAt: now })], ['expired']],
    [
      'had ended before',
      [row({ endsAt: inDays(-1), platformStatus: 'EXPIRED' })],
      [row({ endsAt: inDays(-1) })],
      [],
    ],
    ['is withdrawn', [row()], [row({ platformStatus: 'UNAUTHORIZED' })], ['revoked']],
    [
      'is withdrawn after its end',
      [row({ platformStatus: 'EXPIRED' })],
      [row({ platformStatus: 'DELETED' })],
      ['revoked'],
    ],
    [
      'was withdrawn and runs out',
      [row({ platformStatus: 'DELETED' })],
      [row({ platformStatus: 'EXPIRED' })],
      [],
    ],
    ['gets a word that nobody knows', [row()], [row({ platformStatus: 'NEW' })], ['became_unknown']],
    ['loses its known end', [row()], [row({ endsAt: undefined })], ['became_unknown']],
    ['gets a known end', [row({ endsAt: undefined })], [row()], []],
    ['is applied', [row({ stage: 'generated' })], [row({ stage: 'applied' })], []],
    ['is gone', [row()], [], ['gone']],
    [
      'gets a new code',
      [row({ code: 'x' })],
      [row({ code: 'y', endsAt: inDays(40) })],
      ['extended', 'code_replaced'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });

  test('since tells an end between the lists from one before them', () => {
    const ended = [row({ endsAt: inDays(-2) })];
    expect(kinds(ended, ended, inDays(-3))).toEqual(['expired']);
    expect(kinds(ended, ended, inDays(-1))).toEqual([]);
  });

  test('says what was and what is', () => {
    const [before, after] = [row(), row({ endsAt: inDays(50) })];
    expect(authorisationChanges([before], [after], { now })).toEqual([
      {
        kind: 'extended',
        postId: '1',
        bindingId: 'a',
        before,
        after,
        endedAt: inDays(20),
        endsAt: inDays(50),
        endIsUpperBound: false,
        endIsLowerBound: false,
        endIsUnconfirmed: false,
        status: 'active',
      },
    ]);
    expect(authorisationChanges([before], [], { now })).toEqual([
      {
        kind: 'gone',
        postId: '1',
        bindingId: 'a',
        before,
        after: undefined,
        endedAt: inDays(20),
        endsAt: undefined,
        endIsUpperBound: false,
        endIsLowerBound: false,
        endIsUnconfirmed: false,
        status: 'active',
      },
    ]);
  });
});

describe('its post', () => {
  test.each<[string, Partial<Post>, Partial<Post>, string[]]>([
    ['is for friends now', {}, { visibility: 'friends' }, ['post_hidden']],
    ['is for followers now', {}, { visibility: 'followers' }, ['post_hidden']],
    ['is private now', { visibility: undefined }, { visibility: 'private' }, ['post_hidden']],
    ['was hidden already', { visibility: 'friends' }, { visibility: 'private' }, []],
    ['is public again', { visibility: 'private' }, {}, ['post_visible']],
    ['is back', { state: 'removed' }, {}, ['post_visible']],
    ['is back, but for friends', { state: 'removed' }, { visibility: 'friends' }, ['post_hidden']],
    [
      'is said to be public after a word that we do not know',
      { visibility: undefined, state: undefined, platformStatus: 'FOO' },
      {},
      [],
    ],
    ['is not known any more', {}, { visibility: undefined, state: undefined }, []],
    ['was taken down by TikTok', {}, { state: 'removed' }, ['post_removed']],
    ['was taken down by its owner', {}, { state: 'deleted', visibility: 'private' }, ['post_removed']],
    ['was down already', { state: 'removed' }, { state: 'deleted' }, []],
    ['is in review', {}, { state: 'in_review' }, []],
    [
      'is said to be what we do not know',
      {},
      { visibility: undefined, state: undefined, platformStatus: 'FOO' },
      ['post_became_unknown'],
    ],
    [
      'was said to be that before',
      { visibility: undefined, state: undefined, platformStatus: 'FOO' },
      { visibility: undefined, state: undefined, platformStatus: 'BAR' },
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(kinds([row({}, before)], [row({}, after)])).toEqual(expected);
  });

  test('a row without one has nothing to hide', () => {
    const { authorisation } = row();
    expect(kinds([{ authorisation }], [{ authorisation }])).toEqual([]);
  });

  test('names the row where the authorisation does not', () => {
    const { authorisation, ...rest } = row({ postId: undefined });
    expect(authorisationChanges([], [{ authorisation, ...rest }], { now })).toMatchObject([{ postId: '1' }]);
  });
});

describe('several bindings of one post', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((bindingId) => row({ bindingId })) as [
    AuthorisedRow,
    AuthorisedRow,
    AuthorisedRow,
  ];

  test('a second one is news, once for each post', () => {
    expect(kinds([a], [a, b])).toEqual(['granted', 'duplicate_appeared']);
    expect(kinds([], [a, b])).toEqual(['granted', 'duplicate_appeared', 'granted']);
    expect(kinds([a, b], [a, b, c])).toEqual(['granted', 'duplicate_appeared']);
  });

  test('one for another is none', () => {
    expect(kinds([a], [b])).toEqual(['gone', 'granted']);
    expect(kinds([a, b], [b, c])).toEqual(['gone', 'granted']);
  });

  test('rows without a post are no duplicates', () => {
    const nameless = ['a', 'b'].map((bindingId) => ({ authorisation: { bindingId, endsAt: inDays(3) } }));
    expect(kinds([], nameless)).toEqual(['granted', 'granted']);
  });

  test('codes of one binding are told apart by the code first', () => {
    const first = row({ code: 'x', endsAt: inDays(5) });
    const second = row({ code: 'y', endsAt: inDays(9) });
    expect(kinds([first], [second, first])).toEqual(['granted', 'duplicate_appeared']);
    expect(kinds([second, first], [first, row({ code: 'y', endsAt: inDays(1) })])).toEqual(['shortened']);
    expect(kinds([first, second], [second])).toEqual(['gone']);
  });

  test('without codes they are told apart by their ends', () => {
    const [early, late] = [row({ endsAt: inDays(5) }), row({ endsAt: inDays(9) })];
    expect(kinds([early, late], [late, early])).toEqual([]);
    expect(kinds([late, early], [early, late])).toEqual([]);
    const undated = row({ endsAt: undefined });
    expect(kinds([undated, early], [early, undated])).toEqual([]);
  });
});

test('changes come by post id, then binding id, whatever the order of the rows', () => {
  const before = [row({ postId: '2' }), row({ postId: '1', bindingId: 'z' })];
  const after = [row({ postId: '3' }), row({ postId: '1', bindingId: 'b' })];
  const expected = ['granted 1b', 'gone 1z', 'gone 2a', 'granted 3a'];
  for (const [from, to] of [
    [before, after],
    [[...before].reverse(), [...after].reverse()],
  ] as const) {
    const changes = authorisationChanges(from, to, { now });
    expect(changes.map(({ kind, postId, bindingId }) => `${kind} ${postId}${bindingId}`)).toEqual(expected);
  }
});

test.each([
  ['now', { now: new Date(NaN) }],
  ['since', { now, since: new Date(NaN) }],
  ['since must not be after now', { now, since: new Date(now.getTime() + 1) }],
])('a %s that cannot be is misuse', (name, options) => {
  expect(() => authorisationChanges([], [], options)).toThrow(RangeError);
  expect(() => authorisationChanges([], [], options)).toThrow(name);
});

test.each([
  ['before', [impossible(), []]],
  ['after', [[], impossible()]],
] as const)('an impossible row of the list %s is named', (name, [before, after]) => {
  const wrongEnd = new RangeError(`${name}[1].authorisation.endsAt must be a valid Date`);
  expect(() => authorisationChanges(before, after, { now })).toThrow(wrongEnd);
});

function impossible(): readonly AuthorisedRow[] {
  return [{ authorisation: {} }, { authorisation: { endsAt: new Date(NaN) } }];
}

describe('an end of which only the day was known', () => {
  const row = (days: number, endIsLowerBound: boolean) => ({
    authorisation: { postId: '1', endsAt: inDays(days), endIsLowerBound },
  });
  const kinds = (before: AuthorisedRow, after: AuthorisedRow) =>
    authorisationChanges([before], [after], { now }).map(({ kind }) => kind);

  // The day is 50 hours long, from its first instant anywhere to its last.
  test.each<[string, number, string[]]>([
    ['its first instant', 20, []],
    ['an instant in it', 21, []],
    ['its last instant', 20 + 50 / 24, []],
    ['later', 20 + 51 / 24, ['extended']],
    ['earlier', 19.9, ['shortened']],
  ])('is %s, says the platform', (_, days, expected) => {
    expect(kinds(row(20, true), row(days, false))).toEqual(expected);
  });

  test('is known by its day alone again', () => {
    expect(kinds(row(21, false), row(20, true))).toEqual([]);
    expect(kinds(row(23, false), row(20, true))).toEqual(['shortened']);
    expect(kinds(row(19, false), row(20, true))).toEqual(['extended']);
  });

  test('is another day', () => {
    expect(kinds(row(20, true), row(21, true))).toEqual(['extended']);
    expect(kinds(row(21, true), row(20, true))).toEqual(['shortened']);
  });
});

describe('what is not the doing of the creator', () => {
  const kindsOf = (before: Authorisation, after: Authorisation) =>
    authorisationChanges(
      [{ authorisation: { postId: '1', ...before } }],
      [{ authorisation: { postId: '1', ...after } }],
      { now, since: inDays(-1) },
    ).map(({ kind }) => kind);
  const received: Authorisation = { startsAt: inDays(-26), durationDays: 30, startsAtIs: 'received' };

  test.each<[string, Authorisation, Authorisation, string[]]>([
    ['a request that is declined', { stage: 'requested' }, { stage: 'rejected' }, ['declined']],
    [
      'an authorisation that is taken back',
      { endsAt: inDays(9) },
      { endsAt: inDays(9), platformStatus: 'UNAUTHORIZED' },
      ['revoked'],
    ],
    ['the true end, where the latest was known', received, { endsAt: inDays(2) }, ['end_known']],
    ['an end that moved', { endsAt: inDays(60) }, { endsAt: inDays(50) }, ['shortened']],
  ])('%s', (_, before, after, kinds) => {
    expect(kindsOf(before, after)).toEqual(kinds);
  });
});
