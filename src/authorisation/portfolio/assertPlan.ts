import { assertInstant, assertObject, assertRows, assertTextIfGiven } from '../../shared/assertions';
import { eachRow } from '../../shared/eachRow';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { RenewalPlan } from '../../vocabulary/renewals';
import { assertIds } from '../misuse';

/** Throws unless a typed argument is a list of rows that each have an authorisation. */
export function assertAuthorised(
  name: string,
  rows: readonly { readonly authorisation: Authorisation; readonly endsAt?: Date | undefined }[],
  endsAtIsGiven = false,
): void {
  assertRows(name, rows);
  eachRow(name, rows, ({ authorisation, endsAt }) => {
    assertObject('authorisation', authorisation);
    assertIds(authorisation);
    assertTextIfGiven('handle', authorisation.handle);
    assertTextIfGiven('code', authorisation.code);
    if (endsAtIsGiven) assertInstant('endsAt', endsAt);
  });
}

/** Throws unless a typed argument is a renewal plan with dates: a plan read from JSON has none before `reviveDates`. */
export function assertPlan(name: string, plan: RenewalPlan): void {
  assertObject(name, plan);
  assertAuthorised(`${name}.due`, plan.due, true);
  assertAuthorised(`${name}.later`, plan.later, true);
  assertAuthorised(`${name}.settled`, plan.settled);
  assertAuthorised(`${name}.unclear`, plan.unclear);
}
