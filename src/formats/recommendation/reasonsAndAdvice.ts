import type { FactId } from '../../facts/allFacts';
import type {
  FormatAction,
  FormatBrief,
  FormatRecommendation,
  RecommendationReason,
} from '../../vocabulary/formats';
import { staysOffProfile } from './staysOffProfile';

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

const adviceFacts: Readonly<Record<FormatAction, FactId>> = {
  get_authorisation: 'access-ways',
  link_account: 'access-ways',
  get_access: 'access-ways',
  keep_off_profile: 'format-push-replaces-non-spark',
  publish_first: 'format-social-proof',
};

/** What to do to get there. */
export function adviceFor(brief: FormatBrief, format: Chosen): FormatRecommendation['advice'] {
  return adviceNames(brief, format).map((advice) => ({ advice, factId: adviceFacts[advice] }));
}

function adviceNames(brief: FormatBrief, format: Chosen): readonly FormatAction[] {
  const { origin, owner } = brief;
  const access = brief.access ?? 'none';
  if (format === 'spark_pull') {
    if (access !== 'none') return [];
    return [owner === 'own' ? 'link_account' : owner === 'creator' ? 'get_authorisation' : 'get_access'];
  }
  if (format !== 'spark_push') return [];
  const advice: FormatAction[] = [];
  if (access !== 'linked_account' && access !== 'bc_grant') {
    advice.push(owner === 'own' ? 'link_account' : 'get_access');
  }
  if (staysOffProfile(brief)) advice.push('keep_off_profile');
  if (origin === 'footage') advice.push('publish_first');
  return advice;
}
