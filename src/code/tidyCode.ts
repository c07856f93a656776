import type { CodeRepair } from '../vocabulary/code';
import { isLabel } from './codeLabels';

type Repair = readonly [
  name: CodeRepair,
  pattern: RegExp,
  by: string | ((found: string, group: string) => string),
];

const character = (code: number | string) => String.fromCharCode(+code);

/** Repairs that can be made anywhere in the text. */
export const decoders: readonly Repair[] = [
  ['invisible_removed', /[\p{DI}\ufffc]|[^\P{C}\s]/gu, ''],
  ['fullwidth_folded', /[\uff01-\uff5e]/g, (wide) => character(wide.charCodeAt(0) - 0xfee0)],
  ['percent_decoded', /%([0-3][\da-f])/gi, (_, hex) => character(`0x${hex}`)],
  ['entities_decoded', /&(?:amp;)*#(x[\da-f]+|\d+);/gi, (_, number) => character(`0${number}`)],
];

/** What stands around a code and is no part of it. */
export const wrappers: readonly Repair[] = [
  ['trimmed', /^\s+|(?<!\s)\s+$/g, ''],
  [
    'markup_removed',
    /^[*_~|](?=.*#)|(?<==)[*_~|]$|^\[(.*)\]\([^)#(]*\)$|^<[^|>#]*[|>](.*?)(?:<\/\w+)?>$/s,
    '$1$2',
  ],
  ['unquoted', /^["'`<>\p{Pi}\p{Pf}\p{Ps}\p{Pe}]|["'`<>\p{Pi}\p{Pf}\p{Ps}\p{Pe}]$/gu, ''],
  ['punctuation_removed', /[,;:!?、。]$|(?<!\.)\.$/, ''],
  ['label_removed', /^[^#:=]{0,60}(?:[:=]\s*|(?=#))/, (head) => (isLabel(head) ? '' : head)],
];

/** Makes the repairs again and again until none applies, and notes which were made. */
export function repair(text: string, repairs: readonly Repair[], made?: Set<CodeRepair>): string {
  let repaired = text;
  for (const [name, pattern, by] of repairs) {
    const before = repaired;
    repaired = before.replace(pattern, by as string);
    if (repaired !== before) made?.add(name);
  }
  return repaired === text || text.length > 1024 ? repaired : repair(repaired, repairs, made);
}
