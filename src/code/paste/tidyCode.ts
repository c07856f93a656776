import type { CodeRepair } from '../../vocabulary/code';
import { withoutLabel } from '../labels/withoutLabel';

/** Removes one thing around a code that is not part of it. */
type Wrapper = readonly [repair: CodeRepair, remove: (text: string) => string];

const without =
  (...patterns: readonly RegExp[]) =>
  (text: string) =>
    patterns.reduce((rest, pattern) => rest.replace(pattern, ''), text);

/** When and who, as WhatsApp and Teams put it before a message: `[23/11/2026, 10:22] Ana: `. */
const chatPrefix =
  /^\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s)?\d{1,2}[:.]\d\d[^\]#\n]{0,12}(?:\]|\s[-–])\s?[^:#\n]{1,60}:\s/;

/** `1.`, `2)`, `(3)`, `4️⃣` before something with a `#`. */
const listMark = /^\(?\d{1,3}(?:[.):]|\u20e3\s?)(?=[^#]*#)/;

const openingTag = /^<\/?[a-z][\w-]*(?:\s[^#<>]*)?\/?>/i;
const closingTag = /<\/?[a-z][\w-]*(?:\s[^#<>]*)?\/?>$/i;
const slackLink = /^<[^#<>|]*\|/;
const markdownLink = /\]\([^\s#)(]*\)$/;
/** The underscores that set a code without `=` in italics: behind it, they could be letters of it. */
const italics = /^(_{1,3})(#[\w+/-]{0,255}[^\W_])\1(?![\w+/=-])/;
const signsBefore = /^(?=[^#]*#)[^#\p{L}\p{N}]+/u;
const marksBehind = /(?<=[^#|~*/\w+-])[_|~*]+$/;

const openingQuote = /^['´`<">\p{Pi}\p{Pe}\p{Ps}\p{Pf}]/u;
const closingQuote = /['´`<">\p{Pi}\p{Pe}\p{Ps}\p{Pf}]$/u;

/** The end of a sentence, or an emoji; but the errors of spreadsheets, such as #NAME?, end in such a sign, too. */
const endOfSentence = /(?<!^#[¡¿\p{Lu}/\d]*)[?!]$|[\p{So}\p{Sk},;:]$|(?<!\.)\.$/u;

const wrappers: readonly Wrapper[] = /* @__PURE__ */ (() => [
  ['trimmed', (text) => text.trim()],
  ['label_removed', without(chatPrefix)],
  ['markup_removed', without(listMark, openingTag, closingTag, slackLink, markdownLink)],
  ['unquoted', without(openingQuote, closingQuote)],
  ['markup_removed', (text) => text.replace(italics, '$2')],
  ['markup_removed', without(signsBefore, marksBehind)],
  ['punctuation_removed', without(endOfSentence)],
  ['label_removed', withoutLabel],
])();

/** No code is this long, even with everything people put around it. */
const longestPaste = 2000;

/**
 * Removes the escapes of a text and then everything around the code, one thing after another, until nothing applies.
 * Adds the removed things to `made`. A text that is far too long stays as it is.
 */
export function tidyCode(text: string, made = new Set<CodeRepair>()): string {
  let tidied = text;
  for (let applied = true; applied && tidied.length <= longestPaste;) {
    applied = false;
    for (const [repair, remove] of wrappers) {
      const rest = remove(tidied);
      if (rest === tidied) continue;
      made.add(repair);
      tidied = rest;
      applied = true;
      break;
    }
  }
  return tidied.length > longestPaste ? text.trim() : tidied;
}
