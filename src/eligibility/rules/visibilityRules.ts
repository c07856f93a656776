import type { Visibility } from '../../vocabulary/post';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

/** A post that not everybody can see: with the whole account a consequence, otherwise its owner has to show it. */
export const visibilityRules: readonly EligibilityRule[] = [
  {
    code: 'post_private',
    severity: 'unknown',
    data: 'required',
    actor: 'owner',
    action: 'make_post_public',
    factId: 'post-visibility',
    path: ['post', 'visibility'],
    trips: (subject) => !subject.byAccount && hiddenAs(subject) === 'private',
  },
  {
    code: 'post_friends_only',
    severity: 'unknown',
    data: 'required',
    actor: 'owner',
    action: 'make_post_public',
    factId: 'post-visibility',
    path: ['post', 'visibility'],
    trips: (subject) => !subject.byAccount && hiddenAs(subject) === 'friends',
  },
  {
    code: 'post_followers_only',
    severity: 'unknown',
    data: 'required',
    actor: 'owner',
    action: 'make_post_public',
    factId: 'post-visibility',
    path: ['post', 'visibility'],
    trips: (subject) => !subject.byAccount && hiddenAs(subject) === 'followers',
  },
  {
    code: 'post_exposed',
    severity: 'warning',
    data: 'required',
    actor: 'owner',
    action: 'accept_exposure',
    factId: 'post-visibility',
    path: ['post', 'visibility'],
    trips: (subject) => {
      const visibility = hiddenAs(subject);
      return subject.byAccount && visibility ? { visibility } : undefined;
    },
  },
  {
    code: 'post_visibility_unknown',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'find_post_status',
    factId: 'post-visibility',
    path: ['post', 'visibility'],
    // A post that is gone, or of which nothing is known, has said so already.
    trips: ({ states, visibilities, hasOddVisibility }) =>
      states.includes('published') && (visibilities.length === 0 || hasOddVisibility),
  },
];

/** The narrowest visibility that is told, unless that is public. */
function hiddenAs({ visibilities }: Subject): Exclude<Visibility, 'public'> | undefined {
  return (['private', 'friends', 'followers'] as const).find((visibility) =>
    visibilities.includes(visibility),
  );
}
