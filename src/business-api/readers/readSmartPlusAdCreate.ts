import type { AdRow } from '../mapping/toAd';
import { toSmartPlusRows } from '../mapping/toSmartPlusRows';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { smartPlusAd } from '../wire/smartPlus';

/** An upgraded Smart+ ad that a request created or changed. */
export interface CreatedSmartPlusAd {
  /** The API's `smart_plus_ad_id`. */
  readonly adId: string;
  /** One row for each creative; a single row without a post if the response names none. */
  readonly rows: readonly AdRow[];
}

/**
 * Reads a response of `POST /smart_plus/ad/create/` or `/smart_plus/ad/update/`: the ad, one row for each creative.
 *
 * @experimental Known only from its field table; we have not seen a response.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 * @returns `ok: false` if the platform returned an error or the response names no ad.
 *
 * @example
 * ```ts
 * const reading = readSmartPlusAdCreate({ code: 0, data: { smart_plus_ad_id: '17', creative_list: [] } });
 * reading.ok && reading.value.adId; // => '17'
 * ```
 *
 * @see {@link readSmartPlusAds} for existing ads
 */
export function readSmartPlusAdCreate(body: unknown): Reading<CreatedSmartPlusAd> {
  return readBody(body, {
    name: 'readSmartPlusAdCreate',
    schema: smartPlusAd,
    toValue: (ad, raw, report) => ({
      adId: ad.smart_plus_ad_id,
      rows: toSmartPlusRows(ad, raw, ['data'], report),
    }),
  });
}
