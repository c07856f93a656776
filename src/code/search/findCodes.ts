import type { AuthorisationCode, CodeShape } from '../../vocabulary/code';
import { isCanonical, isPlausible } from '../codeShapes';
import type { Span } from '../escapes/plainText';
import { endOfBroken } from './endOfBroken';
import { wrappedRests } from './lineBreaks';

/** A code with its position in a text. */
export interface FoundCode extends Span {
  readonly value: AuthorisationCode;
  readonly shape: CodeShape;
}

// But a number of HTML for a sign of a code, of which no end is to be seen, begins none: `&#439Ab`.
const candidate = /(?<!&(?=#(?:35|4[37]|61|x2[3bf]|x3d)))#(?:[\w+/-]{1,255}={0,2})?/gi;

/**
 * Every code in a text without escapes, in order. Amid other text an unusual shape needs 40 characters, and no word
 * before it. Half of a code is none: a code that a line end broke counts when it is canonical once it is joined, and
 * what goes on with more of a code, or with an escape that could not be read, is not given.
 */
export function* findCodes(text: string): Generator<FoundCode> {
  let last = 0;
  for (const { 0: run, index: start } of text.matchAll(candidate)) {
    const found = start < last ? undefined : codeAt(text, start, run);
    if (!found) continue;
    last = found.end;
    yield found;
  }
}

/** The code that a run of characters is, or of which it is the first line. */
function codeAt(text: string, start: number, run: string): FoundCode | undefined {
  const italics = italicsBefore(text, start);
  const written = italics && run.endsWith(italics) ? run.slice(0, -italics.length) : run;
  const letters = written.replace(/=+$/, '');
  const endsHere = written !== letters && isCanonical(`${letters}=`);
  // Of two = behind a canonical code, the second is the soft end of its line.
  const rests = endsHere
    ? [{ letters: '=', end: start + letters.length + 1 }]
    : [...wrappedRests(text, start + letters.length)];

  const rest = rests.find((one) => isCanonical(letters + one.letters));
  if (rest) {
    const code = { value: letters + rest.letters, shape: 'canonical', start, end: rest.end } as FoundCode;
    return goesOn(text, behind(italics, text, rest.end)) ? undefined : code;
  }
  const code = { value: written, shape: 'plausible', start, end: start + written.length } as FoundCode;
  const around = { start: start - italics.length, end: behind(italics, text, code.end) };
  return !rests.length && isUnusualCode(written) && standsAlone(text, around) ? code : undefined;
}

/** The underscores that chats and Markdown put around what is in italics; behind it, they could be letters of it. */
const italicsBefore = (text: string, start: number): string =>
  /_{0,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';

const behind = (italics: string, text: string, end: number): number =>
  text.startsWith(italics, end) ? end + italics.length : end;

/** The shortest code of an unusual shape that counts inside other text. */
const shortest = 40;

/** A code is of base64 or of base64url: what has signs of both was written by something that nobody could read. */
const isUnusualCode = (run: string) =>
  run.length >= shortest && isPlausible(run) && !(/[+/]/.test(run) && /[_-]/.test(run));

/** Whether more of a code follows, or an escape of which something is missing; but a link may be glued to a code. */
const goesOn = (text: string, end: number): boolean =>
  /^(?!=\r?\n)(?!https?:)[\w+/=\\%-]|^&(?:#|[a-z]{2,7};)/i.test(text.slice(end, end + 9));

/** Whether a code of an unusual shape has nothing glued to it, and no rest further on. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  !/[\w/]/.test(text.charAt(start - 1)) &&
  endOfBroken(end - start, text, end) === undefined &&
  /^(?:$|[\s"'`´<>()[\]{},;|\p{Pi}\p{Pf}]|[.!?:](?:\s|$)|&\w+=)/u.test(text.slice(end, end + 40));
