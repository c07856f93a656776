import { factTable } from './factTable';

/** Claims in circulation that no source supports; none of them is a rule here. */
export const mythsFacts = /* @__PURE__ */ factTable([
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
  {
    id: 'myth-completion-142',
    statement:
      'Refuted: 142 % is not the gain in completion, nor in six-second views. The playbook gives it for engagement, and 30 % for completion.',
    sources: ['agency_blogs', 'creative_playbook'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'myth-conversion-69',
    statement: 'Refuted: 69 % is not the gain in conversions. The playbook gives 43 %.',
    sources: ['agency_blogs', 'creative_playbook'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'myth-cpa-30-50',
    statement: 'Refuted: no source supports that Spark Ads cost 30 to 50 % less per action.',
    sources: ['agency_blogs'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'myth-conversion-rates',
    statement: 'Refuted: no source supports conversion rates of 2.6 % with Spark and 1 % without.',
    sources: ['agency_blogs'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
]);
