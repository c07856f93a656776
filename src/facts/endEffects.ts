import type { IdentityType } from '../vocabulary/identity';
import type { OpenEnum } from '../vocabulary/openEnum';
import { authorisationEndEffects, type EndEffect } from './tables/authorisationEndEffects';

/**
 * What happens to the ads of an identity when the permission behind them ends: what stops, what goes on, what may
 * be done, each with the fact that says so.
 *
 * An ad by code stops when its code expires; one of an account that was unlinked goes on.
 *
 * @param identityType - The API's word. One that we do not know, or that needs no creator's permission, gives none.
 *
 * @example
 * ```ts
 * const [expiry] = endEffects('AUTH_CODE');
 * expiry; // => { event: 'code_expires', runningAds: 'stop', newAds: 'refused', remedies: ['extend', 'new_code'], … }
 * endEffects('TT_USER').find(({ event }) => event === 'account_unlinked')?.runningAds; // => 'continue'
 * ```
 */
export function endEffects(identityType: OpenEnum<IdentityType>): readonly EndEffect[] {
  const effects: readonly EndEffect[] = authorisationEndEffects;
  return effects.filter(({ identityTypes }) => identityTypes.some((type) => type === identityType));
}
