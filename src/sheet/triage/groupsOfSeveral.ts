import type { Group } from '../../shared/groupBy';

/** The groups of at least two items that have the same key, in order. Most rows of a sheet are alone with theirs. */
export function groupsOfSeveral<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): readonly Group<Item>[] {
  const first = new Map<string, Item>();
  const several = new Map<string, Group<Item>>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const before = first.get(key);
    const group = several.get(key);
    if (group) group.push(item);
    else if (before) several.set(key, [before, item]);
    else first.set(key, item);
  }
  return [...several.values()];
}
