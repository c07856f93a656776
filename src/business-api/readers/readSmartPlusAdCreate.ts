import type { AdRow } from '../mapping/toAd';
import { toSmartPlusRows } from '../mapping/toSmartPlusRows';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { smartPlusAd } from '../wire/smartPlus';

/** An upgraded Smart+ ad that a request made or changed. */
export interface CreatedSmartPlusAd {
  /** The API's `smart_plus_ad_id`. */
  readonly adId: string;
  /** One row for each creative; one without a post when the answer names none. */
  readonly rows: readonly AdRow[];
}

/**
 * Reads an answer of `POST /smart_plus/ad/create/` or `/smart_plus/ad/update/`: the ad, one row for each creative.
 *
 * @experimental Known by its field table alone; no response was seen.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 * @returns `ok: false` when the platform answered with an error, or the answer names no ad.
 *
 * @example
 * ```ts
 * const reading = readSmartPlusAdCreate({ code: 0, data: { smart_plus_ad_id: '17', creative_list: [] } });
 * reading.ok && reading.value.adId; // => '17'
 * ```
 *
 * @see {@link readSmartPlusAds} for the ads that are there
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
