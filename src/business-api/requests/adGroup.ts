import { assertId } from './assertRequest';

/** The ad group of a request, in TikTok's own fields. */
export interface AdGroupFields {
  readonly advertiser_id: string;
  readonly adgroup_id: string;
}

/** The fields that name an ad group in a request. */
export function adGroupFields({
  advertiserId,
  adGroupId,
}: {
  readonly advertiserId: string;
  readonly adGroupId: string;
}): AdGroupFields {
  assertId('advertiserId', advertiserId);
  assertId('adGroupId', adGroupId);
  return { advertiser_id: advertiserId, adgroup_id: adGroupId };
}
