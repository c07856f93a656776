import type { Authorisation } from '../../vocabulary/authorisation';
import { groupBy } from '../../shared/groupBy';
import { within } from '../../shared/within';
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
  const bindings = authorisations.map((authorisation, index) => ({
    authorisation,
    ...within(
      () => `authorisations[${index}]`,
      () => lifeOf(authorisation, { now }),
    ),
  }));
  const byPost = groupBy(bindings, ({ authorisation }) => authorisation.postId);
  for (const ofPost of byPost.values()) ofPost.sort(longestLivedFirst);
  return byPost;
}

function longestLivedFirst<Entry extends Authorisation>(a: Binding<Entry>, b: Binding<Entry>): number {
  const endOf = ({ endsAt }: Life) => endsAt?.getTime() ?? -Infinity;
  const isActive = ({ status }: Life) => Number(status === 'active');
  if (isActive(a) !== isActive(b)) return isActive(b) - isActive(a);
  if (endOf(a) === endOf(b)) return compareBindings(a.authorisation, b.authorisation);
  return endOf(a) < endOf(b) ? 1 : -1;
}
