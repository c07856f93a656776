/** The day of an instant, in UTC: `2026-06-23`. */
export function day(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
