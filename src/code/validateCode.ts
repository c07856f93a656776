import type { AuthorisationCode, CodeRepair, CodeShape, CodeVerdict } from '../vocabulary/code';
import type { Issues } from '../vocabulary/verdict';
import { canonicalCode, plausibleCode } from './codeShapes';
import { couldBecomeValid } from './couldBecomeValid';
import { diagnoseCode } from './diagnoseCode';
import { decoders, repair, wrappers } from './tidyCode';

/** What {@link validateCode} takes beside the input. */
export interface ValidateCodeOptions {
  /** `plausible` when absent; with `canonical` the doubts become issues. */
  readonly accept?: CodeShape | undefined;
}

/**
 * Says what a pasted string is: an authorisation code, nearly one, or which other thing.
 *
 * Repairs that lose nothing are made and listed; guesses are only ever suggested. A form blocks on `ok: false` and
 * asks again on `doubts`. It judges the shape: only TikTok knows whether a code is live and which post it opens.
 *
 * @param input - What was pasted, of which the first 100,000 characters count; anything else than a string gives an
 *   issue.
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
export function validateCode(input: unknown, { accept }: ValidateCodeOptions = {}): CodeVerdict {
  if (typeof input !== 'string') {
    const issue = { code: 'code_not_text', path: [], params: { received: typeof input } } as const;
    return { ok: false, issues: [issue], couldBecomeValid: false };
  }
  // Most input is a good code, and needs nothing of the rest.
  if (canonicalCode.test(input)) {
    return { ok: true, value: input as AuthorisationCode, shape: 'canonical', repairs: [] };
  }
  const made = new Set<CodeRepair>();
  const decoded = repair(input, decoders, made);
  const value = repair(decoded, wrappers, made) as AuthorisationCode;
  if (canonicalCode.test(value)) return { ok: true, value, shape: 'canonical', repairs: [...made] };

  const shape = accept === 'canonical' ? canonicalCode : plausibleCode;
  const { issues, suggestion } = diagnoseCode(value, decoded, shape);
  if (!shape.test(value)) {
    return { ok: false, issues, couldBecomeValid: couldBecomeValid(decoded, shape), suggestion };
  }
  return {
    ok: true,
    value,
    shape: 'plausible',
    repairs: [...made],
    doubts: issues as Issues<'code_not_canonical' | 'code_padding_lost'>,
    couldBecomeCanonical: couldBecomeValid(decoded, canonicalCode),
    suggestion,
  };
}
