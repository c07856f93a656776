import { endsBy } from '../../authorisation/flight/stretches';
import type { AdFlight } from '../../vocabulary/time';
import { dayToActBefore } from '../dayToActBefore';
import { ownEnd } from '../ownEnd';
import type { EligibilityRule } from '../rule';
import { earliestEnd } from '../sources';
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

const starts = { data: 'stated', path: ['context', 'flight', 'startsAt'], severity: 'blocker' } as const;
const outlives = { data: 'stated', path: ['context', 'flight', 'endsAt'], severity: 'warning' } as const;
const extendOwn = {
  actor: 'owner',
  action: 'extend_authorisation',
  factId: 'flight-within-authorisation',
  by: ({ standing }: Subject) => dayToActBefore(standing),
} as const;
const extendSource = {
  actor: 'source_creator',
  action: 'extend_source_authorisation',
  factId: 'relation-source-ends',
  by: ({ sources }: Subject) => dayToActBefore(earliestEnd(sources)),
} as const;

/** The ad's dates compared with the end of the authorisations it depends on. */
export const flightRules: readonly EligibilityRule[] = /* @__PURE__ */ (() => [
  {
    code: 'flight_after_authorisation',
    ...starts,
    ...extendOwn,
    trips: (subject: Subject) => {
      const { flight } = subject;
      const end = ownEnd(subject);
      const startsAt = flight?.startsAt;
      return startsAt && end && startsAt >= end.endsAt ? { ...end, flightStartsAt: startsAt } : undefined;
    },
  },
  {
    code: 'flight_outlives_authorisation',
    ...outlives,
    ...extendOwn,
    // An open-ended flight outlasts every authorisation.
    trips: (subject: Subject) => {
      const { flight } = subject;
      const end = ownEnd(subject);
      return flight && end && outlasts(flight, end)
        ? { ...end, flightEndsAt: flight.endsAt ?? undefined }
        : undefined;
    },
  },
  {
    code: 'flight_after_source_authorisation',
    ...starts,
    ...extendSource,
    trips: ({ flight, sources }: Subject) => {
      const startsAt = flight?.startsAt;
      const first = startsAt && earliestEnd(sources.filter(({ end }) => end && end.endsAt <= startsAt));
      return first && { ...first, flightStartsAt: startsAt };
    },
  },
  {
    code: 'flight_outlives_source_authorisation',
    ...outlives,
    ...extendSource,
    trips: ({ flight, sources }: Subject) => {
      const first = flight && earliestEnd(sources.filter(({ end }) => end && outlasts(flight, end)));
      return first && { ...first, flightEndsAt: flight.endsAt ?? undefined };
    },
  },
])();

/** Whether a flight starts before an end and goes on after it; a start that nobody told is taken to be before. */
function outlasts({ startsAt, endsAt }: AdFlight, end: { readonly endsAt: Date }): boolean {
  return (startsAt == null || startsAt < end.endsAt) && (endsAt == null || endsAt > end.endsAt);
}
