import { type AuthorisationStatus, documentedDurations } from '../../vocabulary/authorisation';
import type { Clock } from '../../vocabulary/time';
import { assertChoices } from '../misuse';
import { assertDays, assertInstant } from '../../shared/assertions';
import { endsBy } from '../flight/stretches';
import { type CampaignAtRisk, lossAfter } from './campaignAtRisk';
import { byBinding } from './compareBindings';
import { endIsUpperBound } from '../dates';
import { keepLongestLived, type LongestLived } from './keepLongestLived';
import { type KnownLife, lifeAt, type Lifetimes, readLifetimes } from './lifetimes';
import type {
  LaterRenewal,
  Renewal,
  RenewalEntry,
  RenewalPlan,
  SettledAuthorisation,
  UnclearAuthorisation,
} from './renewalPlan';
import { renewalTerms, type RenewalTermsOptions } from './renewalTerms';
import { soonestFirst } from './soonestFirst';
import { DAY_MS } from '../../time/platformDay';

/** What {@link planRenewals} takes beside the authorisations. */
export interface PlanRenewalsOptions extends Clock {
  /** Days before the end at which to look again; the widest decides what is due. 45, 30, 14, 7 and 0 when absent. */
  readonly horizons?: readonly number[] | undefined;
  /** The durations that a creator can choose from, in days; 7, 30, 60 and 365 when absent. */
  readonly offered?: readonly number[] | undefined;
  /** Days to ask for beyond the end of the flight; 7 when absent. */
  readonly bufferDays?: number | undefined;
}

/**
 * What to ask of which creator, and by when, so that no running ad loses its authorisation.
 *
 * Every row comes back once. Rows of one post are one renewal, that of the binding which lives longest of those in
 * force: one that is pending or not applied carries no ad, however long it would live. The longest
 * of their flights and the largest of their daily spends count for it.
 *
 * @param authorisations - In any order. A row may carry the `flight` and the `dailySpend` of its ad.
 * @param options - `now`, the horizons in days of 24 hours, and what a creator can choose.
 * @throws RangeError when a date is invalid, or a horizon, duration, buffer or spend is not a number that it can be.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const flight = { startsAt: new Date('2026-11-01T00:00:00Z'), endsAt: new Date('2026-12-20T12:00:00Z') };
 * const authorisation = { postId: '7440000000000000001', endsAt: new Date('2026-11-30T12:00:00Z') };
 * planRenewals([{ ...authorisation, flight, dailySpend: 50 }], { now }).due;
 * // => [{ remedy: 'extend', daysLeft: 7, horizonDays: 7, daysToAsk: 30, spendAtRisk: 1000, … }]
 * ```
 */
export function planRenewals<Entry extends RenewalEntry>(
  authorisations: readonly Entry[],
  { now, horizons = [45, 30, 14, 7, 0], offered = documentedDurations, bufferDays = 7 }: PlanRenewalsOptions,
): RenewalPlan<Entry> {
  assertInstant('now', now);
  assertChoices('horizons', horizons, 0);
  assertChoices('offered', offered, 1);
  assertDays('bufferDays', bufferDays, 0);
  const lifetimes = readLifetimes(authorisations, now);
  const longestLived = keepLongestLived(lifetimes);
  const { kept, campaigns } = longestLived;
  const due: Renewal<Entry>[] = [];
  const later: LaterRenewal<Entry>[] = [];
  const { settled, unclear } = apart(lifetimes, longestLived);

  const tightestFirst = ascending(horizons);
  const terms = { now, bufferDays, shortestFirst: ascending(offered) };
  for (const index of kept) {
    const authorisation = authorisations[index] as Entry;
    const life = lifeAt(lifetimes, index);
    const campaign = campaigns.get(index) ?? authorisation;
    const msLeft = Math.max(0, life.endsAt.getTime() - now.getTime());
    const horizonDays = tightestFirst.find((days) => msLeft <= days * DAY_MS);
    if (endsBy(campaign.flight, laterOf(life.endsAt, now)))
      settled.push({ ...standingOf(lifetimes, index), because: 'flight_ends_first' });
    else if (horizonDays === undefined) later.push({ ...standingOf(lifetimes, index), endsAt: life.endsAt });
    else due.push(renewalOf(authorisation, life, campaign, horizonDays, terms));
  }
  return {
    due: soonestFirst(due),
    later: soonestFirst(later),
    settled: settled.sort(byBinding),
    unclear: unclear.sort(byBinding),
  };
}

function renewalOf<Entry extends RenewalEntry>(
  authorisation: Entry,
  life: KnownLife,
  campaign: CampaignAtRisk,
  horizonDays: number,
  terms: RenewalTermsOptions,
): Renewal<Entry> {
  const { status, endsAt } = life;
  const { flight, dailySpend } = campaign;
  const lostFrom = laterOf(endsAt, terms.now);
  const { remedy, daysNeeded, daysToAsk } = renewalTerms(life, flight, terms);
  const { daysAtRisk, spendAtRisk } = lossAfter(campaign, lostFrom);
  return {
    authorisation,
    status,
    endsAt,
    endIsUpperBound: endIsUpperBound(authorisation),
    daysLeft: Math.floor((lostFrom.getTime() - terms.now.getTime()) / DAY_MS),
    horizonDays,
    remedy,
    daysNeeded,
    daysToAsk,
    flight,
    dailySpend,
    daysAtRisk,
    spendAtRisk,
  };
}

function laterOf(a: Date, b: Date): Date {
  return a.getTime() < b.getTime() ? b : a;
}

/** What a row says of an authorisation that there is nothing to do about now. */
function standingOf<Entry extends RenewalEntry>(
  { authorisations, statuses }: Lifetimes<Entry>,
  index: number,
) {
  const authorisation = authorisations[index] as Entry;
  const status = statuses[index] as AuthorisationStatus;
  return { authorisation, status, endIsUpperBound: endIsUpperBound(authorisation) };
}

/** Those that nobody is asked for, whenever they end. */
function apart<Entry extends RenewalEntry>(lifetimes: Lifetimes<Entry>, { outlived, keptFor }: LongestLived) {
  const { authorisations, statuses, ends } = lifetimes;
  const settled: SettledAuthorisation<Entry>[] = outlived.map((index) => ({
    ...standingOf(lifetimes, index),
    // Only one that is not in force gives way to another that ends before it.
    because:
      (ends[index] as number) > (ends[keptFor(index) as number] as number) ? 'not_in_force' : 'outlived',
  }));
  const unclear: UnclearAuthorisation<Entry>[] = [];
  statuses.forEach((status, index) => {
    const authorisation = authorisations[index] as Entry;
    if (status === 'not_needed') settled.push({ ...standingOf(lifetimes, index), because: 'not_needed' });
    else if (Number.isNaN(ends[index])) unclear.push({ authorisation, status });
  });
  return { settled, unclear };
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
