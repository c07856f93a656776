import type { Authorisation } from '../../vocabulary/authorisation';
import type { Issue, IssuePath } from '../../vocabulary/verdict';
import { grantedDays } from './countAuthorisationDays';

const nothing: readonly Issue<'authorisation_granted_less'>[] = [];

/** An issue if the creator granted fewer days than were asked for. */
export function grantedLess(
  authorisation: Authorisation,
  path: IssuePath = [],
): readonly Issue<'authorisation_granted_less'>[] {
  const { requestedDays } = authorisation;
  if (requestedDays == null) return nothing;
  const days = grantedDays(authorisation);
  if (days === undefined || days >= requestedDays) return nothing;
  return [{ code: 'authorisation_granted_less', path, params: { requestedDays, grantedDays: days } }];
}
