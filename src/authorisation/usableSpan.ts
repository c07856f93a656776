import type { Authorisation } from '../vocabulary/authorisation';
import { assertAuthorisation } from './assertAuthorisation';
import { authorisationExpiry } from './authorisationExpiry';
import { isDated } from './isDated';
import { type Span, spanOf } from './spans';
import { statedStatus } from './statedStatus';

// What is over by the platform's word carries no ad, whatever its dates; nor does a word that we do not know.
const unusable: readonly string[] = ['revoked', 'expired', 'unknown'];

/** When an authorisation can carry an ad by all that is known, or nothing when that is never, or not known. */
export function usableSpan(authorisation: Authorisation): Span | undefined {
  assertAuthorisation(authorisation);
  if (authorisation.needed === false) return [-Infinity, Infinity];
  if (unusable.includes(statedStatus(authorisation)) || !isDated(authorisation)) return undefined;
  return spanOf({ startsAt: authorisation.startsAt, endsAt: authorisationExpiry(authorisation) });
}
