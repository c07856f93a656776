import { getRequest, type GetRequest } from '../requests/apiRequest';
import { marketplaceFields, type MarketplacePost } from '../requests/marketplacePost';

/**
 * `GET /tcm/tt_video/status/`: the state of an application to a creator.
 *
 * @experimental Known only from its field table.
 * @param post - The creator's post.
 * @throws RangeError when an id is invalid.
 *
 * @example
 * ```ts
 * buildMarketplaceStatusRequest({ marketplaceAccountId: 'm1', postId: '7' }).query; // => 'video_id=7&tcm_account_id=m1'
 * ```
 */
export function buildMarketplaceStatusRequest(post: MarketplacePost): GetRequest {
  return getRequest('tcm/tt_video/status', { ...marketplaceFields(post) });
}
