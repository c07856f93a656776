import { compact } from '../mapping/compact';
import { mapRows } from '../mapping/mapRows';
import { toPage } from '../mapping/toPage';
import { toSmartPlusRows } from '../mapping/toSmartPlusRows';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { smartPlusAdList } from '../wire/smartPlus';
import type { AdsPage } from './readAds';

/**
 * Reads a response of `GET /smart_plus/ad/get/`: upgraded Smart+ ads, one row for each of their creatives.
 *
 * @experimental Known only from its field table and third-party reports.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 * @returns Rows like those of {@link readAds}, with the `smart_plus_ad_id` as `id`; `toRunningAd` turns each into what
 * `adsAtRisk` takes. `page` counts ads, not rows.
 *
 * @example
 * ```ts
 * const creative_info = { identity_type: 'AUTH_CODE', identity_id: '9001', tiktok_item_id: '7440000000000000001' };
 * const list = [{ smart_plus_ad_id: '17', creative_list: [{ ad_material_id: '3', creative_info }] }];
 * const reading = readSmartPlusAds({ code: 0, data: { list } });
 * reading.ok && reading.value.rows.map(({ ad }) => [ad.id, ad.creativeId, ad.postId]);
 * // => [['17', '3', '7440000000000000001']]
 * ```
 *
 * @see {@link readSmartPlusAdCreate} for the response when one is created
 */
export function readSmartPlusAds(body: unknown): Reading<AdsPage> {
  return readBody(body, {
    name: 'readSmartPlusAds',
    schema: smartPlusAdList,
    rowsKey: 'list',
    toValue: ({ list, page_info }, raw, report) => {
      const rows = mapRows(list, raw, 'list', (ad, rawRow, path) =>
        toSmartPlusRows(ad, rawRow, path, report),
      );
      return compact({ rows: rows.flat(), page: toPage(page_info) });
    },
  });
}
