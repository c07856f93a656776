/** Freezes a table deeply: one consumer's `sort()` must not change what all others read. */
export function frozen<Table>(table: Table): Table {
  if (typeof table === 'object' && table !== null && !Object.isFrozen(table)) {
    Object.values(Object.freeze(table)).forEach(frozen);
  }
  return table;
}
