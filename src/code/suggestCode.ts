import { canonicalCode } from './codeShapes';

/** The end of a line, with what e-mail puts before and behind it. */
export const breaks = /=?\r?\n[>\s]*/g;

/**
 * The canonical code that was probably meant: with the `#` or `=` that got lost, with the lines joined that an e-mail
 * broke, and either with `+` where it became a space or without the spaces. The length decides: never both are
 * canonical.
 */
export function suggestCode(text: string): string | undefined {
  const joined = text.replace(breaks, '').replace(/^#|=$/g, '');
  return ['+', '']
    .map((space) => `#${joined.replace(/\s/g, space)}=`)
    .find((code) => canonicalCode.test(code));
}
