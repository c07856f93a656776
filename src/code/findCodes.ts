import type { AuthorisationCode, CodeShape } from '../vocabulary/code';
import { canonicalCode, plausibleCode } from './codeShapes';
import { decoders, repair } from './tidyCode';

/** A code where it stands in a text. */
export interface FoundCode {
  readonly value: AuthorisationCode;
  readonly shape: CodeShape;
  /** Where it begins and where it has ended, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

// The characters of a code as they are, full-width, percent-encoded or as entities, with invisible ones between. No code
// has as many as a thousand; a pattern that reads on through millions of them runs out of memory.
const written =
  /(?:[#＃]|%(?:25)*23|&(?:amp;)*#(?:35|x23);)(?:[\w+/\-\uff0b\uff0d\uff0f-\uff19\uff21-\uff3a\uff3f\u00ad\u200b-\u200f\u2060\ufeff]|%(?:25)*2[bf]|&(?:amp;)*#(?:4[37]|x2[bf]);){1,999}(?:[=＝]|%(?:25)*3d|&(?:amp;)*#(?:61|x3d);){0,2}/gi;

// The rest of a code that a line end broke, behind quote marks of an e-mail too: what ends in `=` further down.
const brokenOff =
  /(?:(?:[^\S\n]{0,9}\n[>\s]{0,9}[\w+/-]{1,63}){1,9}|[^\S\n]{0,9}\n[>\s]{0,9})={1,2}(?![\w+/=])/y;

/** The shortest code of an unusual shape that is taken for one amid other text. */
const shortest = 40;

/**
 * Every code in a text, in order. Amid other text an unusual shape needs 40 characters, and no word before it. Half of
 * a code is none: a code that a line end broke counts when it is canonical once it is joined.
 */
export function* findCodes(text: string): Generator<FoundCode> {
  for (const { 0: raw, index } of text.matchAll(written)) {
    const end = index + raw.length;
    const whole = repair(raw, decoders);
    const rest = canonicalCode.test(whole) ? '' : restOf(text, end);
    const value = rest ? whole.replace(/=$/, '') + rest.replace(/[\s>]/g, '') : whole;
    const isCanonical = canonicalCode.test(value);
    const isAlone = !rest && !/[\w/]/.test(text.charAt(index - 1));
    if (isCanonical || (isAlone && value.length >= shortest && plausibleCode.test(value))) {
      const shape = isCanonical ? 'canonical' : 'plausible';
      yield { value: value as AuthorisationCode, shape, start: index, end: end + rest.length };
    }
  }
}

function restOf(text: string, end: number): string {
  brokenOff.lastIndex = end;
  return brokenOff.exec(text)?.[0] ?? '';
}
