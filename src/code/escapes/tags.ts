/** Tags that say how a text looks, and those that end a line or a cell of a table. */
export const tags =
  /<(?:!--[^#<>]*--|\/?(?:wbr|nobr|[bius]|em|strong|span|font|mark|code|pre|small|su[bp]|ins|del|p|div|ul|ol|li|table|tbody|tr|t[dh]|h\d|br)(?:\s[^#<>]*)?\/?|\/a)>/gi;

/** What a tag leaves in a text, so that its lines and the cells of its tables do not run together. */
export function separatorOf(tag: string, at: number, text: string): string {
  if (at === 0 || at + tag.length === text.length) return '';
  if (/^<\/t[dh]/i.test(tag)) return '\t';
  return /^<(?:br|\/(?:p|div|li|tr|h\d)\b)/i.test(tag) ? '\n' : '';
}
