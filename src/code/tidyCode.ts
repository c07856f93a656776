import type { CodeRepair } from '../vocabulary/code';
import { isLabel } from './isLabel';

type Repair = readonly [name: CodeRepair, repair: (text: string) => string];

/** The longest text that is searched for something to repair; a code with every character escaped fits in. */
export const longestRepaired = 1024;

const entities = { num: '#', plus: '+', sol: '/', equals: '=', quot: '"', apos: "'", nbsp: ' ' } as const;

// Escapes may themselves be escaped: %252B, &amp;#43;.
const percentEscape = /%(?:25)*([0-2][\da-f]|3d)/gi;
const entity = /&(?:amp;)*(?:#(\d+|x[\da-f]+)|(num|plus|sol|equals|quot|apos|nbsp));/gi;

const decoders: readonly Repair[] = [
  [
    'invisible_removed',
    (text) => text.replace(/(?![\u{10000}-\u{10ffff}])\p{DI}|[^\P{Cc}\s]|[\u2800\ufffc]/gu, ''),
  ],
  [
    'fullwidth_folded',
    (text) => text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  ],
  [
    'percent_decoded',
    (text) => text.replace(percentEscape, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  ],
  [
    'entities_decoded',
    (text) =>
      text.replace(entity, (_, number: string | undefined, name: string) =>
        number
          ? String.fromCharCode(Number(`0${number}`))
          : entities[name.toLowerCase() as keyof typeof entities],
      ),
  ],
];

const strippers: readonly Repair[] = [
  ['trimmed', (text) => text.trim()],
  [
    'markup_removed',
    (text) =>
      text.replace(
        /^[*_~|](.*)[*_~|]$|^\[([^\]]*)\]\([^)#]*\)$|^<[^|>#]*[|>](.*?)(?:<\/\w+)?>$|(?<==)[*_~|]$/s,
        '$1$2$3',
      ),
  ],
  ['unquoted', (text) => text.replace(/^["'`´<\p{Pi}\p{Pf}\p{Ps}]|["'`´>\p{Pi}\p{Pf}\p{Pe}]$/gu, '')],
  ['punctuation_removed', (text) => text.replace(/[,;:!?、。]$|(?<!\.)\.$/, '')],
  [
    'label_removed',
    (text) => text.replace(/^[^#:=]{0,60}(?:[:=]\s*|(?=#))/, (head) => (isLabel(head) ? '' : head)),
  ],
];

function run(steps: readonly Repair[], input: string, repairs: Set<CodeRepair>): string {
  let text = input;
  for (const [name, repair] of steps) {
    const next = repair(text);
    if (next !== text) repairs.add(name);
    text = next;
  }
  return text === input ? text : run(steps, text, repairs);
}

/** Undoes what can be undone anywhere in the text: invisible characters, full-width letters, escapes. */
export function decodeCode(text: string, repairs = new Set<CodeRepair>()): string {
  return run(decoders, text, repairs);
}

/** Takes away what stands around a code, and says what it was; nothing of a code is ever lost. */
export function tidyCode(text: string): { text: string; decoded: string; repairs: CodeRepair[] } {
  const repairs = new Set<CodeRepair>();
  const decoded = decodeCode(text, repairs);
  return { decoded, text: run(strippers, decoded, repairs), repairs: [...repairs] };
}
