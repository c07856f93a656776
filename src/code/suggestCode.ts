import { canonicalCode } from './codeShapes';

/**
 * The canonical code that was probably meant: with the `#` or `=` that got lost, with the lines joined that an e-mail
 * broke, and either with `+` where it became a space or without the spaces. The length decides: never both are
 * canonical.
 */
export function suggestCode(text: string): string | undefined {
  return [/\s/g, /\n/g]
    .map((breaks) =>
      text
        .replace(breaks, '')
        .replace(/ /g, '+')
        .replace(/^#?(.*?)=?$/s, '#$1='),
    )
    .find((code) => canonicalCode.test(code));
}
