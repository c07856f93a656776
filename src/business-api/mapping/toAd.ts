import type { AdFormat } from '../../vocabulary/adFormat';
import type { ApiAdFormat, CallToAction, DarkPostStatus } from '../../vocabulary/campaign';
import { identityTypes, type Identity } from '../../vocabulary/identity';
import type { OpenEnum } from '../../vocabulary/openEnum';
import type { IssuePath } from '../../vocabulary/verdict';
import { adFormatOf } from '../adFormatOf';
import type { Report } from '../reading/reading';
import type { WireAd } from '../wire/types';
import { compact } from './compact';
import { reportUnlessKnown } from './readKnown';

/** An ad as the platform returns it. Absent fields are not known: `ad/get` leaves fields out for ads by code. */
export interface Ad {
  /** The id of the ad; for an upgraded Smart+ ad, its `smart_plus_ad_id`. */
  readonly id?: string | undefined;
  /** The Smart+ ad that an ad of `ad/get` belongs to. */
  readonly smartPlusAdId?: string | undefined;
  /** Which of the creatives of a Smart+ ad it is: the API's `ad_material_id`. */
  readonly creativeId?: string | undefined;
  readonly name?: string | undefined;
  readonly adGroupId?: string | undefined;
  readonly campaignId?: string | undefined;
  /** Spark pull, Spark push or non-Spark; absent if the row does not tell. */
  readonly adFormat?: AdFormat | undefined;
  readonly identity?: Identity | undefined;
  /** The existing post that a pull runs. */
  readonly postId?: string | undefined;
  readonly videoId?: string | undefined;
  readonly imageIds?: readonly string[] | undefined;
  readonly apiAdFormat?: OpenEnum<ApiAdFormat> | undefined;
  readonly adText?: string | undefined;
  readonly callToAction?: OpenEnum<CallToAction> | undefined;
  /** Switched on or off by the advertiser: `ENABLE`, `DISABLE` and others. For Smart+, off if the ad or the creative is off. */
  readonly operationStatus?: string | undefined;
  /** Why it runs or does not; `explainSecondaryStatus` explains it. */
  readonly secondaryStatus?: string | undefined;
  readonly darkPostStatus?: OpenEnum<DarkPostStatus> | undefined;
}

/** An ad of a response, with the original row. */
export interface AdRow {
  readonly ad: Ad;
  /** The row exactly as the platform sent it. */
  readonly raw: unknown;
}

/** An ad in domain types. */
export function toAd(wire: WireAd, path: IssuePath, report: Report): Ad {
  const { identity_type: type } = wire;
  reportUnlessKnown(identityTypes, type, path, 'identity_type', report);
  return compact({
    id: wire.ad_id || undefined,
    smartPlusAdId: wire.smart_plus_ad_id || undefined,
    name: wire.ad_name || undefined,
    adGroupId: wire.adgroup_id || undefined,
    campaignId: wire.campaign_id || undefined,
    adFormat: adFormatOf(wire),
    identity: type ? toAdIdentity(type, wire) : undefined,
    postId: wire.tiktok_item_id || undefined,
    videoId: wire.video_id || undefined,
    imageIds: wire.image_ids ?? undefined,
    apiAdFormat: wire.ad_format || undefined,
    adText: wire.ad_text || undefined,
    callToAction: wire.call_to_action || undefined,
    operationStatus: wire.operation_status || undefined,
    secondaryStatus: wire.secondary_status || undefined,
    darkPostStatus: wire.dark_post_status || undefined,
  });
}

function toAdIdentity(type: string, { identity_id, identity_authorized_bc_id }: WireAd): Identity {
  return compact({
    type,
    id: identity_id || undefined,
    businessCenterId: identity_authorized_bc_id || undefined,
  });
}
