import type { FactId } from '../allFacts';
import type { IdentityType } from '../../vocabulary/identity';
import { frozen } from '../../shared/frozen';

/** The ways in which the permission behind an ad can come to an end. */
export type EndEvent =
  | 'code_expires'
  | 'code_deleted'
  | 'authorisation_turned_off'
  | 'authorisation_revoked'
  | 'post_released'
  | 'post_deleted'
  | 'account_unlinked'
  | 'account_banned'
  | 'account_grant_withdrawn';

/** What can be done about an end. */
export type EndRemedy = 'extend' | 'new_code' | 'stop_ads_first';

/** What an end does to the ads of an identity. */
export interface EndEffect {
  readonly event: EndEvent;
  readonly identityTypes: readonly IdentityType[];
  /** `refused`: the platform does not let it happen while ads use the post. */
  readonly whileInUse: 'possible' | 'refused' | 'not_applicable';
  /** What happens to running ads. */
  readonly runningAds: 'stop' | 'pause' | 'continue' | 'unknown' | 'not_applicable';
  /** Whether new ads can be created from the post. */
  readonly newAds: 'refused' | 'unknown' | 'not_applicable';
  readonly remedies: readonly EndRemedy[];
  /** Present if it only applies until something else stops the ads. */
  readonly until?: 'budget_spent_or_paused';
  readonly factId: FactId;
}

/** What happens when a permission ends, as far as known, by event and identity type. */
export const authorisationEndEffects = /* @__PURE__ */ frozen([
  {
    event: 'code_expires',
    identityTypes: ['AUTH_CODE'],
    whileInUse: 'possible',
    runningAds: 'stop',
    newAds: 'refused',
    remedies: ['extend', 'new_code'],
    factId: 'expiry-stops-ads',
  },
  {
    event: 'code_expires',
    identityTypes: ['TT_USER', 'BC_AUTH_TT'],
    whileInUse: 'not_applicable',
    runningAds: 'not_applicable',
    newAds: 'not_applicable',
    remedies: [],
    factId: 'authorisation-only-for-codes',
  },
  {
    event: 'code_deleted',
    identityTypes: ['AUTH_CODE'],
    whileInUse: 'refused',
    runningAds: 'continue',
    newAds: 'refused',
    remedies: ['extend', 'new_code'],
    factId: 'deletion-refused-in-use',
  },
  {
    event: 'authorisation_turned_off',
    identityTypes: ['AUTH_CODE'],
    whileInUse: 'refused',
    runningAds: 'unknown',
    newAds: 'unknown',
    remedies: ['stop_ads_first'],
    factId: 'toggle-refused-in-use',
  },
  {
    event: 'authorisation_revoked',
    identityTypes: ['AUTH_CODE'],
    whileInUse: 'possible',
    runningAds: 'unknown',
    newAds: 'refused',
    remedies: ['new_code'],
    factId: 'revocation-is-not-instant',
  },
  {
    event: 'post_released',
    identityTypes: ['AUTH_CODE'],
    whileInUse: 'possible',
    runningAds: 'unknown',
    newAds: 'unknown',
    remedies: [],
    factId: 'unbind-releases-post',
  },
  {
    event: 'post_deleted',
    identityTypes: ['AUTH_CODE', 'TT_USER'],
    whileInUse: 'refused',
    runningAds: 'unknown',
    newAds: 'refused',
    remedies: ['stop_ads_first'],
    factId: 'post-deletion-needs-ads-gone',
  },
  {
    event: 'account_unlinked',
    identityTypes: ['TT_USER'],
    whileInUse: 'possible',
    runningAds: 'continue',
    until: 'budget_spent_or_paused',
    newAds: 'unknown',
    remedies: [],
    factId: 'unlinked-account-runs-on',
  },
  {
    event: 'account_banned',
    identityTypes: ['AUTH_CODE', 'TT_USER', 'BC_AUTH_TT'],
    whileInUse: 'possible',
    runningAds: 'pause',
    newAds: 'refused',
    remedies: [],
    factId: 'banned-account-pauses',
  },
  {
    event: 'account_grant_withdrawn',
    identityTypes: ['BC_AUTH_TT'],
    whileInUse: 'possible',
    runningAds: 'unknown',
    newAds: 'unknown',
    remedies: [],
    factId: 'authorisation-lost-status',
  },
] as const satisfies readonly EndEffect[]);
