import type { CandidatePriors, MeasuredPost, SharedConcept } from '../../vocabulary/candidates';
import type { Clock } from '../../vocabulary/time';
import { byId } from '../byId';
import type { Judged } from '../candidateReasons';
import { conceptRecords } from '../concepts/conceptRecords';
import { accountBaselines, type AccountBaselines, baselinesFor, defaultEngagement } from './accountBaselines';
import { mostViews } from './defaultRates';
import type { EngagementModel } from './engagementModel';
import { judgeNumbers } from './judgeNumbers';
import { kindOf } from './kindOf';
import { organicMetrics } from './organicMetrics';
import { ageInDays, freshShare, isAhead, settledShare, settlingAge } from './settledShare';

/** The settings by which the posts of an account are judged. */
export interface JudgeSettings extends Clock {
  readonly weights: EngagementModel['weights'];
  readonly prior: CandidatePriors;
  readonly minViews: number;
  readonly settlingDays: number;
  readonly halfLifeDays: number | undefined;
}

/** A post and the judgement of its numbers. */
export interface JudgedPost<P extends MeasuredPost> extends Judged {
  readonly post: P;
}

/** The judged posts of an account, with the baselines used. */
export interface JudgedAccount<P extends MeasuredPost> {
  readonly judged: readonly JudgedPost<P>[];
  readonly baselines: AccountBaselines;
  readonly concepts: readonly SharedConcept[];
}

/** Judges every post of an account against all of them. */
export function judgePosts<P extends MeasuredPost>(
  posts: readonly P[],
  settings: JudgeSettings,
): JudgedAccount<P> {
  const { weights, prior, minViews } = settings;
  const { counted, settling } = countPosts(posts, settings);
  const baselines = accountBaselines(counted, weights, prior);
  const judged = counted.map((one) => {
    const usual = baselinesFor(baselines, one.kind);
    return {
      ...one,
      ...judgeNumbers(one, usual, { minViews, settling }),
      minViews,
      settling,
      posts: usual.engagement.baseline.posts,
      usualElsewhere: defaultEngagement(usual.model),
    };
  });
  const { records, concepts } = conceptRecords(judged);
  return { judged: judged.map((one) => ({ ...one, concept: records.get(one.post) })), baselines, concepts };
}

/** The organic numbers of every post, and how much to believe them given its age or a boost of unknown size. */
function countPosts<P extends MeasuredPost>(
  posts: readonly P[],
  { now, minViews, settlingDays, halfLifeDays }: JudgeSettings,
) {
  // Always in the same order: sums of fractions depend on it, and equal posts keep it.
  const aged = [...posts].sort(byId).map((post) => ({ post, ageDays: ageInDays(post.publishedAt, now) }));
  const settling = settlingAge(
    aged.map(({ ageDays }) => ageDays),
    settlingDays,
  );
  const counted = aged.map(({ post, ageDays }) => {
    const organic = organicMetrics(post);
    // A boost of unknown size says little: the counts weigh a tenth of the minimum views.
    const most = organic.paidUnknown ? Math.min(minViews / 10, mostViews) : mostViews;
    const believed = Math.min(1, most / Math.max(1, organic.views ?? 1));
    const share = isAhead(post.publishedAt, now)
      ? 0
      : believed * settledShare(ageDays, settling) * freshShare(ageDays, halfLifeDays);
    return { post, ageDays, kind: kindOf(post), organic, share };
  });
  return { counted, settling };
}
