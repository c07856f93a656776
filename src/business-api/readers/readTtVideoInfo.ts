import { toAuthorisedPost } from '../mapping/toAuthorisedPost';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import type { SparkPost } from '../sparkPost';
import { ttVideo } from '../wire/ttVideo';

/**
 * Reads a response of `GET /tt_video/info/`: the post behind one authorisation code.
 *
 * The response does not say whether the code has been applied, so the authorisation has no `stage`.
 *
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 * @returns `ok: false` if the platform returned an error, for example about an unknown code.
 *
 * @example
 * ```ts
 * import { buildTtVideoInfoResponse } from 'tiktok-spark-ads/fixtures';
 *
 * const reading = readTtVideoInfo(buildTtVideoInfoResponse({ now: new Date('2026-11-23T12:00:00Z') }));
 * reading.ok && reading.value.post.id; // => '7440000000000000001'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738376324021250 | Get info about a TikTok post}
 */
export function readTtVideoInfo(body: unknown): Reading<SparkPost> {
  return readBody(body, {
    name: 'readTtVideoInfo',
    schema: ttVideo,
    toValue: (row, raw, report) => toAuthorisedPost(row, raw, undefined, ['data'], report),
  });
}
