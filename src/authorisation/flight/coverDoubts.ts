import type { Authorisation } from '../../vocabulary/authorisation';
import type { Issue, IssuePath } from '../../vocabulary/verdict';
import { endIsUpperBound } from '../dates';
import { statedStatus } from '../status/stated';
import { type StatusIssue, statusIssue } from '../status/statusIssue';
import type { UsableSpan } from './usableSpan';

/** A reason not to rely on an authorisation. */
export type CoverDoubt = StatusIssue | 'authorisation_end_upper_bound' | 'authorisation_end_unconfirmed';

/** Why an authorisation does not count at all, or counts for less than its dates promise. */
export function coverDoubts(
  authorisation: Authorisation,
  usable: UsableSpan | undefined,
  now: Date | undefined,
  path: IssuePath,
): Issue<CoverDoubt>[] {
  if (authorisation.needed === false) return [];
  const stated = statedStatus(authorisation);
  if (!usable?.isSure) return [statusIssue(stated, authorisation, now, path)];
  const doubts: Issue<CoverDoubt>[] =
    stated === 'active' ? [] : [statusIssue(stated, authorisation, now, path)];
  const { endIs } = authorisation;
  if (endIsUpperBound(authorisation)) {
    doubts.push({
      code: 'authorisation_end_upper_bound',
      path,
      params: { endsAt: new Date(usable.span[1]) },
    });
  }
  if (endIs === 'creator' || endIs === 'contract') {
    doubts.push({ code: 'authorisation_end_unconfirmed', path, params: { endIs } });
  }
  return doubts;
}
