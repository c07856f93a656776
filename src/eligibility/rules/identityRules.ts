import { isOneOf } from '../../shared/isOneOf';
import { type IdentityAvailability, identityAvailabilities, identityTypes } from '../../vocabulary/identity';
import { wordOf } from '../../shared/wordOf';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

const field = (name: string) => ({ data: 'verifiable', path: ['context', 'identity', name] }) as const;
const askTikTok = { severity: 'unknown', actor: 'advertiser', action: 'ask_platform' } as const;
const anotherAccount = {
  severity: 'blocker',
  actor: 'advertiser',
  action: 'choose_another_account',
} as const;
const ownerAllows = { severity: 'blocker', actor: 'owner', action: 'allow_access' } as const;

/** The account that the ad would run under: whether it may be used, and whether it is available. */
export const identityRules: readonly EligibilityRule[] = /* @__PURE__ */ (() => {
  const ofType = { ...field('type'), factId: 'identity-spark-types' } as const;
  const ofAvailability = { ...field('availability'), factId: 'identity-availability' } as const;
  const ofCapability = { factId: 'identity-capabilities' } as const;
  return [
    {
      code: 'identity_cannot_spark',
      ...ofType,
      ...anotherAccount,
      trips: ({ identity }: Subject) =>
        identity?.type === 'CUSTOMIZED_USER' || identity?.type === 'TTS_TT'
          ? { identityType: identity.type }
          : undefined,
    },
    {
      code: 'identity_type_unknown',
      ...ofType,
      ...askTikTok,
      trips: ({ identity }: Subject) =>
        identity?.type != null && !isOneOf(identityTypes, identity.type)
          ? { identityType: wordOf(identity.type) }
          : undefined,
    },
    {
      code: 'identity_government_or_political',
      ...field('isGovernmentOrPolitical'),
      ...anotherAccount,
      factId: 'identity-government-political',
      trips: ({ identity }: Subject) => identity?.isGovernmentOrPolitical === true,
    },

    // What the account says about itself
    {
      code: 'identity_no_valid_account',
      ...ofAvailability,
      severity: 'blocker',
      actor: 'advertiser',
      action: 'reconnect_account',
      trips: says('NO_VALID_BIND_ACCOUNT'),
    },
    {
      code: 'identity_scope_missing',
      ...ofAvailability,
      ...ownerAllows,
      trips: says('SCOPE_UNAVAILABLE'),
    },
    {
      code: 'identity_private_account',
      ...ofAvailability,
      ...ownerAllows,
      action: 'make_account_public',
      trips: says('IS_PRIVATE_ACCOUNT'),
    },
    {
      code: 'identity_not_business_account',
      ...ofAvailability,
      ...ownerAllows,
      action: 'make_business_account',
      factId: 'identity-business-account',
      trips: (subject: Subject) => !isGranted(subject) && says('NOT_BUSINESS_ACCOUNT')(subject),
    },
    {
      code: 'identity_maybe_not_business_account',
      ...ofAvailability,
      ...askTikTok,
      factId: 'identity-business-account',
      trips: (subject: Subject) => isGranted(subject) && says('NOT_BUSINESS_ACCOUNT')(subject),
    },
    {
      code: 'identity_availability_unknown',
      ...ofAvailability,
      ...askTikTok,
      trips: (subject: Subject) => {
        const said = availability(subject);
        return said != null && !isOneOf(identityAvailabilities, said)
          ? { availability: wordOf(said) }
          : undefined;
      },
    },

    // What it may be used for
    {
      code: 'identity_cannot_pull',
      ...field('canPull'),
      ...ofCapability,
      ...ownerAllows,
      trips: ({ mode, byAccount, identity }: Subject) =>
        mode === 'pull' && byAccount && identity?.canPull === false,
    },
    {
      code: 'identity_cannot_push',
      ...field('canPush'),
      ...ofCapability,
      ...ownerAllows,
      trips: ({ mode, byAccount, identity }: Subject) =>
        mode === 'push' && byAccount && identity?.canPush === false,
    },
    {
      code: 'identity_unverified',
      data: 'verifiable',
      path: ['context', 'identity'],
      ...ofCapability,
      ...askTikTok,
      severity: 'unverified',
      trips: (subject: Subject) => {
        const missing = missingOf(subject);
        return missing.length > 0 ? { missing, request: '/identity/get/' } : undefined;
      },
    },
  ];
})();

/** The platform's word only means something for accounts, not for a post opened by a code. */
function availability({ byAccount, identity }: Subject): string | undefined {
  return byAccount ? identity?.availability : undefined;
}

function says(word: IdentityAvailability) {
  return (subject: Subject) => availability(subject) === word;
}

function isGranted({ access }: Subject): boolean {
  return access === 'bc_grant';
}

function missingOf({ mode, access, byAccount, identity }: Subject) {
  const capability = mode === 'push' ? 'canPush' : 'canPull';
  const asked = byAccount
    ? (['isGovernmentOrPolitical', 'availability', capability] as const)
    : access === 'code'
      ? (['isGovernmentOrPolitical'] as const)
      : [];
  const isSaid = (name: (typeof asked)[number]) =>
    name === 'availability' ? identity?.availability != null : typeof identity?.[name] === 'boolean';
  return asked.filter((name) => !isSaid(name));
}
