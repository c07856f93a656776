import type { Authorisation } from '../../vocabulary/authorisation';
import { toOwnerAuthorisation, wholeDays } from '../mapping/toOwnerAuthorisation';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { postAuthorisation } from '../wire/account';

/** The authorisation of a post, as its owner sees it. */
export interface PostAuthorisation {
  readonly authorisation: Authorisation;
  /** The data exactly as the platform sent it, including the authorisation code: use `redactCodes` before you log it. */
  readonly raw: unknown;
}

/**
 * Reads a response of `GET /business/post/authorize/status/`: the code of a post, as the owner of its account sees it.
 *
 * @experimental Known only from its field table; we have not seen a response.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const body = { code: 0, data: { item_id: '7', auth_code_status: 'NOT_USED', auth_code_end_time: '2026-12-01 00:00:00' } };
 * const reading = readPostAuthorisation(body);
 * reading.ok && reading.value.authorisation;
 * // => { needed: true, endsAt: new Date('2026-12-01T00:00:00Z'), stage: 'generated', platformStatus: 'NOT_USED', … }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs/manage-tiktok-post-ad-authorization/v1.3 | Manage TikTok post ad authorization}
 */
export function readPostAuthorisation(body: unknown): Reading<PostAuthorisation> {
  return readBody(body, {
    name: 'readPostAuthorisation',
    schema: postAuthorisation,
    toValue: (data, raw, report) => {
      const known = { postId: data.item_id, durationDays: wholeDays(data.authorization_days) };
      return { authorisation: toOwnerAuthorisation(data, known, ['data'], report), raw };
    },
  });
}
