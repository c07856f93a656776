/** One order whatever the order given, as text is ordered: ids are no numbers. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return Number(one.id > other.id) - Number(one.id < other.id);
}
