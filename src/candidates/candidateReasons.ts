import {
  type CandidateReason,
  type ConceptRecord,
  engagementMetrics,
  type MeasuredPost,
  type RateEstimate,
} from '../vocabulary/candidates';
import type { AgedPost, Judgement } from './judgement/judgeNumbers';
import { standing } from './judgement/standing';

/** What the reasons are based on. */
export interface Judged extends AgedPost, Judgement {
  readonly post: MeasuredPost;
  readonly concept?: ConceptRecord | undefined;
  readonly minViews: number;
  /** How many posts the baseline is based on. */
  readonly posts: number;
  /** What is normal on other accounts: weighted actions per view. */
  readonly usualElsewhere: number;
  /** The age from which numbers count in full. */
  readonly settling: number;
}

/** Why a candidate is ranked where it is: the verdict, what holds it back, and further remarks. */
export function candidateReasons(judged: Judged): readonly CandidateReason[] {
  return [verdict(judged), ...holdingBack(judged), ...beside(judged)];
}

function verdict({ verdict: code, engagement, posts, usualElsewhere }: Judged): CandidateReason {
  const params = paramsOf(engagement);
  if (code === 'candidate_account_silent') return { code, path: [], params: { posts } };
  if (code !== 'candidate_above_weak_account') return { code, path: [], params };
  return { code, path: [], params: { ...params, rate: engagement.rate, usual: usualElsewhere } };
}

function* holdingBack(judged: Judged): Generator<CandidateReason> {
  const { post, organic, ageDays, missing, minViews, settling } = judged;
  const { views, inconsistent, paidUnknown } = organic;
  if (paidUnknown) yield { code: 'candidate_paid_unknown', path: ['paid'] };
  if (views === undefined) yield { code: 'candidate_views_unknown', path: ['metrics', 'views'] };
  else if (missing.length > 0 && engagementMetrics.every((metric) => organic.counts[metric] === undefined)) {
    yield { code: 'candidate_engagement_unknown', path: ['metrics'] };
  }
  if (inconsistent.length > 0) {
    yield { code: 'candidate_metrics_inconsistent', path: ['metrics'], params: { metrics: inconsistent } };
  }
  if (views !== undefined && views < minViews) {
    yield { code: 'candidate_few_views', path: ['metrics', 'views'], params: { views, minViews } };
  }
  if (ageDays === undefined) yield ageUnknown(post);
  else if (ageDays < settling) {
    yield { code: 'candidate_young', path: ['publishedAt'], params: { ageDays, settlingDays: settling } };
  }
  if (missing.length > 0) {
    yield { code: 'candidate_metrics_missing', path: ['metrics'], params: { metrics: missing } };
  }
}

function ageUnknown({ publishedAt }: MeasuredPost): CandidateReason {
  return publishedAt == null
    ? { code: 'candidate_age_unknown', path: ['publishedAt'] }
    : { code: 'candidate_published_in_future', path: ['publishedAt'], params: { publishedAt } };
}

function* beside({ hook, organic, concept, worth }: Judged): Generator<CandidateReason> {
  const hookStanding = hook && standing(hook);
  if (hook && hookStanding === 'above') {
    yield { code: 'candidate_hook_strong', path: ['metrics', hook.metric], params: paramsOf(hook) };
  }
  if (hook && hookStanding === 'below') {
    yield { code: 'candidate_hook_weak', path: ['metrics', hook.metric], params: paramsOf(hook) };
  }
  if (organic.paidViews > 0) {
    yield { code: 'candidate_paid_removed', path: ['paid', 'views'], params: { views: organic.paidViews } };
  }
  if (concept) yield* conceptReasons(concept, worth === 'yes');
}

function* conceptReasons(record: ConceptRecord, isWorthy: boolean): Generator<CandidateReason> {
  const params = { posts: record.judged, above: record.worthy };
  if (record.proven === 'yes') yield { code: 'candidate_concept_proven', path: ['concept'], params };
  if (record.proven === 'no' && isWorthy)
    yield { code: 'candidate_concept_lucky', path: ['concept'], params };
  for (const issue of record.issues) yield { ...issue, path: ['concept'] };
}

function paramsOf({ lift, aboveBaseline }: RateEstimate) {
  return { lift, probability: aboveBaseline };
}
