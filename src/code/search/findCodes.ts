import type { AuthorisationCode, CodeShape } from '../../vocabulary/code';
import { isCanonical, isPlausible } from '../codeShapes';
import { wrappedRests } from './lineBreaks';
import type { Span } from '../escapes/plainText';

/** A code with its position in a text. */
export interface FoundCode extends Span {
  readonly value: AuthorisationCode;
  readonly shape: CodeShape;
}

/** The shortest code of an unusual shape that counts inside other text. */
const shortest = 40;

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
    if (start < last) continue;
    // Chats and Markdown put underscores around what is in italics, which else could be letters of it.
    const [italics = ''] = /_{0,3}$/.exec(text.slice(Math.max(last, start - 3), start)) ?? [];
    const inner = italics && run.endsWith(italics) ? run.slice(0, -italics.length) : run;
    // Of two = behind as many characters as a canonical code has, the second is the soft end of its line.
    const found = isCanonical(inner.slice(0, -1)) ? inner.slice(0, -1) : inner;
    const letters = inner.replace(/=+$/, '');
    const rests = isCanonical(found) ? [] : [...wrappedRests(text, start + letters.length)];
    const rest = rests.find((one) => isCanonical(letters + one.letters));
    const end = rest?.end ?? start + found.length;
    const value = (rest ? letters + rest.letters : found) as AuthorisationCode;
    const around = {
      start: start - italics.length,
      end: text.startsWith(italics, end) ? end + italics.length : end,
    };
    if (isCanonical(value)) {
      if (goesOn(text, around.end)) continue;
      last = end;
      yield { value, shape: 'canonical', start, end };
    } else if (!rests.length && isUnusualCode(value) && standsAlone(text, around)) {
      yield { value, shape: 'plausible', start, end };
    }
  }
}

/** A code is of base64 or of base64url: what has signs of both was written by something that nobody could read. */
const isUnusualCode = (run: string) =>
  run.length >= shortest && isPlausible(run) && !(/[+/]/.test(run) && /[_-]/.test(run));

/** How far behind the first part of a code its rest is looked for, and how many characters they have together. */
const farthestRest = 200;
const [fewest, most] = [58, 120];

/**
 * Where a code ends of which a run of characters is the first part: behind something that nobody could read, the signs
 * of another program say, or a space that was a `+`, the rest comes with its `=`, and makes it long enough.
 */
export function endOfBroken(length: number, text: string, end: number): number | undefined {
  const rest = /^(?:(?!#[\w+/-]{16})[\s\S])*/.exec(text.slice(end, end + farthestRest))?.[0] ?? '';
  for (const { index } of rest.matchAll(/=(?![A-Za-z\d/=])/g)) {
    const together = length + rest.slice(0, index).replace(/[^\w+/-]/g, '').length;
    if (together >= fewest && together <= most) return end + index + 1;
  }
  return undefined;
}

/** Whether more of a code follows, or an escape of which something is missing; but a link may be glued to a code. */
const goesOn = (text: string, end: number): boolean =>
  /^(?!=\r?\n)(?!https?:)[\w+/=\\%-]|^&(?:#|[a-z]{2,7};)/i.test(text.slice(end, end + 9));

const standsAlone = (text: string, { start, end }: Span): boolean =>
  !/[\w/]/.test(text.charAt(start - 1)) &&
  endOfBroken(end - start, text, end) === undefined &&
  /^(?:$|[\s"'`´<>()[\]{},;|\p{Pi}\p{Pf}]|[.!?:](?:\s|$)|&\w+=)/u.test(text.slice(end, end + 40));
