import {
  otherStatuses,
  secondaryStatuses,
  type OtherStatusRow,
  type SecondaryStatusRow,
} from '../facts/tables/secondaryStatuses';
import type {
  DeliveryCause,
  OtherStatusCause,
  PlaceToLook,
  PlatformExplanation,
} from '../vocabulary/platform';
import type { Actor } from '../vocabulary/verdict';

/** The result of {@link explainSecondaryStatus}. */
export type SecondaryStatusAnswer =
  | ({
      readonly status: 'explained';
      /** `false` if you cannot filter ads by this status: read it from the ads themselves. */
      readonly filterable: boolean;
    } & PlatformExplanation<DeliveryCause>)
  | {
      readonly status: 'not_about_spark';
      /** An issue code: `describeIssue({ code: cause, path: [] })` puts it in words. */
      readonly cause: OtherStatusCause;
      /** Who has to act; absent if there is nothing to do. */
      readonly actor?: Actor | undefined;
      /** Where in Ads Manager to see more; the API gives the reasons for a rejection in `ad/review_info`. */
      readonly lookAt: PlaceToLook;
      readonly factId: string;
    }
  | { readonly status: 'unknown' };

/**
 * Explains from its secondary status why an ad does not run, and whether its post or account is the reason.
 *
 * @param secondaryStatus - The `secondary_status` of an ad, ad group or campaign, in the API's own words.
 * @returns `explained`: the post, its account or its authorisation is behind it. `not_about_spark`: something else is,
 * such as a review, the balance or the schedule. `unknown`: the status is in no table, or not text.
 *
 * @example
 * ```ts
 * explainSecondaryStatus('AD_STATUS_ASSET_AUTHORIZATION_LOST');
 * // => { status: 'explained', cause: 'delivery_authorisation_lost', actor: 'creator', filterable: false, … }
 * explainSecondaryStatus('AD_STATUS_AUDIT_DENY');
 * // => { status: 'not_about_spark', cause: 'status_review_rejected', actor: 'advertiser', lookAt: 'ad_review', … }
 * explainSecondaryStatus('AD_STATUS_SOMETHING_NEW').status; // => 'unknown'
 * ```
 *
 * @see {@link explainApiError} for requests that were refused
 */
export function explainSecondaryStatus(secondaryStatus: string): SecondaryStatusAnswer {
  const rows: readonly SecondaryStatusRow[] = secondaryStatuses;
  const row = rows.find(({ statuses }) => statuses.includes(secondaryStatus));
  if (row === undefined) return notAboutSpark(secondaryStatus);
  const { cause, remedies, actor, retryable, factId, filterable = true } = row;
  return { status: 'explained', cause, remedies, actor, retryable, factId, filterable };
}

function notAboutSpark(secondaryStatus: string): SecondaryStatusAnswer {
  const rows: readonly OtherStatusRow[] = otherStatuses;
  const row = rows.find(({ statuses }) => statuses.includes(secondaryStatus));
  if (row === undefined) return { status: 'unknown' };
  const { cause, actor, lookAt } = row;
  return { status: 'not_about_spark', cause, ...(actor && { actor }), lookAt, factId: 'api-other-statuses' };
}
