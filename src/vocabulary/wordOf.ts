/**
 * A word of the platform as it came, fit for an issue. What is no word may be an authorisation code that was pasted
 * into the wrong field, and a code is never repeated; of what is not even text, its type.
 */
export function wordOf(value: unknown): string {
  if (typeof value !== 'string') return typeof value;
  return /^[\w./+-]{1,40}$/.test(value) ? value : '…';
}
