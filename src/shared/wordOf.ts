/** A word of the platform as it came. What is none may be an authorisation code in the wrong field: never repeated. */
export function platformWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w./+-]{1,40}$/.test(value) ? value : undefined;
}

/** A word of the platform, fit for an issue; of what is no word a stand-in, of what is not even text its type. */
export function wordOf(value: unknown): string {
  return platformWord(value) ?? (typeof value === 'string' ? '…' : typeof value);
}
