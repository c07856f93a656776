import { millisecondsInDay } from 'date-fns/constants';
import { assertDays, assertInstant } from '../../shared/assertions';
import type { CampaignAtRisk, Loss, RenewalEntry } from '../../vocabulary/renewals';
import type { AdFlight } from '../../vocabulary/time';
import { assertAdFlight, endsBy } from '../flight/stretches';

/** How much of a loss to count. */
export interface LossOptions {
  /**
   * Count at most this many days of 24 hours without the ad. If absent, all that is left of the flight counts; a flight
   * without an end then has no total, only a loss per day.
   */
  readonly lossDays?: number | undefined;
}

/** What is left of a flight, as far as the usage rights allow it, and its spend from an instant on. */
export function lossAfter(
  { flight, dailySpend, rightsUntil }: CampaignAtRisk & { readonly rightsUntil?: Date | undefined },
  instant: Date,
  { lossDays }: LossOptions = {},
): Loss {
  const spendAtRiskPerDay = dailySpend ?? undefined;
  const daysAtRisk =
    flight == null ? undefined : daysAfter(withinRights(flight, rightsUntil), instant, lossDays);
  const isCounted = daysAtRisk !== undefined && spendAtRiskPerDay !== undefined;
  return {
    daysAtRisk,
    spendAtRisk: isCounted ? spendAtRiskPerDay * daysAtRisk : undefined,
    spendAtRiskPerDay,
  };
}

function withinRights(flight: AdFlight, rightsUntil: Date | undefined): AdFlight {
  if (rightsUntil === undefined || endsBy(flight, rightsUntil)) return flight;
  return { ...flight, endsAt: rightsUntil };
}

function daysAfter({ startsAt, endsAt }: AdFlight, instant: Date, most: number | undefined) {
  if (endsAt == null) return most;
  const from = startsAt == null ? instant.getTime() : Math.max(instant.getTime(), startsAt.getTime());
  return Math.min(Math.max(0, endsAt.getTime() - from) / millisecondsInDay, most ?? Infinity);
}

/** Throws when a number of days to count is invalid. */
export function assertLossDays(lossDays: number | undefined): void {
  if (lossDays != null) assertDays('lossDays', lossDays);
}

/** Throws when a campaign's dates or spend make no sense. */
export function assertCampaign({ flight, dailySpend }: CampaignAtRisk): void {
  if (flight != null) assertAdFlight('flight', flight);
  if (dailySpend != null && !(Number.isFinite(dailySpend) && dailySpend >= 0)) {
    throw new RangeError('dailySpend must be a number from 0');
  }
}

/** Throws when the campaign of a row of a plan makes no sense. */
export function assertEntry(entry: RenewalEntry): void {
  assertCampaign(entry);
  if (entry.rightsUntil != null) assertInstant('rightsUntil', entry.rightsUntil);
}

/** The campaigns of all rows of one post, taken together. */
export interface JoinedCampaign extends CampaignAtRisk {
  readonly rightsUntil: Date | undefined;
  /** A row does not say its flight, which may be longer than all the known ones. */
  readonly hasUnknownFlight: boolean;
}

/** The longest flight, the largest daily spend and the earliest end of usage rights of the rows of one post. */
export function joinCampaigns(entries: readonly RenewalEntry[]): JoinedCampaign {
  const given = <Value>(values: readonly (Value | null | undefined)[]) =>
    values.filter((value) => value != null);
  const flights = given(entries.map(({ flight }) => flight));
  const spends = given(entries.map(({ dailySpend }) => dailySpend));
  const rights = given(entries.map(({ rightsUntil }) => rightsUntil));
  return {
    flight: flights.length > 0 ? flights.reduce(longerFlight) : undefined,
    dailySpend: spends.length > 0 ? Math.max(...spends) : undefined,
    rightsUntil: rights.length > 0 ? rights.reduce((a, b) => (b.getTime() < a.getTime() ? b : a)) : undefined,
    hasUnknownFlight: flights.length < entries.length,
  };
}

/** The one of two flights that ends later, or else starts earlier. */
export function longerFlight(a: AdFlight, b: AdFlight): AdFlight {
  const endOf = ({ endsAt }: AdFlight) => endsAt?.getTime() ?? Infinity;
  const startOf = ({ startsAt }: AdFlight) => startsAt?.getTime() ?? -Infinity;
  if (endOf(a) !== endOf(b)) return endOf(a) > endOf(b) ? a : b;
  return startOf(a) <= startOf(b) ? a : b;
}
