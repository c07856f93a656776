import { platformWord } from '../../shared/wordOf';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';

/** Looks up a platform word in a table; an unknown word is reported. */
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

/** Reports a platform word that is not in a list; the word itself is kept. */
export function reportUnlessKnown(
  words: readonly string[],
  value: string | null | undefined,
  path: IssuePath,
  key: string,
  report: Report,
): void {
  if (value && !words.includes(value)) reportUnknown(value, path, key, report);
}

/** Reports an unknown platform word; the word itself is kept. */
export function reportUnknown(value: string, path: IssuePath, key: string, report: Report): void {
  report({
    code: 'value_unknown',
    path: [...path, key],
    params: { value: platformWord(value) },
  });
}
