import type { AccessWay } from '../../vocabulary/eligibility';
import { accessByIdentityType } from '../accessByIdentityType';
import { wordOf } from '../../shared/wordOf';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

/** How the advertiser has access to the post, whoever owns it. */
export const accessRules: readonly EligibilityRule[] = [
  {
    code: 'access_missing',
    severity: 'blocker',
    data: 'required',
    actor: 'owner',
    action: { own: 'link_account', creator: 'grant_access' },
    factId: 'access-ways',
    path: ['context', 'access'],
    trips: (subject) => (subject.access === 'none' ? { ways: waysFor(subject) } : undefined),
  },
  {
    code: 'access_unknown',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'state_access',
    factId: 'access-ways',
    path: ['context', 'access'],
    trips: ({ access, byAccount }) =>
      !byAccount && access !== 'code' && access !== 'affiliate' && access !== 'none',
  },
  {
    code: 'access_affiliate_only',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'use_for_linked_product',
    factId: 'access-affiliate',
    path: ['context', 'access'],
    trips: ({ access }) => access === 'affiliate',
  },
  {
    code: 'access_conflicts_identity',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'state_access',
    factId: 'identity-spark-types',
    path: ['context', 'access'],
    // The rules for codes would be skipped if a post opened by a code passed as one of a linked account.
    trips: ({ access = 'none', identity }) => {
      const implied = typeof identity?.type === 'string' ? accessByIdentityType(identity.type) : undefined;
      const differ = [access, implied].every((way) => way && way !== 'none') && access !== implied;
      return identity && differ ? { access: wordOf(access), identityType: wordOf(identity.type) } : undefined;
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

function waysFor({ context, anchors = [] }: Subject): readonly AccessWay[] {
  if (context.owner === 'own') return ['link_account', 'business_center', 'code'];
  const ways = ['code', 'business_center', 'marketplace_application'] as const;
  // An affiliate authorisation is only for the product that the post links to.
  return anchors.length > 0 ? [...ways, 'affiliate'] : ways;
}
