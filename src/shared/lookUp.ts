/** Looks up a foreign word in one of our tables; `constructor` and the like are not entries. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
