import { assertObject } from '../../shared/assertions';
import { mapRows } from '../mapping/mapRows';
import { toIdentityPost } from '../mapping/toIdentityPost';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import type { SparkPost } from '../sparkPost';
import { valueAt } from '../reading/valueAt';
import { identityVideoInfo } from '../wire/identityVideo';
import type { ReadIdentityVideosOptions } from './readIdentityVideos';

/**
 * Reads a response of `GET /identity/video/info/`: one or several posts under an identity.
 *
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 * @param options - The identity that the request named; the response names none.
 * @returns All posts, however many were asked for; none if the platform knows none.
 * @throws RangeError when no identity is given: without one, nobody knows whether its posts need a code.
 *
 * @example
 * ```ts
 * const body = { code: 0, data: { video_detail: { item_id: '7440000000000000001' }, video_details: [] } };
 * const reading = readIdentityVideoInfo(body, { identity: { type: 'TT_USER' } });
 * reading.ok && reading.value.rows.map(({ post }) => post.id); // => ['7440000000000000001']
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218522178562 | Get info about TikTok posts}
 */
export function readIdentityVideoInfo(
  body: unknown,
  options: ReadIdentityVideosOptions,
): Reading<{ readonly rows: readonly SparkPost[] }> {
  assertObject('options', options);
  const { identity } = options;
  assertObject('identity', identity);
  return readBody(body, {
    name: 'readIdentityVideoInfo',
    schema: identityVideoInfo,
    rowsKey: 'video_details',
    isEmpty: ({ video_detail }) => !video_detail,
    toValue: ({ video_detail, video_details }, raw, report) => {
      const rows = mapRows(video_details, raw, 'video_details', (row, rawRow, path) =>
        toIdentityPost(row, rawRow, identity, path, report),
      );
      if (!video_detail) return { rows };
      const path = ['data', 'video_detail'];
      const single = toIdentityPost(video_detail, valueAt(raw, ['video_detail']), identity, path, report);
      return { rows: [single, ...rows] };
    },
  });
}
