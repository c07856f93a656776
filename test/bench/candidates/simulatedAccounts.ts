// Accounts as accounts are, with true rates that are known: to see what a ranking makes of them.
import type { MeasuredPost } from 'tiktok-spark-ads';
import type { EngagementMetric, PostMetrics } from 'tiktok-spark-ads/vocabulary';
import { sampleBinomial, sampleNormal } from '../../../src/fixtures/chance/samples.ts';
import { seededRandom } from '../../../src/fixtures/chance/seededRandom.ts';

/** The actions that the simulated accounts count. */
export const simulatedMetrics = ['likes', 'comments', 'shares', 'saves'] as const;
type Metric = (typeof simulatedMetrics)[number];
type Rates = Readonly<Record<Metric, number>>;

/** A post with the true rates that its numbers were drawn from. */
export interface SimulatedPost extends MeasuredPost {
  readonly trueRates: Rates;
}

/** What an account is like. Shares are of its posts, from 0 to 1. */
export interface AccountKind {
  readonly posts: number;
  readonly medianViews?: number;
  /** How a post's merit is spread: with heavy tails, the best and the worst lie far out. */
  readonly tails?: 'normal' | 'heavy';
  /** How many posts went viral: six times the rate, a hundred times the views. */
  readonly viral?: number;
  /** Photos, which are saved five times as often. */
  readonly photos?: number;
  /** Posts of which some metrics are not known. */
  readonly missing?: { readonly share: number; readonly metrics: readonly Metric[] };
  /** Boosted posts, whose paid views bring a third of the engagement; of one in five nobody knows the paid part. */
  readonly boosted?: number;
  /** Ages of an hour to two years, and first viewers who are not like the later ones; else all are settled. */
  readonly allAges?: boolean;
  /** The first thousand views come from an audience of its own, which responds more or less by chance. */
  readonly earlyAudience?: boolean;
}

export const now = new Date('2026-11-23T12:00:00Z');
const HOUR_MS = 3_600_000;
// Invented, and unlike any account in particular.
const usualRates: Rates = { likes: 0.06, comments: 0.002, shares: 0.004, saves: 0.006 };
const weights: Rates = { likes: 1, comments: 2, shares: 3, saves: 3 };

/** The true weighted actions of a view. */
export function trueEngagement({ trueRates }: SimulatedPost): number {
  return simulatedMetrics.reduce((sum, metric) => sum + weights[metric] * trueRates[metric], 0);
}

/** One account; the same seed gives the same. */
export function simulatedAccount(kind: AccountKind, seed: number): readonly SimulatedPost[] {
  const random = seededRandom(seed);
  const normal = () => sampleNormal(random);
  const merit = kind.tails === 'heavy' ? () => 0.7 * studentsT(random, 3) : normal;
  const level = simulatedMetrics.map((metric) => usualRates[metric] * Math.exp(0.4 * normal()));
  return Array.from({ length: kind.posts }, (_, at) => {
    const isViral = at < (kind.viral ?? 0);
    const isPhoto = !isViral && random() < (kind.photos ?? 0);
    const worth = merit();
    const trueRates = Object.fromEntries(
      simulatedMetrics.map((metric, place) => {
        const gift = (isViral ? 6 : 1) * (isPhoto && metric === 'saves' ? 5 : 1);
        const spread = 0.5 * (0.8 * worth + 0.6 * normal()) - 0.12;
        return [metric, Math.min(0.5, gift * level[place]! * Math.exp(spread))];
      }),
    ) as Record<Metric, number>;
    const views = Math.round(
      (kind.medianViews ?? 4000) * (isViral ? 100 : 1) * Math.exp(0.48 * worth + 1.52 * normal()),
    );
    const ageHours = kind.allAges ? Math.exp(random() * Math.log(17_520)) : 24 * (10 + at);
    const seen = drawNumbers(random, kind, trueRates, views, ageHours);
    const post = {
      id: String(7_440_000_000_000_000_000n + BigInt(at)),
      kind: isPhoto ? 'photo' : 'video',
    } as const;
    return { ...post, publishedAt: new Date(now.getTime() - ageHours * HOUR_MS), trueRates, ...seen };
  });
}

function drawNumbers(
  random: () => number,
  { missing, boosted = 0, allAges, earlyAudience }: AccountKind,
  trueRates: Rates,
  allViews: number,
  ageHours: number,
): Pick<MeasuredPost, 'metrics' | 'paid' | 'ranAsSparkAd'> {
  const settled = Math.min(1, ageHours / 168);
  const views = Math.round(allViews * (allAges ? Math.sqrt(settled) : 1));
  const unsettled = allAges ? Math.exp(0.2 * (1 - settled) * sampleNormal(random)) : 1;
  // Of the audience that a post begins with, less is left the more others have seen it.
  const early = earlyAudience ? Math.min(1, 1000 / Math.max(1, views)) : 0;
  const first = 1 - early + early * (earlyAudience ? Math.exp(0.5 * sampleNormal(random)) : 1);
  const organic = drawActions(random, views, trueRates, unsettled * first);
  const metrics = hide(random, organic, missing);
  if (random() >= boosted) return { metrics };
  const paid = drawActions(random, Math.round(views * 3 * random()), trueRates, 1 / 3);
  const total = Object.fromEntries(
    Object.entries(metrics).map(([name, count]) => [name, count + (paid[name as Metric] ?? 0)]),
  );
  return { metrics: total, ranAsSparkAd: true, ...(random() < 0.8 && { paid }) };
}

type Counts = Readonly<Record<Metric | 'views', number>>;

function drawActions(random: () => number, views: number, rates: Rates, times: number): Counts {
  const counts = simulatedMetrics.map((metric) => [
    metric,
    sampleBinomial(random, views, Math.min(0.6, rates[metric] * times)),
  ]);
  return { views, ...Object.fromEntries(counts) } as Counts;
}

function hide(
  random: () => number,
  counts: Counts,
  missing: AccountKind['missing'],
): PostMetrics & Partial<Counts> {
  if (!missing || random() >= missing.share) return counts;
  const known = Object.entries(counts).filter(([name]) => !missing.metrics.includes(name as Metric));
  return Object.fromEntries(known) as PostMetrics & Partial<Counts>;
}

/** A number of Student's t distribution with few degrees of freedom, which throws far now and then. */
function studentsT(random: () => number, degrees: number): number {
  let squares = 0;
  for (let at = 0; at < degrees; at += 1) squares += sampleNormal(random) ** 2;
  return sampleNormal(random) / Math.sqrt(squares / degrees);
}

export type { EngagementMetric };
