import { canonicalCode } from './codeShapes';

/** The end of a line, with what e-mail puts before and behind it. */
export const breaks = /=?\r?\n[>\s]*/g;

/**
 * The canonical code that was probably meant: with the `#` or `=` that got lost, with the lines joined that an e-mail
 * broke, and with `+` where it became a space or, where that would be too long, without the spaces.
 */
export function suggestCode(text: string): string | undefined {
  const joined = text.replace(breaks, '').replace(/^#|=$/g, '');
  const code = `#${joined.replace(/\s/g, joined[63] ? '' : '+')}=`;
  return [code].find((guess) => canonicalCode.test(guess));
}
