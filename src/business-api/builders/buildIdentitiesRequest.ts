import { assertObject, assertTextIfGiven } from '../../shared/assertions';
import type { IdentityType } from '../../vocabulary/identity';
import { getRequest, type GetRequest } from '../requests/apiRequest';
import { assertId, assertPage } from '../requests/assertRequest';
import type { CheckedWord } from '../requests/unlistedWord';

/** The input of {@link buildIdentitiesRequest}. */
export interface ListIdentities {
  readonly advertiserId: string;
  /** All types if absent. */
  readonly type?: CheckedWord<IdentityType> | undefined;
  /** With `BC_AUTH_TT`; sources disagree on whether the platform needs it there. */
  readonly businessCenterId?: string | undefined;
  /** From 1; 1 if absent. */
  readonly page?: number | undefined;
  /** 1 to 100; 20 if absent. */
  readonly pageSize?: number | undefined;
}

/**
 * `GET /identity/get/`: the accounts and names that ads can run under.
 *
 * @param list - The ad account, which of its identities, and which page.
 * @throws RangeError when an id is invalid or a page is outside the platform's limits.
 *
 * @example
 * ```ts
 * buildIdentitiesRequest({ advertiserId: '71', type: 'TT_USER' }).query; // => 'advertiser_id=71&identity_type=TT_USER'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218420781057 | Get identity list}
 */
export function buildIdentitiesRequest(list: ListIdentities): GetRequest {
  assertObject('list', list);
  assertId('advertiserId', list.advertiserId);
  assertPage(list, 100);
  assertTextIfGiven('type', list.type);
  return getRequest('identity/get', {
    advertiser_id: list.advertiserId,
    identity_type: list.type,
    identity_authorized_bc_id: list.businessCenterId,
    page: list.page,
    page_size: list.pageSize,
  });
}
