/** The parts that are there, as a sentence with a space after it; nothing when there are none. */
export function sentence(...parts: readonly (string | false | undefined)[]): string {
  const text = parts.filter((part) => part).join(', ');
  return text && `${text[0]?.toUpperCase()}${text.slice(1)}. `;
}
