import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';
import type { Issue, IssuePath } from '../../vocabulary/verdict';
import { wordOf } from '../../shared/wordOf';
import { isDeclined, isUnanswered } from '../../shared/creatorAnswer';
import { pastEnd } from './pastEnd';
import { statedStatus } from './stated';

/** Why an authorisation is not simply in force. */
export type StatusIssue =
  | 'authorisation_not_needed'
  | 'authorisation_unanswered'
  | 'authorisation_declined'
  | 'authorisation_pending'
  | 'authorisation_not_applied'
  | 'authorisation_expired'
  | 'authorisation_revoked'
  | 'authorisation_unknown'
  | 'authorisation_end_unknown';

/**
 * Turns a status other than in force into an issue; without a better reason, the end is not known.
 */
export function statusIssue(
  status: AuthorisationStatus | 'undated',
  authorisation: Authorisation,
  now: Date | undefined,
  path: IssuePath = [],
): Issue<StatusIssue> {
  const { platformStatus } = authorisation;
  const word = platformStatus == null ? undefined : wordOf(platformStatus);
  switch (status) {
    case 'pending':
      if (isUnanswered(authorisation)) return { code: 'authorisation_unanswered', path };
      return { code: 'authorisation_pending', path };
    case 'revoked':
      if (isDeclined(authorisation)) return { code: 'authorisation_declined', path };
      return { code: 'authorisation_revoked', path };
    case 'not_needed':
    case 'not_applied':
      return { code: `authorisation_${status}`, path };
    case 'expired':
      return { code: 'authorisation_expired', path, params: { endsAt: pastEnd(authorisation, now) } };
    case 'unknown':
      if (statedStatus(authorisation) === 'unknown')
        return { code: 'authorisation_unknown', path, params: { platformStatus: word } };
  }
  return { code: 'authorisation_end_unknown', path };
}
