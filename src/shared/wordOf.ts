/** A word of the platform, unchanged. Anything else may be an authorisation code in the wrong field and is never repeated. */
export function platformWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w./+-]{1,40}$/.test(value) && !looksRandom(value)
    ? value
    : undefined;
}

/** A word of the platform that is safe to put in an issue: a placeholder for text that is not a word, or the type of a value that is not text. */
export function wordOf(value: unknown): string {
  return platformWord(value) ?? (typeof value === 'string' ? '…' : typeof value);
}

/** A long mix of upper case, lower case and digits: not a word of the platform, and perhaps part of a code. */
function looksRandom(text: string): boolean {
  return text.length >= 12 && [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(text));
}
