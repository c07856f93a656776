import { assertObject } from '../../shared/assertions';
import type { AuthorisationCode } from '../../vocabulary/code';
import { getRequest, type GetRequest } from '../requests/apiRequest';
import { assertCode, assertId } from '../requests/assertRequest';

/**
 * `GET /tt_video/info/`: the post behind a code. The query contains the percent-encoded code: keep it out of logs.
 *
 * @param given - The ad account and the code.
 * @throws RangeError when an id or the code is invalid; the code is not shown.
 *
 * @example
 * ```ts
 * import { buildCode } from 'tiktok-spark-ads/fixtures';
 *
 * const { query } = buildTtVideoInfoRequest({ advertiserId: '71', code: buildCode(1) });
 * query.startsWith('advertiser_id=71&auth_code=%23'); // => true
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738376324021250 | Get info about a TikTok post}
 */
export function buildTtVideoInfoRequest(given: {
  readonly advertiserId: string;
  readonly code: AuthorisationCode;
}): GetRequest {
  assertObject('given', given);
  const { advertiserId, code } = given;
  assertId('advertiserId', advertiserId);
  assertCode('code', code);
  return getRequest('tt_video/info', { advertiser_id: advertiserId, auth_code: code });
}
