import { lookUp } from '../shared/lookUp';
import type { Access, IdentityType } from '../vocabulary/identity';
import type { OpenEnum } from '../vocabulary/openEnum';

const accessKinds: Readonly<Record<IdentityType, Access>> = {
  AUTH_CODE: 'code',
  TT_USER: 'linked_account',
  BC_AUTH_TT: 'bc_grant',
  TTS_TT: 'none',
  CUSTOMIZED_USER: 'none',
};

/**
 * Tells from the type of an identity how an advertiser has access to its posts.
 *
 * @param identityType - In the API's own words.
 * @returns `none` for identities without posts to run as Spark Ads; `undefined` for an unknown type.
 *
 * @example
 * ```ts
 * accessByIdentityType('AUTH_CODE'); // => 'code'
 * accessByIdentityType('CUSTOMIZED_USER'); // => 'none'
 * accessByIdentityType('SOMETHING_NEW'); // => undefined
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738958351620097 | Identities}
 */
export function accessByIdentityType(identityType: OpenEnum<IdentityType>): Access | undefined {
  return typeof identityType === 'string' ? lookUp(accessKinds, identityType) : undefined;
}
