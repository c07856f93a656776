import type { Access } from '../vocabulary/identity';

/** Whether access is through the account itself, which needs no authorisation of the post. */
export function isAccountAccess(access: Access | undefined): boolean {
  return access === 'linked_account' || access === 'bc_grant';
}
