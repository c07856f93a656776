import { assertObject, assertList } from '../../shared/assertions';
import { getRequest, type GetRequest } from '../requests/apiRequest';
import { assertId, assertKeyword, assertPage } from '../requests/assertRequest';
import { postKindWords, type SparkPostKind } from '../creatives/postKindWords';

/** The input of {@link buildTtVideoListRequest}. */
export interface ListAuthorisedPosts {
  readonly advertiserId: string;
  /** Kinds of post; both if absent. */
  readonly kinds?: readonly SparkPostKind[] | undefined;
  /** A text of up to 500 characters, or a whole post id. */
  readonly keyword?: string | undefined;
  /** From 1; 1 if absent. */
  readonly page?: number | undefined;
  /** 1 to 50; 20 if absent. */
  readonly pageSize?: number | undefined;
}

/**
 * `GET /tt_video/list/`: the posts that codes have opened to an ad account.
 *
 * @param list - The ad account, which of its posts, and which page.
 * @throws RangeError when the id or a kind is invalid, or a page or the keyword is outside the platform's limits.
 *
 * @example
 * ```ts
 * buildTtVideoListRequest({ advertiserId: '71', kinds: ['photo'], pageSize: 50 });
 * // => { method: 'GET', path: '/open_api/v1.3/tt_video/list/', query: 'advertiser_id=71&item_types=%5B%22CAROUSEL%22%5D&page_size=50' }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738376465972226 | Get authorized TikTok posts}
 */
export function buildTtVideoListRequest(list: ListAuthorisedPosts): GetRequest {
  assertObject('list', list);
  const { advertiserId, kinds, keyword, page, pageSize } = list;
  assertId('advertiserId', advertiserId);
  assertPage(list, 50);
  if (kinds != null) assertList('kinds', kinds);
  assertKeyword(keyword);
  return getRequest('tt_video/list', {
    advertiser_id: advertiserId,
    item_types:
      kinds == null
        ? undefined
        : Array.from(kinds, (kind, index) => postKindWords(`kinds[${index}]`, kind).itemType),
    keyword,
    page,
    page_size: pageSize,
  });
}
