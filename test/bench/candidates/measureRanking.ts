import { rankSparkCandidates } from 'tiktok-spark-ads';
import type { RankSparkCandidatesOptions } from 'tiktok-spark-ads/vocabulary';
import {
  type AccountKind,
  now,
  simulatedAccount,
  type SimulatedPost,
  trueEngagement,
} from './simulatedAccounts.ts';

/** What a ranking makes of accounts of one kind. */
export interface Measured {
  /** The told median by the median of the true rates: the middle of all accounts. */
  readonly medianRatio: number;
  /** Of the posts told to be below, those that truly are not. */
  readonly wrongBelow: number;
  /** Of the posts told to be above, those that truly are not. */
  readonly wrongAbove: number;
  /** The share of true rates inside their 90 % intervals; of posts that lack metrics, where the kind has such. */
  readonly coverage: number;
  /** The mean true rate of the five first posts. */
  readonly topFive: number;
  /** The share of posts that get no verdict. */
  readonly undecided: number;
}

/** Ranks so many accounts of a kind. */
export function measureRanking(
  kind: AccountKind,
  accounts: number,
  options: Partial<RankSparkCandidatesOptions> = {},
): Measured {
  const ratios: number[] = [];
  const tops: number[] = [];
  let [below, wronglyBelow, above, wronglyAbove, held, looked, posts] = [0, 0, 0, 0, 0, 0, 0];
  for (let seed = 1; seed <= accounts; seed += 1) {
    const account = simulatedAccount(kind, seed);
    const { ranked, baselines } = rankSparkCandidates(account, { now, ...options });
    for (const which of ['video', 'photo'] as const) {
      const ofKind = ranked.filter(({ post }) => post.kind === which);
      if (ofKind.length === 0) continue;
      const trueMedian = medianOf(ofKind.map(({ post }) => trueEngagement(post)));
      const told = (baselines.byKind?.[which] ?? baselines).engagement.median;
      if (ofKind.length >= 5) ratios.push(told / trueMedian);
      for (const { post, engagement, reasons } of ofKind) {
        const rate = trueEngagement(post);
        posts += 1;
        if (reasons[0]!.code === 'candidate_below_baseline') {
          below += 1;
          wronglyBelow += Number(rate >= trueMedian);
        }
        if (reasons[0]!.code === 'candidate_above_baseline') {
          above += 1;
          wronglyAbove += Number(rate <= trueMedian);
        }
        if (kind.missing && !kind.missing.metrics.some((metric) => post.metrics?.[metric] === undefined))
          continue;
        looked += 1;
        held += Number(engagement.low <= rate && rate <= engagement.high);
      }
    }
    tops.push(meanOf(ranked.slice(0, 5).map(({ post }) => trueEngagement(post))));
  }
  return {
    medianRatio: medianOf(ratios),
    wrongBelow: wronglyBelow / Math.max(1, below),
    wrongAbove: wronglyAbove / Math.max(1, above),
    coverage: held / looked,
    topFive: meanOf(tops),
    undecided: 1 - (below + above) / posts,
  };
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

export type { SimulatedPost };
