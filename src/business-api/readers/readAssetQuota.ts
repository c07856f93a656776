import type { AdQuota } from '../../vocabulary/eligibility';
import { compact } from '../mapping/compact';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { quota } from '../wire/account';

/** How many ads an asset, such as a TikTok account, has and can have. */
export interface AssetQuota {
  /** What `checkSparkEligibility` takes as `quota`. */
  readonly quota: AdQuota;
  readonly total?: number | undefined;
  readonly used?: number | undefined;
  /** The data exactly as the platform sent it. */
  readonly raw: unknown;
}

/**
 * Reads a response of `GET /asset/bind/quota/`: how many more ads an account can have.
 *
 * @experimental Known only from its field table; we have not seen a response.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const reading = readAssetQuota({ code: 0, data: { total_quota: 10_000, used_quota: 9_990, available_quota: 10 } });
 * reading.ok && reading.value.quota; // => { available: 10 }
 * ```
 */
export function readAssetQuota(body: unknown): Reading<AssetQuota> {
  return readBody(body, {
    name: 'readAssetQuota',
    schema: quota,
    toValue: ({ available_quota, total_quota, used_quota }, raw) =>
      compact({
        quota: { available: available_quota },
        total: total_quota ?? undefined,
        used: used_quota ?? undefined,
        raw,
      }),
  });
}
