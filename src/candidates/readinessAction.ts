import type { FlightCover } from '../authorisation/flight/flightCover';
import { ownerActor } from '../eligibility/ownerActor';
import type { Candidate, CandidateReason } from '../vocabulary/candidates';
import type { Eligibility } from '../vocabulary/eligibility';
import type { PostOwner } from '../vocabulary/identity';
import type { ReadinessAction } from '../vocabulary/readiness';
import type { Issue, IssueCode } from '../vocabulary/verdict';
import type { SparkReadiness } from './readiness';

type Answers = Pick<SparkReadiness, 'eligibility' | 'cover' | 'worth' | 'candidate'>;

/** Obstacles come first: what the post lacks, what the flight lacks, whether it is worth it; then warnings. */
export function readinessAction(answers: Answers, owner: PostOwner): ReadinessAction {
  const action = actionFor(answers, owner);
  return { ...action, finding: findingsIn(answers).find(({ code }) => code === action.code) as Issue };
}

/** Everything that can be behind an action, by the parts of the answer. */
function findingsIn({ eligibility, cover, candidate }: Answers): readonly Issue[] {
  const { blockers, unknowns, warnings, unverified } = eligibility;
  return [
    ...[blockers, unknowns, warnings, unverified].flat(),
    ...(cover ? [...cover.issues, ...cover.warnings] : []),
    ...candidate.reasons,
  ];
}

function actionFor(
  { eligibility, cover, worth, candidate }: Answers,
  owner: PostOwner,
): Omit<ReadinessAction, 'finding'> {
  const { nextAction, status } = eligibility;
  if (nextAction && status !== 'eligible') return { from: 'eligibility', ...nextAction };
  // A flight that is over is neither covered nor worth anything: it needs new dates first.
  if (isFlightOver(eligibility)) {
    return { from: 'eligibility', actor: 'advertiser', action: 'change_flight', code: 'flight_over' };
  }
  const covering = cover && coverAction(cover, owner);
  if (covering) return covering;
  if (nextAction && worth === 'yes') return { from: 'eligibility', ...nextAction };
  const { code } = reasonFor(candidate);
  return {
    from: 'candidate',
    actor: 'advertiser',
    action: otherPosts.has(code) ? 'choose_another_post' : actionOf[worth],
    code,
  };
}

const actionOf = { yes: 'spark_post', no: 'choose_another_post', unknown: 'gather_evidence' } as const;
// More views help with neither.
const otherPosts = /* @__PURE__ */ new Set<IssueCode>([
  'candidate_above_weak_hook',
  'candidate_above_weak_account',
]);

function coverAction(
  { status, issues, warnings, stopsAt }: FlightCover,
  owner: PostOwner,
): Omit<ReadinessAction, 'finding'> | undefined {
  const byAdvertiser = { from: 'cover', actor: 'advertiser' } as const;
  const code = (issues[0] ?? (status === 'unknown' ? warnings[0] : undefined))?.code;
  if (code === undefined) return undefined;
  if (issues.length === 0) return { ...byAdvertiser, action: 'check_authorisation', code };
  if (code !== 'flight_uncovered') return { ...byAdvertiser, action: 'change_flight', code };
  return {
    from: 'cover',
    actor: ownerActor(owner),
    action: 'extend_authorisation',
    code,
    ...(stopsAt && { by: stopsAt }),
  };
}

/** The verdict, or if there is little evidence, the first thing that holds it back. */
function reasonFor({ evidence, reasons }: Candidate): CandidateReason {
  return ((evidence === 'thin' && reasons[1]) || reasons[0]) as CandidateReason;
}

/** Whether eligibility says that the flight is over. */
export function isFlightOver({ warnings }: Eligibility): boolean {
  return warnings.some(({ code }) => code === 'flight_over');
}
