import { endDoubt } from '../authorisation/dates';
import type { AuthorisationStatus, DoubtedEnd } from '../vocabulary/authorisation';
import type { Subject } from './subject';

/** In force, or only to be waited for or applied: its days run out all the same. */
const carriers: readonly AuthorisationStatus[] = ['active', 'not_started', 'not_applied'];

/** The end of an authorisation that can still carry the ad; none for one that cannot, which has its own finding. */
export function ownEnd({ standing, authorisation }: Subject): DoubtedEnd | undefined {
  if (!standing?.endsAt || !authorisation || !carriers.includes(standing.status)) return undefined;
  return { endsAt: standing.endsAt, ...endDoubt(authorisation) };
}
