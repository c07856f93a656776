import type { PerformanceClaim } from '../../vocabulary/formats';
import type { Say } from '../say/say';
import { wordFor } from '../wordFor';
import type { ResultWords } from './resultWords';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { tell } from '../tell';

/**
 * Describes a performance figure, always with whose it is and whether it holds up.
 *
 * @param claim - One of `performanceClaims`.
 * @param options - Another language.
 *
 * @example
 * ```ts
 * describeClaim(performanceClaims[0]!);
 * // => { figure: '30% higher completion rate than non-Spark in-feed ads', standing: 'TikTok’s own figure about its own product.' }
 * ```
 */
export function describeClaim(
  claim: PerformanceClaim,
  options: DescribeResultOptions = {},
): { readonly figure: string; readonly standing: string } {
  return tell('claim', () => {
    const { metric, figure, comparator, standing } = claim;
    const { words, say } = wordsFor(options);
    const told = figureInWords(figure, wordFor(words.metrics, metric), words, say);
    return {
      figure: [told, wordFor(words.claims.comparators, comparator)].filter((part) => part).join(' '),
      standing: wordFor(words.claims.standings, standing),
    };
  });
}

function figureInWords(
  figure: PerformanceClaim['figure'],
  metric: string,
  { claims }: ResultWords,
  say: Say,
): string {
  switch (figure.kind) {
    case 'change':
      return claims.change({ metric, percent: figure.percent }, say);
    case 'change_between':
      return claims.changeBetween({ metric, from: figure.fromPercent, to: figure.toPercent }, say);
    case 'share_of_advertisers':
      return claims.share({ metric, share: figure.percent, percent: figure.changePercent }, say);
    case 'rates':
      return claims.rates({ metric, spark: figure.sparkPercent, other: figure.comparatorPercent }, say);
  }
}
