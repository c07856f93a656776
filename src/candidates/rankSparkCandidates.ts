import { assertAboveZero, assertInstant, assertObject, assertRows } from '../shared/assertions';
import { checkSparkEligibility } from '../eligibility/checkSparkEligibility';
import type {
  Candidate,
  CandidatePriors,
  CandidateRanking,
  CandidateReason,
  EngagementMetric,
  MeasuredPost,
} from '../vocabulary/candidates';
import type { Eligibility, SparkContext } from '../vocabulary/eligibility';
import type { Clock } from '../vocabulary/time';
import { type AccountBaselines, toldBaselines } from './judgement/accountBaselines';
import { assertMetrics, assertPriors, assertWeights } from './assertMetrics';
import { candidateReasons } from './candidateReasons';
import { defaultWeights, postsForBaseline } from './judgement/defaultRates';
import { type JudgedPost, judgePosts, type JudgeSettings } from './judgement/judgePosts';
import { onePerPost } from './onePerPost';
import { groupBy } from '../shared/groupBy';
import { idOf } from '../shared/idOf';

/** What eligibility depends on besides the post; `now` is passed once. */
export type CandidateContext = Omit<SparkContext, 'now'>;

/** Options of {@link rankSparkCandidates}. */
export interface RankSparkCandidatesOptions<P extends MeasuredPost = MeasuredPost> extends Clock {
  /** How much each action counts; if absent, likes 1, comments 2, shares 3, saves 3, follows 4. 0 means not at all. */
  readonly weights?: Partial<Readonly<Record<EngagementMetric, number>>> | undefined;
  /** What to expect of the account, instead of fitting it to the posts; `baselines` of an earlier ranking work here. */
  readonly prior?: CandidatePriors | undefined;
  /** The organic views below which evidence is thin; the baseline weighs at least as many. 500 if absent. */
  readonly minViews?: number | undefined;
  /** Days of 24 hours until a post's numbers count in full; 7 if absent, or less if half of the posts are younger. */
  readonly settlingDays?: number | undefined;
  /** Days of 24 hours after which a post's numbers count half, and so on; if absent, they do not fade with age. */
  readonly halfLifeDays?: number | undefined;
  /** What eligibility depends on, for all posts or for each; if absent, posts are your own and judged by what they say themselves. */
  readonly context?: CandidateContext | ((post: P) => CandidateContext) | undefined;
}

/**
 * Ranks the organic posts of one account by how much they deserve paid reach, each with its evidence and reasons.
 *
 * The ranking goes by `cautiousLift`: how far the engagement that a post reaches with odds of two to one is above the
 * median, so a lucky start does not beat a proven post. `worth` says whether to spend. Every rate is pulled towards the
 * account's own baseline, the more so the fewer views a post has. Photos are compared with photos and videos with
 * videos, if there are enough of either. Posts that cannot run are listed separately, in the same order, with what
 * blocks them. Paid reach is subtracted, young posts count less, and a missing metric lowers the evidence but never
 * counts as zero.
 *
 * @param posts - Posts of one account, with their numbers. Of a post that is listed more than once, the row with the most
 * views counts, and `notes` says so.
 * @param options - `now`, weights, expectations, and what to check.
 * @throws RangeError when a date is invalid, a count is negative or not finite, a share is outside 0 to 1, or a weight
 * or expectation cannot be used; the message names the field.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const publishedAt = new Date('2026-10-01T12:00:00Z');
 * const lucky = { id: '7440000000000000001', publishedAt, metrics: { views: 200, likes: 40 } };
 * const proven = { id: '7440000000000000002', publishedAt, metrics: { views: 200_000, likes: 24_000 } };
 * rankSparkCandidates([lucky, proven], { now }).ranked.map(({ post, evidence }) => [post.id, evidence]);
 * // => [['7440000000000000002', 'fair'], ['7440000000000000001', 'thin']]
 * ```
 */
