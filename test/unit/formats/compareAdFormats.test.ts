import { type AdFormat, compareAdFormats } from 'tiktok-spark-ads';
import { allFacts, findFact } from 'tiktok-spark-ads/facts';
import { adFormats, apiPlacements, formatAspects, type FormatAspect } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { formatTraits } from '../../../src/facts/tables/formatTraits';
import { viaJson } from '../../support/viaJson';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const row = (aspect: FormatAspect, ...args: Parameters<typeof compareAdFormats>) => {
  const found = compareAdFormats(...args).find((candidate) => candidate.aspect === aspect);
  if (found === undefined) throw new Error(`no row ${aspect}`);
  return found;
};

describe('the rows', () => {
  test('are every aspect once, the rows of the article first', () => {
    const aspects = compareAdFormats().map(({ aspect }) => aspect);
    expect(aspects).toEqual(formatAspects);
    expect(new Set(aspects).size).toBe(aspects.length);
    expect(aspects.slice(0, 6)).toEqual([
      'appears_as',
      'runs_from',
      'engagement',
      'follower_growth',
      'authorisation',
      'best_for',
    ]);
  });

  test('go through JSON unchanged', () => {
    const rows = compareAdFormats();
    expect(viaJson(rows)).toStrictEqual(rows);
  });

  test('hold just the formats that were asked for, in that order', () => {
    for (const { values } of compareAdFormats(['non_spark', 'spark_pull'])) {
      expect(Object.keys(values)).toEqual(['non_spark', 'spark_pull']);
    }
    expect(compareAdFormats([]).every(({ differs }) => !differs)).toBe(true);
  });

  test('refuse a format that does not exist', () => {
    expect(() => compareAdFormats(['spark' as AdFormat])).toThrow(
      new RangeError('formats[0] must be one of: spark_pull, spark_push, non_spark'),
    );
  });
});

describe('every cell', () => {
  const cells = [undefined, day('2025-12-31'), day('2026-01-20')].flatMap((asOf) =>
    compareAdFormats(adFormats, { asOf }).flatMap(({ aspect, values }) =>
      adFormats.map((format) => ({ aspect, format, value: values[format] })),
    ),
  );

  test.each(cells)('$aspect of $format rests on a fact', ({ value }) => {
    const fact = findFact(value.factId);
    expect(fact).toMatchObject({
      sources: expect.arrayContaining([expect.any(String)]),
      checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      confidence: expect.any(String),
    });
  });

  test('is marked where only the article says so, or where nobody does', () => {
    for (const { value } of cells) {
      const fact = findFact(value.factId);
      if (fact?.sources.every((source) => source === 'article')) expect(fact.confidence).toBe('third_party');
      const nobodySays = ['format-not-stated', 'setup-push-edits'].includes(value.factId);
      expect(value.kind === 'unknown').toBe(nobodySays);
    }
  });

  test('names one period, the one of its fact', () => {
    const dated = Object.values(formatTraits).flatMap((formats) =>
      Object.values(formats).flatMap((value) => ('kind' in value ? [] : value)),
    );
    expect(dated.length).toBeGreaterThan(0);
    for (const { value, ...period } of dated) {
      if (value.kind === 'unknown') continue;
      const { effectiveFrom, effectiveUntil } = findFact(value.factId as string) ?? {};
      expect(period).toEqual({
        ...(effectiveFrom && { from: effectiveFrom }),
        ...(effectiveUntil && { until: effectiveUntil }),
      });
    }
  });
});

describe('the day', () => {
  test('is that of the newest fact when nobody names one', () => {
    const newest = allFacts()
      .flatMap(({ checkedOn, effectiveFrom = '' }) => [checkedOn, effectiveFrom])
      .reduce((latest, date) => (date > latest ? date : latest));
    expect(new Set(compareAdFormats().map(({ asOf }) => asOf))).toEqual(new Set([newest]));
  });

  test.each([
    ['2025-12-31', 'available'],
    ['2026-02-01', 'closed_to_new_ads'],
    ['2026-03-01', 'closed_to_new_ads'],
  ])('on %s non-Spark on TikTok is %s', (date, term) => {
    const { asOf, values } = row('availability', adFormats, {
      asOf: day(date),
      placement: 'PLACEMENT_TIKTOK',
    });
    expect(asOf).toBe(date);
    expect(values.non_spark).toMatchObject({ kind: 'term', term });
    expect(values.spark_pull).toMatchObject({ kind: 'term', term: 'available' });
  });

  test('is the UTC day of the instant', () => {
    const at = (instant: string) => compareAdFormats([], { asOf: new Date(instant) })[0]?.asOf;
    expect(at('2026-01-15T01:00:00+02:00')).toBe('2026-01-14');
    expect(at('2026-01-15T00:00:00Z')).toBe('2026-01-15');
  });

  test('is asked for by a valid date', () => {
    expect(() => compareAdFormats(adFormats, { asOf: new Date('soon') })).toThrow(
      'asOf must be a valid Date',
    );
  });

  test('may be any that a Date can hold', () => {
    const closed = { spark_push: { term: 'hidden_by_default' } };
    const open = { spark_push: { term: 'shown_by_default' } };
    expect(row('shown_on_profile', adFormats, { asOf: new Date(8.64e15) }).values).toMatchObject(closed);
    expect(row('shown_on_profile', adFormats, { asOf: new Date(-8.64e15) }).values).toMatchObject(open);
  });
});

