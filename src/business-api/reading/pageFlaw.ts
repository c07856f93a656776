import type { Issue } from '../../vocabulary/verdict';
import { valueAt } from './tree';

/**
 * What contradicts that a page is whole: fewer rows than its own `page_info` counts on it, or nothing that could be a
 * page at all. An empty page says so, with an empty list or `null` for one.
 *
 * @param data - What was read of the data: the fields that are known.
 */
export function pageFlaw(data: object, raw: unknown, rowsKey: string): Issue | undefined {
  const rows = valueAt(raw, [rowsKey]);
  const found = Array.isArray(rows) ? rows.length : 0;
  const expected = rowsOn(valueAt(raw, ['page_info']));
  if (found < expected) {
    return { code: 'page_incomplete', path: ['data', rowsKey], params: { expected, found } };
  }
  if (Object.keys(data).some((key) => key !== 'page_info')) return undefined;
  return { code: 'body_unreadable', path: ['data'], params: { expected: rowsKey } };
}

/** How many rows a page has by its own account; 0 when that is not told. */
function rowsOn(info: unknown): number {
  const count = (key: string) => {
    const value = valueAt(info, [key]);
    return typeof value === 'number' && value > 0 ? value : undefined;
  };
  const total = count('total_number') ?? 0;
  const size = count('page_size') ?? total;
  const before = ((count('page') ?? 1) - 1) * size;
  return Math.max(0, Math.min(size, total - before));
}
