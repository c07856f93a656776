import {
  adsAtRisk,
  adTextLength,
  authorisationChanges,
  checkConcept,
  checkCreative,
  checkFlightCover,
  checkSparkEligibility,
  codeForQuery,
  codeKey,
  explainApiError,
  extractCodes,
  groupByCreator,
  isAuthorisationCode,
  maskCode,
  parsePlatformTime,
  parsePostUrl,
  planRenewals,
  rankSparkCandidates,
  redactCodes,
  renewalNews,
  sameCode,
  triageSheet,
  validateCode,
} from 'tiktok-spark-ads';
import {
  buildAdCreateRequest,
  matchAuthorisedPosts,
  readIdentities,
  readIdentityVideos,
  readTtVideoList,
} from 'tiktok-spark-ads/business-api';
import {
  buildCode,
  buildMeasuredAccount,
  buildPortfolio,
  buildTtVideoListResponse,
} from 'tiktok-spark-ads/fixtures';
import type { Finding } from './budgets.ts';
import { leastMs, number, quick, table, type Cell } from './measure.ts';

const now = new Date('2026-11-23T12:00:00Z');
const DAY_MS = 86_400_000;
const code = buildCode(1);

// What a pattern that backtracks, or a search that begins anew at every place, would choke on.
const hostile: Readonly<Record<string, (length: number) => string>> = {
  spaces: (length) => `#${' '.repeat(length)}b`,
  percents: (length) => `#${'%25'.repeat(length / 3)}`,
  'half escapes': (length) => `${'%c'.repeat(length / 2)}x`,
  entities: (length) => `#${'&amp;'.repeat(length / 5)}x`,
  quotes: (length) => `${'"'.repeat(length)}x`,
  capitals: (length) => `${'A'.repeat(length)} 1`,
  'open percents': (length) => `${'%'.repeat(length)}x`,
  stars: (length) => `${'*'.repeat(length)}x`,
  brackets: (length) => `${'['.repeat(length / 2)}${'](#'.repeat(length / 6)}`,
  labels: (length) => `${'spark ads code '.repeat(length / 15)}1`,
  hashes: (length) => '#'.repeat(length),
  'one long run': (length) => `#${'aB3+'.repeat(length / 4)}`,
  'equals signs': (length) => `#${'='.repeat(length)}`,
  links: (length) => 'https://www.tiktok.com/@a/'.repeat(length / 26),
  'full stops behind a link': (length) => `https://tiktok.com/${'.'.repeat(length)}x`,
  'a word beside a code': (length) => `${code} ${'a'.repeat(length)}`,
  handles: (length) => '@a'.repeat(length / 2),
  'rows of a sheet': (length) => '\t"a\n'.repeat(length / 4),
  'objects that are never closed': (length) => `{${code}`.repeat(length / 66),
  'halves of codes': (length) => `${code.slice(0, 50)} =a `.repeat(length / 54),
  backslashes: (length) => '\\x0'.repeat(length / 3),
  'numbers of HTML': (length) => '&#1'.repeat(length / 3),
  codes: (length) => `${code} https://vm.tiktok.com/Z1/\n`.repeat(length / 96),
};

const push = {
  mode: 'push',
  identity: { type: 'TT_USER', id: '9' },
  postKind: 'video',
  videoId: 'v',
  coverImageId: 'i',
  adName: 'Autumn',
  darkPostStatus: 'ON',
} as const;

type OfText = (text: string) => unknown;
const ofText: Readonly<Record<string, OfText>> = {
  validateCode,
  isAuthorisationCode,
  extractCodes,
  redactCodes,
  maskCode,
  codeKey,
  sameCode: (text) => sameCode(text, code),
  codeForQuery,
  parsePostUrl,
  parsePlatformTime,
  adTextLength,
  explainApiError,
  'buildAdCreateRequest, its text': (text) =>
    buildAdCreateRequest({ advertiserId: '71', adGroupId: '72', creatives: [{ ...push, adText: text }] }),
  'checkCreative, its text': (text) => checkCreative({ kind: 'video', video: {}, adText: text }, 'non_spark'),
};
const LENGTH = quick ? 100_000 : 250_000;

const authorisations = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    postId: String(7_440_000_000_000_000_000n + BigInt(at)),
    bindingId: String(at),
    handle: `creator.${at % 997}`,
    startsAt: new Date(now.getTime() - (at % 29) * DAY_MS),
    endsAt: new Date(now.getTime() + (1 + ((at * 7919) % 90)) * DAY_MS),
  }));
const ofOnePost = (rows: ReturnType<typeof authorisations>, postId = '7440000000000000000') =>
  rows.map((row) => ({ ...row, postId }));
