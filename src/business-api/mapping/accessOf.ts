import type { Access } from '../../vocabulary/identity';

const accessByType: Readonly<Record<string, Access>> = {
  AUTH_CODE: 'code',
  TT_USER: 'linked_account',
  BC_AUTH_TT: 'bc_grant',
};

/** How an identity of this type gets at a post. */
export function accessOf(identityType: string): Access {
  return Object.hasOwn(accessByType, identityType) ? (accessByType[identityType] ?? 'none') : 'none';
}
