// How good a choice of five posts can be at all, if likes are missing: what somebody would choose who knows how the
// account's numbers came about, but not the true rates of its posts.
import { rankSparkCandidates } from 'tiktok-spark-ads';
import { buildMeasuredAccount, type SampledPost } from 'tiktok-spark-ads/fixtures';
import { defaultWeights as weights } from '../../../src/candidates/judgement/defaultRates.ts';
import { seededRandom } from '../../../src/fixtures/chance/seededRandom.ts';
import { type EngagementMetric, engagementMetrics as metrics } from 'tiktok-spark-ads/vocabulary';
import { table } from '../../support/markdown.ts';

const now = new Date('2026-11-23T12:00:00Z');
type Levels = Readonly<Record<EngagementMetric, number>>;

/** Points of a normal distribution with what each weighs. */
function normalPoints(count: number, widest: number): readonly (readonly [number, number])[] {
  const points = Array.from({ length: count }, (_, at) => widest * ((2 * at) / (count - 1) - 1));
  const heights = points.map((point) => Math.exp(-(point ** 2) / 2));
  const sum = heights.reduce((one, other) => one + other);
  return points.map((point, at) => [point, heights[at]! / sum]);
}
const merits = normalPoints(25, 3.5);
const moods = normalPoints(13, 3.2);

// As `buildMeasuredAccount` draws them.
const rateOf = (level: number, merit: number, mood: number) =>
  Math.min(0.6, level * Math.exp(0.5 * (0.8 * merit + 0.6 * mood) - 0.12));

function levelsOf(account: readonly SampledPost[]): Levels {
  const levelOf = (metric: EngagementMetric) =>
    Math.exp(
      account.reduce((sum, { trueRates }) => sum + Math.log(trueRates[metric]), 0) / account.length + 0.12,
    );
  return Object.fromEntries(metrics.map((metric) => [metric, levelOf(metric)])) as Levels;
}

/** The log-likelihood of a count, and the rate to expect with it, if the post has this merit. */
function seenWith(merit: number, level: number, views: number, count: number | undefined) {
  const rows = moods.map(([mood, weight]) => {
    const rate = rateOf(level, merit, mood);
    const fit = count === undefined ? 0 : count * Math.log(rate) + (views - count) * Math.log1p(-rate);
    return { rate, weight, fit };
  });
  const best = Math.max(...rows.map(({ fit }) => fit));
  const likely = rows.map(({ rate, weight, fit }) => ({ rate, weight: weight * Math.exp(fit - best) }));
  const sum = likely.reduce((total, { weight }) => total + weight, 0);
  return {
    fit: best + Math.log(sum),
    rate: likely.reduce((total, { rate, weight }) => total + weight * rate, 0) / sum,
  };
}

/** The weighted engagement to expect of a post. */
function expectedOf(levels: Levels, { views, ...counts }: SampledPost['metrics']): number {
  const rows = merits.map(([merit, weight]) => {
    const parts = metrics.map((metric) => ({
      metric,
      ...seenWith(merit, levels[metric], views, (counts as Partial<typeof counts>)[metric]),
    }));
    return {
      fit: Math.log(weight) + parts.reduce((sum, part) => sum + part.fit, 0),
      value: parts.reduce((sum, { metric, rate }) => sum + weights[metric] * rate, 0),
    };
  });
  const best = Math.max(...rows.map(({ fit }) => fit));
  const sum = rows.reduce((total, { fit }) => total + Math.exp(fit - best), 0);
  return rows.reduce((total, { fit, value }) => total + Math.exp(fit - best) * value, 0) / sum;
}

const truthOf = ({ trueRates }: SampledPost) =>
  metrics.reduce((sum, metric) => sum + weights[metric] * trueRates[metric], 0);

const firstFive = (posts: readonly SampledPost[], valueOf: (post: SampledPost) => number) =>
  posts
    .map((post) => ({ post, value: valueOf(post) }))
    .sort((one, other) => other.value - one.value)
    .slice(0, 5)
    .map(({ post }) => post);

function withoutLikes(post: SampledPost): SampledPost {
  const known = Object.entries(post.metrics).filter(([name]) => name !== 'likes');
  return { ...post, metrics: Object.fromEntries(known) as SampledPost['metrics'] };
}

/** The mean true rate of five chosen posts, in accounts of 60 posts of which this share lacks likes. */
function topFives(share: number, accounts: number) {
  const sums = { ours: 0, best: 0, truth: 0 };
  for (let seed = 1; seed <= accounts; seed += 1) {
    const account = buildMeasuredAccount({ now, seed, posts: 60, medianViews: 4000 });
    const random = seededRandom(seed * 7919);
    const seen = account.map((post) => (random() < share ? withoutLikes(post) : post));
    const levels = levelsOf(account);
    const meanOf = (posts: readonly SampledPost[]) => posts.reduce((sum, post) => sum + truthOf(post), 0) / 5;
    const { ranked } = rankSparkCandidates(seen, { now });
    sums.ours += meanOf(ranked.slice(0, 5).map(({ post }) => post));
    sums.best += meanOf(firstFive(seen, (post) => expectedOf(levels, post.metrics)));
    sums.truth += meanOf(firstFive(account, truthOf));
  }
  return sums;
}

/** The table of what is lost if likes are missing, and of what nobody could have kept. */
export function bestPossibleTable(accounts: number): string {
  const percent = (sum: number) => ((100 * sum) / accounts).toFixed(2);
  const shares = { none: 0, 'a fifth': 0.2, 'a third': 1 / 3, half: 0.5 };
  return table(
    ['posts without likes', 'this ranking, %', 'the best possible, %', 'the truth, %'],
    Object.entries(shares).map(([name, share]) => {
      const { ours, best, truth } = topFives(share, accounts);
      return [name, percent(ours), percent(best), percent(truth)];
    }),
  );
}
