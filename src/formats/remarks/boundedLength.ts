import { adTextLength } from '../adTextLength';

// One visible character can consist of many code units: letters with marks, emoji families.
const unitsOfACharacter = 100;

/**
 * The length of a text as its limit counts it; 0 if it is blank. A text that is too long by any count is not analysed:
 * its length is then given in UTF-16 units.
 */
export function boundedLength(
  text: string,
  max: number,
): { readonly actual: number; readonly isRead: boolean } {
  if (text.length > max * unitsOfACharacter) return { actual: text.length, isRead: false };
  return { actual: text.trim() === '' ? 0 : adTextLength(text), isRead: true };
}
