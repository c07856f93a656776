import type { IssuePath } from '../../vocabulary/verdict';

/** Removes parts from a copy of a value, one by one; the original does not change. */
export interface Pruner {
  readonly value: () => unknown;
  /** Removes the value at a path, if there is one. */
  readonly remove: (path: IssuePath) => void;
}

/** Copies only the branches that lead to removed parts, and each of them once. */
export function pruner(root: unknown): Pruner {
  const holder = { root };
  const ours = new Set<unknown>([holder]);
  const copyOf = (value: unknown) => {
    if (ours.has(value)) return value;
    const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
    ours.add(copy);
    return copy;
  };
  return {
    value: () => holder.root,
    remove: (path) => {
      const keys = ['root', ...path];
      let branch = holder as Record<string | number, unknown>;
      for (const key of keys.slice(0, -1)) {
        branch[key] = copyOf(branch[key]);
        branch = branch[key] as Record<string | number, unknown>;
      }
      branch[keys[keys.length - 1] as string | number] = undefined;
    },
  };
}
