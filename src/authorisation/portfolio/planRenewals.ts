import { laterOf } from '../../time/laterOf';
import { ascending } from '../../shared/ascending';
import { millisecondsInDay } from 'date-fns/constants';
import { groupBy } from '../../shared/groupBy';
import { assertDays, assertInstant, assertObject } from '../../shared/assertions';
import { documentedDurations } from '../../vocabulary/authorisation';
import type {
  LaterRenewal,
  Renewal,
  RenewalEntry,
  RenewalPlan,
  SettledAuthorisation,
  UnclearAuthorisation,
} from '../../vocabulary/renewals';
import type { Clock } from '../../vocabulary/time';
import { endBounds } from '../dates';
import { endsBy } from '../flight/stretches';
import { assertChoices } from '../misuse';
import { type Binding, readBindings } from './bindings';
import { assertEntry, assertLossDays, type LossOptions } from './campaignAtRisk';
import { campaignOfPost } from './campaignOfPost';
import { byBinding } from './compareBindings';
import { horizonOf, usualHorizons } from './horizons';
import { renewalOf } from './renewalOf';
import { settledAs, settledBy } from './settledAs';
import { soonestFirst } from './soonestFirst';
import { sortRowsOfPost } from './sortRowsOfPost';

/** Options of `planRenewals`. */
export interface PlanRenewalsOptions extends Clock, LossOptions {
  /** Days before the end at which to look again; the widest decides what is due. 45, 30, 14, 7 and 0 if absent. */
  readonly horizons?: readonly number[] | undefined;
  /** The durations that a creator can choose from, in days; 7, 30, 60 and 365 if absent. */
  readonly offered?: readonly number[] | undefined;
  /** Days to ask for beyond the end of the flight; if absent, as in `recommendDuration`. */
  readonly bufferDays?: number | undefined;
}

/**
 * Plans what to ask which creator for, and by when, so that no running ad loses its authorisation.
 *
 * Every row comes back once. Rows of one post are one renewal: that of the binding in force that lasts longest. One
 * that is pending or not applied carries no ad, however long it would last. The longest flight and the largest daily
 * spend of the post count for it. Rows of one binding are one authorisation for each code. Rows of one code, or without
 * codes, that disagree are unclear, unless all of them are due: then the one that ends first counts.
 *
 * @param authorisations - In any order. A row may have the `flight` and the `dailySpend` of its ad, and the end of the
 * usage rights.
 * @param options - `now`, the horizons in days of 24 hours, and what a creator can choose.
 * @throws RangeError when a date, horizon, duration, buffer or spend is invalid.
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
  options: PlanRenewalsOptions,
): RenewalPlan<Entry> {
  assertObject('options', options);
  const { now, horizons = usualHorizons, offered = documentedDurations, bufferDays, lossDays } = options;
  assertInstant('now', now);
  assertChoices('horizons', horizons, 0);
  assertChoices('offered', offered, 1);
  if (bufferDays != null) assertDays('bufferDays', bufferDays, 0);
  assertLossDays(lossDays);
  const due: Renewal<Entry>[] = [];
  const later: LaterRenewal<Entry>[] = [];
  const settled: SettledAuthorisation<Entry>[] = [];
  const unclear: UnclearAuthorisation<Entry>[] = [];

  const tightestFirst = ascending(horizons);
  const widestHorizon = now.getTime() + Math.max(...horizons) * millisecondsInDay;
  const terms = { now, bufferDays, lossDays, shortestFirst: ascending(offered) };
  for (const rows of rowsOfEachPost(readBindings(authorisations, now, assertEntry))) {
    const { carrier, others, notNeeded, unclear: doubtful } = sortRowsOfPost(rows, widestHorizon);
    unclear.push(...doubtful);
    for (const row of notNeeded) settled.push(settledAs('not_needed', row));
    if (carrier === undefined) continue;
    for (const row of others) settled.push(settledBy(carrier, row));
    const campaign = campaignOfPost(rows, carrier, now);
    const { authorisation, status, endsAt } = carrier;
    const horizonDays = horizonOf(endsAt, now, tightestFirst);
    if (!campaign.hasUnknownFlight && endsBy(campaign.flight, laterOf(endsAt, now))) {
      settled.push(settledAs('flight_ends_first', carrier));
    } else if (horizonDays === undefined) {
      later.push({ authorisation, status, endsAt, ...endBounds(authorisation) });
    } else {
      due.push(renewalOf(carrier, campaign, horizonDays, terms));
    }
  }
  return {
    due: soonestFirst(due),
    later: soonestFirst(later),
    settled: settled.sort(byBinding),
    unclear: unclear.sort(byBinding),
  };
}

/** The rows of one post belong together; a row without a post id, as from an empty cell of a sheet, is on its own. */
function rowsOfEachPost<Entry extends RenewalEntry>(
  bindings: readonly Binding<Entry>[],
): Iterable<readonly Binding<Entry>[]> {
  return groupBy(bindings, (binding) => binding.authorisation.postId || binding).values();
}
