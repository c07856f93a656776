/** A handle as people write it, without the spaces and the `@` around it; absent when nothing is left. */
export function bareHandle(handle: string | null | undefined): string | undefined {
  return handle?.trim().replace(/^@/, '') || undefined;
}
