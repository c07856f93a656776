import { assertObject } from '../../shared/assertions';
import type { Identity } from '../../vocabulary/identity';
import { toIdentityPost } from '../mapping/toIdentityPost';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import type { SparkPost } from '../sparkPost';
import { mapRows } from '../mapping/mapRows';
import { identityVideos } from '../wire/identityVideo';

/** A page of the posts under an identity. */
export interface IdentityPostsPage {
  /** The posts that could be read, in the order of the response. */
  readonly rows: readonly SparkPost[];
  /** The cursor for the next page; absent on the last one. It is opaque: just pass it back. */
  readonly nextCursor?: string | undefined;
}

/** Options of {@link readIdentityVideos}. */
export interface ReadIdentityVideosOptions {
  /** The identity that was asked for: the response does not name it. */
  readonly identity: Identity;
}

/**
 * Reads a response of `GET /identity/video/get/`: the posts under an identity, such as your own linked account.
 *
 * The response names no identity, so say whose posts you asked for. Posts of a linked (`TT_USER`) or granted
 * (`BC_AUTH_TT`) account come with `authorisation: { needed: false }`.
 *
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 * @param options - The identity that the request named.
 * @returns `ok: false` if the platform returned an error (`api_error`) or the body is not a response of this endpoint.
 * @throws RangeError when no identity is given: without one, nobody knows whether its posts need a code.
 *
 * @example
 * ```ts
 * const body = { code: 0, data: { has_more: false, video_list: [
 *   { item_id: '7440000000000000001', status: 'ITEM_STATUS_HESITATE_RECOMMEND', auth_info: null },
 * ] } };
 * const reading = readIdentityVideos(body, { identity: { id: '7440000000000009001', type: 'TT_USER' } });
 * reading.ok && reading.value.rows[0]?.access; // => 'linked_account'
 * reading.ok && reading.value.rows[0]?.authorisation.needed; // => false
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218475032577 | Get posts under an identity}
 */
export function readIdentityVideos(
  body: unknown,
  options: ReadIdentityVideosOptions,
): Reading<IdentityPostsPage> {
  assertObject('options', options);
  const { identity } = options;
  assertObject('identity', identity);
  return readBody(body, {
    name: 'readIdentityVideos',
    schema: identityVideos,
    rowsKey: 'video_list',
    toValue: ({ video_list, has_more, cursor }, raw, report) => {
      // A page with more posts but no cursor must not look like the last page.
      if (has_more && !cursor) report({ code: 'field_missing', path: ['data', 'cursor'] });
      return {
        rows: mapRows(video_list, raw, 'video_list', (row, rawRow, path) =>
          toIdentityPost(row, rawRow, identity, path, report),
        ),
        ...(has_more && cursor && { nextCursor: cursor }),
      };
    },
  });
}
