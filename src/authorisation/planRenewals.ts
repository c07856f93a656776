import { type Authorisation, documentedDurations } from '../vocabulary/authorisation';
import type { Clock } from '../vocabulary/time';
import { assertChoices } from './assertChoices';
import { assertDays, assertInstant } from './assertions';
import { assertCampaign, endsBy, lossAfter } from './campaignAtRisk';
import { compareBindings } from './compareBindings';
import { DAY_MS } from './addPlatformDays';
import { endIsUpperBound } from './endIsUpperBound';
import { keepLongestLived, type LivingEntry, type LongestLived } from './keepLongestLived';
import { lifeOf } from './lifeOf';
import type {
  LaterRenewal,
  Renewal,
  RenewalEntry,
  RenewalPlan,
  SettledAuthorisation,
  UnclearAuthorisation,
} from './renewalPlan';
import { soonestFirst } from './soonestFirst';
import { renewalTerms, type RenewalTermsOptions } from './renewalTerms';

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
 * Every row comes back once. Rows of one post are one renewal, that of the binding which lives longest; the longest
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
  const due: Renewal<Entry>[] = [];
  const later: LaterRenewal<Entry>[] = [];
  const settled: SettledAuthorisation<Entry>[] = [];
  const unclear: UnclearAuthorisation<Entry>[] = [];

  const kept: LongestLived<Entry> = new Map();
  for (const authorisation of authorisations) {
    assertCampaign(authorisation);
    const { flight, dailySpend } = authorisation;
    const { status, endsAt } = lifeOf(authorisation, { now });
    if (status === 'not_needed') settled.push({ authorisation, because: 'not_needed' });
    else if (endsAt === undefined) unclear.push({ authorisation, status });
    else {
      const outlived = keepLongestLived(kept, { authorisation, status, endsAt, flight, dailySpend });
      if (outlived) settled.push({ authorisation: outlived.authorisation, because: 'outlived' });
    }
  }

  const tightestFirst = [...horizons].sort((a, b) => a - b);
  for (const entry of kept.values()) {
    const { authorisation, endsAt, flight } = entry;
    const msLeft = Math.max(0, endsAt.getTime() - now.getTime());
    const horizonDays = tightestFirst.find((days) => msLeft <= days * DAY_MS);
    if (endsBy(flight, endsAt < now ? now : endsAt)) {
      settled.push({ authorisation, because: 'flight_ends_first' });
    } else if (horizonDays === undefined) {
      later.push({ authorisation, endsAt });
    } else {
      due.push(renewalOf(entry, horizonDays, { now, offered, bufferDays }));
    }
  }
  return {
    due: soonestFirst(due),
    later: soonestFirst(later),
    settled: settled.sort(byBinding),
    unclear: unclear.sort(byBinding),
  };
}

function renewalOf<Entry extends RenewalEntry>(
  entry: LivingEntry<Entry>,
  horizonDays: number,
  terms: Pick<RenewalTermsOptions, 'now' | 'offered' | 'bufferDays'>,
): Renewal<Entry> {
  const { authorisation, status, endsAt, flight, dailySpend } = entry;
  const lostFrom = endsAt < terms.now ? terms.now : endsAt;
  const { remedy, daysNeeded, daysToAsk } = renewalTerms(entry, { ...terms, flight });
  const { daysAtRisk, spendAtRisk } = lossAfter(entry, lostFrom);
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
    dailySpend,
    daysAtRisk,
    spendAtRisk,
  };
}

interface Row {
  readonly authorisation: Authorisation;
}

function byBinding(a: Row, b: Row): number {
  return compareBindings(a.authorisation, b.authorisation);
}
