import type { FactId } from '../../facts/allFacts';
import type { FormatBrief, FormatRecommendation, RecommendationReason } from '../../vocabulary/formats';

type Chosen = FormatRecommendation['format'];
type RuledOut = FormatRecommendation['ruledOut'];

const reasonFacts: Readonly<Record<RecommendationReason, FactId>> = {
  post_exists: 'format-pull-keeps-post',
  account_behind_the_ad: 'format-push-is-a-post',
  stands_in_for_non_spark: 'format-push-replaces-non-spark',
  direct_response_without_post: 'article-best-for',
  tiktok_not_among_placements: 'setup-spark-placement',
  nothing_else_left: 'format-non-spark-upload',
};

/** Why a format was chosen for a brief. */
export function reasonFor(
  brief: FormatBrief,
  format: Chosen,
  ruledOut: RuledOut,
): FormatRecommendation['reasons'] {
  if (format === 'none') return [];
  const reason = reasonName(brief, format, ruledOut);
  return [{ reason, factId: reasonFacts[reason] }];
}

function reasonName({ origin }: FormatBrief, format: Chosen, ruledOut: RuledOut): RecommendationReason {
  const codes = ruledOut.flatMap(({ because }) => because.map(({ code }) => code));
  if (format === 'spark_pull') return 'post_exists';
  if (format === 'spark_push') {
    return origin === 'concept' && codes.includes('setup_custom_identity_closed')
      ? 'stands_in_for_non_spark'
      : 'account_behind_the_ad';
  }
  if (codes.includes('setup_spark_needs_tiktok')) return 'tiktok_not_among_placements';
  return origin === 'concept' ? 'direct_response_without_post' : 'nothing_else_left';
}
