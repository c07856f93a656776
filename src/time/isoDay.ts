/** The day that begins at a midnight in UTC, `YYYY-MM-DD`. */
export function isoDay(midnight: Date | number): string {
  return new Date(midnight).toISOString().slice(0, 10);
}
