import type { Flight } from '../../vocabulary/time';
import { assertFlight } from '../flight/stretches';
import { DAY_MS } from '../../time/platformDay';

/** What a campaign has to lose when its authorisation ends. */
export interface CampaignAtRisk {
  /** When the ad is meant to run; absent when that is not known. */
  readonly flight?: Flight | undefined;
  /** What the ad spends in a day of 24 hours, in a currency of your choice. */
  readonly dailySpend?: number | undefined;
}

/** What is lost after an instant: days of the flight and their spend, where both can be counted. */
export interface Loss {
  readonly daysAtRisk: number | undefined;
  readonly spendAtRisk: number | undefined;
}

/** What is left of a flight, and of its spend, from an instant on; an open-ended flight cannot be counted. */
export function lossAfter({ flight, dailySpend }: CampaignAtRisk, instant: Date): Loss {
  if (flight?.endsAt == null) return { daysAtRisk: undefined, spendAtRisk: undefined };
  const from = Math.max(instant.getTime(), flight.startsAt.getTime());
  const daysAtRisk = Math.max(0, flight.endsAt.getTime() - from) / DAY_MS;
  return { daysAtRisk, spendAtRisk: dailySpend == null ? undefined : dailySpend * daysAtRisk };
}

/** Throws when a campaign's dates or spend make no sense. */
export function assertCampaign({ flight, dailySpend }: CampaignAtRisk): void {
  if (flight != null) assertFlight('flight', flight);
  if (dailySpend != null && !(Number.isFinite(dailySpend) && dailySpend >= 0)) {
    throw new RangeError('dailySpend must be a number from 0');
  }
}
