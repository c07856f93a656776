import type { AdvertiserAccount } from '../../vocabulary/identity';
import { compact } from '../mapping/compact';
import { mapRows } from '../mapping/mapRows';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { advertiserList } from '../wire/account';

/** An ad account of a response. */
export interface AdvertiserRow {
  readonly id: string;
  /** What `checkSparkEligibility` and `checkAdSetup` take as `advertiser`. */
  readonly advertiser: AdvertiserAccount;
  /** The row exactly as the platform sent it. */
  readonly raw: unknown;
}

/**
 * Reads a response of `GET /advertiser/info/`: what ad accounts may do, as far as it matters for Spark Ads.
 *
 * @experimental Known only from its field table; we have not seen a response.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const body = { code: 0, data: { list: [{ advertiser_id: '71', can_use_custom_identity: false, ads_only_mode: true }] } };
 * const reading = readAdvertisers(body);
 * reading.ok && reading.value.rows[0]?.advertiser; // => { canUseCustomIdentity: false, adsOnlyMode: true }
 * ```
 */
export function readAdvertisers(body: unknown): Reading<{ readonly rows: readonly AdvertiserRow[] }> {
  return readBody(body, {
    name: 'readAdvertisers',
    schema: advertiserList,
    rowsKey: 'list',
    toValue: ({ list }, raw) => ({
      rows: mapRows(list, raw, 'list', (row, rawRow) => ({
        id: row.advertiser_id,
        advertiser: compact({
          canUseCustomIdentity: row.can_use_custom_identity ?? undefined,
          adsOnlyMode: row.ads_only_mode ?? undefined,
        }),
        raw: rawRow,
      })),
    }),
  });
}
