import { lookUp } from '../../shared/lookUp';
import { type FakeRequest, textIn } from '../http/fakeRequest';
import { refuse } from '../rules/refuse';
import type { FakeAdAccount, FakeIdentity } from '../state/records';

/** The identity that a request names, by type and id. */
export function identityOf({ identities }: FakeAdAccount, request: FakeRequest): FakeIdentity {
  const identity = lookUp(identities, textIn(request, 'identity_id'));
  if (identity?.type !== request.values.identity_type) refuse('identityUnknown');
  return identity as FakeIdentity;
}
