/** The words of a list that are among some values, in the order of the list. */
export function knownWords<Word>(words: readonly Word[], values: readonly unknown[]): readonly Word[] {
  return words.filter((word) => values.includes(word));
}
