import { assertDays, assertObject, assertTextIfGiven } from '../shared/assertions';
import type { Authorisation } from '../vocabulary/authorisation';
import { authorisationExpiry } from './authorisationExpiry';
import { assertDates, isDated } from './dates';
import { assertIds, assertWords } from './misuse';

/** When an authorisation ends, or `undefined` if nobody knows; throws if its fields make no sense. */
export function knownEnd(authorisation: Authorisation): Date | undefined {
  assertObject('authorisation', authorisation);
  assertIds(authorisation);
  assertTextIfGiven('handle', authorisation.handle);
  assertTextIfGiven('code', authorisation.code);
  assertWords(authorisation);
  if (authorisation.requestedDays != null) assertDays('requestedDays', authorisation.requestedDays, 0);
  if (isDated(authorisation)) return authorisationExpiry(authorisation);
  assertDates(authorisation);
  return undefined;
}
