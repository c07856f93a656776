/** Orders two texts the same way in every language and zone; what is absent comes first. */
export function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
