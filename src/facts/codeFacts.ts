import type { FactRow } from './factRow';

/** What is known of authorisation codes. */
export const codeFacts = [
  {
    id: 'code-shape-canonical',
    statement:
      'Codes that production tools accept are a #, 63 standard-base64 characters and one =: 65 characters.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    contradiction:
      'TikTok publishes no shape. Looser shapes are in use, so others are plausible rather than wrong.',
  },
] as const satisfies readonly FactRow[];