const withoutIds = (count: number) =>
  authorisations(count).map(({ startsAt, endsAt }) => ({ authorisation: { startsAt, endsAt } }));
const sheet = (count: number) =>
  authorisations(count).map(({ postId, handle, startsAt }, at) => ({
    Creator: `@${handle}`,
    Post: `https://www.tiktok.com/@${handle}/video/${postId}`,
    Code: buildCode(at),
    Generated: startsAt.toISOString().slice(0, 10),
    Days: '30',
  }));
const ofManyRelations = (count: number) => ({
  id: '7440000000000000000',
  relations: { mentions: Array.from({ length: count }, (_, at) => String(at)) },
  anchors: Array.from({ length: count }, (_, at) => ({ id: String(at), status: 'failed' as const })),
});
const context = { now, owner: 'creator', access: 'code' } as const;
const pageOf = (rowsKey: string, count: number, wrongRow: unknown) => ({
  code: 0,
  message: 'OK',
  request_id: 'r',
  data: { [rowsKey]: Array.from({ length: count }, () => wrongRow) },
});
const ads = (count: number) =>
  authorisations(count).map(({ postId, bindingId }) => ({
    id: bindingId,
    postId,
    identityType: 'AUTH_CODE',
    dailySpend: 1,
  }));
const rows = (count: number) => authorisations(count).map((authorisation) => ({ authorisation }));
const listBody = (count: number) =>
  buildTtVideoListResponse({
    now,
    rows: Array.from({ length: count }, (_, at) => ({
      item_info: { item_id: String(at + 1), auth_code: buildCode(at) },
    })),
  });
const post = { item_id: '7', status: 'ITEM_STATUS_HESITATE_RECOMMEND', item_type: 'VIDEO' };
const ownBody = (count: number) => ({
  code: 0,
  message: 'OK',
  request_id: 'r',
  data: {
    video_list: Array.from({ length: count }, (_, at) => ({ ...post, item_id: String(at) })),
    has_more: false,
  },
});
const concept = (at: number) => ({ persona: `p ${at}`, angle: 'a', offer: 'o', creativeFormat: 'demo' });

/** Functions of lists: how many make a list, and what is to be timed once it is made. */
const ofList: readonly (readonly [name: string, count: number, prepare: (count: number) => () => unknown])[] =
  [
    ['planRenewals', 20_000, (count) => over(authorisations(count), (list) => planRenewals(list, { now }))],
    [
      'planRenewals, one post',
      20_000,
      (count) => over(ofOnePost(authorisations(count)), (list) => planRenewals(list, { now })),
    ],
    [
      'adsAtRisk',
      20_000,
      (count) => over([ads(count), authorisations(count)] as const, ([a, b]) => adsAtRisk(a, b, { now })),
    ],
    [
      'authorisationChanges',
      20_000,
      (count) => over([rows(count), rows(count)] as const, ([a, b]) => authorisationChanges(a, b, { now })),
    ],
    [
      'adsAtRisk, one post',
      20_000,
      (count) =>
        over(
          [ads(count).map((ad) => ({ ...ad, postId: '7' })), ofOnePost(authorisations(count), '7')] as const,
          ([a, b]) => adsAtRisk(a, b, { now }),
        ),
    ],
    [
      'authorisationChanges, rows without ids',
      10_000,
      (count) =>
        over([withoutIds(count), withoutIds(count)] as const, ([a, b]) =>
          authorisationChanges(a, b, { now }),
        ),
    ],
    [
      'renewalNews',
      10_000,
      (count) =>
        over(authorisations(count), (list) =>
          renewalNews(list, {
            now,
            lastRun: { now: new Date(now.getTime() - DAY_MS), authorisations: list },
          }),
        ),
    ],
    ['triageSheet', 5000, (count) => over(sheet(count), (records) => triageSheet(records, { now }))],
    [
      'checkSparkEligibility, mentions and anchors',
      20_000,
      (count) => over(ofManyRelations(count), (manyRelated) => checkSparkEligibility(manyRelated, context)),
    ],
    ['readTtVideoList, rows of null', 20_000, (count) => over(pageOf('list', count, null), readTtVideoList)],
    [
      'readIdentities, bad rows',
      10_000,
      (count) =>
        over(pageOf('identity_list', count, { identity_id: 7, can_pull_video: 'x' }), readIdentities),
    ],
    ['groupByCreator', 50_000, (count) => over(rows(count), groupByCreator)],
    [
      'checkFlightCover',
      20_000,
      (count) =>
        over(ofOnePost(authorisations(count)), (list) =>
          checkFlightCover(list, { startsAt: now, endsAt: new Date(now.getTime() + 365 * DAY_MS) }),
        ),
    ],
    [
      'rankSparkCandidates',
      1000,
      (count) =>
        over(buildMeasuredAccount({ now, posts: count }), (posts) => rankSparkCandidates(posts, { now })),
    ],
    [
      'rankSparkCandidates, without concepts',
      1000,
      (count) =>
        over(
          buildMeasuredAccount({ now, posts: count }).map((one) => ({ ...one, concept: undefined })),
          (posts) => rankSparkCandidates(posts, { now }),
        ),
    ],
    [
      'checkConcept',
      20_000,
      (count) =>
        over(
          Array.from({ length: count }, (_, at) => ({ id: String(at), concept: concept(at) })),
          (posts) => checkConcept(concept(1), { posts }),
        ),
    ],
    ['readTtVideoList', 500, (count) => over(listBody(count), readTtVideoList)],
    [
      'readIdentityVideos',
      1000,
      (count) =>
        over(ownBody(count), (body) => readIdentityVideos(body, { identity: { type: 'TT_USER', id: '9' } })),
    ],
    [
      'matchAuthorisedPosts',
      500,
      (count) => {
        const reading = readTtVideoList(listBody(count));
        const found = reading.ok ? reading.value.rows : [];
        const expected = Array.from({ length: count }, (_, at) => ({
          code: buildCode(at),
          post: String(at + 1),
        }));
        return () => matchAuthorisedPosts(expected, found);
      },
    ],
    ['redactCodes of a body', 500, (count) => over(listBody(count), redactCodes)],
    [
      'buildPortfolio',
      500,
      (count) => () => buildPortfolio({ now, posts: count } as Parameters<typeof buildPortfolio>[0]),
    ],
  ];

