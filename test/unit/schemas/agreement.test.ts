import * as main from 'tiktok-spark-ads';
import * as fixtures from 'tiktok-spark-ads/fixtures';
import * as schemas from 'tiktok-spark-ads/schemas';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Reading } from 'tiktok-spark-ads/business-api';
import { lookUp } from '../../../src/shared/lookUp';
import { valueAt } from '../../../src/business-api/reading/valueAt';
import { subjects as readers } from '../../support/readAnything';
import { inDays, now } from '../../support/now';
import { viaJson } from '../../support/viaJson';

const postId = '7440000000000000001';
const flight = { startsAt: inDays(1), endsAt: inDays(20) };

// Rows with every field that there is.
const authorisation = {
  needed: true,
  startsAt: inDays(-20),
  startsAtEarliest: inDays(-21),
  durationDays: 30,
  endsAt: inDays(10),
  startsAtIs: 'generated',
  endIs: 'platform',
  endIsUpperBound: false,
  endIsLowerBound: false,
  requestedDays: 60,
  stage: 'applied',
  platformStatus: 'AUTHORIZED',
  postId,
  bindingId: 'B1',
  handle: 'ana',
  code: fixtures.buildCode(1),
} satisfies { readonly [Field in keyof main.Authorisation]-?: unknown };
const media = { width: 1080, height: 1920, sizeBytes: 1_000_000, format: 'mp4' };
const video = { ...media, durationSeconds: 20, bitRate: 2_000_000, previewUrl: 'p', posterUrl: 'q' };
const photo = { ...media, format: 'jpg', url: 'u' };
const post = {
  id: postId,
  kind: 'video',
  visibility: 'public',
  state: 'published',
  platformStatus: 'ITEM_STATUS_ON',
  caption: 'Autumn',
  handle: 'ana',
  publishedAt: inDays(-10),
  relations: { duetOf: '1', duetOfKind: 'video', stitchOf: '2', mentions: ['3'], isChain: false },
  disclosure: { brandedContent: true, ownBrand: false, aiGenerated: false },
  anchors: [{ id: '1', title: 't', url: 'u', status: 'passed', productRegions: ['DE'] }],
  video,
  photos: [photo],
};
const entry = { ...authorisation, flight, dailySpend: 20, rightsUntil: inDays(90), post: { id: postId } };
const ad = { id: '17', postId, identityType: 'AUTH_CODE', bindingId: 'B1', flight, dailySpend: 20 };
const identity = {
  id: '9',
  type: 'AUTH_CODE',
  businessCenterId: '5',
  displayName: 'Ana',
  handle: 'ana',
  availability: 'AVAILABLE',
  canPull: true,
  canPush: true,
  canUseLiveAds: true,
  isGovernmentOrPolitical: false,
  adsOnlyMode: false,
};
const advertiser = { canUseCustomIdentity: true, adsOnlyMode: false, createdAt: inDays(-900) };
const context = {
  now,
  owner: 'creator',
  access: 'code',
  authorisation,
  sourceAuthorisations: [{ postId: '2', endsAt: inDays(10) }],
  mode: 'pull',
  identity,
  flight,
  countries: ['DE'],
  advertiser,
  music: { status: 'FULLY_AUTHORIZED', countries: ['DE'], flight },
  quota: { available: 3 },
  darkPost: false,
};
const metrics = {
  views: 12_000,
  likes: 800,
  comments: 30,
  shares: 20,
  saves: 10,
  follows: 5,
  twoSecondRate: 0.6,
  sixSecondRate: 0.4,
  completionRate: 0.2,
  averageWatchSeconds: 7,
};
const concept = { persona: 'runners', angle: 'sore feet', offer: 'trial', creativeFormat: 'demo' };
const measured = {
  id: postId,
  kind: 'video',
  publishedAt: inDays(-10),
  video: { durationSeconds: 20 },
  metrics,
  paid: { views: 100 },
  ranAsSparkAd: true,
  concept,
};
const budget = { level: 'ad_group', mode: 'BUDGET_MODE_DAY', amount: 50, currency: 'USD', scheduledDays: 5 };
const setup = {
  objective: 'TRAFFIC',
  route: 'one_step',
  features: [],
  promotionType: 'WEBSITE',
  placementType: 'PLACEMENT_TYPE_NORMAL',
  placements: ['PLACEMENT_TIKTOK'],
  identityType: 'TT_USER',
  businessCenterId: '5',
  identityAdsOnlyMode: false,
  mode: 'pull',
  apiAdFormat: 'SINGLE_VIDEO',
  callToAction: 'LEARN_MORE',
  callToActionId: '1',
  destination: 'website',
  postId,
  postKind: 'video',
  videoId: 'v',
  imageIds: ['i'],
  musicId: 'm',
  adText: 'Text',
  darkPostStatus: 'ON',
  brandedContentDisabled: false,
  promotionalMusicDisabled: false,
  duetStatus: 'ENABLE',
  stitchStatus: 'ENABLE',
  budget,
  advertiser,
  adExists: false,
  edits: [],
};
const brief = {
  origin: 'organic_post',
  objective: 'TRAFFIC',
  placementType: 'PLACEMENT_TYPE_NORMAL',
  placements: ['PLACEMENT_TIKTOK'],
  features: [],
  postKind: 'video',
  destination: 'website',
  advertiser,
  owner: 'creator',
  access: 'code',
  canPull: true,
  canPush: true,
};
const texts = { adText: 'Text', displayName: 'Shop', avatar: photo };

