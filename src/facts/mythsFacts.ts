import type { FactRow } from './factRow';

/** Claims in circulation that no source supports; none of them is a rule here. */
export const mythsFacts = [
  {
    id: 'myth-six-digits',
    statement:
      'Refuted: a code is not six digits. One blog says so, alone; it probably means a one-time login code.',
    sources: ['agency_blogs'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'myth-minimum-followers',
    statement:
      'Refuted: no number of followers is needed. One blog asks for 10,000, alone; no official page names a minimum.',
    sources: ['agency_blogs'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'myth-creator-business-account',
    statement:
      'Refuted: a creator needs no business account to open a post by code; only linking an account asks for one.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
] as const satisfies readonly FactRow[];
