import { linePrefix } from './linePrefix';
import { decodeBytes } from './percent';

/** Escapes of an e-mail in quoted-printable. The soft end of a line may be escaped itself, by a shell or as JSON. */
export const quotedPrintable = /* @__PURE__ */ (() =>
  new RegExp(
    String.raw`(?:=[\da-f]{2}|\\?=(?:\r?\n(?!${linePrefix.source})|(?:\\{1,9}r)?\\{1,9}n)){1,999}`,
    'gi',
  ))();

export const decodeQuotedPrintable = (found: string): string =>
  decodeBytes(found.replace(/\\?=(?![\da-f])[^=]*/gi, '').replaceAll('=', '%'));

/** Every = begins an escape there, one of them surely; but a code may end a line of another text. */
export const isQuotedPrintable = (text: string): boolean =>
  /=3d|=[c-f][\da-f]=[89ab][\da-f]|(?<![\w=+/\])"'-])=[2-7][\da-f]/i.test(text) &&
  !/=(?![\da-f]{2}|\r?\n|\\{1,9}[rn])|#[\w+/]{63}=(?:\r?\n|\\{1,9}[rn])/i.test(text);
