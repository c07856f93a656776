import type { Visibility } from '../../vocabulary/post';
import { beforeItEnds } from '../beforeItEnds';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

const ofVisibility = {
  data: 'required',
  factId: 'post-visibility',
  path: ['post', 'visibility'],
} as const;

/** A post that not everybody can see becomes public once an ad runs it, and stays public while it is promoted. */
export const visibilityRules: readonly EligibilityRule[] = /* @__PURE__ */ (() => [
  {
    code: 'post_followers_only',
    ...ofVisibility,
    severity: 'unknown',
    actor: 'owner',
    action: 'make_post_public',
    trips: (subject: Subject) => isUnclear(subject),
    by: beforeItEnds,
  },
  {
    code: 'post_exposed',
    ...ofVisibility,
    severity: 'warning',
    actor: 'owner',
    action: 'accept_exposure',
    trips: (subject: Subject) => {
      const visibility = hiddenAs(subject);
      return visibility && !isUnclear(subject) ? { visibility } : undefined;
    },
  },
  {
    code: 'post_visibility_unknown',
    ...ofVisibility,
    severity: 'unknown',
    actor: 'advertiser',
    action: 'find_post_status',
    // A post that is gone, or about which nothing is known, already has a finding.
    trips: ({ states, visibilities, hasOddVisibility }: Subject) =>
      states.includes('published') && (visibilities.length === 0 || hasOddVisibility),
  },
])();

/** What happens to a post that only followers can see is only known for accounts, not for a post by code. */
function isUnclear(subject: Subject): boolean {
  return !subject.byAccount && hiddenAs(subject) === 'followers';
}

/** The narrowest visibility that is stated, unless that is public. */
function hiddenAs({ visibilities }: Subject): Exclude<Visibility, 'public'> | undefined {
  return (['private', 'friends', 'followers'] as const).find((visibility) =>
    visibilities.includes(visibility),
  );
}