const refused = 'refused';

interface Subject {
  readonly schema: z.ZodType;
  readonly row: object;
  /** The functions that take such rows. */
  readonly rule: (row: never) => unknown;
  /** What no wrong value may lead to; absent: any answer that differs from that without the field. */
  readonly judges?: string;
}

/** The news without what to store, which gives the rows back as they are. */
const newsOf = (...given: Parameters<typeof main.renewalNews>) => {
  const { thisRun, ...news } = main.renewalNews(...given);
  return { ...news, told: thisRun.told };
};
const entryRules = (row: main.RenewalEntry) => [
  main.planRenewals([row], { now }),
  main.renewalAsk(row, { now }),
  newsOf([row], { now }),
];
const subjects: Readonly<Record<string, Subject>> = {
  authorisation: {
    schema: schemas.authorisationSchema,
    row: authorisation,
    rule: (row: main.Authorisation) => [
      main.authorisationStatus(row, { now }),
      main.checkFlightCover([row], flight, { now }),
    ],
  },
  renewalEntry: { schema: schemas.renewalEntrySchema, row: entry, rule: entryRules },
  runningAd: {
    schema: schemas.runningAdSchema,
    row: ad,
    rule: (row: main.RunningAd) => main.adsAtRisk([row], [authorisation as main.Authorisation], { now }),
  },
  authorisedRow: {
    schema: schemas.authorisedRowSchema,
    row: { post: { id: postId, visibility: 'public', state: 'published' }, authorisation },
    judges: '"post_visible"',
    rule: (row: main.AuthorisedRow) => [
      main.authorisationChanges([row], [], { now }),
      main.authorisationChanges([], [row], { now }),
      main.groupByCreator([row]),
    ],
  },
  lastRun: {
    schema: schemas.lastRunSchema,
    row: { now: inDays(-1), authorisations: [entry], ads: [ad] },
    rule: (lastRun: main.LastRun) => newsOf([], { now, lastRun }),
  },
  flight: {
    schema: schemas.flightSchema,
    row: flight,
    rule: (given: main.Flight) => main.recommendDuration(given, { generatedAt: now }),
  },
  adFlight: {
    schema: schemas.adFlightSchema,
    row: flight,
    rule: (given: main.Flight) => main.planRenewals([{ endsAt: inDays(3), flight: given }], { now }),
  },
  usageRights: {
    schema: schemas.usageRightsSchema,
    row: { startsAt: inDays(-9), endsAt: inDays(90) },
    rule: (usageRights: object) =>
      main.checkFlightCover([authorisation as main.Authorisation], flight, { now, usageRights }),
  },
  post: {
    schema: schemas.postSchema,
    row: post,
    judges: '"status":"eligible"',
    rule: (row: main.Post) => main.checkSparkEligibility(row, context as main.SparkContext),
  },
  sparkContext: {
    schema: schemas.sparkContextSchema,
    row: context,
    judges: '"status":"eligible"',
    rule: (given: main.SparkContext) => main.checkSparkEligibility(post as main.Post, given),
  },
  measuredPost: {
    schema: schemas.measuredPostSchema,
    row: measured,
    judges: refused,
    rule: (row: main.MeasuredPost) => main.rankSparkCandidates([row], { now }),
  },
  concept: { schema: schemas.conceptSchema, row: concept, rule: main.checkConcept },
  adSetup: { schema: schemas.adSetupSchema, row: setup, judges: '"ok":true', rule: main.checkAdSetup },
  formatBrief: {
    schema: schemas.formatBriefSchema,
    row: brief,
    judges: refused,
    rule: main.recommendAdFormat,
  },
  videoCreative: {
    schema: schemas.creativeSchema,
    row: { kind: 'video', video, ...texts },
    judges: refused,
    rule: (row: main.Creative) => main.checkCreative(row, 'non_spark'),
  },
  photoCreative: {
    schema: schemas.creativeSchema,
    row: { kind: 'photo', photos: [photo], hasMusic: true, ...texts },
    judges: refused,
    rule: (row: main.Creative) => main.checkCreative(row, 'non_spark'),
  },
};

