import type { FormatRow } from 'tiktok-spark-ads';
import type { AdFormat } from 'tiktok-spark-ads/vocabulary';

/** The cells, as `aspect format`, that say something else than they did in an earlier comparison. */
export function changedSince(
  before: readonly FormatRow<AdFormat>[],
  after: readonly FormatRow<AdFormat>[],
): ReadonlySet<string> {
  const changed = after.flatMap((row, index) => {
    const formats = Object.keys(row.values) as AdFormat[];
    const said = (rows: readonly FormatRow<AdFormat>[], format: AdFormat) =>
      JSON.stringify({ ...rows[index]?.values[format], factId: undefined });
    return formats
      .filter((format) => said(before, format) !== said(after, format))
      .map((format) => `${row.aspect} ${format}`);
  });
  return new Set(changed);
}
