import { millisecondsInDay } from 'date-fns/constants';
import { max } from 'date-fns/max';
import { endDoubt } from '../dates';
import { chooseDays } from '../flight/chooseDays';
import { coverGoal } from '../flight/coverGoal';
import { chosenDaysWarnings } from '../flight/durationWarnings';
import { earliestGeneration } from '../flight/earliestGeneration';
import { grantedLess } from '../status/grantedLess';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { DaysToAsk, RenewalWarning, RenewalRemedy } from '../../vocabulary/renewals';
import type { AdFlight } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import type { Binding, Life } from './bindings';
import type { JoinedCampaign } from './campaignAtRisk';

/** What decides how many days to ask for. */
export interface HowToRenewOptions {
  readonly now: Date;
  /** The durations that a creator can choose from, in days, shortest first. */
  readonly shortestFirst: readonly number[];
  readonly bufferDays: number | undefined;
}

/** What to ask the creator for. */
export interface RenewalWay extends DaysToAsk {
  readonly remedy: RenewalRemedy;
  readonly warnings: readonly Issue<RenewalWarning>[];
}

/** How an authorisation can be renewed, and for how many days. */
export function howToRenew(
  binding: Binding<Authorisation>,
  { flight, rightsUntil, hasUnknownFlight }: Omit<JoinedCampaign, 'dailySpend'>,
  { now, shortestFirst, bufferDays }: HowToRenewOptions,
): RenewalWay {
  const remedy = newCodeServes(binding, flight, { now, shortestFirst, bufferDays }, rightsUntil)
    ? 'new_code'
    : remedyFor(binding);
  const known = grantedLess(binding.authorisation);
  if (flight == null) {
    return {
      remedy,
      countsFrom: undefined,
      daysNeeded: undefined,
      daysToAsk: undefined,
      generateFrom: undefined,
      warnings: known,
    };
  }
  const countsFrom = countingFrom(binding, remedy, flight, now);
  const from = countsFrom.getTime();
  const goal = coverGoal(flight, from, { bufferDays, rightsUntil });
  const chosen = chooseDays(from, goal, shortestFirst);
  const doubt = remedy === 'extend' ? endDoubt(binding.authorisation) : undefined;
  const warnings = chosenDaysWarnings(flight, chosen, goal, Math.max(...shortestFirst), doubt);
  const isCode = remedy !== 'extend' && flight.endsAt != null;
  const earliest = isCode ? earliestGeneration(from, chosen, goal) : -Infinity;
  return {
    remedy,
    countsFrom,
    daysNeeded: goal.target === Infinity ? undefined : Math.ceil((goal.target - from) / millisecondsInDay),
    daysToAsk: chosen.days,
    generateFrom: earliest > now.getTime() ? new Date(earliest) : undefined,
    warnings:
      known.length > 0 || hasUnknownFlight
        ? [...known, ...warnings, ...(hasUnknownFlight ? [partlyUnknown] : [])]
        : warnings,
  };
}

/** Whether an ad that begins after the end needs far fewer days of a new code than of an extension. Nothing runs until then. */
function newCodeServes(
  binding: Binding<Authorisation>,
  flight: AdFlight | null | undefined,
  { now, shortestFirst, bufferDays }: HowToRenewOptions,
  rightsUntil: Date | undefined,
): boolean {
  const { endsAt } = binding;
  if (flight?.startsAt == null || endsAt === undefined || remedyFor(binding) !== 'extend') return false;
  if (flight.startsAt.getTime() <= endsAt.getTime()) return false;
  const chosenFrom = (from: number) => {
    const goal = coverGoal(flight, from, { bufferDays, rightsUntil });
    return { goal, ...chooseDays(from, goal, shortestFirst) };
  };
  const extension = chosenFrom(endsAt.getTime());
  const isMuchLonger = extension.until - extension.goal.flightEnd > muchLongerDays * millisecondsInDay;
  return isMuchLonger && chosenFrom(max([now, flight.startsAt]).getTime()).days < extension.days;
}

/** So many days beyond the ad are worth a new code: a creator would ask why. */
const muchLongerDays = 45;

const partlyUnknown: Issue<'flight_partly_unknown'> = { code: 'flight_partly_unknown', path: [] };

/**
 * The days of an extension count from the old end, those of a new code from when it is generated. It is not known
 * whether a late extension counts from the old end, so the days are then for a new code.
 */
function countingFrom({ endsAt }: Life, remedy: RenewalRemedy, flight: AdFlight, now: Date): Date {
  if (remedy === 'extend' && endsAt !== undefined) return endsAt;
  return flight.startsAt == null ? now : max([now, flight.startsAt]);
}

/** Before the end, extending comes first: it keeps the code. */
export function remedyFor({ status, endsAt }: Life): RenewalRemedy {
  if (status === 'revoked') return 'new_code';
  return status === 'expired' || status === 'pending' || endsAt === undefined ? 'unknown' : 'extend';
}
