import { checkAdSetup } from '../../campaign/checkAdSetup';
import type { FactId } from '../../facts/allFacts';
import type { AdFormat } from '../../vocabulary/adFormat';
import type { AdSetup } from '../../vocabulary/campaign';
import type { FormatBrief } from '../../vocabulary/formats';
import type { Access, IdentityType } from '../../vocabulary/identity';
import type { EligibilityIssueParams } from '../../vocabulary/issues/eligibility';
import type { Finding, Severity } from '../../vocabulary/verdict';
import { staysOffProfile } from './staysOffProfile';

interface FormatRule {
  readonly code:
    | 'format_needs_post'
    | 'format_loses_social_proof'
    | 'format_starts_without_social_proof'
    | Extract<keyof EligibilityIssueParams, 'identity_cannot_pull' | 'identity_cannot_push'>;
  readonly severity: Severity;
  readonly field: keyof FormatBrief;
  readonly factId: FactId;
  readonly formats: readonly AdFormat[];
  readonly trips: (brief: FormatBrief) => boolean;
}

// What speaks against a format, apart from how the parts of an ad go together: `checkAdSetup` says that.
const rules: readonly FormatRule[] = [
  {
    code: 'format_needs_post',
    severity: 'blocker',
    field: 'origin',
    factId: 'format-pull-existing-post',
    formats: ['spark_pull'],
    trips: ({ origin }) => origin !== 'organic_post',
  },
  {
    code: 'identity_cannot_pull',
    severity: 'blocker',
    field: 'canPull',
    factId: 'identity-capabilities',
    formats: ['spark_pull'],
    // A code opens its post, whatever the account allows.
    trips: ({ canPull, access }) => canPull === false && access !== 'code',
  },
  {
    code: 'identity_cannot_push',
    severity: 'blocker',
    field: 'canPush',
    factId: 'identity-capabilities',
    formats: ['spark_push'],
    trips: ({ canPush }) => canPush === false,
  },
  {
    code: 'format_loses_social_proof',
    severity: 'warning',
    field: 'origin',
    factId: 'format-social-proof',
    formats: ['spark_push', 'non_spark'],
    trips: ({ origin }) => origin === 'organic_post',
  },
  {
    code: 'format_starts_without_social_proof',
    severity: 'warning',
    field: 'origin',
    factId: 'format-social-proof',
    formats: ['spark_push', 'non_spark'],
    trips: ({ origin }) => origin !== 'organic_post',
  },
];

/** Everything that speaks against running a brief in a format, and its drawbacks. */
export function formatFindings(
  brief: FormatBrief,
  format: AdFormat,
  asOf: Date | undefined,
): readonly Finding[] {
  const actor = brief.owner === 'creator' ? 'creator' : 'advertiser';
  const verdict = checkAdSetup(setupOf(brief, format), { asOf });
  return [
    ...rules
      .filter(({ formats, trips }) => formats.includes(format) && trips(brief))
      .map(({ code, severity, field, factId }): Finding => ({
        code,
        path: [field],
        severity,
        actor,
        factId,
      })),
    ...(verdict.ok ? [] : verdict.issues),
    ...verdict.warnings,
  ];
}

// A granted account is left open: the format does not depend on which Business Center granted it.
const identityBy: Partial<Record<Access, IdentityType>> = { linked_account: 'TT_USER', code: 'AUTH_CODE' };

function setupOf(brief: FormatBrief, format: AdFormat): AdSetup {
  const { objective, placementType, features, postKind, destination, advertiser } = brief;
  const placements = brief.placements?.length ? brief.placements : ['PLACEMENT_TIKTOK'];
  const setup = { objective, placementType, placements, features, postKind, destination, advertiser };
  if (format === 'non_spark') return { ...setup, identityType: 'CUSTOMIZED_USER' };
  return {
    ...setup,
    mode: format === 'spark_pull' ? 'pull' : 'push',
    identityType: brief.access && identityBy[brief.access],
    darkPostStatus: staysOffProfile(brief) ? 'ON' : undefined,
  };
}
