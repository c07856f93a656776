import { assertObject } from '../shared/assertions';
import { checkFlightCover } from '../authorisation/flight/checkFlightCover';
import type { FlightCover } from '../authorisation/flight/flightCover';
import { checkSparkEligibility } from '../eligibility/checkSparkEligibility';
import type { Answer, CandidateRanking, MeasuredPost } from '../vocabulary/candidates';
import type { Authorisation } from '../vocabulary/authorisation';
import type { SparkContext } from '../vocabulary/eligibility';
import type { Flight, UsageRights } from '../vocabulary/time';
import { checkConcept } from './checkConcept';
import { accountPosts, judgementOf } from './judgementOf';
import type { RankSparkCandidatesOptions } from './rankSparkCandidates';
import { isFlightOver, readinessAction } from './readinessAction';
import type { SparkReadiness } from './readiness';
import { longestLivedFirst, readBindings } from '../authorisation/portfolio/bindings';

/** Options of {@link sparkReadiness}. */
export interface SparkReadinessContext
  extends
    SparkContext,
    Pick<RankSparkCandidatesOptions, 'weights' | 'prior' | 'minViews' | 'settlingDays' | 'halfLifeDays'> {
  /** The other posts of the account, to compare with; without any, and without `prior`, its worth is unknown. */
  readonly posts?: readonly MeasuredPost[] | undefined;
  /**
   * A ranking of the account. If it includes the post, nothing is ranked again. If not, the post is compared with
   * `posts`, or else with those of the ranking.
   */
  readonly ranking?: CandidateRanking | undefined;
  /** All authorisations of the post. If absent, only `authorisation` counts; if that is absent, the best of these does. */
  readonly authorisations?: readonly Authorisation[] | undefined;
  /** Days of 24 hours by which the authorisation should outlast the flight; if absent, as in `checkFlightCover`. */
  readonly bufferDays?: number | undefined;
  /** When the contract allows the post to be used in ads: compared with the flight, or else with `now`. */
  readonly usageRights?: UsageRights | undefined;
}

/**
 * Says whether to run one post as a Spark Ad now: whether it may run, whether it is worth it, whether the flight is
 * covered, what its concept lacks, and the one thing to do next.
 *
 * It only combines what `checkSparkEligibility`, `rankSparkCandidates`, `checkFlightCover` and `checkConcept` say.
 * `ready`: it may run, its flight is covered and not over, and it is worth it. `not_ready`: at least one of these is a
 * no. `unknown`: none is a no, but one is not known. The concept is advice and changes nothing.
 *
 * @param post - A post with its numbers.
 * @param given - What eligibility needs, the flight with its authorisations, and the account to compare with.
 * @throws RangeError when a date, a duration or a number of the post is invalid; the message names it.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const [post, ...posts] = buildMeasuredAccount({ now, posts: 30 });
 * const context = { now, owner: 'own', access: 'linked_account' } as const;
 * sparkReadiness({ ...post!, state: 'deleted' }, { ...context, posts }).nextAction.code; // => 'post_deleted'
 * ```
 */
export function sparkReadiness(post: MeasuredPost, given: SparkReadinessContext): SparkReadiness {
  assertObject('post', post);
  assertObject('context', given);
  const context = { ...given, authorisation: given.authorisation ?? bestAuthorisation(given, post.id) };
  const eligibility = checkSparkEligibility(post, context);
  const { candidate, notes } = judgementOf(post, context);
  const cover = coverOf(context);
  const { worth } = candidate;
  const timely: Answer = isFlightOver(eligibility) ? 'no' : 'yes';
  const answers: Answer[] = [asAnswer[eligibility.status], timely, coveredOf(cover), worth];
  return {
    status: answers.includes('no') ? 'not_ready' : answers.includes('unknown') ? 'unknown' : 'ready',
    eligibility,
    ...(cover && { cover }),
    worth,
    candidate,
    notes,
    concept: checkConcept(post.concept ?? {}, { posts: accountPosts(context), postId: post.id }),
    nextAction: readinessAction({ eligibility, cover, worth, candidate }, context.owner),
  };
}

const asAnswer = { eligible: 'yes', ineligible: 'no', unknown: 'unknown' } as const;

/** The authorisation that carries the ad: one in force before any that is not, then the longest-lived. */
function bestAuthorisation({ authorisations, now }: SparkReadinessContext, postId: string) {
  // One that names no post is assumed to be for this post, as in the cover.
  const named = (authorisations ?? []).map((one) => (one.postId ? one : { ...one, postId }));
  const bindings = readBindings(named, now).filter(({ authorisation }) => authorisation.postId === postId);
  return bindings.sort(longestLivedFirst)[0]?.authorisation;
}

/** Only access by code depends on an authorisation; any access depends on usage rights. */
function coverOf(context: SparkReadinessContext): SparkReadiness['cover'] {
  const { now, access, authorisation, bufferDays, usageRights } = context;
  const byCode = access === 'code';
  const flight = flightFrom(context);
  if (!flight || !(byCode || usageRights)) return undefined;
  const authorisations = context.authorisations ?? (authorisation ? [authorisation] : []);
  return checkFlightCover(byCode ? authorisations : { needed: false }, flight, {
    now,
    bufferDays,
    usageRights,
  });
}

/** The flight to cover. A start that nobody told is now; without a flight, usage rights have to allow the ad from now on. */
function flightFrom({ now, flight, usageRights }: SparkReadinessContext): Flight | undefined {
  if (flight == null) return usageRights ? { startsAt: now } : undefined;
  const startsAt = flight.startsAt ?? now;
  return flight.endsAt && flight.endsAt <= startsAt ? undefined : { ...flight, startsAt };
}

function coveredOf(cover: FlightCover | undefined): Answer {
  if (cover?.issues.length) return 'no';
  return cover?.status === 'unknown' ? 'unknown' : 'yes';
}
