import { lookUp } from '../../shared/lookUp';
import { type FakeRequest, textIn } from '../http/fakeRequest';
import { refuse } from '../rules/refuse';
import type { FakeAdAccount, FakeAdGroup } from '../state/records';
import type { World } from '../state/world';

/** The ad group that a request names, in the ad account that it names. */
export function adGroupOf({ state }: World, request: FakeRequest, account: FakeAdAccount): FakeAdGroup {
  const group = lookUp(state.adGroups, textIn(request, 'adgroup_id'));
  return group?.advertiserId === account.id ? group : refuse('fieldMissing');
}
