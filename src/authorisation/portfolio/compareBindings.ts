import type { Authorisation } from '../../vocabulary/authorisation';
import { compareText } from './compareText';

/** Orders authorisations by post id, then binding id; the code only decides between doubles of one binding. */
export function compareBindings(a: Authorisation, b: Authorisation): number {
  return (
    compareText(a.postId, b.postId) || compareText(a.bindingId, b.bindingId) || compareText(a.code, b.code)
  );
}

/** Orders rows by their authorisations. */
export function byBinding<Row extends { readonly authorisation: Authorisation }>(a: Row, b: Row): number {
  return compareBindings(a.authorisation, b.authorisation);
}
