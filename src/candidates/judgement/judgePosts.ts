import type { CandidatePriors, MeasuredPost } from '../../vocabulary/candidates';
import type { Clock } from '../../vocabulary/time';
import { accountBaselines, type AccountBaselines } from './accountBaselines';
import type { Judged } from '../candidateReasons';
import { byId } from '../byId';
import { conceptIndex } from '../concepts/conceptIndex';
import { conceptRecord, provingPost } from '../concepts/conceptRecord';
import type { EngagementModel } from './engagementModel';
import { judgeNumbers } from './judgeNumbers';
import { organicMetrics } from './organicMetrics';
import { ageInDays, settledShare, settlingAge } from './settledShare';

/** By what the posts of an account are judged. */
export interface JudgeSettings extends Clock {
  readonly weights: EngagementModel['weights'];
  readonly prior: CandidatePriors;
  readonly minViews: number;
  readonly settlingDays: number;
}

/** A post and all that its numbers say. */
export interface JudgedPost<P extends MeasuredPost> extends Judged {
  readonly post: P;
}

/** Judges every post of an account by all of them. */
export function judgePosts<P extends MeasuredPost>(
  posts: readonly P[],
  settings: JudgeSettings,
): { readonly judged: readonly JudgedPost<P>[]; readonly baselines: AccountBaselines } {
  const { weights, prior, minViews } = settings;
  const { counted, settling } = countPosts(posts, settings);
  const baselines = accountBaselines(counted, weights, prior);
  const judged = counted.map((one) => {
    const judgement = judgeNumbers(one, baselines, minViews);
    return { ...one, ...judgement, proving: provingPost(one.post, judgement) };
  });
  const concepts = conceptIndex(judged.map(({ proving }) => proving));
  return {
    judged: judged.map(({ proving, ...one }) => {
      const concept = one.post.concept && conceptRecord(proving, concepts);
      return { ...one, concept, minViews, settling };
    }),
    baselines,
  };
}

/** The organic numbers of every post, and how much of them to believe: for its age, and for a boost of unknown size. */
function countPosts<P extends MeasuredPost>(
  posts: readonly P[],
  { now, minViews, settlingDays }: JudgeSettings,
) {
  // In one order whatever the order given: a sum of fractions depends on it, and posts that are alike keep it.
  const aged = [...posts].sort(byId).map((post) => ({ post, ageDays: ageInDays(post.publishedAt, now) }));
  const settling = settlingAge(
    aged.map(({ ageDays }) => ageDays),
    settlingDays,
  );
  const counted = aged.map(({ post, ageDays }) => {
    const organic = organicMetrics(post);
    // Of a boost that nobody measured, no more is believed than the fewest views that count.
    const believed = organic.paidUnknown ? Math.min(1, minViews / (organic.views ?? minViews)) : 1;
    return { post, ageDays, organic, share: believed * settledShare(ageDays, settling) };
  });
  return { counted, settling };
}
