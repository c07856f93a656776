import type { AccessWay } from '../../vocabulary/eligibility';
import { accessOf } from '../accessOf';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

/** How the advertiser gets at the post, whoever owns it. */
export const accessRules: readonly EligibilityRule[] = [
  {
    code: 'access_missing',
    severity: 'blocker',
    data: 'required',
    actor: 'owner',
    action: { own: 'link_account', creator: 'grant_access' },
    factId: 'access-ways',
    path: ['context', 'access'],
    trips: ({ access, context }) => (access === 'none' ? { ways: waysFor(context) } : undefined),
  },
  {
    code: 'access_unknown',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'state_access',
    factId: 'access-ways',
    path: ['context', 'access'],
    trips: ({ access, byAccount }) => !byAccount && access !== 'code' && access !== 'none',
  },
  {
    code: 'access_conflicts_identity',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'state_access',
    factId: 'identity-spark-types',
    path: ['context', 'access'],
    // A code's rules would be passed by if a post opened by a code went as one of a linked account.
    trips: ({ access = 'none', identity }) => {
      const implied = typeof identity?.type === 'string' ? accessOf(identity.type) : undefined;
      const differ = [access, implied].every((way) => way && way !== 'none') && access !== implied;
      return identity && differ ? { access, identityType: identity.type } : undefined;
    },
  },
  {
    code: 'access_by_code_cannot_push',
    severity: 'blocker',
    data: 'stated',
    actor: 'advertiser',
    action: 'use_account_access',
    factId: 'setup-five-ways',
    path: ['context', 'mode'],
    trips: ({ mode, access }) => mode === 'push' && access === 'code',
  },
];

function waysFor({ owner }: Subject['context']): readonly AccessWay[] {
  return owner === 'own'
    ? ['link_account', 'business_center', 'code']
    : ['code', 'business_center', 'marketplace_application'];
}
