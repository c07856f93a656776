import { assertObject, assertTextIfGiven } from '../../shared/assertions';
import { getRequest, type GetRequest } from '../requests/apiRequest';
import { assertId, assertKeyword, assertWithin } from '../requests/assertRequest';
import { identityFields, type AccountIdentity, type CodeIdentity } from '../creatives/toSparkIdentity';
import { postKindWords, type SparkPostKind } from '../creatives/postKindWords';

/** What every request for an identity's posts needs. */
export interface ListPosts {
  readonly advertiserId: string;
  /** Required, because the platform returns one kind at a time, and only videos unless you ask for photos. */
  readonly kind: SparkPostKind;
  /** The `nextCursor` of the previous page; absent for the first. */
  readonly cursor?: string | undefined;
  /** 1 to 20. */
  readonly count?: number | undefined;
  /** Leaves out posts that only appear in ads; at most the latest 500 are then returned. */
  readonly withoutAdsOnly?: boolean | undefined;
}

/** The posts that were opened by codes. */
export interface ListCodePosts extends ListPosts {
  readonly identity: CodeIdentity;
  /** A text of up to 500 characters, or a whole post id. */
  readonly keyword?: string | undefined;
}

/** The posts of a linked or granted account. */
export interface ListAccountPosts extends ListPosts {
  readonly identity: AccountIdentity;
  /** The platform refuses a keyword for an account. */
  readonly keyword?: undefined;
}

/** The input of {@link buildIdentityVideosRequest}. */
export type ListIdentityVideos = ListCodePosts | ListAccountPosts;

/**
 * `GET /identity/video/get/`: the posts under an identity. Ask twice, for `video` and for `photo`, to see them all.
 *
 * @param list - The ad account, the identity, which of its posts, and where the page begins.
 * @throws RangeError when an id or the kind is invalid, the count or keyword is outside the platform's limits, or a
 * keyword is given for an account.
 *
 * @example
 * ```ts
 * const own = { type: 'TT_USER', id: 'a1' } as const;
 * buildIdentityVideosRequest({ advertiserId: '71', identity: own, kind: 'photo' }).query;
 * // => 'advertiser_id=71&identity_type=TT_USER&identity_id=a1&item_type=CAROUSEL'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218475032577 | Get posts under an identity}
 */
export function buildIdentityVideosRequest(list: ListIdentityVideos): GetRequest {
  assertObject('list', list);
  const { advertiserId, identity, kind, keyword, cursor, count, withoutAdsOnly } = list;
  assertId('advertiserId', advertiserId);
  if (count !== undefined) assertWithin('count', count, 1, 20);
  const owner = identityFields(identity);
  if (keyword !== undefined && owner.identity_type !== 'AUTH_CODE') {
    throw new RangeError('keyword goes with an AUTH_CODE identity alone');
  }
  assertKeyword(keyword);
  assertTextIfGiven('cursor', cursor);
  return getRequest('identity/video/get', {
    advertiser_id: advertiserId,
    ...owner,
    item_type: postKindWords('kind', kind).itemType,
    keyword,
    cursor,
    count,
    exclude_adsonly: withoutAdsOnly,
  });
}
