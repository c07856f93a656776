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

/** A copy without what stands at a path, where something stands; only the branch that leads there is copied. */
export function without(root: unknown, [key = '', ...rest]: IssuePath): unknown {
  const copy = (Array.isArray(root) ? [...root] : { ...(root as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = rest.length === 0 ? undefined : without(copy[key], rest);
  return copy;
}

/** Whether a path begins with another. */
export function isWithin(path: IssuePath, start: IssuePath): boolean {
  return start.every((key, index) => path[index] === key);
}

/** What TikTok writes, in various places, for "nothing": an empty text, list or object. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
