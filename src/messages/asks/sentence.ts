/** Joins the parts that are present into a sentence; nothing if there are none. */
export function sentence(...parts: readonly (string | false | undefined)[]): string {
  const text = parts.filter((part) => part).join(', ');
  return text && `${text[0]?.toUpperCase()}${text.slice(1)}. `;
}
