import type { CodeRepair } from '../vocabulary/code';
import { label } from './codeLabels';

type Repair = readonly [
  name: CodeRepair,
  pattern: RegExp,
  by?: string | ((found: string, ...groups: string[]) => string),
];

/** Repairs that can be made anywhere in the text. */
export const decoders: readonly Repair[] = [
  ['invisible_removed', /\p{DI}|[^\s\P{C}]/gu],
  ['fullwidth_folded', /[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC')],
  // ASCII, and the three-byte characters among which spaces, quotes and full-width letters are: all of it decodes.
  ['percent_decoded', /%(?:[0-7]|(?:c2|e[23f]%[ba89][\da-f])%[ba89])[\da-f]/gi, decodeURIComponent],
  // The entities of HTML, and the backslash that JSON and Markdown put before a character.
  [
    'entities_decoded',
    /\\(?=[^\w\s])|&(?:amp;)*#(x[\da-f]+|\d+);/gi,
    (_, number) => (number ? String.fromCharCode(+`0${number}`) : ''),
  ],
  // Tags, and the links around a text of Slack and Markdown.
  ['markup_removed', /<(?:[^#: <>|]*|[^#<>|]*")>|<[^#<>|]*\||\]\([^\s#)(]*\)/g],
];

/** What stands around a code and is no part of it. */
export const wrappers: readonly Repair[] = [
  ['trimmed', /^\s|\s$/g],
  ['unquoted', /^['`<">\p{Pi}\p{Pe}\p{Ps}\p{Pf}]|['`<">\p{Pi}\p{Pe}\p{Ps}\p{Pf}]$/gu],
  ['markup_removed', /^(?=[^#]*#)[^#\p{L}\p{N}]+|[_|~*](?<=[^#|~*/\w+-].)[_|~*]*$/u],
  ['punctuation_removed', /[?!\p{So},;:]$|(?<!\.)\.$/u],
  ['label_removed', label],
];

/**
 * Makes the first repair that applies, again and again until none does, and notes which were made. A longer text is no
 * code: nothing is tried again and again on it, so that the time grows with the length only. Of millions of characters
 * the first hundred thousand are read: patterns that can go back to each of them run out of memory, and throw.
 */
export function repair(text: string, repairs: readonly Repair[], made = new Set<CodeRepair>()): string {
  text = text.slice(0, 1e5);
  for (const [name, pattern, by = ''] of repairs) {
    const repaired = text.replace(pattern, by as string);
    if (repaired !== text) {
      made.add(name);
      return repaired.length > 1000 ? repaired : repair(repaired, repairs, made);
    }
  }
  return text;
}
