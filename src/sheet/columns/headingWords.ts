import { withoutAccents } from '../../shared/withoutAccents';

/** A heading without what differs from sheet to sheet: case, accents, punctuation, brackets and spaces. */
export function headingWords(heading: string): string {
  const plain = withoutAccents(heading.slice(0, 200));
  const outside = plain.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return wordsOf(outside) || wordsOf(plain);
}

function wordsOf(text: string): string {
  const words = text.replace(/[^\p{L}\p{M}\p{N}@]+/gu, ' ').trim();
  return words === '@' ? words : words.replace(/@/g, '').trim();
}
