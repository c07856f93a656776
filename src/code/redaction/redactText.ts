import { hasAllKinds, isPlausible } from '../codeShapes';
import { diagnoseCode } from '../paste/diagnoseCode';
import { endOfBroken } from '../search/endOfBroken';
import { findCodes } from '../search/findCodes';
import { maskCode } from '../maskCode';
import { type PlainText, plainText, type Span } from '../escapes/plainText';
import { secretValues } from './secretFields';
import { tidyCode } from '../paste/tidyCode';

/** More than `extractCodes` counts as a code, even across line breaks: a log loses nothing by it. */
const likeCode =
  /#(?:=?[\s>|]{0,9}[\w+/-]{1,80}(?:=?[\s>|]{1,9}[\w+/-]{1,63}){1,9}={1,2}(?![\w+/])|(?:=[\s>|]{1,9})?[\w+/=-]{15})/g;

// Looked for from the end of a match on: a pattern that goes on to it keeps a place to come back to for each character.
const otherCharacter = /[^\w+/=-]/g;

/** The end of what may be a code without its #. */
const bareEnd = /=(?<=[\w+/-]{63}=)(?![\w+/=])/g;
const codeCharacter = /[\w+/-]/;

/** Masks every code in a text, however it is written: everything that may be one, and the values of fields for codes. */
export function redactText(written: string): string {
  const plain = plainText(written);
  const secrets = [
    ...secretValues(plain.text),
    ...findCodes(plain.text),
    ...longSpans(plain.text),
    ...bareCodes(plain.text),
    ...brokenCodes(plain.text),
    ...wholeCode(plain.text),
  ];
  return secrets.length ? hide(written, plain, joined(secrets)) : written;
}

/** What is like a code, to the end of its characters. */
function* longSpans(text: string): Generator<Span> {
  for (const { start, end } of spansOf(likeCode, text)) {
    otherCharacter.lastIndex = end;
    yield { start, end: otherCharacter.exec(text)?.index ?? text.length };
  }
}

function* spansOf(pattern: RegExp, text: string): Generator<Span> {
  for (const { 0: found, index: start } of text.matchAll(pattern)) yield { start, end: start + found.length };
}

/** A canonical code without its #: alone, or as the last part of a path or of a name. */
function* bareCodes(text: string): Generator<Span> {
  for (const { end } of spansOf(bareEnd, text)) {
    const from = end - 64;
    let start = from;
    while (codeCharacter.test(text.charAt(start - 1))) start -= 1;
    const isPath = /[/.:]/.test(text.charAt(start)) || /[.:]/.test(text.charAt(start - 1));
    const before = text.charAt(from - 1);
    if (from === start || /[-_]/.test(before) || (before === '/' && isPath)) yield { start: from, end };
  }
}

/** Both parts of a code that something unreadable broke, with what stands between them. */
function* brokenCodes(text: string): Generator<Span> {
  for (const { start, end: endOfFirst } of spansOf(/#[\w+/-]{8,63}/g, text)) {
    const end = endOfBroken(endOfFirst - start, text, endOfFirst);
    if (end === undefined) continue;
    const isLong = endOfFirst - start > 15;
    const isRandom = hasAllKinds(text.slice(start, endOfFirst)) && !hash.test(text.slice(endOfFirst, end));
    if (isLong || isRandom) yield { start, end };
  }
}

/** The hash of a file in base64, which would be too short for the rest of a code that has just begun. */
const hash = /(?<![\w+/])(?:[\w+/]{27}|[\w+/]{43})=$/;

/** No code is longer, with the spaces and signs that may be in it. */
const longest = 600;

/** What `validateCode` takes for a code, or makes one of, when it is all there is. */
function wholeCode(text: string): Span[] {
  if (!hasAllKinds(text) && !text.includes('#')) return [];
  const code = tidyCode(text);
  if (code.length > longest) return [];
  if (!isPlausible(code)) {
    const { issues, suggestion } = diagnoseCode(code, text, isPlausible);
    if (!suggestion || issues[0].code === 'code_inside_text') return [];
  }
  const start = text.indexOf(code);
  return [{ start, end: start + code.length }];
}

/** Spans in order, those that overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last && span.start < last.end) found.splice(-1, 1, { ...last, end: Math.max(last.end, span.end) });
    else found.push(span);
  }
  return found;
}

function hide(written: string, plain: PlainText, secrets: readonly Span[]): string {
  let [safe, end] = ['', 0];
  for (const secret of secrets) {
    const place = plain.asWritten(secret);
    const text = plain.text.slice(secret.start, secret.end).replace(/[\s>|]+/g, '');
    safe += written.slice(end, place.start) + (/^[\w#+/=-]*$/.test(text) ? maskCode(text) : '…');
    end = place.end;
  }
  return safe + written.slice(end);
}
