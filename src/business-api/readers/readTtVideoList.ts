import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { toPage, type Page } from '../mapping/toPage';
import { toAuthorisedPost } from '../mapping/toAuthorisedPost';
import type { SparkPost } from '../sparkPost';
import { compact } from '../mapping/compact';
import { mapRows } from '../mapping/mapRows';
import { ttVideoList } from '../wire/ttVideo';

/** A page of the posts that creators' codes opened to an ad account. */
export interface AuthorisedPostsPage {
  /** The posts that could be read, in the order of the response. */
  readonly rows: readonly SparkPost[];
  /** The position of the page; absent if the platform did not fill it in. */
  readonly page?: Page | undefined;
}

/**
 * Reads a response of `GET /tt_video/list/`: the posts that codes have opened to an ad account.
 *
 * A post can be listed more than once, once for each binding, and stays listed after its authorisation has ended. A row
 * or field that cannot be read is left out and named in `issues`; the others are complete.
 *
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 * @returns `ok: false` if the platform returned an error (`api_error`) or the body is not a response of this endpoint.
 *
 * @example
 * ```ts
 * import { buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';
 *
 * const reading = readTtVideoList(buildTtVideoListResponse({ now: new Date('2026-11-23T12:00:00Z') }));
 * reading.ok && reading.value.rows.map(({ post, access }) => [post.visibility, access]);
 * // => [['public', 'code']]
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738376465972226 | Get authorized TikTok posts}
 */
export function readTtVideoList(body: unknown): Reading<AuthorisedPostsPage> {
  return readBody(body, {
    name: 'readTtVideoList',
    schema: ttVideoList,
    rowsKey: 'list',
    toValue: ({ list, page_info }, raw, report) => {
      const rows = mapRows(list, raw, 'list', (row, rawRow, path) =>
        toAuthorisedPost(row, rawRow, 'applied', path, report),
      );
      return compact({ rows, page: toPage(page_info) });
    },
  });
}
