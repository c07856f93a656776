import { factsCheckedOn } from '../facts/factsCheckedOn';
import { conversionReasons } from '../facts/tables/conversionReasons';
import { ruleDay } from '../time/ruleDay';
import type { AdFormat } from '../vocabulary/adFormat';
import { assertObject, assertWord } from '../shared/assertions';
import { accessKinds, postOwners } from '../vocabulary/identity';
import { adOrigins } from '../vocabulary/formats';
import type { AdOrigin, ConversionReason, FormatBrief, FormatRecommendation } from '../vocabulary/formats';
import type { AsOf } from '../vocabulary/time';
import { adviceFor } from './recommendation/adviceFor';
import { reasonFor } from './recommendation/reasonFor';
import { formatFindings } from './recommendation/formatFindings';

// An existing post runs as that post; anything else runs under an account, unless it was built as an ad.
const preferred: Readonly<Record<AdOrigin, readonly AdFormat[]>> = {
  organic_post: ['spark_pull', 'spark_push', 'non_spark'],
  footage: ['spark_push', 'non_spark', 'spark_pull'],
  concept: ['non_spark', 'spark_push', 'spark_pull'],
};

/**
 * Recommends how an ad should run, from what it starts with, whose account it is and where it is to appear: the format,
 * the reasons, the drawbacks, and which formats are ruled out and why.
 *
 * An existing post runs as it is (`spark_pull`). A concept without one runs as `non_spark` if the advertiser may still
 * use a custom identity. Otherwise it runs as `spark_push` and stays off the profile, except for community interaction,
 * which is meant to bring people to the profile. `none` means that every format is ruled out; `ruledOut` says why.
 * `describeIssue` puts findings in words.
 *
 * @param brief - Without placements, or with an empty list, the ad is assumed to run on TikTok.
 * @param options - The UTC day whose rules to apply.
 * @throws RangeError when `asOf` is an invalid `Date`, or origin, owner or access is unknown.
 *
 * @example
 * ```ts
 * const { format, converts, advice } = recommendAdFormat({ origin: 'organic_post', owner: 'creator', access: 'none' });
 * format; // => 'spark_pull'
 * converts.length; // => 4
 * advice[0]?.advice; // => 'get_authorisation'
 *
 * recommendAdFormat({ origin: 'concept' }, { asOf: new Date('2025-12-31T00:00:00Z') }).format; // => 'non_spark'
 * recommendAdFormat({ origin: 'concept' }, { asOf: new Date('2026-03-01T00:00:00Z') }).format; // => 'spark_push'
 * ```
 */
export function recommendAdFormat(brief: FormatBrief, options: AsOf = {}): FormatRecommendation {
  const { asOf } = options ?? {};
  assertObject('brief', brief);
  assertWord('brief.origin', brief.origin, adOrigins);
  if (brief.owner != null) assertWord('brief.owner', brief.owner, postOwners);
  if (brief.access != null) assertWord('brief.access', brief.access, accessKinds);
  const judged = preferred[brief.origin].map((format) => {
    const findings = formatFindings(brief, format, asOf);
    const because = findings.filter(({ severity }) => severity === 'blocker');
    return { format, findings, because };
  });
  const ruledOut = judged.filter(({ because }) => because.length > 0);
  const [best, ...others] = judged.filter(({ because }) => because.length === 0);
  const format = best?.format ?? 'none';
  return {
    format,
    asOf: ruleDay(asOf, factsCheckedOn),
    reasons: reasonFor(brief, format, ruledOut),
    converts: conversionReasons
      .filter((reason) => isMet(reason, brief, format))
      .map(({ reason, factId }) => ({ reason, factId })),
    warnings: best?.findings ?? [],
    advice: adviceFor(brief, format),
    alternatives: others.map((other) => other.format),
    ruledOut: ruledOut.map((one) => ({ format: one.format, because: one.because })),
  };
}

function isMet(reason: ConversionReason, { owner }: FormatBrief, format: AdFormat | 'none'): boolean {
  return (
    reason.formats.some((one) => one === format) && (reason.owner === undefined || reason.owner === owner)
  );
}