type Path = readonly string[];

/** Every field of a row, at every depth. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const own: readonly Path[] = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null || value instanceof Date) return own;
  return [...own, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

/** Whether it is the place of an item in a list, which cannot be left out without moving others. */
const isIndex = (path: Path) => /^\d+$/.test(path.at(-1)!);

const absent = Symbol('absent');

/** A row with another value in one place. */
function withValue(row: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(row)) {
    return row.map((item: unknown, index) => (String(index) === key ? withValue(item, rest, value) : item));
  }
  const fields = Object.entries(row as object).map(
    ([name, field]) => [name, name === key ? withValue(field, rest, value) : (field as unknown)] as const,
  );
  return Object.fromEntries(fields.filter(([, field]) => field !== absent));
}

/** Where an answer gives back what it was given; two ways to leave a field out show there, and are no other answer. */
const givenBack = new Set([
  'authorisation',
  'ad',
  'before',
  'after',
  'post',
  'carriedBy',
  'longerLived',
  'rows',
]);

/** As text that is the same for the same values, whatever the order of their fields. */
function asText(value: unknown, leaveOut: ReadonlySet<string> = new Set()): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const fields = Object.entries(part).filter(([name, field]) => field != null && !leaveOut.has(name));
    return Object.fromEntries(fields.sort());
  });
}

function ofRule(rule: Subject['rule'], row: unknown): string {
  try {
    return asText(rule(row as never), givenBack);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused;
  }
}

function ofSchema(schema: z.ZodType, row: unknown): string {
  const { success, data } = schema.safeParse(row);
  return success ? asText(data) : refused;
}

const values = ['2026-11-20T00:00:00Z', 'A_WORD_OF_TOMORROW', '', 7, true, {}];

describe.each(Object.entries(subjects))('%s: the schema and the rules agree', (_, subject) => {
  const { schema, row, rule, judges = '' } = subject;
  const fields = pathsOf(row).filter((path) => !isIndex(path));

  test('the row is one that both take, also as JSON', () => {
    expect(ofSchema(schema, row)).toBe(asText(row));
    expect(schema.parse(viaJson(row))).toEqual(row);
    expect(ofRule(rule, row)).not.toBe(refused);
  });

  test.each(fields.map((path) => [path.join('.'), path] as const))('%s', (_name, path) => {
    const without = withValue(row, path, absent);
    const taken = ofSchema(schema, without);
    const answered = ofRule(rule, without);
    for (const nothing of [undefined, null]) {
      const given = withValue(row, path, nothing);
      expect(ofSchema(schema, given)).toBe(taken);
      expect(ofRule(rule, given)).toBe(answered);
    }
    for (const value of values) {
      const given = withValue(row, path, value);
      const said = `${path.join('.')} = ${JSON.stringify(value)}`;
      const { success, data } = schema.safeParse(given);
      const direct = ofRule(rule, given);
      if (success) {
        // What the schema takes, the rule takes; and where it took the value as it was, it says the same.
        const parsed = ofRule(rule, data);
        expect(parsed, said).not.toBe(refused);
        if (direct !== refused) expect(parsed, said).toBe(direct);
      } else if (direct !== refused && direct !== answered) {
        // What the schema refuses, the rule refuses, or passes over, or does not take for good.
        expect(direct, said).not.toContain(judges);
      }
    }
  });
});

