import type { RenewalAsk } from '../../vocabulary/asks';
import { documentedDurations } from '../../vocabulary/authorisation';
import type { Clock, Flight } from '../../vocabulary/time';
import { assertChoices } from '../misuse';
import { assertDays, assertInstant } from '../../shared/assertions';
import { within } from '../../shared/within';
import { authorisationTerms } from './authorisationTerms';
import { endIsUpperBound } from '../dates';
import { endsBy } from '../flight/stretches';
import { assertCampaign } from '../portfolio/campaignAtRisk';
import { codeSteps } from './codeSteps';
import { lifeOf } from '../portfolio/lifeOf';
import type { RenewalEntry } from '../portfolio/renewalPlan';
import { renewalTerms } from '../portfolio/renewalTerms';

/** What {@link renewalAsk} takes beside the authorisation. */
export interface RenewalAskOptions extends Clock {
  /** The flight to cover; the one that the authorisation carries when absent. */
  readonly flight?: Flight | undefined;
  /** The durations that a creator can choose from, in days; 7, 30, 60 and 365 when absent. */
  readonly offered?: readonly number[] | undefined;
  /** Days to ask for beyond the end of the flight; 7 when absent. */
  readonly bufferDays?: number | undefined;
}

/**
 * What to ask a creator for so that an ad goes on: whether to extend or to make a new code, for how many days, and
 * before when. `renewalAskText` puts it in words. The code is no part of it.
 *
 * @param authorisation - Such as that of a row of `planRenewals`.
 * @param options - `now`, the flight to cover, and what a creator can choose.
 * @returns `undefined` when there is nothing to ask: the post needs no authorisation by code, or the flight is over
 * or ends, with its buffer, before the authorisation does.
 * @throws RangeError when a date or a number of days is not one that it can be.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const authorisation = { handle: 'ana', endsAt: new Date('2026-11-30T12:00:00Z') };
 * const flight = { startsAt: now, endsAt: new Date('2026-12-20T12:00:00Z') };
 * renewalAsk(authorisation, { now, flight });
 * // => { handle: 'ana', remedy: 'extend', endsAt: new Date('2026-11-30T12:00:00Z'), daysToAsk: 30, … }
 * ```
 */
export function renewalAsk(
  authorisation: RenewalEntry,
  { now, flight = authorisation.flight, offered = documentedDurations, bufferDays = 7 }: RenewalAskOptions,
): RenewalAsk | undefined {
  assertInstant('now', now);
  assertChoices('offered', offered, 1);
  assertDays('bufferDays', bufferDays, 0);
  assertCampaign({ flight });
  const life = within(
    () => 'authorisation',
    () => lifeOf(authorisation, { now }),
  );
  if (life.status === 'not_needed' || endsBy(flight, now)) return undefined;
  const { postId, handle } = authorisation;
  const shortestFirst = [...offered].sort((a, b) => a - b);
  const terms = renewalTerms(life, flight, { now, shortestFirst, bufferDays });
  if (terms.daysNeeded !== undefined && terms.daysNeeded <= 0) return undefined;
  // How the app words an extension is not documented; it is looked for where ad authorisation is.
  const steps = codeSteps().slice(0, terms.remedy === 'extend' ? 2 : undefined);
  return {
    postId,
    handle,
    flight,
    ...life,
    endIsUpperBound: endIsUpperBound(authorisation),
    ...terms,
    steps,
    terms: authorisationTerms(),
  };
}
