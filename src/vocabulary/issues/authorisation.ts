import type { DoubtedEnd, EndDoubt, EndSource } from '../authorisation';

/** What can be wrong with times and authorisations, with the parameters of each issue. */
export interface AuthorisationIssueParams {
  time_not_text: { received: string };
  time_unreadable: undefined;
  date_unreadable: undefined;
  interval_ends_before_start: undefined;
  // Durations.
  duration_not_number: { received: string };
  duration_not_whole_days: { days: number };
  duration_newly_reported: { days: number };
  duration_undocumented: { days: number };
  duration_too_long: { days: number };
  // What is known about an authorisation's end.
  authorisation_not_needed: undefined;
  authorisation_end_unknown: undefined;
  authorisation_end_upper_bound: { endsAt: Date };
  authorisation_end_unconfirmed: { endIs: EndSource };
  authorisation_granted_less: { requestedDays: number; grantedDays: number };
  // A flight against its authorisations. A doubt is about the end of the authorisation.
  /** `isPast` if that time is over, so that nothing can be done about it. */
  flight_uncovered: EndDoubt & { startsAt: Date; endsAt: Date | undefined; isPast?: true | undefined };
  flight_partly_unknown: undefined;
  flight_over: { endsAt: Date };
  flight_open_ended: DoubtedEnd;
  flight_margin_short: { marginDays: number; bufferDays: number };
  flight_outside_usage_rights: { startsAt: Date; endsAt: Date | undefined };
  authorisation_outlives_usage_rights: DoubtedEnd & { rightsUntil: Date };
  usage_rights_outlive_authorisation: DoubtedEnd & { rightsUntil: Date };
  // A duration to ask for.
  flight_begins_before_code: { startsAt: Date; generatedAt: Date };
  flight_ends_before_code: { endsAt: Date; generatedAt: Date };
  flight_needs_renewals: { renewals: number; days: number };
  duration_outlives_usage_rights: DoubtedEnd & { rightsUntil: Date };
}