export function rankSparkCandidates<P extends MeasuredPost>(
  posts: readonly P[],
  options: RankSparkCandidatesOptions<P>,
): CandidateRanking<P> {
  assertObject('options', options);
  const { now, context = { owner: 'own' } } = options;
  const settings = settingsOf(posts, options);
  const { rows, listedTwice } = onePerPost(posts);
  const { judged, baselines, concepts } = judgePosts(rows, settings);
  const candidates = judged
    .map((one) => {
      const given = typeof context === 'function' ? context(one.post) : context;
      return candidateOf(one, checkSparkEligibility(one.post, { ...given, now }));
    })
    .sort(byMerit);
  const isBlocked = ({ eligibility }: Candidate<P>) => eligibility.status === 'ineligible';
  return {
    ranked: candidates.filter((one) => !isBlocked(one)).map((one, index) => ({ rank: index + 1, ...one })),
    ineligible: candidates.filter(isBlocked).map((one) => ({ ...one, blockers: one.eligibility.blockers })),
    baselines: toldBaselines(baselines),
    concepts,
    notes: [...notesOn(judged, baselines, listedTwice)],
  };
}

function settingsOf<P extends MeasuredPost>(
  posts: readonly P[],
  {
    now,
    prior = {},
    minViews = 500,
    settlingDays = 7,
    halfLifeDays,
    weights = {},
  }: RankSparkCandidatesOptions<P>,
): JudgeSettings {
  const settings = {
    now,
    prior,
    minViews,
    settlingDays,
    halfLifeDays,
    weights: { ...defaultWeights, ...weights },
  };
  assertInstant('now', now);
  assertAboveZero('minViews', minViews);
  assertAboveZero('settlingDays', settlingDays);
  if (halfLifeDays !== undefined) assertAboveZero('halfLifeDays', halfLifeDays);
  assertWeights(settings.weights);
  assertPriors(prior);
  assertRows('posts', posts);
  posts.forEach((post, index) => assertMetrics(`posts[${index}]`, post));
  return settings;
}

function candidateOf<P extends MeasuredPost>(one: JudgedPost<P>, eligibility: Eligibility): Candidate<P> {
  const { post, organic, ageDays, hook, hold, concept } = one;
  const { worth, cautiousRate, cautiousLift, evidence, engagement, rates } = one;
  return {
    post,
    worth,
    cautiousRate,
    cautiousLift,
    evidence,
    ...(organic.views !== undefined && { views: organic.views }),
    ...(ageDays !== undefined && { ageDays }),
    engagement,
    ...(hook && { hook }),
    ...(hold && { hold }),
    rates,
    ...(concept && { concept }),
    eligibility,
    reasons: candidateReasons(one),
  };
}

// Posts come sorted by id, and equal ones keep that order.
function byMerit(one: Candidate, other: Candidate): number {
  return other.cautiousLift - one.cautiousLift;
}

function* notesOn(
  judged: readonly JudgedPost<MeasuredPost>[],
  { ofAll, byKind }: AccountBaselines,
  listedTwice: readonly string[],
): Generator<CandidateReason> {
  if (listedTwice.length > 0) {
    yield { code: 'candidates_listed_twice', path: [], params: { postIds: listedTwice.map(idOf) } };
  }
  const needed = postsForBaseline;
  const { from, posts } = ofAll.engagement.baseline;
  if (from === 'default') yield { code: 'candidates_default_prior', path: [], params: { posts, needed } };
  const kinds = groupBy(judged, ({ kind }) => kind);
  for (const [kind, ofKind] of from === 'account' && kinds.size > 1 ? kinds : []) {
    if (kind === undefined || byKind.has(kind)) continue;
    const params = { kind, posts: ofKind.length, needed };
    yield { code: 'candidates_kind_pooled', path: [], params };
  }
  const handles = judged.map(({ post: { handle } }) => handle).filter((handle) => handle != null);
  const accounts = new Set(handles).size;
  if (accounts > 1) yield { code: 'candidates_several_accounts', path: [], params: { accounts } };
}
