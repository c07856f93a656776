import fc from 'fast-check';
import { junk } from './mutated';

/** Codes that are planted in what is given, and must not come out of an issue, a message, an error or a log. */
export const planted = [
  '#Ab1TtYkVj2cRxnqQ0Zz+hUo5/3sLpWdGfKeBiMaXvNyC4l6J7H8gFtS9uDrEwQo=',
  '#Zy9XwVu8TsRq7PoNm6LkJi+5HgFe/4DcBa3ZyXwVu2TsRqPoNm1LkJiHgFeDcA0=',
] as const;

const code = fc.constantFrom(...planted);
const around = fc.constantFrom(
  '',
  ' ',
  '"',
  'code: ',
  '\n',
  '%23',
  '…',
  '\u200b',
  '@a https://vm.tiktok.com/Z/ ',
);
const pasted = fc.oneof(
  fc.tuple(around, code, around).map((parts) => parts.join('')),
  fc.tuple(code, code).map((parts) => parts.join(' ')),
  fc
    .tuple(code, fc.nat(70), fc.string({ maxLength: 3 }))
    .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at)),
);
/** Texts of every kind: lone surrogates, things that look like ids, links, times and codes, and codes. */
const text = fc.oneof(
  pasted,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    '\uD83D',
    '__proto__',
    'constructor',
    '',
    ' ',
    '7440000000000000001',
    'AUTH_CODE',
    'TT_USER',
    'BC_AUTH_TT',
  ),
  fc.constantFrom(
    '2026-11-23 12:00:00',
    '2026-02-30 00:00:00',
    '#fyp #foryou',
    'https://www.tiktok.com/@a/video/7440000000000000001',
  ),
);
const pollution = fc.constant(
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
);
const odd: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  Symbol('s'),
  () => 1,
  /x/,
  new Error(planted[0]),
  new Map([[planted[0], planted[1]]]),
  new Set([planted[0]]),
  new Date(Number.NaN),
  Object.create(null),
  10n,
  new Proxy({}, {}),
  -0,
  Infinity,
);