describe('the placement', () => {
  const available = (format: AdFormat, placement: string, date = '2026-03-01') =>
    row('availability', adFormats, { asOf: day(date), placement }).values[format];

  test('decides what is available', () => {
    const table = Object.fromEntries(
      [...apiPlacements, 'PLACEMENT_TYPE_AUTOMATIC'].map((placement) => [
        placement,
        adFormats.map((format) => available(format, placement)),
      ]),
    );
    const term = (word: string) => expect.objectContaining({ kind: 'term', term: word });
    expect(table).toEqual({
      PLACEMENT_TIKTOK: [term('available'), term('available'), term('closed_to_new_ads')],
      PLACEMENT_TYPE_AUTOMATIC: [term('available'), term('available'), term('closed_to_new_ads')],
      PLACEMENT_PANGLE: [term('not_offered'), term('not_offered'), term('available')],
      PLACEMENT_GLOBAL_APP_BUNDLE: [term('not_offered'), term('not_offered'), term('available')],
    });
  });

  test('that is not named leaves every case open', () => {
    expect(row('availability', adFormats, { asOf: day('2026-03-01') }).values.spark_pull).toMatchObject({
      kind: 'depends',
      on: 'placement',
      cases: { PLACEMENT_TIKTOK: { term: 'available' }, PLACEMENT_PANGLE: { term: 'not_offered' } },
    });
  });

  test('leaves Pangle and the app bundle as they were before 2026', () => {
    for (const placement of ['PLACEMENT_PANGLE', 'PLACEMENT_GLOBAL_APP_BUNDLE']) {
      expect(available('non_spark', placement, '2025-12-31')).toMatchObject({ term: 'available' });
    }
  });

  test('that we do not know has no known answer', () => {
    for (const placement of ['PLACEMENT_HELO', 'constructor']) {
      expect(available('non_spark', placement)).toMatchObject({ kind: 'unknown' });
    }
  });

  test('changes no row that does not depend on it', () => {
    const changed = compareAdFormats(adFormats, { placement: 'PLACEMENT_PANGLE' }).filter(
      (candidate, index) => JSON.stringify(candidate) !== JSON.stringify(compareAdFormats()[index]),
    );
    expect(changed.map(({ aspect }) => aspect)).toEqual(['availability']);
  });
});

describe('differs', () => {
  const apart = (formats: readonly AdFormat[]) =>
    compareAdFormats(formats)
      .filter(({ differs }) => differs)
      .map(({ aspect }) => aspect);

  test('is false for a format beside itself', () => {
    for (const format of adFormats) expect(apart([format, format])).toEqual([]);
  });

  test('does not depend on the order', () => {
    expect(apart(['non_spark', 'spark_push'])).toEqual(apart(['spark_push', 'non_spark']));
  });

  test('says no difference where uploads share a limit, though two facts say so', () => {
    expect(apart(['spark_push', 'non_spark'])).not.toContain('length');
    expect(apart(['spark_pull', 'non_spark'])).toContain('length');
  });

  test('makes nothing of what is unknown', () => {
    expect(row('editing_after_launch', ['spark_pull', 'spark_push']).differs).toBe(false);
    expect(row('editing_after_launch').differs).toBe(true);
  });

  test('is not lost when a format joins', () => {
    const all = apart(adFormats);
    expect(all).toEqual(expect.arrayContaining(apart(['spark_pull', 'spark_push'])));
    expect(all).toEqual(expect.arrayContaining(apart(['spark_pull', 'non_spark'])));
  });
});

test("the article's six rows carry what has become of them", () => {
  const notes = compareAdFormats(['spark_pull', 'non_spark']).flatMap(({ aspect, article }) =>
    article ? [[aspect, article.agreement, findFact(article.factId)]] : [],
  );
  expect(notes.map(([aspect, agreement]) => [aspect, agreement])).toEqual([
    ['appears_as', 'confirmed'],
    ['runs_from', 'confirmed'],
    ['engagement', 'unconfirmed'],
    ['follower_growth', 'confirmed'],
    ['authorisation', 'refined'],
    ['best_for', 'outdated'],
  ]);
  for (const [, agreement, fact] of notes) {
    expect(fact).toMatchObject({ agreement, articleSays: expect.any(String) });
  }
});

test('what the article says stands in the cells of its two formats', () => {
  const said = Object.fromEntries(
    compareAdFormats(['spark_pull', 'non_spark'], { asOf: day('2025-12-31') })
      .slice(0, 4)
      .map(({ aspect, values }) => [
        aspect,
        Object.values(values).map((value) => 'term' in value && value.term),
      ]),
  );
  expect(said).toEqual({
    appears_as: ['organic_post_with_label', 'standalone_ad'],
    runs_from: ['post_handle', 'brand_ad_account'],
    engagement: ['post', 'campaign'],
    follower_growth: ['account', 'nowhere'],
  });
});

test('whether an authorisation is needed depends on access, not on the format', () => {
  const { values } = row('authorisation');
  expect(values.spark_pull).toMatchObject({
    kind: 'depends',
    on: 'access',
    cases: {
      linked_account: { kind: 'boolean', value: false },
      bc_grant: { kind: 'boolean', value: false },
      code: { kind: 'boolean', value: true },
    },
  });
  expect(values.spark_push).toMatchObject({ cases: { code: { kind: 'not_applicable' } } });
  expect(values.non_spark).toMatchObject({ kind: 'boolean', value: false });
});

test('one format has its own values, and one named twice counts once', () => {
  const alone = compareAdFormats(['spark_pull']);
  expect(alone.every(({ differs, values }) => !differs && Object.keys(values).length === 1)).toBe(true);
  expect(compareAdFormats(['spark_pull', 'spark_pull'])).toEqual(alone);
});
