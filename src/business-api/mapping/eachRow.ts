import type { IssuePath } from '../../vocabulary/verdict';
import { valueAt } from '../tree';

/** Makes a value of every row that could be read, with the row as it came and its path in the body. */
export function eachRow<Row, Value>(
  rows: readonly (Row | undefined)[] | null | undefined,
  raw: unknown,
  key: string,
  make: (row: Row, rawRow: unknown, path: IssuePath) => Value,
): Value[] {
  return (rows ?? []).flatMap((row, index) =>
    row === undefined ? [] : [make(row, valueAt(raw, [key, index]), ['data', key, index])],
  );
}
