import type { Issue } from '../../vocabulary/verdict';
import { valueAt } from './valueAt';

/**
 * Why a page is not complete: it has fewer rows than its own `page_info` says, or it is not a page at all. An empty
 * page has an empty list, or `null` in place of one.
 *
 * @param data - The known fields of the data.
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

/** How many rows a page says it has; 0 if it does not say. */
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
