/** How far behind the first part of a code its rest is looked for, and how many characters they have together. */
const farthestRest = 200;
const [fewest, most] = [58, 120];

/**
 * Where a code ends of which a run of characters is the first part: behind something that nobody could read, the signs
 * of another program say, or a space that was a `+`, the rest comes with its `=`, and makes it long enough.
 *
 * @param length - How long the first part is.
 * @param text - A text without its escapes.
 * @param end - Where the first part ends.
 */
export function endOfBroken(length: number, text: string, end: number): number | undefined {
  const rest = /^(?:(?!#[\w+/-]{16})[\s\S])*/.exec(text.slice(end, end + farthestRest))?.[0] ?? '';
  for (const { index } of rest.matchAll(/=(?![A-Za-z\d/=])/g)) {
    const together = length + rest.slice(0, index).replace(/[^\w+/-]/g, '').length;
    if (together >= fewest && together <= most) return end + index + 1;
  }
  return undefined;
}
