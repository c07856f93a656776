import type { RenewalEntry } from '../../vocabulary/renewals';

/** Identifies a binding across runs: by its ids, or else by its code, or else by its creator and its dates. */
export function bindingKey({ postId, bindingId, code, handle, startsAt, endsAt }: RenewalEntry): string {
  if (postId || bindingId) return JSON.stringify([postId, bindingId]);
  return JSON.stringify(code ? [code] : [handle, startsAt, endsAt]);
}
