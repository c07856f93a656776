import { codeLabels } from './codeLabels';

const wholeWords = /* @__PURE__ */ new Set<string>(codeLabels);
const beginnings = /* @__PURE__ */ codeLabels.flatMap((label) =>
  label.endsWith('…') ? [label.slice(0, -1)] : [],
);

/** Whether a word is one of a label, in whatever case. */
export function isLabelWord(word: string): boolean {
  const small = word.normalize().toLowerCase();
  return wholeWords.has(small) || beginnings.some((beginning) => small.startsWith(beginning));
}

// Accents are letters of their own here, so that a word that is still being typed begins like the whole one.
const spelled = (word: string) => word.normalize('NFD').toLowerCase();
const spelledLabels = /* @__PURE__ */ codeLabels.map(spelled);

/** Whether a word is one of a label, or the beginning of one. */
export function couldBecomeLabelWord(word: string): boolean {
  const begun = spelled(word);
  return isLabelWord(word) || spelledLabels.some((label) => label.startsWith(begun));
}

/** A word, or a number. */
export const words = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** The words of a text, and its numbers. */
export const wordsOf = (text: string): string[] => text.match(words) ?? [];
