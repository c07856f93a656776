import type { Authorisation } from '../../vocabulary/authorisation';
import { within } from '../../vocabulary/within';
import { compareBindings } from './compareBindings';
import { type Life, lifeOf } from './lifeOf';

/** An authorisation with where it stands. */
export interface Binding<Entry extends Authorisation> extends Life {
  readonly authorisation: Entry;
}

/** The authorisations of each post: those in force first, which carry its ads, and of each kind the longest-lived. */
export function bindingsByPost<Entry extends Authorisation>(
  authorisations: readonly Entry[],
  now: Date,
): ReadonlyMap<string | undefined, readonly Binding<Entry>[]> {
  const byPost = new Map<string | undefined, Binding<Entry>[]>();
  for (const [index, authorisation] of authorisations.entries()) {
    const life = within(
      () => `authorisations[${index}]`,
      () => lifeOf(authorisation, { now }),
    );
    const binding = { authorisation, ...life };
    const { postId } = authorisation;
    const others = byPost.get(postId);
    if (others) others.push(binding);
    else byPost.set(postId, [binding]);
  }
  for (const bindings of byPost.values()) bindings.sort(longestLivedFirst);
  return byPost;
}

function longestLivedFirst<Entry extends Authorisation>(a: Binding<Entry>, b: Binding<Entry>): number {
  const endOf = ({ endsAt }: Life) => endsAt?.getTime() ?? -Infinity;
  const isActive = ({ status }: Life) => Number(status === 'active');
  if (isActive(a) !== isActive(b)) return isActive(b) - isActive(a);
  if (endOf(a) === endOf(b)) return compareBindings(a.authorisation, b.authorisation);
  return endOf(a) < endOf(b) ? 1 : -1;
}
