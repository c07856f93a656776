import type { Authorisation } from '../../vocabulary/authorisation';

/**
 * Orders authorisations by post id, then binding id. The code and then all other fields only decide between duplicates,
 * so no answer depends on the order of the given rows.
 */
export function compareBindings(a: Authorisation, b: Authorisation): number {
  if (a === b) return 0;
  return (
    compareText(a.postId, b.postId) ||
    compareText(a.bindingId, b.bindingId) ||
    compareText(a.code, b.code) ||
    compareText(contentOf(a), contentOf(b))
  );
}

/** Orders rows by their authorisations. */
export function byBinding<Row extends { readonly authorisation: Authorisation }>(a: Row, b: Row): number {
  return compareBindings(a.authorisation, b.authorisation);
}

/** Orders two texts the same way in every language and zone; absent ones come first. */
export function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** The content of a row as text that does not depend on the order of its fields; empty if it cannot be written as JSON. */
export function contentOf(row: object): string {
  try {
    return JSON.stringify(row, (_, value: unknown) => inOrder(value)) ?? '';
  } catch {
    return '';
  }
}

function inOrder(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => compareText(one, other)));
}