describe('what readers read, schemas and rules take', () => {
  const partSchemas = {
    post: schemas.postSchema,
    authorisation: schemas.authorisationSchema,
    identity: schemas.identitySchema,
  };
  const valueOf = (read: (body: unknown) => Reading<unknown>, body: unknown) => {
    const reading = read(body);
    return reading.ok ? asText(reading.value, new Set(['raw'])) : refused;
  };
  const partsOf = (read: (body: unknown) => Reading<unknown>, body: unknown) => {
    const reading = read(body);
    if (!reading.ok) return [];
    const { rows = [reading.value] } = reading.value as { rows?: readonly unknown[] };
    return rows.flatMap((row) => Object.entries(row as object));
  };

  test.each(readers.map(([read, body], index) => [read.name || `reader ${index}`, read, body] as const))(
    '%s',
    (_, read, body) => {
      // An id is digits to a schema, which a code is not; a reader keeps what came.
      const isPostId = (path: Path) => path.at(-1) === 'item_id';
      for (const path of pathsOf(body).filter((names) => names[0] === 'data' && !isPostId(names))) {
        // TikTok writes `null` for an empty list; where there is no list at all, nothing is known of it.
        const isList = Array.isArray(valueAt(body, path) ?? []);
        if (!isIndex(path) && !isList) {
          const without = valueOf(read, withValue(body, path, absent));
          for (const nothing of [undefined, null]) {
            expect(valueOf(read, withValue(body, path, nothing)), path.join('.')).toBe(without);
          }
        }
        for (const value of [null, ...values]) {
          for (const [name, part] of partsOf(read, withValue(body, path, value))) {
            const schema = lookUp<z.ZodType>(partSchemas, name);
            const said = `${path.join('.')} = ${JSON.stringify(value)}: ${name}`;
            if (schema && part !== undefined) expect(ofSchema(schema, part), said).toBe(asText(part));
            if (name === 'authorisation') main.planRenewals([part as main.RenewalEntry], { now });
          }
        }
      }
    },
  );
});

describe('every schema', () => {
  const all = Object.entries(schemas) as [string, z.ZodType][];
  const rows = Object.values(subjects);

  test.each(all)('%s answers to a getter that throws, and to a Proxy', (_, schema) => {
    const fail = () => {
      throw new TypeError('of the caller');
    };
    const traps = {
      get: fail,
      has: fail,
      ownKeys: fail,
      getOwnPropertyDescriptor: fail,
      getPrototypeOf: fail,
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const odd = [new Proxy({}, traps), new Proxy([], traps), revoked.proxy];
    const own = rows.filter((subject) => subject.schema === schema);
    for (const value of odd) {
      expect(schema.safeParse(value).success).toBe(false);
      for (const path of own.flatMap(({ row }) => pathsOf(row).map((names) => [row, names] as const))) {
        expect(() => schema.safeParse(withValue(...path, value))).not.toThrow();
      }
    }
    for (const { row } of own) {
      for (const name of Object.keys(row)) {
        const unreadable = Object.defineProperty({ ...row }, name, { get: fail, enumerable: true });
        expect(schema.safeParse(unreadable).success).toBe(false);
      }
    }
  });

  test.each(rows.map(({ schema, row }) => [schema, row] as const))(
    'keeps fields of the caller',
    (schema, row) => {
      const own = { campaign: 'Autumn', nothing: null, since: new Date(0) };
      expect(schema.parse({ ...row, ...own })).toEqual({ ...row, ...own });
    },
  );

  test('one that refuses says where', () => {
    const { error } = schemas.lastRunSchema.safeParse({ now, authorisations: [{}, { post: { id: 7 } }] });
    expect(error!.issues).toMatchObject([
      { code: 'invalid_type', path: ['authorisations', 1, 'post', 'id'] },
    ]);
  });

  test('a Date of another realm is one, and inherited fields are read', () => {
    class Row {
      readonly #end = runInNewContext('new Date(1795435200000)') as Date;
      get endsAt() {
        return this.#end;
      }
    }
    expect(schemas.authorisationSchema.parse(new Row()).endsAt?.getTime()).toBe(1_795_435_200_000);
  });

  test('`__proto__` in JSON is no prototype', () => {
    const row = JSON.parse('{"endsAt":"2026-12-01T00:00:00Z","__proto__":{"needed":false}}') as unknown;
    expect(schemas.authorisationSchema.parse(row).needed).toBeUndefined();
  });
});

test('a schema can have more fields, as its own or of a list', () => {
  const mine = schemas.postSchema.and(z.object({ campaign: z.string() }));
  const publishedAt = '2026-11-01T00:00:00Z';
  const post = mine.parse({ id: postId, publishedAt, campaign: 'Autumn' });
  expect(post).toEqual({ id: postId, publishedAt: new Date(publishedAt), campaign: 'Autumn' });
  expect(mine.safeParse({ id: postId }).error!.issues).toMatchObject([{ path: ['campaign'] }]);
  const issues = z.array(schemas.authorisationSchema).safeParse([{}, null, { durationDays: 0 }]).error!
    .issues;
  expect(issues).toMatchObject([{ path: [1] }, { path: [2, 'durationDays'] }]);
});
