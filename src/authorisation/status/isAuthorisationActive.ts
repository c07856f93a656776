import { assertObject } from '../../shared/assertions';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { Clock } from '../../vocabulary/time';
import { authorisationStatus } from './authorisationStatus';

/**
 * Whether an authorisation is in force at an instant; true while it is expiring, false if its end is not known.
 *
 * Also false for a post that needs no authorisation: there is none that could be active.
 *
 * @param authorisation - With or without an end.
 * @param options - `now`.
 * @throws RangeError when `now`, or a date or duration of the authorisation, is invalid.
 *
 * @example
 * ```ts
 * const endsAt = new Date('2026-06-23T07:09:07Z');
 * isAuthorisationActive({ endsAt }, { now: new Date('2026-06-23T07:09:06.999Z') }); // => true
 * isAuthorisationActive({ endsAt }, { now: endsAt }); // => false
 * ```
 */
export function isAuthorisationActive(authorisation: Authorisation, options: Clock): boolean {
  assertObject('options', options);
  const { now } = options;
  return authorisationStatus(authorisation, { now }).status === 'active';
}
