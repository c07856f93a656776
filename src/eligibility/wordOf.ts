/** A platform word as it came; of what is not even text, only its type. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value;
}
