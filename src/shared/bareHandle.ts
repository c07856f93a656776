/** A handle without the `@` and the spaces that people put around it; absent if nothing is left. */
export function bareHandle(handle: string | null | undefined): string | undefined {
  return handle?.trim().replace(/^@/, '') || undefined;
}
