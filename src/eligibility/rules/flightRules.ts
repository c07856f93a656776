import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

/** The ad's dates against the end of the authorisation. */
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
    // An open-ended flight outlives every authorisation.
    trips: (subject) => {
      const { startsAt, endsAt, end } = datesOf(subject);
      const outlives = startsAt && end && startsAt < end && (endsAt === undefined || endsAt > end);
      return outlives ? { endsAt: end, flightEndsAt: endsAt } : undefined;
    },
    by: ({ standing }) => standing?.endsAt,
  },
];

/** The flight, and the end of an authorisation that can still run; one that cannot has a finding of its own. */
function datesOf({ flight, standing }: Subject) {
  const canRun = standing?.status === 'active' || standing?.status === 'not_started';
  return {
    startsAt: flight?.startsAt,
    endsAt: flight?.endsAt ?? undefined,
    end: canRun ? standing.endsAt : undefined,
  };
}
