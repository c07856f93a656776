import { secondaryStatuses, type SecondaryStatusRow } from '../facts/tables/secondaryStatuses';
import type { DeliveryCause, PlatformExplanation } from '../vocabulary/platform';

/** The answer of {@link explainSecondaryStatus}. */
export type SecondaryStatusAnswer =
  | ({
      readonly status: 'explained';
      /** `false` when ads cannot be looked for by this status: read it from the ads themselves. */
      readonly filterable: boolean;
    } & PlatformExplanation<DeliveryCause>)
  | { readonly status: 'unknown' };

/**
 * Why an ad does not run, as far as its post or account is behind it, from its secondary status.
 *
 * @param secondaryStatus - The `secondary_status` of an ad, ad group or campaign, in the API's own words.
 * @returns `unknown` for any other status: most of them, such as delivering ones, have nothing to do with Spark.
 *
 * @example
 * ```ts
 * explainSecondaryStatus('AD_STATUS_ASSET_AUTHORIZATION_LOST');
 * // => { status: 'explained', cause: 'delivery_authorisation_lost', actor: 'creator', filterable: false, … }
 * explainSecondaryStatus('AD_STATUS_DELIVERY_OK').status; // => 'unknown'
 * ```
 */
export function explainSecondaryStatus(secondaryStatus: string): SecondaryStatusAnswer {
  const rows: readonly SecondaryStatusRow[] = secondaryStatuses;
  const row = rows.find(({ statuses }) => statuses.includes(secondaryStatus));
  if (row === undefined) return { status: 'unknown' };
  const { cause, remedies, actor, retryable, factId, filterable = true } = row;
  return { status: 'explained', cause, remedies, actor, retryable, factId, filterable };
}