/** Whatever JavaScript can hold. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  text,
  junk,
  odd,
  pollution,
  fc.anything({
    maxDepth: 3,
    maxKeys: 5,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.dictionary(
    fc.constantFrom('auth_code', 'data', 'list', 'item_info', 'message', 'code', 'at'),
    fc.oneof(text, junk),
    { maxKeys: 4 },
  ),
);

// Of the right type and otherwise wild: what a typed caller can still get wrong.
const time = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
  },
  fc.constantFrom(new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15), new Date(0)),
);
const number = fc.oneof(
  { weight: 4, arbitrary: fc.nat(400) },
  fc.constantFrom(0, -1, 0.5, Number.NaN, Infinity, 1e308, Number.MAX_SAFE_INTEGER),
  fc.double(),
);
const some = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
  fc.record(fields, { requiredKeys: [] });
const stretch = fc.record({ startsAt: time, endsAt: time }, { requiredKeys: ['startsAt'] });
const word = fc.oneof(
  text,
  fc.constantFrom('AUTHORIZED', 'IN_USE', 'EXPIRED', 'creator', 'received', 'video', 'photo'),
);
const authorisation = some({
  needed: fc.boolean(),
  startsAt: time,
  durationDays: number,
  endsAt: time,
  startsAtIs: fc.constantFrom('generated', 'received'),
  endIs: fc.constantFrom('platform', 'creator', 'contract'),
  requestedDays: number,
  platformStatus: word,
  postId: fc.oneof(fc.constantFrom('1', '2'), text),
  bindingId: fc.constantFrom('1', '2'),
  handle: text,
  code: text,
  flight: stretch,
  dailySpend: number,
});
const metrics = some({
  views: number,
  likes: number,
  comments: number,
  shares: number,
  saves: number,
  follows: number,
  twoSecondRate: number,
  averageWatchSeconds: number,
});
const concept = some({ persona: text, angle: text, offer: text, creativeFormat: text });
const post = fc.record(
  {
    id: text,
    kind: word,
    platformStatus: word,
    visibility: word,
    state: word,
    createdAt: time,
    durationSeconds: number,
    metrics,
    paid: metrics,
    concept,
  },
  { requiredKeys: ['id'] },
);
const identity = fc.record(
  { type: word, id: text, businessCenterId: text },
  { requiredKeys: ['type', 'id'] },
);
const context = fc.record(
  {
    now: time,
    owner: fc.constantFrom('creator', 'own'),
    authorisation,
    identity,
    flight: stretch,
    mode: fc.constantFrom('pull', 'push'),
  },
  { requiredKeys: ['now', 'owner'] },
);
const setup = some({
  objective: word,
  placements: fc.array(text, { maxLength: 3 }),
  identityType: word,
  mode: fc.constantFrom('pull', 'push'),
  apiAdFormat: word,
  callToAction: word,
  postId: text,
  adText: text,
  imageIds: fc.array(text, { maxLength: 3 }),
  budget: fc.record({
    level: fc.constantFrom('campaign', 'ad_group'),
    mode: word,
    amount: number,
    currency: text,
  }),
});
const measured = some({
  durationSeconds: number,
  width: number,
  height: number,
  sizeBytes: number,
  bitRate: number,
  format: text,
});
const creative = fc.oneof(
  fc.record({ kind: fc.constant('video'), video: measured, adText: text }),
  fc.record({
    kind: fc.constant('photo'),
    photos: fc.array(some({ width: number, height: number, sizeBytes: number, format: text }), {
      maxLength: 3,
    }),
    adText: text,
  }),
);
const sparkIdentity = fc.oneof(
  fc.record({ type: fc.constantFrom('AUTH_CODE', 'TT_USER'), id: text }),
  fc.record({ type: fc.constant('BC_AUTH_TT'), id: text, businessCenterId: text }),
);
const sparkCreative = fc.record(
  {
    mode: fc.constantFrom('pull', 'push'),
    identity: sparkIdentity,
    postId: text,
    postKind: fc.constantFrom('video', 'photo'),
    adName: text,
    adText: text,
    videoId: text,
    coverImageId: text,
    imageIds: fc.array(text, { maxLength: 2 }),
    musicId: text,
    adId: text,
    callToAction: text,
    landingPageUrl: text,
    darkPostStatus: fc.constantFrom('ON', 'OFF'),
    more: fc.dictionary(text, text, { maxKeys: 2 }),
  },
  { requiredKeys: ['mode', 'identity', 'postKind', 'adName', 'imageIds', 'adText', 'darkPostStatus'] },
);
const upTo = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 4 });
const request = fc.record({
  advertiserId: text,
  adGroupId: text,
  businessCenterId: text,
  accountId: text,
  businessId: text,
  marketplaceAccountId: text,
  postId: text,
  postIds: upTo(text),
  advertiserIds: upTo(text),
  code: text,
  keyword: text,
  cursor: text,
  type: word,
  identity: sparkIdentity,
  kind: fc.constantFrom('video', 'photo'),
  page: number,
  pageSize: number,
  count: number,
  days: number,
  enabled: fc.boolean(),
  countries: upTo(text),
  adName: text,
  creatives: fc.array(sparkCreative, { maxLength: 3 }),
  patches: upTo(fc.record({ adId: text, postId: text, identity: sparkIdentity })),
  flight: fc.record({ startsAt: time, endsAt: time }),
  goal: fc.record({
    objective: fc.constant('REACH'),
    optimizationGoal: fc.constant('REACH'),
    frequency: number,
    frequencyDays: number,
  }),
  audience: fc.record({ locationIds: upTo(text) }),
  schedule: fc.record({ budgetMode: fc.constant('BUDGET_MODE_DAY'), budget: number, flight: stretch }),
  bid: number,
});

export {
  text,
  time,
  number,
  word,
  stretch,
  authorisation,
  post,
  identity,
  context,
  setup,
  creative,
  concept,
  request,
  upTo,
};
