// Accounts whose true rates are known, to see what a ranking finds and whether its intervals hold what they say.
import { type CandidateRanking, rankSparkCandidates } from 'tiktok-spark-ads';
import type { EngagementMetric } from 'tiktok-spark-ads/vocabulary';
import { buildMeasuredAccount, type SampledPost } from 'tiktok-spark-ads/fixtures';
import { table } from '../support/markdown.ts';

/** How many accounts are drawn, and of what kind. */
export interface Setting {
  readonly accounts: number;
  readonly posts: number;
  readonly medianViews: number;
}

/** A mean with its 95 % interval. */
interface Summary {
  readonly mean: number;
  readonly margin: number;
}

/** What one way to choose five posts finds. */
export interface Choice extends Summary {
  readonly choice: string;
  /** How far behind this ranking it is. */
  readonly lead: Summary;
}

/** The shares of true rates that lie inside their intervals. */
export type Coverage = Readonly<Record<'engagement' | 'likes', Summary>>;

type Rates = Readonly<Partial<Record<EngagementMetric, number>>>;

const now = new Date('2026-11-23T12:00:00Z');
const weights: Rates = { likes: 1, comments: 2, shares: 3, saves: 3, follows: 4 };
const plain: Rates = { likes: 1, comments: 1, shares: 1, saves: 1 };

const weigh = (by: Rates, numbers: Rates) =>
  Object.entries(by).reduce(
    (sum, [metric, weight]) => sum + weight * (numbers[metric as EngagementMetric] ?? 0),
    0,
  );
const highest = (posts: readonly SampledPost[], value: (post: SampledPost) => number) =>
  [...posts].sort((one, other) => value(other) - value(one)).slice(0, 5);
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

type Choose = (posts: readonly SampledPost[], ranking: CandidateRanking<SampledPost>) => SampledPost[];

/** Ways to choose five posts of an account; the last one looks at what nobody can see. */
const choices: Readonly<Record<string, Choose>> = {
  'this ranking': (_, { ranked }) => ranked.slice(0, 5).map(({ post }) => post),
  'raw engagement rate': (posts) =>
    highest(posts, ({ metrics }) => weigh(plain, metrics) / Math.max(1, metrics.views)),
  views: (posts) => highest(posts, ({ metrics }) => metrics.views),
  likes: (posts) => highest(posts, ({ metrics }) => metrics.likes),
  'the truth': (posts) => highest(posts, ({ trueRates }) => weigh(weights, trueRates)),
};

/** The mean true rate of the five chosen posts over many accounts. */
export function simulateChoices(setting: Setting): Choice[] {
  const rankings = drawn(setting);
  const found = Object.entries(choices).map(([choice, choose]) => ({
    choice,
    rates: rankings.map(({ account, ranking }) =>
      meanOf(choose(account, ranking).map(({ trueRates }) => weigh(weights, trueRates))),
    ),
  }));
  const ours = found[0]!.rates;
  return found.map(({ choice, rates }) => ({
    choice,
    ...summary(rates),
    // Of the same accounts, so that what differs between accounts falls out.
    lead: summary(ours.map((rate, index) => rate - rates[index]!)),
  }));
}

/** The share of true rates inside their 90 % intervals, of engagement and of likes alone. */
export function simulateCoverage(setting: Setting): Coverage {
  const rankings = drawn(setting);
  const held = (holds: (candidate: CandidateRanking<SampledPost>['ranked'][number]) => boolean) =>
    summary(rankings.map(({ ranking }) => meanOf(ranking.ranked.map((one) => Number(holds(one))))));
  return {
    engagement: held(({ post, engagement }) => isWithin(engagement, weigh(weights, post.trueRates))),
    likes: held(
      ({ post, rates }) => rates.likes !== undefined && isWithin(rates.likes, post.trueRates.likes),
    ),
  };
}

const isWithin = ({ low, high }: { low: number; high: number }, rate: number) => low <= rate && rate <= high;

function drawn({ accounts, posts, medianViews }: Setting) {
  return Array.from({ length: accounts }, (_, index) => {
    const account = buildMeasuredAccount({ now, seed: index + 1, posts, medianViews });
    return { account, ranking: rankSparkCandidates(account, { now }) };
  });
}

function summary(values: readonly number[]): Summary {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, margin: 1.96 * Math.sqrt(variance / values.length) };
}

export const choiceSettings: readonly Setting[] = [
  { accounts: 1000, posts: 60, medianViews: 4000 },
  { accounts: 1000, posts: 60, medianViews: 500 },
];

export const coverageSettings: readonly Setting[] = [
  { accounts: 2500, posts: 5, medianViews: 4000 },
  { accounts: 1500, posts: 8, medianViews: 4000 },
  { accounts: 1500, posts: 8, medianViews: 500 },
  { accounts: 1000, posts: 12, medianViews: 4000 },
  { accounts: 500, posts: 40, medianViews: 4000 },
  { accounts: 500, posts: 40, medianViews: 500 },
  { accounts: 100, posts: 200, medianViews: 4000 },
  { accounts: 100, posts: 200, medianViews: 500 },
];

const percent = (share: number) => (100 * share).toFixed(2);
const told = ({ mean, margin }: Summary) => `${percent(mean)} ± ${percent(margin)}`;
const count = (number: number) => number.toLocaleString('en-US');

export function choiceTable({ accounts, posts, medianViews }: Setting, rows: readonly Choice[]): string {
  const head = ['five posts chosen by', 'their mean true rate, %', 'behind this ranking, points'];
  const about = `${count(accounts)} accounts of ${posts} posts, half of them with fewer than ${count(medianViews)} views:`;
  const behind = ({ choice, lead }: Choice) => (choice === 'this ranking' ? '' : told(lead));
  return `${about}\n\n${table(
    head,
    rows.map((row) => [row.choice, told(row), behind(row)]),
  )}`;
}

export function coverageTable(rows: readonly (Coverage & { readonly setting: Setting })[]): string {
  const head = ['posts of the account', 'median views', 'accounts', 'engagement, % held', 'likes, % held'];
  const body = rows.map(({ setting: { accounts, posts, medianViews }, engagement, likes }) => [
    String(posts),
    count(medianViews),
    count(accounts),
    told(engagement),
    told(likes),
  ]);
  return table(head, body);
}
