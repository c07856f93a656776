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
import { endIsLowerBound, endIsUnconfirmed, endIsUpperBound } from '../dates';
import { endsBy } from '../flight/stretches';
import { assertChoices } from '../misuse';
import {
  type Binding,
  type DatedBinding,
  disagree,
  isDatedBinding,
  longestLivedFirst,
  readBindings,
  rowsOfEachCode,
  soonestEndFirst,
} from './bindings';
import {
  assertEntry,
  assertLossDays,
  joinCampaigns,
  type JoinedCampaign,
  lossAfter,
  type LossOptions,
} from './campaignAtRisk';
import { byBinding } from './compareBindings';
import { howToRenew, type HowToRenewOptions } from './howToRenew';
import { horizonOf, usualHorizons } from './horizons';
import { soonestFirst } from './soonestFirst';

/** Options of `planRenewals`. */
export interface PlanRenewalsOptions extends Clock, LossOptions {
  /** Days before the end at which to look again; the widest decides what is due. 45, 30, 14, 7 and 0 if absent. */
  readonly horizons?: readonly number[] | undefined;
  /** The durations that a creator can choose from, in days; 7, 30, 60 and 365 when absent. */
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
  const terms = { now, bufferDays, lossDays, shortestFirst: ascending(offered) };
  for (const rows of rowsOfEachPost(readBindings(authorisations, now, assertEntry))) {
    const ofPost = sortOut(rows, now.getTime() + (tightestFirst.at(-1) as number) * millisecondsInDay);
    unclear.push(...ofPost.unclear);
    for (const row of ofPost.notNeeded) settled.push(settledAs('not_needed', row));
    const { carrier } = ofPost;
    if (carrier === undefined) continue;
    for (const row of ofPost.others) settled.push(givenWay(row, carrier));
    const campaign = campaignOf(rows, carrier, now);
    const { authorisation, status, endsAt } = carrier;
    const horizonDays = horizonOf(endsAt, now, tightestFirst);
    if (!campaign.hasUnknownFlight && endsBy(campaign.flight, laterOf(endsAt, now))) {
      settled.push(settledAs('flight_ends_first', carrier));
    } else if (horizonDays === undefined) {
      later.push({
        authorisation,
        status,
        endsAt,
        endIsUpperBound: endIsUpperBound(authorisation),
        endIsLowerBound: endIsLowerBound(authorisation),
        endIsUnconfirmed: endIsUnconfirmed(authorisation),
      });
    } else due.push(renewalOf(carrier, campaign, horizonDays, terms));
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

/** The rows of one post, sorted by what can be done with them. */
interface SortedRows<Entry extends RenewalEntry> {
  /** The one that carries the ads of the post. */
  readonly carrier: DatedBinding<Entry> | undefined;
  readonly others: readonly DatedBinding<Entry>[];
  readonly notNeeded: readonly Binding<Entry>[];
  readonly unclear: readonly UnclearAuthorisation<Entry>[];
}

const noRows: readonly never[] = [];

function sortOut<Entry extends RenewalEntry>(
  rows: readonly Binding<Entry>[],
  widestHorizon: number,
): SortedRows<Entry> {
  // Of a million posts, nearly all have one row.
  if (rows.length === 1) return sortOutAgreed(rows, noRows);
  const agreed: Binding<Entry>[] = [];
  const unclear: UnclearAuthorisation<Entry>[] = [];
  for (const ofBinding of rowsOfEachBinding(rows)) {
    if (!disagree(ofBinding)) agreed.push(...ofBinding);
    else {
      const [soonest, ...others] = [...ofBinding].sort(soonestEndFirst) as [
        Binding<Entry>,
        ...Binding<Entry>[],
      ];
      const isDue = ({ endsAt }: Binding<Entry>) => endsAt === undefined || endsAt.getTime() <= widestHorizon;
      const isSurelyDue = isDatedBinding(soonest) && ofBinding.every(isDue);
      if (isSurelyDue) agreed.push(soonest);
      const doubtful = isSurelyDue ? others : ofBinding;
      unclear.push(...doubtful.map((row) => unclearAs('rows_disagree', row)));
    }
  }
  return sortOutAgreed(agreed, unclear);
}

function sortOutAgreed<Entry extends RenewalEntry>(
  agreed: readonly Binding<Entry>[],
  unclear: readonly UnclearAuthorisation<Entry>[],
): SortedRows<Entry> {
  const [carrier, ...others] = agreed.filter(isDatedBinding).sort(longestLivedFirst);
  const undated = agreed.filter((row) => !isDatedBinding(row));
  return {
    carrier,
    others,
    notNeeded: undated.filter(({ status }) => status === 'not_needed'),
    unclear: [
      ...unclear,
      ...undated.filter(({ status }) => status !== 'not_needed').map((row) => unclearAs('not_known', row)),
    ],
  };
}

/** Rows that name the same binding belong together; one that names none may be any of them. */
function rowsOfEachBinding<Entry extends RenewalEntry>(
  rows: readonly Binding<Entry>[],
): readonly (readonly Binding<Entry>[])[] {
  const byBindingId = groupBy(rows, (row) => row.authorisation.bindingId || row);
  return [...byBindingId.values()].flatMap(rowsOfEachCode);
}

function unclearAs<Entry extends RenewalEntry>(
  because: UnclearAuthorisation['because'],
  { authorisation, status }: Binding<Entry>,
): UnclearAuthorisation<Entry> {
  return { authorisation, status, because };
}

function settledAs<Entry extends RenewalEntry>(
  because: SettledAuthorisation['because'],
  { authorisation, status }: Binding<Entry>,
  carriedBy?: Entry,
): SettledAuthorisation<Entry> {
  return {
    authorisation,
    status,
    endIsUpperBound: endIsUpperBound(authorisation),
    endIsLowerBound: endIsLowerBound(authorisation),
    endIsUnconfirmed: endIsUnconfirmed(authorisation),
    because,
    carriedBy,
  };
}

/** Only one that is not in force gives way to another that ends earlier. */
function givenWay<Entry extends RenewalEntry>(row: DatedBinding<Entry>, carrier: DatedBinding<Entry>) {
  const because = row.endsAt.getTime() > carrier.endsAt.getTime() ? 'not_in_force' : 'outlived';
  return settledAs(because, row, carrier.authorisation);
}

/** The campaign of a post; if one flight is unknown, a known one that ends before the authorisation settles nothing. */
function campaignOf<Entry extends RenewalEntry>(
  rows: readonly Binding<Entry>[],
  { authorisation, endsAt }: DatedBinding<Entry>,
  now: Date,
): JoinedCampaign {
  if (rows.length === 1) {
    const { flight, dailySpend, rightsUntil } = authorisation;
    return {
      flight: flight ?? undefined,
      dailySpend: dailySpend ?? undefined,
      rightsUntil: rightsUntil ?? undefined,
      hasUnknownFlight: false,
    };
  }
  const resting = rows.filter(({ status }) => status !== 'not_needed');
  const joined = joinCampaigns(resting.map((row) => row.authorisation));
  if (joined.flight === undefined) return { ...joined, hasUnknownFlight: false };
  if (!joined.hasUnknownFlight || !endsBy(joined.flight, laterOf(endsAt, now))) return joined;
  return { ...joined, flight: undefined };
}

function renewalOf<Entry extends RenewalEntry>(
  carrier: DatedBinding<Entry>,
  campaign: JoinedCampaign,
  horizonDays: number,
  options: HowToRenewOptions & LossOptions,
): Renewal<Entry> {
  const { authorisation, status, endsAt } = carrier;
  const { flight, dailySpend, rightsUntil } = campaign;
  const lostFrom = laterOf(endsAt, options.now);
  const { remedy, countsFrom, daysNeeded, daysToAsk, generateFrom, warnings } = howToRenew(
    carrier,
    campaign,
    options,
  );
  const { daysAtRisk, spendAtRisk, spendAtRiskPerDay } = lossAfter(campaign, lostFrom, options);
  return {
    authorisation,
    status,
    endsAt,
    endIsUpperBound: endIsUpperBound(authorisation),
    endIsLowerBound: endIsLowerBound(authorisation),
    endIsUnconfirmed: endIsUnconfirmed(authorisation),
    daysLeft: Math.floor((lostFrom.getTime() - options.now.getTime()) / millisecondsInDay),
    horizonDays,
    remedy,
    countsFrom,
    daysNeeded,
    daysToAsk,
    generateFrom,
    flight,
    dailySpend,
    rightsUntil,
    daysAtRisk,
    spendAtRisk,
    spendAtRiskPerDay,
    warnings,
  };
}
