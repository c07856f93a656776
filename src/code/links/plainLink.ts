/**
 * A link, or a text with links, without the end of its sentence and without what a link has of escapes: percent signs,
 * and the slashes of JSON. A space that a link escapes stays so, since a link ends at one.
 */
export function plainLink(written: string): string {
  return written
    .trim()
    .replace(/[.,;:!?]{1,9}$/, '')
    .replace(/\\u002f|\\\//gi, '/')
    .replace(/%(?:25)*(?!20)([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
