import { identityTypes, type Identity } from '../../vocabulary/identity';
import type { IssuePath } from '../../vocabulary/verdict';
import { compact } from '../mapping/compact';
import { mapRows } from '../mapping/mapRows';
import { toIdentityPost } from '../mapping/toIdentityPost';
import { toPage, type Page } from '../mapping/toPage';
import { bareHandle } from '../../shared/bareHandle';
import { reportUnlessKnown } from '../mapping/readKnown';
import { readBody } from '../reading/readBody';
import type { Reading, Report } from '../reading/reading';
import type { SparkPost } from '../sparkPost';
import { gmvMaxPosts } from '../wire/gmvMax';
import type { WireGmvMaxPost } from '../wire/types';

/** A post that a Product GMV Max campaign of a shop can use. */
export interface GmvMaxPost extends SparkPost {
  /** The products that it shows: the API's `spu_id_list`. */
  readonly productIds: readonly string[];
  /** Whether another product link can be added; never on a post that a code opened. Absent if not stated. */
  readonly canChangeLink?: boolean | undefined;
}

/** A page of the posts that GMV Max can use. */
export interface GmvMaxPostsPage {
  readonly rows: readonly GmvMaxPost[];
  readonly page?: Page | undefined;
}

/**
 * Reads a response of `GET /gmv_max/video/get/`: the posts that a Product GMV Max campaign of a shop can use.
 *
 * The response tells whose posts they are but not until when: for a post that a code opened, get the end from
 * `readTtVideoList`.
 *
 * @experimental Known only from its field table; we have not seen a response.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const identity_info = { identity_id: '9001', identity_type: 'AUTH_CODE', user_name: 'sample.creator' };
 * const item_list = [{ item_id: '7440000000000000001', spu_id_list: ['5'], identity_info }];
 * const reading = readGmvMaxPosts({ code: 0, data: { item_list } });
 * reading.ok && reading.value.rows.map(({ post, access, productIds }) => [post.id, access, productIds]);
 * // => [['7440000000000000001', 'code', ['5']]]
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1822001168512129 | Get posts for GMV Max}
 */
export function readGmvMaxPosts(body: unknown): Reading<GmvMaxPostsPage> {
  return readBody(body, {
    name: 'readGmvMaxPosts',
    schema: gmvMaxPosts,
    rowsKey: 'item_list',
    toValue: ({ item_list, page_info }, raw, report) => {
      const rows = mapRows(item_list, raw, 'item_list', (row, rawRow, path) =>
        toGmvMaxPost(row, rawRow, path, report),
      );
      return compact({ rows, page: toPage(page_info) });
    },
  });
}

function toGmvMaxPost(row: WireGmvMaxPost, raw: unknown, path: IssuePath, report: Report): GmvMaxPost {
  const identity = toIdentityOfPost(row);
  const place = [...path, 'identity_info'];
  if (!row.identity_info?.identity_type) report({ code: 'field_missing', path: [...place, 'identity_type'] });
  else reportUnlessKnown(identityTypes, identity.type, place, 'identity_type', report);
  const post = toIdentityPost(row, raw, identity, path, report);
  const isSpark = post.access !== undefined && post.access !== 'none';
  return compact({
    ...post,
    // Nothing says whether posts of a shop's own account need an authorisation.
    authorisation: isSpark ? post.authorisation : { postId: row.item_id },
    productIds: row.spu_id_list ?? [],
    canChangeLink: row.can_change_anchor ?? undefined,
  });
}

function toIdentityOfPost({ identity_info: info }: WireGmvMaxPost): Identity {
  return compact({
    type: info?.identity_type || 'UNSET',
    id: info?.identity_id || undefined,
    businessCenterId: info?.identity_authorized_bc_id || undefined,
    displayName: info?.display_name || undefined,
    handle: bareHandle(info?.username || info?.user_name),
  });
}
