import { assertObject } from '../../shared/assertions';
import type { AdSetup } from '../../vocabulary/campaign';
import type { AsOf } from '../../vocabulary/time';
import { adGroupFields, type AdGroupFields } from '../requests/adGroup';
import { postRequest } from '../requests/apiRequest';
import { assertEntries, assertText } from '../requests/assertRequest';
import { checkedRequest, underPath, type AdRequestVerdict, type CampaignContext } from './checkedRequest';
import type { CreativeFields } from './creativeFields';
import { eachRow } from '../../shared/eachRow';
import { setupOf } from './setupOf';
import type { SparkCreative } from './sparkCreative';
import { adNameFindings, adTextFindings, type TextFinding } from './textFindings';

/** Complete ads and the ad group that they are in. */
export interface WholeAds<Creative extends SparkCreative> {
  readonly advertiserId: string;
  readonly adGroupId: string;
  readonly creatives: readonly Creative[];
  readonly campaign?: CampaignContext | undefined;
}

/** A request that creates or replaces ads, at most 20 at once. */
export function wholeAdsRequest<Creative extends SparkCreative>(
  endpoint: 'ad/create' | 'ad/update',
  ads: WholeAds<Creative>,
  options: AsOf,
  { adExists }: Pick<AdSetup, 'adExists'>,
  fieldsOf: (creative: Creative) => CreativeFields,
): AdRequestVerdict<AdGroupFields & { readonly creatives: readonly CreativeFields[] }> {
  assertObject('ads', ads);
  const { creatives, campaign, ...group } = ads;
  const groupFields = adGroupFields(group);
  assertEntries('creatives', creatives, 20, assertObject);
  const setups = eachRow('creatives', creatives, (creative, index) => ({
    path: ['creatives', index],
    setup: { ...setupOf(creative, campaign), adExists },
  }));
  const texts = eachRow('creatives', creatives, textsOf).flat();
  return checkedRequest(setups, options, texts, () =>
    postRequest(endpoint, { ...groupFields, creatives: eachRow('creatives', creatives, fieldsOf) }),
  );
}

function textsOf({ mode, adName, adText }: SparkCreative, index: number): readonly TextFinding[] {
  const path = ['creatives', index];
  assertText('adName', adName);
  if (mode === 'pull') return underPath(path, adNameFindings(adName));
  assertText('adText', adText);
  return underPath(path, [...adNameFindings(adName), ...adTextFindings(adText)]);
}
