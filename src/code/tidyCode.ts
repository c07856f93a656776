import type { CodeRepair } from '../vocabulary/code';
import { label } from './codeLabels';

type Repair = readonly [
  name: CodeRepair,
  pattern: RegExp,
  by: string | ((found: string, group: string) => string),
];

// A longer text is no code: nothing is tried again and again on it, so that the time grows with the length only.
const longest = 1024;

/** Repairs that can be made anywhere in the text. */
export const decoders: readonly Repair[] = [
  ['invisible_removed', /[^\P{C}\s]|\p{DI}/gu, ''],
  ['fullwidth_folded', /[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC')],
  // ASCII, and the three-byte characters among which spaces, quotes and full-width letters are: all of it decodes.
  ['percent_decoded', /%(?:[0-7]|(?:c2|(?:e[23]%[89ab]|ef%b)[\da-f])%[89ab])[\da-f]/gi, decodeURIComponent],
  ['entities_decoded', /&(?:amp;)*#(x[\da-f]+|\d+);/gi, (_, number) => String.fromCharCode(+`0${number}`)],
];

/** What stands around a code and is no part of it. */
export const wrappers: readonly Repair[] = [
  ['trimmed', /^\s|\s$/g, ''],
  [
    'markup_removed',
    /^[*_~|](?=.*#)|(?<=[^\w+/*~|-])[*_~|]+$|^\[(.*)\]\([^)#(]*\)$|^<[^|>#]*[|>](.*?)(?:<\/\w+)?>$/s,
    '$1$2',
  ],
  ['unquoted', /^["'`<>\p{Pi}\p{Pf}\p{Ps}\p{Pe}]|["'`<>\p{Pi}\p{Pf}\p{Ps}\p{Pe}]$/gu, ''],
  ['punctuation_removed', /[,;:!?]$|(?<!\.)\.$/, ''],
  ['label_removed', /^[^#:=]*(?:[:=]\s*|(?=#))/, (head) => (label.test(head) ? '' : head)],
];

/** Makes the first repair that applies, again and again until none does, and notes which were made. */
export function repair(text: string, repairs: readonly Repair[], made?: Set<CodeRepair>): string {
  for (const [name, pattern, by] of repairs) {
    const repaired = text.replace(pattern, by as string);
    if (repaired !== text) {
      made?.add(name);
      return repaired.length > longest ? repaired : repair(repaired, repairs, made);
    }
  }
  return text;
}
