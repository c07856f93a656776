/** An id that is safe to put in an issue. Anything else may be an authorisation code in the wrong field, so it is never repeated. */
export function idOf(value: unknown): string {
  return typeof value === 'string' && /^\d{1,25}$/.test(value) ? value : '…';
}
