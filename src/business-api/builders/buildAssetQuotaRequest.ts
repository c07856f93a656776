import { assertObject } from '../../shared/assertions';
import { getRequest, type GetRequest } from '../requests/apiRequest';
import { assertId } from '../requests/assertRequest';

/**
 * `GET /asset/bind/quota/`: how many more ads a TikTok account of a Business Center can have.
 *
 * @experimental Known only from its field table.
 * @param asset - The Business Center, and the TikTok account in it.
 * @throws RangeError when an id is invalid.
 *
 * @example
 * ```ts
 * buildAssetQuotaRequest({ businessCenterId: 'b1', accountId: 'a1' }).query;
 * // => 'bc_id=b1&asset_type=TT_ACCOUNT&asset_id=a1'
 * ```
 */
export function buildAssetQuotaRequest(asset: {
  readonly businessCenterId: string;
  /** The TikTok account in the Business Center: the asset behind a `BC_AUTH_TT` identity. */
  readonly accountId: string;
}): GetRequest {
  assertObject('asset', asset);
  const { businessCenterId, accountId } = asset;
  assertId('businessCenterId', businessCenterId);
  assertId('accountId', accountId);
  return getRequest('asset/bind/quota', {
    bc_id: businessCenterId,
    asset_type: 'TT_ACCOUNT',
    asset_id: accountId,
  });
}
