import { assertAdFlight, assertFlight } from '../authorisation/flight/stretches';
import { sparkModes } from '../vocabulary/adFormat';
import { assertCountriesIfGiven } from '../shared/assertCountries';
import { assertInstant, assertObject, assertWord } from '../shared/assertions';
import type { SparkContext } from '../vocabulary/eligibility';
import { accessKinds, postOwners } from '../vocabulary/identity';

/** Throws if a context makes no sense: a misread word would answer a different question. */
export function assertContext(context: SparkContext): void {
  assertObject('context', context);
  const { now, owner, access, mode, flight, countries, music } = context;
  assertInstant('now', now);
  assertWord('owner', owner, postOwners);
  if (access != null) assertWord('access', access, accessKinds);
  if (mode != null) assertWord('mode', mode, sparkModes);
  if (flight != null) assertAdFlight('flight', flight);
  if (music?.flight != null) assertFlight('music.flight', music.flight);
  assertCountriesIfGiven('countries', countries);
  assertCountriesIfGiven('music.countries', music?.countries);
}
