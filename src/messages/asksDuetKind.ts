/** Whether all that is not known of a post's relations is what kind of post its duet uses. An older server names nothing. */
export function asksDuetKind({
  missing = [],
}: {
  readonly missing?: readonly string[] | undefined;
}): boolean {
  return missing.length === 1 && missing[0] === 'duetOfKind';
}
