import { assertWord } from '../shared/assertions';
import type { AuthorisationCode, CodeRepair, CodeShape, CodeVerdict } from '../vocabulary/code';
import type { Issues } from '../vocabulary/verdict';
import { hasBothCases, isCanonical, isPlausible } from './codeShapes';
import { couldBecomeValid } from './paste/couldBecomeValid';
import { diagnoseCode } from './paste/diagnoseCode';
import { tidyCode } from './paste/tidyCode';
import { withoutEscapes } from './escapes/withoutEscapes';

const shapes: readonly CodeShape[] = ['canonical', 'plausible'];

/** Options of {@link validateCode}. */
export interface ValidateCodeOptions {
  /** `plausible` if absent. With `canonical`, a code of any other shape is refused, and its doubts become issues. */
  readonly accept?: CodeShape | undefined;
}

/** Anything beyond this is not read: a code is far shorter, even with everything people put around it. */
const longestInput = 1e5;

/**
 * Says what a pasted string is: an authorisation code, nearly one, or something else, and what.
 *
 * Repairs that lose nothing are made and listed; guesses are only suggested. A form blocks on `ok: false` and asks
 * again on `doubts`. Only the shape is checked: only TikTok knows whether a code is live and which post it opens.
 *
 * @param input - What was pasted; only the first 100,000 characters count. Anything other than a string gives an issue.
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
export function validateCode(input: unknown, options: ValidateCodeOptions = {}): CodeVerdict {
  const accept = options?.accept ?? 'plausible';
  assertWord('accept', accept, shapes);
  if (typeof input !== 'string') {
    const issue = { code: 'code_not_text', path: [], params: { received: typeof input } } as const;
    return { ok: false, issues: [issue], couldBecomeValid: false };
  }
  // Most input is a good code and needs none of the rest.
  if (isCanonical(input)) return canonical(input, []);

  const repairs = new Set<CodeRepair>();
  const plain = withoutEscapes(input.slice(0, longestInput), repairs);
  const text = tidyCode(plain, repairs);
  if (isCanonical(text)) return canonical(text, repairs);

  const isAccepted = accept === 'canonical' ? isCanonical : isPlausible;
  const { issues, suggestion } = diagnoseCode(text, plain, isAccepted);
  if (!isAccepted(text)) {
    return { ok: false, issues, couldBecomeValid: couldBecomeValid(plain, isAccepted), suggestion };
  }
  return {
    ok: true,
    value: text as AuthorisationCode,
    shape: 'plausible',
    repairs: [...repairs],
    doubts: issues as Issues<'code_not_canonical' | 'code_padding_lost'>,
    couldBecomeCanonical: couldBecomeValid(plain, isCanonical),
    suggestion,
  };
}

function canonical(code: string, repairs: Iterable<CodeRepair>): CodeVerdict {
  const value = code as AuthorisationCode;
  const verdict = { ok: true, value, shape: 'canonical', repairs: [...repairs] } as const;
  return hasBothCases(code) ? verdict : { ...verdict, doubts: [{ code: 'code_case_lost', path: [] }] };
}
