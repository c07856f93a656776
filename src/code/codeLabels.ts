/**
 * The words that people put in front of a code or in its place, in small letters: "Spark Ads code:", "Auth code：",
 * "código -", `{{auth_code}}`, `<your code here>`.
 *
 * The list is closed: a label is made of these words and of nothing else, and only such a label is taken away.
 */
export const codeLabels: readonly string[] =
  /* @__PURE__ */ 'code codes spark ad ads auth authorization authorisation tiktok tt video post my your the'.split(
    ' ',
  );

/** Whether the text has no other words than those of a label; with `begun`, they may be cut short. */
export function isLabel(text: string, begun?: boolean): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => codeLabels.some((label) => (begun ? label.startsWith(word) : label === word)));
}
