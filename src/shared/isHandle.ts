/** Whether a text can be the handle of an account, without `@`: letters, digits, `_` and `.`, 2 to 24 of them. */
export function isHandle(text: string): boolean {
  return /^[\w.]{2,24}$/.test(text);
}
