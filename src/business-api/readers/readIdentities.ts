import { compact } from '../mapping/compact';
import { mapRows } from '../mapping/mapRows';
import { toIdentity, type IdentityRow } from '../mapping/toIdentity';
import { toPage, type Page } from '../mapping/toPage';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { identityList } from '../wire/identity';

/** A page of the identities of an ad account. */
export interface IdentitiesPage {
  /** The identities that could be read, in the order of the response. */
  readonly rows: readonly IdentityRow[];
  /** The position of the page; absent if the platform sent zeros. */
  readonly page?: Page | undefined;
}

/**
 * Reads a response of `GET /identity/get/`: the accounts and names that ads can run under.
 *
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const body = { code: 0, data: { identity_list: [
 *   { identity_id: 'a1', identity_type: 'BC_AUTH_TT', identity_authorized_bc_id: '71', can_pull_video: true },
 * ] } };
 * const reading = readIdentities(body);
 * reading.ok && reading.value.rows[0]?.identity;
 * // => { id: 'a1', type: 'BC_AUTH_TT', businessCenterId: '71', canPull: true }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218420781057 | Get identity list}
 */
export function readIdentities(body: unknown): Reading<IdentitiesPage> {
  return readBody(body, {
    name: 'readIdentities',
    schema: identityList,
    rowsKey: 'identity_list',
    toValue: ({ identity_list, page_info }, raw, report) => {
      const rows = mapRows(identity_list, raw, 'identity_list', (row, rawRow, path) => ({
        identity: toIdentity(row, path, report),
        raw: rawRow,
      }));
      return compact({ rows, page: toPage(page_info) });
    },
  });
}
