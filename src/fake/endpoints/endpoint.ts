import type { FakeRequest } from '../http/fakeRequest';
import { refuse } from '../rules/refuse';
import { textIn } from '../http/fakeRequest';
import type { FakeAdAccount } from '../state/records';
import type { World } from '../state/world';

/** What an endpoint does with a request: the `data` of its answer. */
export type Endpoint = (world: World, request: FakeRequest) => object;

/** The ad account that a request names. */
export function adAccountOf({ state }: World, request: FakeRequest): FakeAdAccount {
  return state.adAccounts[textIn(request, 'advertiser_id')] ?? refuse('adAccountUnknown');
}
