import type { IdentityType } from '../vocabulary/identity';
import type { OpenEnum } from '../vocabulary/openEnum';
import { authorisationEndEffects, type EndEffect } from './tables/authorisationEndEffects';

/**
 * What happens to the ads of an identity when the permission behind them ends: what stops, what keeps running and what
 * can be done, each with the fact behind it.
 *
 * An ad by code stops when its code expires; an ad of an unlinked account keeps running.
 *
 * @param identityType - In the API's own words. An unknown one, or one that needs no permission, gives an empty list.
 *
 * @example
 * ```ts
 * const [expiry] = findEndEffects('AUTH_CODE');
 * expiry; // => { event: 'code_expires', runningAds: 'stop', newAds: 'refused', remedies: ['extend', 'new_code'], … }
 * findEndEffects('TT_USER').find(({ event }) => event === 'account_unlinked')?.runningAds; // => 'continue'
 * ```
 */
export function findEndEffects(identityType: OpenEnum<IdentityType>): readonly EndEffect[] {
  const effects: readonly EndEffect[] = authorisationEndEffects;
  return effects.filter(({ identityTypes }) => identityTypes.some((type) => type === identityType));
}
