import { platformWord } from '../../shared/wordOf';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';

/** What a table makes of a platform word; a word that it lacks is reported. */
export function readKnown<Value>(
  table: Readonly<Record<string, Value>>,
  value: string | null | undefined,
  path: IssuePath,
  key: string,
  report: Report,
): Value | undefined {
  if (!value) return undefined;
  if (Object.hasOwn(table, value)) return table[value];
  reportUnknown(value, path, key, report);
  return undefined;
}

/** Reports a platform word that we do not know; it is kept wherever it was read. */
export function reportUnknown(value: string, path: IssuePath, key: string, report: Report): void {
  report({
    code: 'value_unknown',
    path: [...path, key],
    params: { value: platformWord(value) },
  });
}
