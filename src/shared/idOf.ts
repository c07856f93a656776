/** An id, fit for an issue; what is none may be an authorisation code in the wrong field, and is never repeated. */
export function idOf(value: unknown): string {
  return typeof value === 'string' && /^\d{1,25}$/.test(value) ? value : '…';
}
