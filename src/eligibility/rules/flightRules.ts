import { endsBy } from '../../authorisation/flight/stretches';
import type { Flight } from '../../vocabulary/time';
import type { EligibilityRule } from '../rule';
import { earliestEnd, type Source } from '../sources';
import type { Subject } from '../subject';

/** The ad's dates compared with the present. */
export const scheduleRules: readonly EligibilityRule[] = [
  {
    code: 'flight_over',
    severity: 'warning',
    data: 'stated',
    actor: 'advertiser',
    action: 'change_flight',
    factId: 'flight-lies-ahead',
    path: ['context', 'flight', 'endsAt'],
    trips: ({ flight, context }) => (endsBy(flight, context.now) ? { endsAt: flight.endsAt } : undefined),
  },
];

/** The ad's dates compared with the end of the authorisations it depends on. */
export const flightRules: readonly EligibilityRule[] = [
  {
    code: 'flight_after_authorisation',
    severity: 'blocker',
    data: 'stated',
    actor: 'owner',
    action: 'extend_authorisation',
    factId: 'flight-within-authorisation',
    path: ['context', 'flight', 'startsAt'],
    trips: (subject) => {
      const { startsAt, end } = datesOf(subject);
      return startsAt && end && startsAt >= end ? { endsAt: end, flightStartsAt: startsAt } : undefined;
    },
    by: ({ standing }) => standing?.endsAt,
  },
  {
    code: 'flight_outlives_authorisation',
    severity: 'warning',
    data: 'stated',
    actor: 'owner',
    action: 'extend_authorisation',
    factId: 'flight-within-authorisation',
    path: ['context', 'flight', 'endsAt'],
    // An open-ended flight outlasts every authorisation.
    trips: (subject) => {
      const { startsAt, endsAt, end } = datesOf(subject);
      const outlives = startsAt && end && startsAt < end && (endsAt === undefined || endsAt > end);
      return outlives ? { endsAt: end, flightEndsAt: endsAt } : undefined;
    },
    by: ({ standing }) => standing?.endsAt,
  },
  {
    code: 'flight_after_source_authorisation',
    severity: 'blocker',
    data: 'stated',
    actor: 'creator',
    action: 'extend_authorisation',
    factId: 'relation-source-ends',
    path: ['context', 'flight', 'startsAt'],
    trips: ({ flight, sources }) => {
      const first =
        flight && earliestEnd(sources.filter(({ endsAt }) => endsAt && endsAt <= flight.startsAt));
      return first && { ...first, flightStartsAt: flight.startsAt };
    },
    by: ({ sources }) => earliestEnd(sources)?.endsAt,
  },
  {
    code: 'flight_outlives_source_authorisation',
    severity: 'warning',
    data: 'stated',
    actor: 'creator',
    action: 'extend_authorisation',
    factId: 'relation-source-ends',
    path: ['context', 'flight', 'endsAt'],
    trips: ({ flight, sources }) => {
      const first = flight && earliestEnd(sources.filter((source) => isOutlived(source, flight)));
      return first && { ...first, flightEndsAt: flight.endsAt ?? undefined };
    },
    by: ({ sources }) => earliestEnd(sources)?.endsAt,
  },
];

/** The flight, and the end of an authorisation that can still run; one that cannot has its own finding. */
function datesOf({ flight, standing }: Subject) {
  const canRun = standing?.status === 'active' || standing?.status === 'not_started';
  return {
    startsAt: flight?.startsAt,
    endsAt: flight?.endsAt ?? undefined,
    end: canRun ? standing.endsAt : undefined,
  };
}

function isOutlived({ endsAt: end }: Source, { startsAt, endsAt }: Flight): boolean {
  return end !== undefined && startsAt < end && (endsAt == null || endsAt > end);
}
