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

/** Options of {@link compareAdFormats}. */
export interface CompareAdFormatsOptions extends AsOf {
  /** Where the ad is to run, or automatic placement; if absent, values that depend on it list every placement. */
  readonly placement?: OpenEnum<ApiPlacement | 'PLACEMENT_TYPE_AUTOMATIC'> | undefined;
}

/**
 * Compares ad formats: one row for each aspect, with typed values and the fact behind each.
 *
 * The first six rows are those of the founding article, with a note on what is known today. Every row names the day
 * whose rules it states. The result is plain data and survives JSON unchanged.
 *
 * @param formats - In any order; all three if absent. A single format gives its own values, an empty list gives rows
 * without values, and duplicates count once.
 * @param options - The UTC day whose rules to state, and the placement.
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

// Values are compared by what they say, not by the fact behind them.
function differ(values: readonly FormatValue[]): boolean {
  const known = values.filter((value) => value.kind !== 'unknown');
  const said = known.map((value) => JSON.stringify({ ...value, factId: undefined }));
  return said.some((value) => value !== said[0]);
}
