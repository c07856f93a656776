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
] as const satisfies readonly FactRow[];
