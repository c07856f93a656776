import { assertDays } from '../../shared/assertions';
import { postRequest, type PostRequest } from '../requests/apiRequest';
import { marketplaceFields, type MarketplacePost, type MarketplaceFields } from '../requests/marketplacePost';

/**
 * `POST /tcm/tt_video/apply/`: asks a creator to authorise a post, or to extend its authorisation.
 *
 * The creator may grant a different number of days.
 *
 * @experimental Known only from its field table.
 * @param post - The creator's post, and for how many days to ask.
 * @throws RangeError when an id is invalid or the days are not a whole number of at least 1.
 *
 * @example
 * ```ts
 * buildMarketplaceApplyRequest({ marketplaceAccountId: 'm1', postId: '7', days: 30, extend: true }).body;
 * // => { video_id: '7', tcm_account_id: 'm1', authorization_days: 30, action: 'EXTEND' }
 * ```
 */
export function buildMarketplaceApplyRequest(
  post: MarketplacePost & {
    readonly days: number;
    /** Asks for more time on an existing authorisation. */
    readonly extend?: boolean | undefined;
  },
): PostRequest<MarketplaceFields & { readonly authorization_days: number; readonly action?: 'EXTEND' }> {
  const fields = marketplaceFields(post);
  assertDays('days', post.days);
  return postRequest('tcm/tt_video/apply', {
    ...fields,
    authorization_days: post.days,
    ...(post.extend === true && { action: 'EXTEND' as const }),
  });
}
