/** A text that a spreadsheet takes for text: one that begins like a formula gets an apostrophe in front. */
export function safeCell(text: string): string {
  return /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
