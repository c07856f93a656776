/** What a table of ours has for a word of somebody else's: `constructor` and the like are no entries. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
