import { assertWord, assertObject } from '../../shared/assertions';
import type { Identity } from '../../vocabulary/identity';
import { assertId } from '../requests/assertRequest';

/** An account that is linked to the ad account. */
export interface LinkedIdentity {
  readonly type: 'TT_USER';
  readonly id: string;
  readonly businessCenterId?: undefined;
}

/** An account that is granted through Business Center. */
export interface GrantedIdentity {
  readonly type: 'BC_AUTH_TT';
  readonly id: string;
  /** The Business Center that granted the account. */
  readonly businessCenterId: string;
}

/** A linked or granted account, on which ads can publish. */
export type AccountIdentity = LinkedIdentity | GrantedIdentity;

/** The identity of a post that a code opened. */
export interface CodeIdentity {
  readonly type: 'AUTH_CODE';
  readonly id: string;
  readonly businessCenterId?: undefined;
}

/** An identity that a Spark Ad can run under, complete enough for a request. */
export type SparkIdentity = AccountIdentity | CodeIdentity;

/**
 * Turns the identity of a reader's row into the form that a request needs.
 *
 * @param identity - As returned by `readTtVideoList`, `readIdentities` and others.
 * @returns `undefined` if it cannot run a Spark Ad, or its id or Business Center is not known.
 *
 * @example
 * ```ts
 * toSparkIdentity({ id: 'a1', type: 'BC_AUTH_TT', businessCenterId: '71', displayName: 'Own brand' });
 * // => { type: 'BC_AUTH_TT', id: 'a1', businessCenterId: '71' }
 * toSparkIdentity({ id: 'a1', type: 'BC_AUTH_TT' }); // => undefined
 * toSparkIdentity({ id: 'c1', type: 'CUSTOMIZED_USER' }); // => undefined
 * ```
 */
export function toSparkIdentity(identity: Identity): SparkIdentity | undefined {
  assertObject('identity', identity);
  const { type, id, businessCenterId } = identity;
  if (!id) return undefined;
  if (type === 'AUTH_CODE') return { type: 'AUTH_CODE', id };
  if (type === 'TT_USER') return { type: 'TT_USER', id };
  if (type === 'BC_AUTH_TT' && businessCenterId) return { type: 'BC_AUTH_TT', id, businessCenterId };
  return undefined;
}

/** The identity in TikTok's own fields. */
export interface IdentityFields {
  readonly identity_type: SparkIdentity['type'];
  readonly identity_id: string;
  readonly identity_authorized_bc_id?: string;
}

const types = ['AUTH_CODE', 'TT_USER', 'BC_AUTH_TT'] as const satisfies readonly SparkIdentity['type'][];

/** The fields that name an identity in a request. */
export function identityFields(identity: SparkIdentity): IdentityFields {
  assertObject('identity', identity);
  const { type, id } = identity;
  assertWord('identity.type', type, types);
  assertId('identity.id', id);
  if (type !== 'BC_AUTH_TT') return { identity_type: type, identity_id: id };
  const { businessCenterId } = identity;
  assertId('identity.businessCenterId', businessCenterId);
  return { identity_type: type, identity_id: id, identity_authorized_bc_id: businessCenterId };
}
