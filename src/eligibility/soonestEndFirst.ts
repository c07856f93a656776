import type { EligibilityCode } from '../vocabulary/eligibility';
import type { Finding } from '../vocabulary/verdict';

/** The findings that tell when an authorisation ends. */
const endings: readonly EligibilityCode[] = [
  'authorisation_end_upper_bound',
  'source_authorisation_end_upper_bound',
  'flight_after_authorisation',
  'flight_after_source_authorisation',
  'flight_outlives_authorisation',
  'flight_outlives_source_authorisation',
];

interface WithFinding {
  readonly finding: Finding<EligibilityCode>;
}

/** Puts the findings that tell an end in the order of these ends, so that the first one is what stops the ad. */
export function soonestEndFirst<Found extends WithFinding>(found: readonly Found[]): readonly Found[] {
  const isEnding = ({ finding }: Found) => endings.includes(finding.code);
  const ordered = found.filter(isEnding).sort((one, other) => endOf(one) - endOf(other));
  return found.map((one) => (isEnding(one) ? (ordered.shift() as Found) : one));
}

function endOf({ finding: { params } }: WithFinding): number {
  return (params as { readonly endsAt: Date }).endsAt.getTime();
}
