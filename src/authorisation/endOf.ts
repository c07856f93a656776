import type { Authorisation } from '../vocabulary/authorisation';
import { assertDates, assertIds, assertWords } from './assertAuthorisation';
import { authorisationExpiry } from './authorisationExpiry';
import { isDated } from './isDated';

/** When an authorisation ends, or `undefined` where nobody knows; throws when what it says makes no sense. */
export function endOf(authorisation: Authorisation): Date | undefined {
  assertIds(authorisation);
  assertWords(authorisation);
  if (isDated(authorisation)) return authorisationExpiry(authorisation);
  assertDates(authorisation);
  return undefined;
}
