import type { WireSmartPlusAd } from '../../business-api/wire/bodies';
import { creativesIn, sentCreative, type WireCreative } from '../ads/creative';
import type { Proposal } from '../ads/assertCreative';
import { makeAds } from '../ads/makeAd';
import { pageOf } from '../bodies/page';
import { type FakeRequest, textIn } from '../http/fakeRequest';
import { makeId } from '../state/makeId';
import type { FakeAd } from '../state/records';
import type { World } from '../state/world';
import { adStanding } from '../standing/adStanding';
import { groupBy } from '../../shared/groupBy';
import { adGroupOf } from './adGroupOf';
import { adsIn } from './adGet';
import { adAccountOf } from './endpoint';

/** `POST smart_plus/ad/create`: makes an upgraded Smart+ ad of up to 31 creatives, each under its own identity. */
export function smartPlusAdCreate(world: World, request: FakeRequest): object {
  const account = adAccountOf(world, request);
  const group = adGroupOf(world, request, account);
  textIn(request, 'ad_name');
  const creatives = creativesIn(request.values.creative_list, 31);
  const proposals = creatives.map(({ creative_info }): Proposal => {
    const creative = creativeOf(creative_info, request);
    return { world, account, group, creative, route: 'smart_plus' };
  });
  const ads = makeAds(proposals, makeId(world.state));
  return smartPlusBody(world, ads);
}

/** `GET smart_plus/ad/get`: the upgraded Smart+ ads of an ad account. */
export function smartPlusAdGet(world: World, request: FakeRequest): object {
  const creatives = adsIn(world, request).filter(({ smartPlusAdId }) => smartPlusAdId !== undefined);
  const ads = [...groupBy(creatives, ({ smartPlusAdId }) => smartPlusAdId).values()];
  const { rows, page_info } = pageOf(ads, request, { most: 100, usual: 10 });
  return { list: rows.map((one) => smartPlusBody(world, one)), page_info };
}

interface CreativeInfo extends WireCreative {
  readonly video_info?: { readonly video_id?: string };
  readonly image_info?: readonly { readonly web_uri?: string }[];
  readonly music_info?: { readonly music_id?: string };
}

/** A creative in the fields of other ads; name, texts and settings belong to the whole ad. */
function creativeOf(given: unknown, { values }: FakeRequest): WireCreative {
  const { video_info, image_info, music_info, ...creative } = (given ?? {}) as CreativeInfo;
  const { dark_post_status } = (values.ad_configuration ?? {}) as WireCreative;
  return {
    ...creative,
    ad_name: String(values.ad_name),
    ...(video_info?.video_id && { video_id: video_info.video_id }),
    ...(image_info && { image_ids: image_info.flatMap(({ web_uri }) => web_uri ?? []) }),
    ...(music_info?.music_id && { music_id: music_info.music_id }),
    ...(dark_post_status && { dark_post_status }),
  };
}

function smartPlusBody(world: World, ads: readonly FakeAd[]): WireSmartPlusAd {
  const [first] = ads as [FakeAd, ...FakeAd[]];
  const dark = ads.find(({ darkPostStatus }) => darkPostStatus !== undefined)?.darkPostStatus;
  const standings = ads.map((ad) => adStanding(world, ad));
  return {
    smart_plus_ad_id: first.smartPlusAdId as string,
    ad_name: sentCreative(first).ad_name,
    adgroup_id: first.adGroupId,
    campaign_id: `campaign-${first.adGroupId}`,
    operation_status: first.isOn ? 'ENABLE' : 'DISABLE',
    // One that runs carries the others.
    secondary_status: (standings.find(({ runs }) => runs) ?? standings[0])?.status ?? null,
    creative_list: ads.map(creativeBody),
    ...(dark && { ad_configuration: { dark_post_status: dark } }),
  };
}

function creativeBody(ad: FakeAd) {
  const { id, isOn, identityType, identityId, businessCenterId, postId } = ad;
  const { ad_format, video_id, image_ids } = sentCreative(ad);
  return {
    ad_material_id: id,
    material_operation_status: isOn ? 'ENABLE' : 'DISABLE',
    creative_info: {
      ad_format,
      identity_type: identityType,
      identity_id: identityId,
      identity_authorized_bc_id: businessCenterId ?? null,
      tiktok_item_id: postId ?? null,
      video_info: video_id === undefined ? null : { video_id },
      image_info: image_ids === undefined ? null : image_ids.map((web_uri) => ({ web_uri })),
    },
  };
}
