/** A table that nobody can change, however deep: one consumer's `sort()` must not change what everybody else reads. */
export function frozen<Table>(table: Table): Table {
  if (typeof table === 'object' && table !== null && !Object.isFrozen(table)) {
    Object.values(Object.freeze(table)).forEach(frozen);
  }
  return table;
}
