import type { AuthorisationCode } from '../vocabulary/code';
import { canonicalCode, plausibleCode } from './codeShapes';
import type { AcceptedShape } from './validateCode';

/**
 * The code that was probably meant: with the `#` or `=` that got lost, with `+` where it became a space, with the
 * lines joined that an e-mail broke. Only when one single canonical code results, or a plausible one by `#` alone.
 */
export function suggestCode(text: string, accept: AcceptedShape): AuthorisationCode | undefined {
  const joined = [/\s/g, /=?\r?\n/g, /$/].map((breaks) => text.replace(breaks, ''));
  const whole = joined.map((line) => `#${line.replace(/^#/, '').replace(/\s/g, '+')}`);
  const candidates = new Set(
    whole.flatMap((code) => [code, `${code}=`]).filter((code) => canonicalCode.test(code)),
  );
  if (accept === 'plausible' && !candidates.size && plausibleCode.test(`#${text}`))
    candidates.add(`#${text}`);
  return candidates.size === 1 ? ([...candidates][0] as AuthorisationCode) : undefined;
}
