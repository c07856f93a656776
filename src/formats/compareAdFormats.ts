import { assertList, assertWord } from '../shared/assertions';
import { factsCheckedOn } from '../facts/factsCheckedOn';
import { lookUp } from '../shared/lookUp';
import { creativeSpecs } from '../facts/tables/creativeSpecs';
import { articleRows, type DatedValue, type FormatTable, formatTraits } from '../facts/tables/formatTraits';
import { isInForce } from '../time/isInForce';
import { ruleDay } from '../time/ruleDay';
import { type AdFormat, adFormats } from '../vocabulary/adFormat';
import type { ApiPlacement } from '../vocabulary/campaign';
import { type FormatAspect, formatAspects, type FormatRow, type FormatValue } from '../vocabulary/formats';
import type { OpenEnum } from '../vocabulary/openEnum';
import type { AsOf } from '../vocabulary/time';

/** What {@link compareAdFormats} takes beside the formats. */
export interface CompareAdFormatsOptions extends AsOf {
  /** Where the ad is to run, or that TikTok chooses; absent: values that depend on it list every placement. */
  readonly placement?: OpenEnum<ApiPlacement | 'PLACEMENT_TYPE_AUTOMATIC'> | undefined;
}

/**
 * What tells the ad formats apart: one row for each aspect, typed values, each with the fact behind it.
 *
 * The first six rows are those of the founding article, with what has become of each. Every row names the day whose
 * rules it states. The result is plain data: it goes through JSON unchanged.
 *
 * @param formats - In any order; all three when absent. One alone gives its own
 *   values, none gives rows without values, and one named twice counts once.
 * @param options - The day whose rules to state (a UTC day), and the placement.
 * @throws RangeError when a format is not one of the three, or `asOf` is an invalid `Date`.
 *
 * @example
 * ```ts
 * const rows = compareAdFormats(['spark_pull', 'non_spark'], {
 *   asOf: new Date('2026-03-01T00:00:00Z'),
 *   placement: 'PLACEMENT_TIKTOK',
 * });
 * rows.find((row) => row.aspect === 'availability');
 * // => {
 * //   aspect: 'availability',
 * //   asOf: '2026-03-01',
 * //   values: {
 * //     spark_pull: { kind: 'term', term: 'available', … },
 * //     non_spark: { kind: 'term', term: 'closed_to_new_ads', … },
 * //   },
 * //   differs: true,
 * // }
 * ```
 */
export function compareAdFormats<Format extends AdFormat = AdFormat>(
  formats: readonly Format[] = adFormats as readonly AdFormat[] as readonly Format[],
  options: CompareAdFormatsOptions = {},
): readonly FormatRow<Format>[] {
  const { asOf, placement } = options ?? {};
  assertList('formats', formats);
  for (const [index, format] of formats.entries()) assertWord(`formats[${index}]`, format, adFormats);
  const day = ruleDay(asOf, factsCheckedOn);
  const table: FormatTable<FormatAspect> = { ...formatTraits, ...creativeSpecs };
  const article: Partial<Record<FormatAspect, FormatRow['article']>> = articleRows;
  return formatAspects.map((aspect) => {
    const cells = formats.map((format) => [format, valueFor(table[aspect][format], day, placement)] as const);
    return {
      aspect,
      asOf: day,
      values: Object.fromEntries(cells) as FormatRow<Format>['values'],
      differs: differ(cells.map(([, value]) => value)),
      ...(article[aspect] && { article: article[aspect] }),
    };
  });
}

function valueFor(dated: DatedValue, day: string, placement: string | undefined): FormatValue {
  const value = 'kind' in dated ? dated : dated.find((row) => isInForce(row, day))?.value;
  if (value === undefined) return { kind: 'unknown', factId: 'format-not-stated' };
  if (placement === undefined || value.kind !== 'depends' || value.on !== 'placement') return value;
  const inCase = lookUp(value.cases, placement);
  return { ...(inCase ?? { kind: 'unknown' }), factId: value.factId };
}

// Two values differ by what they say, whichever fact says it.
function differ(values: readonly FormatValue[]): boolean {
  const known = values.filter((value) => value.kind !== 'unknown');
  const said = known.map((value) => JSON.stringify({ ...value, factId: undefined }));
  return said.some((value) => value !== said[0]);
}
