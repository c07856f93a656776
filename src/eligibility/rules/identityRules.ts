import { identityAvailabilities, identityTypes } from '../../vocabulary/identity';
import type { EligibilityRule } from '../rule';
import { wordOf } from '../../shared/wordOf';
import type { Subject } from '../subject';

/** The account that the ad would run under: may it, and is it at hand. */
export const identityRules: readonly EligibilityRule[] = [
  {
    code: 'identity_cannot_spark',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'choose_another_account',
    factId: 'identity-spark-types',
    path: ['context', 'identity', 'type'],
    trips: ({ identity }) =>
      identity?.type === 'CUSTOMIZED_USER' || identity?.type === 'TTS_TT'
        ? { identityType: identity.type }
        : undefined,
  },
  {
    code: 'identity_type_unknown',
    severity: 'unknown',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'identity-spark-types',
    path: ['context', 'identity', 'type'],
    trips: ({ identity }) =>
      identity?.type != null && !knownTypes.includes(identity.type)
        ? { identityType: wordOf(identity.type) }
        : undefined,
  },
  {
    code: 'identity_government_or_political',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'choose_another_account',
    factId: 'identity-government-political',
    path: ['context', 'identity', 'isGovernmentOrPolitical'],
    trips: ({ identity }) => identity?.isGovernmentOrPolitical === true,
  },
  {
    code: 'identity_no_valid_account',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'reconnect_account',
    factId: 'identity-availability',
    path: ['context', 'identity', 'availability'],
    trips: (subject) => availability(subject) === 'NO_VALID_BIND_ACCOUNT',
  },
  {
    code: 'identity_scope_missing',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'owner',
    action: 'allow_access',
    factId: 'identity-availability',
    path: ['context', 'identity', 'availability'],
    trips: (subject) => availability(subject) === 'SCOPE_UNAVAILABLE',
  },
  {
    code: 'identity_private_account',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'owner',
    action: 'make_account_public',
    factId: 'identity-availability',
    path: ['context', 'identity', 'availability'],
    trips: (subject) => availability(subject) === 'IS_PRIVATE_ACCOUNT',
  },
  {
    code: 'identity_not_business_account',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'owner',
    action: 'make_business_account',
    factId: 'identity-availability',
    path: ['context', 'identity', 'availability'],
    trips: (subject) => availability(subject) === 'NOT_BUSINESS_ACCOUNT',
  },
  {
    code: 'identity_availability_unknown',
    severity: 'unknown',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'identity-availability',
    path: ['context', 'identity', 'availability'],
    trips: (subject) => {
      const said = availability(subject);
      return said != null && !knownAvailabilities.includes(said) ? { availability: wordOf(said) } : undefined;
    },
  },
  {
    code: 'identity_cannot_pull',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'owner',
    action: 'allow_access',
    factId: 'identity-capabilities',
    path: ['context', 'identity', 'canPull'],
    trips: ({ mode, byAccount, identity }) => mode === 'pull' && byAccount && identity?.canPull === false,
  },
  {
    code: 'identity_cannot_push',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'owner',
    action: 'allow_access',
    factId: 'identity-capabilities',
    path: ['context', 'identity', 'canPush'],
    trips: ({ mode, byAccount, identity }) => mode === 'push' && byAccount && identity?.canPush === false,
  },
  {
    code: 'identity_unverified',
    severity: 'unverified',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'identity-capabilities',
    path: ['context', 'identity'],
    trips: (subject) => {
      const missing = missingOf(subject);
      return missing.length > 0 ? { missing, request: '/identity/get/' } : undefined;
    },
  },
];

const knownTypes: readonly string[] = identityTypes;

const knownAvailabilities: readonly string[] = identityAvailabilities;

/** The platform's word means something for accounts only, not for a post opened by a code. */
function availability({ byAccount, identity }: Subject): string | undefined {
  return byAccount ? identity?.availability : undefined;
}

function missingOf({ mode, access, byAccount, identity }: Subject) {
  const capability = mode === 'push' ? 'canPush' : 'canPull';
  const asked = byAccount
    ? (['isGovernmentOrPolitical', 'availability', capability] as const)
    : access === 'code'
      ? (['isGovernmentOrPolitical'] as const)
      : [];
  const isSaid = (field: (typeof asked)[number]) =>
    field === 'availability' ? identity?.availability != null : typeof identity?.[field] === 'boolean';
  return asked.filter((field) => !isSaid(field));
}
