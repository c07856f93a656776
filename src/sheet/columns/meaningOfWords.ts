import type { SheetField } from '../../vocabulary/sheet';
import { type HeadingWordKind, headingWordKinds } from '../../vocabulary/headingWordKinds';
import type { SheetColumn } from './sheetColumns';

/** A kind of column, and the kinds of words that its heading has, and may have. */
interface HeadingRule {
  readonly field: SheetField;
  readonly has: readonly HeadingWordKind[];
  readonly mayHave?: readonly HeadingWordKind[];
  readonly isClear?: false;
}

const ofTheCode: readonly HeadingWordKind[] = ['code', 'grant', 'ad', 'date'];

/** The first rule that fits counts. */
const rules: readonly HeadingRule[] = /* @__PURE__ */ (() => [
  ...(['campaign', 'ad'] as const).flatMap((subject): HeadingRule[] => [
    { field: 'flight_start', has: [subject, 'start'], mayHave: ['date', 'campaign'] },
    { field: 'flight_start', has: [subject, 'from'], mayHave: ['date', 'campaign'] },
    { field: 'flight_end', has: [subject, 'end'], mayHave: ['date', 'campaign'] },
    { field: 'flight_end', has: [subject, 'until'], mayHave: ['date', 'campaign'] },
  ]),
  { field: 'daily_spend', has: ['spend', 'daily'], mayHave: ['ad', 'campaign'] },
  { field: 'ends', has: ['expires'], mayHave: ['code', 'grant', 'date', 'valid'] },
  { field: 'ends', has: ['valid', 'until'], mayHave: ofTheCode },
  { field: 'generated', has: ['valid', 'from'], mayHave: ofTheCode },
  ...(['code', 'grant'] as const).flatMap((subject): HeadingRule[] => [
    { field: 'ends', has: [subject, 'end'], mayHave: ofTheCode },
    { field: 'ends', has: [subject, 'until'], mayHave: ofTheCode },
    { field: 'generated', has: [subject, 'made'], mayHave: ofTheCode },
    { field: 'generated', has: [subject, 'start'], mayHave: ofTheCode },
  ]),
  { field: 'received', has: ['received'], mayHave: ['code', 'date'] },
  { field: 'generated', has: ['code', 'date'], mayHave: ofTheCode },
  { field: 'days', has: ['duration'], mayHave: ['code', 'grant', 'valid'] },
  { field: 'status', has: ['status'], mayHave: ['code', 'grant'] },
  { field: 'post', has: ['post', 'link'] },
  { field: 'code', has: ['code'], mayHave: ['grant', 'ad'] },
  // Of the code, or of anything else.
  { field: 'generated', has: ['made'], mayHave: ['date'], isClear: false },
  { field: 'generated', has: ['start'], mayHave: ['date'], isClear: false },
  { field: 'ends', has: ['end'], mayHave: ['date'], isClear: false },
])();

const mostWords = 8;

/** What a heading means by its words, in any order; `undefined` where one of them is none that we know. */
export function meaningOfWords(heading: string): SheetColumn | undefined {
  const words = withPhrases(apart(heading)).split(' ');
  if (words.length > mostWords) return undefined;
  const kinds = words.map(kindsOf);
  if (kinds.some((ofWord) => ofWord.length === 0)) return undefined;
  const rule = rules.find((one) => fits(one, kinds));
  return rule && { field: rule.field, isClear: rule.isClear ?? true };
}

function fits({ has, mayHave = [] }: HeadingRule, kinds: readonly (readonly HeadingWordKind[])[]): boolean {
  const allowed: readonly HeadingWordKind[] = ['little', ...has, ...mayHave];
  return (
    has.every((wanted) => kinds.some((ofWord) => ofWord.includes(wanted))) &&
    kinds.every((ofWord) => ofWord.some((kind) => allowed.includes(kind)))
  );
}

const kindsOfWords: ReadonlyMap<string, readonly HeadingWordKind[]> = /* @__PURE__ */ (() => {
  const kinds = new Map<string, readonly HeadingWordKind[]>();
  for (const [kind, words] of Object.entries(headingWordKinds)) {
    for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), kind as HeadingWordKind]);
  }
  return kinds;
})();

function kindsOf(word: string): readonly HeadingWordKind[] {
  return kindsOfWords.get(word.replaceAll('_', ' ')) ?? [];
}

const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** The words of scripts that put no spaces between them, the longest first. */
const wordsWithoutSpaces: RegExp = /* @__PURE__ */ (() => {
  const words = [...kindsOfWords.keys()].filter((word) => spaceless.test(word));
  return new RegExp(words.sort((one, other) => other.length - one.length).join('|'), 'g');
})();

/** A heading with spaces between all of its words: `広告コード` is `広告 コード`. */
function apart(heading: string): string {
  return heading.replace(wordsWithoutSpaces, ' $& ').replace(/ +/g, ' ').trim();
}

const phrases: readonly string[] = /* @__PURE__ */ (() =>
  [...kindsOfWords.keys()].filter((word) => word.includes(' ')))();

/** A heading in which phrases such as `läuft ab` count as one word. */
function withPhrases(heading: string): string {
  return phrases.reduce((text, phrase) => text.replaceAll(phrase, phrase.replaceAll(' ', '_')), heading);
}
