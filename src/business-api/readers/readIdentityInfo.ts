import { toIdentity, type IdentityRow } from '../mapping/toIdentity';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { valueAt } from '../reading/valueAt';
import { identityInfo } from '../wire/identity';

/**
 * Reads a response of `GET /identity/info/`: one identity.
 *
 * @experimental Known only from its field table; we have not seen a response.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const body = { code: 0, data: { identity_info: { identity_id: 'a1', identity_type: 'TT_USER', user_name: 'own.brand' } } };
 * const reading = readIdentityInfo(body);
 * reading.ok && reading.value.identity; // => { id: 'a1', type: 'TT_USER', handle: 'own.brand' }
 * ```
 */
export function readIdentityInfo(body: unknown): Reading<IdentityRow> {
  return readBody(body, {
    name: 'readIdentityInfo',
    schema: identityInfo,
    toValue: ({ identity_info }, raw, report) => ({
      identity: toIdentity(identity_info, ['data', 'identity_info'], report),
      raw: valueAt(raw, ['identity_info']),
    }),
  });
}
