import type { IssuePath } from '../../vocabulary/verdict';
import { valueAt } from '../reading/valueAt';

/** Maps every readable row, given the untouched row and its path in the body. */
export function mapRows<Row, Value>(
  rows: readonly (Row | undefined)[] | null | undefined,
  raw: unknown,
  key: string,
  make: (row: Row, rawRow: unknown, path: IssuePath) => Value,
): Value[] {
  const rawRows = valueAt(raw, [key]) as readonly unknown[];
  const values: Value[] = [];
  rows?.forEach((row, index) => {
    if (row !== undefined) values.push(make(row, rawRows[index], ['data', key, index]));
  });
  return values;
}
