import type { EvidenceLevel, RateEstimate, Answer } from '../../vocabulary/candidates';
import { standing } from './standing';

/** Verdicts on one post, and what each says about its worth. */
const verdicts = {
  candidate_account_silent: 'unknown',
  candidate_evidence_thin: 'unknown',
  candidate_not_compared: 'unknown',
  candidate_above_baseline: 'yes',
  candidate_above_weak_hook: 'unknown',
  candidate_above_weak_account: 'unknown',
  candidate_near_baseline: 'unknown',
  candidate_below_baseline: 'no',
} as const satisfies Record<string, Answer>;

/** The first reason of a candidate. */
export type Verdict = keyof typeof verdicts;

/** What a verdict is based on. */
export interface VerdictGrounds {
  readonly isSilent: boolean;
  readonly evidence: EvidenceLevel;
  /** Whether any other post, or a given expectation, tells what is normal. */
  readonly isCompared: boolean;
  readonly engagement: RateEstimate;
  readonly hook: RateEstimate | undefined;
  /** Clearly below half of what is normal elsewhere. */
  readonly isWeak: boolean;
}

/** The verdict on a post. Whether its numbers can be trusted comes before what they say. */
export function verdictOf({
  isSilent,
  evidence,
  isCompared,
  engagement,
  hook,
  isWeak,
}: VerdictGrounds): Verdict {
  if (isSilent) return 'candidate_account_silent';
  if (evidence === 'thin') return 'candidate_evidence_thin';
  if (!isCompared) return 'candidate_not_compared';
  const place = standing(engagement);
  if (place !== 'above') return `candidate_${place}_baseline`;
  if (hook && standing(hook) === 'below') return 'candidate_above_weak_hook';
  return isWeak ? 'candidate_above_weak_account' : 'candidate_above_baseline';
}

/** Whether a post with this verdict is worth spend. */
export function worthOf(verdict: Verdict): Answer {
  return verdicts[verdict];
}
