import type { AdSetup } from '../../vocabulary/campaign';
import type { SparkCreative } from '../sparkCreative';
import type { CampaignContext } from './checkCreatives';
import { adFormatOf } from './creativeFields';

type Checkable = Pick<
  SparkCreative,
  'mode' | 'identity' | 'postKind' | 'postId' | 'videoId' | 'coverImageId' | 'imageIds' | 'musicId' | 'adText'
> &
  Partial<
    Pick<
      SparkCreative,
      | 'callToAction'
      | 'callToActionId'
      | 'darkPostStatus'
      | 'promotionalMusicDisabled'
      | 'duetStatus'
      | 'stitchStatus'
    >
  >;

/** A creative and its campaign as `checkAdSetup` sees them. */
export function setupOf(creative: Checkable, campaign: CampaignContext = {}): AdSetup {
  const { identity, coverImageId } = creative;
  return {
    ...campaign,
    identityType: identity.type,
    businessCenterId: identity.businessCenterId,
    mode: creative.mode,
    apiAdFormat: adFormatOf(creative),
    postId: creative.postId,
    postKind: creative.postKind,
    videoId: creative.videoId,
    imageIds: creative.imageIds ?? (coverImageId === undefined ? undefined : [coverImageId]),
    musicId: creative.musicId,
    adText: creative.adText,
    callToAction: creative.callToAction,
    callToActionId: creative.callToActionId,
    darkPostStatus: creative.darkPostStatus,
    promotionalMusicDisabled: creative.promotionalMusicDisabled,
    duetStatus: creative.duetStatus,
    stitchStatus: creative.stitchStatus,
  };
}
