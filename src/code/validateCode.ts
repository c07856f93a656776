import type { AuthorisationCode, CodeIssueCode, CodeVerdict } from '../vocabulary/code';
import type { Issues } from '../vocabulary/verdict';
import { canonicalCode, canonicalLength } from './codeShapes';
import { couldBecomeValid, isShape } from './couldBecomeValid';
import { diagnoseCode } from './diagnoseCode';
import { embeddedCodes } from './embeddedCodes';
import { suggestCode } from './suggestCode';
import { longestRepaired, tidyCode } from './tidyCode';

/** Which shape is good enough. */
export type AcceptedShape = 'plausible' | 'canonical';

/** What {@link validateCode} takes beside the input. */
export interface ValidateCodeOptions {
  /** `plausible` when absent; with `canonical` the doubts become issues. */
  readonly accept?: AcceptedShape | undefined;
}

/**
 * Says what a pasted string is: an authorisation code, nearly one, or which other thing.
 *
 * Repairs that lose nothing are made and listed; guesses are only ever suggested. A form blocks on `ok: false` and
 * asks again on `doubts`. It judges the shape: only TikTok knows whether a code is live and which post it opens.
 *
 * @param input - What was pasted; anything else than a string gives an issue.
 * @param options - How strict to be about the shape.
 *
 * @example
 * ```ts
 * validateCode('TT code: “#Ab1TtYkVj2cRxnqQ0Zz+hUo5/3sLpWdGfKeBiMaXvNyC4l6J7H8gFtS9uDrEwQo=”');
 * // => { ok: true, shape: 'canonical', repairs: ['unquoted', 'label_removed'], … }
 * validateCode('https://vm.tiktok.com/ZMabc123/');
 * // => { ok: false, issues: [{ code: 'code_is_short_link', path: [] }], couldBecomeValid: false }
 * ```
 */
export function validateCode(
  input: unknown,
  { accept = 'plausible' }: ValidateCodeOptions = {},
): CodeVerdict {
  if (typeof input !== 'string')
    return refuse([{ code: 'code_not_text', path: [], params: { received: kindOf(input) } }]);
  if (canonicalCode.test(input))
    return { ok: true, value: input as AuthorisationCode, shape: 'canonical', repairs: [] };
  const { text, decoded, repairs } = tidyCode(input);
  const value = text as AuthorisationCode;
  if (canonicalCode.test(text)) return { ok: true, value, shape: 'canonical', repairs };
  const suggestion = text.length > longestRepaired ? undefined : suggestCode(text, accept);
  if (isShape(text, 'plausible')) {
    const doubts = [
      { code: 'code_not_canonical', path: [], params: { length: text.length, expected: canonicalLength } },
    ] as Issues<'code_not_canonical' | 'code_padding_lost'>;
    if (accept === 'canonical')
      return { ...refuse(doubts, couldBecomeValid(input, accept)), ...(suggestion && { suggestion }) };
    return {
      ok: true,
      value,
      shape: 'plausible',
      repairs,
      doubts,
      couldBecomeCanonical: couldBecomeValid(input, 'canonical'),
      ...(suggestion && { suggestion }),
    };
  }
  const codes = embeddedCodes(decoded).filter((code) => isShape(code, accept));
  if (codes.length > 1)
    return refuse(
      [{ code: 'code_multiple', path: [], params: { count: codes.length } }],
      couldBecomeValid(input, accept),
    );
  if (codes[0])
    return {
      ...refuse([{ code: 'code_inside_text', path: [] }], couldBecomeValid(input, accept)),
      suggestion: codes[0] as AuthorisationCode,
    };
  const issues = diagnoseCode(
    text.slice(0, longestRepaired),
    decoded.slice(0, longestRepaired),
    !!suggestion,
  );
  return { ...refuse(issues, couldBecomeValid(input, accept)), ...(suggestion && { suggestion }) };
}

function refuse(issues: Issues<CodeIssueCode>, couldBecome = false): CodeVerdict & { ok: false } {
  return { ok: false, issues, couldBecomeValid: couldBecome };
}

function kindOf(input: unknown): string {
  return input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
}
