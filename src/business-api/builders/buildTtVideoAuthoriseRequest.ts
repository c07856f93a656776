import { assertObject } from '../../shared/assertions';
import type { AuthorisationCode } from '../../vocabulary/code';
import { postRequest, type PostRequest } from '../requests/apiRequest';
import { assertCode, assertId } from '../requests/assertRequest';

/** The input of {@link buildTtVideoAuthoriseRequest}. */
export interface ApplyCode {
  readonly advertiserId: string;
  /** The `value` of `validateCode`. */
  readonly code: AuthorisationCode;
  /** The code of the post that this one duets, stitches or mentions. */
  readonly sourceCode?: AuthorisationCode | undefined;
}

/**
 * `POST /tt_video/authorize/`: applies a code to an ad account, which binds its post. One code per request.
 *
 * Look for the post in the list first: what applying a code twice does is not known.
 *
 * @param given - The ad account and the code to apply.
 * @throws RangeError when an id or the code is invalid; the code is not shown.
 *
 * @example
 * ```ts
 * import { buildCode } from 'tiktok-spark-ads/fixtures';
 *
 * const request = buildTtVideoAuthoriseRequest({ advertiserId: '71', code: buildCode(1) });
 * request.path; // => '/open_api/v1.3/tt_video/authorize/'
 * request.body.auth_code === buildCode(1); // => true
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738376435339265 | Authorize a TikTok post}
 */
export function buildTtVideoAuthoriseRequest(given: ApplyCode): PostRequest<{
  readonly advertiser_id: string;
  readonly auth_code: string;
  readonly original_post_auth_code?: string;
}> {
  assertObject('given', given);
  const { advertiserId, code, sourceCode } = given;
  assertId('advertiserId', advertiserId);
  assertCode('code', code);
  if (sourceCode !== undefined) assertCode('sourceCode', sourceCode);
  return postRequest('tt_video/authorize', {
    advertiser_id: advertiserId,
    auth_code: code,
    ...(sourceCode !== undefined && { original_post_auth_code: sourceCode }),
  });
}
