import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

/** A pushed post: an account in ads-only mode refuses to show it on the profile. */
export const profileRules: readonly EligibilityRule[] = [
  {
    code: 'ads_only_mode_refuses_profile',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'keep_off_profile',
    factId: 'setup-ads-only-mode',
    path: ['context', 'darkPost'],
    trips: ({ context, identity }) =>
      context.darkPost === false && modes({ context, identity }).includes(true),
  },
  {
    code: 'ads_only_mode_unverified',
    severity: 'unverified',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'setup-ads-only-mode',
    path: ['context', 'identity', 'adsOnlyMode'],
    // A post that stays off the profile anyway is fine.
    trips: ({ context, identity }) =>
      context.darkPost !== true && modes({ context, identity }).every((mode) => typeof mode !== 'boolean')
        ? { request: '/identity/get/' }
        : undefined,
  },
];

/** The mode can be set on the account and on the advertiser; either is enough. */
function modes({ context, identity }: Pick<Subject, 'context' | 'identity'>) {
  return [identity?.adsOnlyMode, context.advertiser?.adsOnlyMode];
}
