import { isAccountAccess } from '../../eligibility/isAccountAccess';
import type { FactId } from '../../facts/allFacts';
import type { FormatAction, FormatBrief, FormatRecommendation } from '../../vocabulary/formats';
import { staysOffProfile } from './staysOffProfile';

const adviceFacts: Readonly<Record<FormatAction, FactId>> = {
  get_authorisation: 'access-ways',
  link_account: 'access-ways',
  get_access: 'access-ways',
  keep_off_profile: 'format-push-replaces-non-spark',
  publish_first: 'format-social-proof',
};

/** What to do before the ad can run in the format that was chosen. */
export function adviceFor(
  brief: FormatBrief,
  format: FormatRecommendation['format'],
): FormatRecommendation['advice'] {
  return adviceNames(brief, format).map((advice) => ({ advice, factId: adviceFacts[advice] }));
}

function adviceNames(brief: FormatBrief, format: FormatRecommendation['format']): readonly FormatAction[] {
  const { origin, owner } = brief;
  const access = brief.access ?? 'none';
  if (format === 'spark_pull') {
    if (access !== 'none') return [];
    return [owner === 'own' ? 'link_account' : owner === 'creator' ? 'get_authorisation' : 'get_access'];
  }
  if (format !== 'spark_push') return [];
  const advice: FormatAction[] = [];
  if (!isAccountAccess(access)) {
    advice.push(owner === 'own' ? 'link_account' : 'get_access');
  }
  if (staysOffProfile(brief)) advice.push('keep_off_profile');
  if (origin === 'footage') advice.push('publish_first');
  return advice;
}
