import { compact } from '../mapping/compact';
import { mapRows } from '../mapping/mapRows';
import { toAd, type AdRow } from '../mapping/toAd';
import { toPage, type Page } from '../mapping/toPage';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { adList } from '../wire/ad';

/** A page of the ads of an ad account. */
export interface AdsPage {
  readonly rows: readonly AdRow[];
  readonly page?: Page | undefined;
}

/**
 * Reads a response of `GET /ad/get/`: ads, and which of them run as Spark.
 *
 * @experimental Known only from its field table and third-party reports.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const list = [{ ad_id: '17', identity_type: 'TT_USER', video_id: 'v1', secondary_status: 'AD_STATUS_DELIVERY_OK' }];
 * const reading = readAds({ code: 0, data: { list } });
 * reading.ok && reading.value.rows.map(({ ad }) => ad.adFormat); // => ['spark_push']
 * ```
 */
export function readAds(body: unknown): Reading<AdsPage> {
  return readBody(body, {
    name: 'readAds',
    schema: adList,
    rowsKey: 'list',
    toValue: ({ list, page_info }, raw, report) => {
      const rows = mapRows(list, raw, 'list', (row, rawRow, path) => ({
        ad: toAd(row, path, report),
        raw: rawRow,
      }));
      return compact({ rows, page: toPage(page_info) });
    },
  });
}
