import { adTextLength } from '../adTextLength';

// One character that readers see can be written with many: letters with marks, families of emoji.
const UNITS_OF_A_CHARACTER = 100;

/**
 * The length of a text as its limit counts it, 0 when it is blank. A text so long that no reading of it could keep to
 * the limit is not read: its length is then counted in units of UTF-16.
 */
export function boundedLength(
  text: string,
  max: number,
): { readonly actual: number; readonly isRead: boolean } {
  if (text.length > max * UNITS_OF_A_CHARACTER) return { actual: text.length, isRead: false };
  return { actual: text.trim() === '' ? 0 : adTextLength(text), isRead: true };
}