const over =
  <Given>(given: Given, act: (given: Given) => unknown) =>
  () =>
    act(given);

interface Growth {
  readonly name: string;
  readonly n: string;
  readonly ms: readonly number[];
  /** How many times the time of half as much, over all doublings; nothing when too short to tell. */
  readonly doubling: number;
}

// Below a millisecond the clock and the collector of garbage decide.
const FLOOR_MS = 0.5;

// A list that is compared with itself shows late: what is quick for each pair hides behind what is slow for each row.
const FACTORS = { text: [1, 2, 4], list: [1, 2, 4, 8] };

function growth(
  name: string,
  n: string,
  prepare: (factor: number) => () => unknown,
  factors: readonly number[],
): Growth {
  const ms = leastMs(factors.map((factor) => prepare(factor)));
  const [least, most] = [ms[0]!, ms.at(-1)!];
  return { name, n, ms, doubling: least < FLOOR_MS ? 0 : (most / least) ** (1 / (ms.length - 1)) };
}

function growthOfText(name: string, act: OfText): Growth {
  const all = Object.entries(hostile).map(([kind, make]) =>
    growth(
      name,
      `${number(LENGTH / 1000, 0)} kB of ${kind}`,
      (factor) => over(make(LENGTH * factor), act),
      FACTORS.text,
    ),
  );
  return all.reduce((worst, one) => (one.doubling > worst.doubling ? one : worst));
}

const row = ({ name, n, ms, doubling }: Growth): Cell[] => [
  name,
  n,
  ...ms.map((time) => (time < 0.01 ? '< 0.01' : number(time))),
  doubling === 0 ? 'too short to tell' : `${number(doubling)} ×`,
];

export function scalingSection(): { text: string; findings: Finding[] } {
  const texts = Object.entries(ofText).map(([name, act]) => growthOfText(name, act));
  const lists = ofList.map(([name, count, prepare]) =>
    growth(name, `${number(count, 0)} entries`, (factor) => prepare(count * factor), FACTORS.list),
  );
  const headOf = (factors: readonly number[]) => [
    'function',
    'n',
    ...factors.map((factor) => `${factor === 1 ? '' : `${factor} `}n, ms`),
    'a doubling',
  ];
  const budgeted = texts.filter(({ name }) => name === 'extractCodes' || name === 'validateCode');
  return {
    text: [
      `Of texts: the worst of ${Object.keys(hostile).length} kinds of hostile text (${Object.keys(hostile).join(', ')}).`,
      table(headOf(FACTORS.text), texts.map(row)),
      'Of lists:',
      table(headOf(FACTORS.list), lists.map(row)),
    ].join('\n\n'),
    findings: budgeted.map(({ name, n, doubling }) => ({
      what: `\`${name}\`, hostile text doubled: ${n}`,
      budget: 'at most 2.4 ×',
      measured: doubling === 0 ? `below ${FLOOR_MS} ms` : `${number(doubling)} ×`,
      met: doubling <= 2.4,
      cause:
        'each step reads the text once; what is over twice the time is the collector of garbage, and less of it in longer texts',
    })),
  };
}
