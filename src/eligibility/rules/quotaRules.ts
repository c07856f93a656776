import type { EligibilityRule } from '../rule';

/** How many more ads the identity can have: sources disagree on the limit, so this only warns. */
export const quotaRules: readonly EligibilityRule[] = [
  {
    code: 'quota_exhausted',
    severity: 'warning',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'free_quota',
    factId: 'ad-quota',
    path: ['context', 'quota'],
    trips: ({ context }) => typeof context.quota?.available === 'number' && context.quota.available <= 0,
  },
  {
    code: 'quota_unverified',
    severity: 'unverified',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'ad-quota',
    path: ['context', 'quota'],
    trips: ({ context, byAccount, access }) =>
      !Number.isFinite(context.quota?.available) && (byAccount || access === 'code')
        ? { request: '/asset/bind/quota/' }
        : undefined,
  },
];
