/** A word of the platform as it came. What is none may be an authorisation code in the wrong field: never repeated. */
export function platformWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w./+-]{1,40}$/.test(value) && !looksRandom(value)
    ? value
    : undefined;
}

/** A word of the platform, fit for an issue; of what is no word a stand-in, of what is not even text its type. */
export function wordOf(value: unknown): string {
  return platformWord(value) ?? (typeof value === 'string' ? '…' : typeof value);
}

/** Capitals, small letters and digits mixed, at some length: no word of the platform, and perhaps a part of a code. */
function looksRandom(text: string): boolean {
  return text.length >= 12 && [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(text));
}
