import type { IssuePath } from '../../vocabulary/verdict';

/** What stands at a path, or `undefined`. */
export function valueAt(root: unknown, path: IssuePath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** A value from which parts are left out one by one, while what was given stays as it is. */
export interface Pruner {
  readonly value: () => unknown;
  /** Leaves out what stands at a path, where something stands. */
  readonly remove: (path: IssuePath) => void;
}

/** Copies only the branches that lead to what is left out, and each of them once. */
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

/** What TikTok writes, in various places, for "nothing": an empty text, list or object. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
