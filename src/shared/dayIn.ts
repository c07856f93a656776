/** The day of an instant in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): string {
  return instant.toLocaleDateString('sv-SE', { timeZone });
}
