import { mapRows } from '../mapping/mapRows';
import { toAd, type AdRow } from '../mapping/toAd';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { createdAds } from '../wire/ad';

/** The ads that a request created or changed. */
export interface CreatedAds {
  readonly adIds: readonly string[];
  /** Whether they are reviewed before they run; absent if the platform does not say. */
  readonly needsReview?: boolean | undefined;
  readonly rows: readonly AdRow[];
}

/**
 * Reads a response of `POST /ad/create/` or `/ad/update/`: the ads that were created or changed.
 *
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const creatives = [{ ad_id: '17', identity_type: 'AUTH_CODE', tiktok_item_id: '7440000000000000001' }];
 * const reading = readAdCreate({ code: 0, data: { ad_ids: ['17'], need_audit: false, creatives } });
 * reading.ok && reading.value.rows.map(({ ad }) => [ad.id, ad.adFormat]); // => [['17', 'spark_pull']]
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1739470744631298 | Create Spark Ads}
 */
export function readAdCreate(body: unknown): Reading<CreatedAds> {
  return readBody(body, {
    name: 'readAdCreate',
    schema: createdAds,
    rowsKey: 'creatives',
    isEmpty: ({ ad_ids }) => !ad_ids?.length,
    toValue: ({ ad_ids, need_audit, creatives }, raw, report) => ({
      adIds: ad_ids ?? [],
      ...(typeof need_audit === 'boolean' && { needsReview: need_audit }),
      rows: mapRows(creatives, raw, 'creatives', (row, rawRow, path) => ({
        ad: toAd(row, path, report),
        raw: rawRow,
      })),
    }),
  });
}
