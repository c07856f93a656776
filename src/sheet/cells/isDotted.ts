/** Whether a cell holds a date with dots, such as `5.11.26` or `05. 11. 2026`. */
export function isDotted(value: unknown): boolean {
  return typeof value === 'string' && /\d\.\s?\d{1,2}\.\s?\d/.test(value);
}
