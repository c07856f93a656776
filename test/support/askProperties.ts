import { millisecondsInDay } from 'date-fns/constants';
import {
  checkFlightCover,
  planRenewals,
  recommendDuration,
  renewalAsk,
  type RenewalEntry,
} from 'tiktok-spark-ads';
import { documentedDurations } from 'tiktok-spark-ads/vocabulary';
import { now } from './now';

const saysWhyNot = ['flight_open_ended', 'flight_needs_renewals'];

/**
 * What is wrong with the asks of a portfolio: each, if granted, covers its flight or says why none can; nothing smaller
 * would, and none goes beyond the usage rights unsaid.
 */
export function flawsOfAsks(rows: readonly RenewalEntry[]): string[] {
  return planRenewals(rows, { now }).due.flatMap((row) => {
    const { flight, countsFrom, daysToAsk, rightsUntil, warnings } = row;
    const ask = renewalAsk(row, { now });
    const flaws: string[] = [];
    const hold = (isRight: boolean, flaw: string) => {
      if (!isRight) flaws.push(`${flaw}: ${JSON.stringify(row)}`);
    };
    // Nobody is asked while a review or an answer is pending, after a refusal, or for days that the rights forbid.
    const { stage, platformStatus } = row.authorisation;
    const isAskable =
      row.status !== 'pending' &&
      stage !== 'rejected' &&
      platformStatus !== 'REJECTED' &&
      !(rightsUntil && rightsUntil <= latest(now, row.endsAt, flight?.startsAt ?? now));
    hold(
      isAskable ? ask?.daysToAsk === daysToAsk && ask !== undefined : ask === undefined,
      'the ask and the plan agree',
    );
    hold((flight === undefined) === (daysToAsk === undefined), 'a known flight has days to ask for');
    if (flight === undefined || countsFrom === undefined || daysToAsk === undefined) return flaws;

    const from = countsFrom.getTime();
    const codes = warnings.map(({ code }) => code as string);
    const startsAt = flight.startsAt ?? countsFrom;
    const begins = latest(startsAt, countsFrom);
    const advice = recommendDuration(
      { startsAt: begins, endsAt: flight.endsAt },
      { generatedAt: countsFrom, rightsUntil },
    );
    const endsEarly = rightsUntil && rightsUntil > begins && (!flight.endsAt || rightsUntil < flight.endsAt);
    const rest = { startsAt: begins, endsAt: endsEarly ? rightsUntil : flight.endsAt };
    hold(advice.days === daysToAsk, 'one function answers');
    const covers = (durationDays: number) =>
      checkFlightCover({ startsAt: countsFrom, durationDays }, rest).status === 'covered';
    hold(
      covers(daysToAsk) || codes.some((code) => saysWhyNot.includes(code)),
      'it covers the flight or says why not',
    );
    const outlives = (days: number) =>
      rightsUntil !== undefined && from + days * millisecondsInDay > rightsUntil.getTime();
    hold(
      !outlives(daysToAsk) || codes.includes('duration_outlives_usage_rights'),
      'beyond the rights it says so',
    );
    if (flight.endsAt === undefined || rest.endsAt === undefined) return flaws;

    const target = rest.endsAt.getTime() + advice.bufferDays * millisecondsInDay;
    for (const days of documentedDurations) {
      const reaches = from + days * millisecondsInDay >= target;
      if (days < daysToAsk) hold(!reaches, 'nothing smaller covers the flight and its buffer');
      if (covers(days) && !outlives(days))
        hold(!outlives(daysToAsk), 'what covers within the rights is taken');
    }
    for (const choice of [advice.tight, advice.generous]) {
      if (choice) hold(covers(choice.days) && choice.marginDays >= 0, 'every choice covers the flight');
    }
    if (advice.generous) hold(!outlives(advice.generous.days), 'no generous choice goes beyond the rights');
    if (advice.chain) {
      const total = advice.chain.days + advice.chain.renewals.reduce((sum, { days }) => sum + days, 0);
      hold(covers(total) && total <= advice.days / 2, 'a chain covers the flight with half of the days');
    }
    return flaws;
  });
}

function latest(...dates: readonly Date[]): Date {
  return new Date(Math.max(...dates.map(Number)));
}

/** How often a year of daily runs told of each binding at each horizon, for authorisations that nobody renews. */
export function toldInAYear(
  rows: readonly RenewalEntry[],
  tell: (day: number) => readonly { readonly authorisation: RenewalEntry; readonly horizonDays: number }[],
): Map<string, number> {
  const told = new Map<string, number>();
  for (let day = 0; day <= 365; day += 1) {
    for (const { authorisation, horizonDays } of tell(day)) {
      const key = `${rows.indexOf(authorisation)} at ${horizonDays}`;
      told.set(key, (told.get(key) ?? 0) + 1);
    }
  }
  return told;
}
