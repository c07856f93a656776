/** Sorts by id as text, so the result does not depend on the given order: ids are not numbers. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return Number(one.id > other.id) - Number(one.id < other.id);
}
