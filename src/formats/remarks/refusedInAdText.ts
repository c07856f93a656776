import type { FormatValueTerm } from '../../vocabulary/formatValueTerms';
import { maskCode } from '../../code/maskCode';
import { graphemes } from './graphemes';

// An emoji in itself or because of the selector that follows; © and ™ are text without one.
const emoji =
  /\p{Emoji_Presentation}(?!\uFE0E)|\p{Emoji}\uFE0F|\u20E3|\p{Extended_Pictographic}\u200D\p{Extended_Pictographic}/u;

const finders = {
  emoji: (text: string) => graphemes(text).filter((character) => emoji.test(character)),
  braces: (text: string) => text.match(/[{}]/g) ?? [],
  hashtags: (text: string) => text.match(/#[\p{L}\p{M}\p{N}_]*/gu) ?? [],
  mentions: (text: string) => text.match(/@[\w.]*/g) ?? [],
  links: (text: string) =>
    text.match(/\bhttps?:\/\/\S*|\bwww\.\S+|\b[a-z\d-]{1,63}\.[a-z]{2,24}\/\S*/gi) ?? [],
} satisfies Partial<Record<FormatValueTerm, (text: string) => readonly string[]>>;

// A code pasted into the text begins like a hashtag but continues with characters that a hashtag cannot have.
const runsOn = /^[\w+/=-]*/;

function mayBeOfACode(part: string): boolean {
  return /[\w+/-]{12}/.test(part) && [/\d/, /[a-z]/, /[A-Z]/].every((kind) => kind.test(part));
}

/** Finds what an ad text contains but must not contain; anything that may be part of a code is masked. */
export function refusedInAdText(text: string, what: FormatValueTerm): readonly string[] {
  if (!isRefusable(what)) return [];
  let from = 0;
  return finders[what](text).map((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    const whole = part + (runsOn.exec(text.slice(from))?.[0] ?? '');
    return mayBeOfACode(whole) ? maskCode(whole) : part;
  });
}

function isRefusable(what: FormatValueTerm): what is FormatValueTerm & keyof typeof finders {
  return Object.hasOwn(finders, what);
}
