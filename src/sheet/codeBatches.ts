import { assertTriagedRows } from './triage/assertTriagedRows';
import { codeKey } from '../code/codeKey';
import { assertDays } from '../shared/assertions';
import type { TriagedRow } from './triage/sheetTriage';

/** Options of {@link codeBatches}. */
export interface CodeBatchesOptions {
  /** How many codes go into one batch; 20 if absent, which is the reported limit of the dialog. */
  readonly size?: number | undefined;
}

/** Codes to paste at once. */
export interface CodeBatch {
  /** Secrets, in the order of the sheet. */
  readonly codes: readonly string[];
  /** The numbers of their rows in the spreadsheet. */
  readonly rows: readonly number[];
}

/**
 * Collects the codes of a sheet that have to be applied, in batches for the dialog in Ads Manager, each code once.
 *
 * @param rows - The rows of a triage; only those that are `apply_now` count.
 * @param options - How many codes go into a batch.
 * @throws RangeError when the size is not a whole number of at least 1.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const records = Array.from({ length: 23 }, (_, index) => ({ Code: buildCode(index) }));
 * const batches = codeBatches(triageSheet(records, { now }).rows);
 * batches.map(({ codes }) => codes.length); // => [20, 3]
 * batches[1]?.rows; // => [22, 23, 24]
 * ```
 */
export function codeBatches(
  rows: readonly TriagedRow[],
  options: CodeBatchesOptions = {},
): readonly CodeBatch[] {
  const { size = 20 } = options ?? {};
  assertDays('size', size);
  assertTriagedRows(rows);
  const byCode = new Map<string, { readonly code: string; readonly row: number }>();
  for (const { state, row, entry } of rows) {
    const { code } = entry;
    if (state !== 'apply_now' || code === undefined || byCode.has(codeKey(code))) continue;
    byCode.set(codeKey(code), { code, row });
  }
  const wanted = [...byCode.values()];
  return Array.from({ length: Math.ceil(wanted.length / size) }, (_, batch) => {
    const part = wanted.slice(batch * size, (batch + 1) * size);
    return { codes: part.map(({ code }) => code), rows: part.map(({ row }) => row) };
  });
}
