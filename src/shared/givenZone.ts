/** The time zone that a caller names, if any: an empty cell or column names none. */
export function givenZone(timeZone: string | null | undefined): string | undefined {
  return timeZone === '' ? undefined : (timeZone ?? undefined);
}
