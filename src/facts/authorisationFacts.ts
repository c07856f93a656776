import type { FactRow } from './factRow';

/** What is known of durations, clocks and the life of an authorisation. */
export const authorisationFacts = [
  {
    id: 'authorisation-end',
    statement:
      'An authorisation ends its number of days, of 86,400 seconds each, after it started, to the second and in UTC.',
    sources: ['identity_video_info', 'live_captures', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
] as const satisfies readonly FactRow[];
