import { assertObject } from '../../shared/assertions';
import { getRequest, type GetRequest } from '../requests/apiRequest';
import { assertId, assertEntries } from '../requests/assertRequest';

/**
 * `GET /advertiser/info/`: what ad accounts may do.
 *
 * @experimental Known only from its field table.
 * @param accounts - The ids of the ad accounts; at least one.
 * @throws RangeError when an id is invalid, or there is none.
 *
 * @example
 * ```ts
 * buildAdvertisersRequest({ advertiserIds: ['71'] }).query; // => 'advertiser_ids=%5B%2271%22%5D'
 * ```
 */
export function buildAdvertisersRequest(accounts: {
  readonly advertiserIds: readonly [string, ...string[]];
}): GetRequest {
  assertObject('accounts', accounts);
  const { advertiserIds } = accounts;
  assertEntries('advertiserIds', advertiserIds, Infinity, assertId);
  return getRequest('advertiser/info', { advertiser_ids: advertiserIds });
}
