import type { AdSetup } from '../../vocabulary/campaign';
import { sparkModes } from '../../vocabulary/adFormat';
import { assertObject, assertWord } from '../../shared/assertions';
import type { SparkCreative } from './sparkCreative';
import type { CampaignContext } from './checkedRequest';

/** The parts of a creative that the set-up depends on; pulls, pushes and one-step ads each have some of them. */
type CheckedCreative = Pick<SparkCreative, 'mode' | 'identity' | 'postKind'> &
  Partial<
    Pick<
      SparkCreative,
      | 'postId'
      | 'videoId'
      | 'coverImageId'
      | 'imageIds'
      | 'musicId'
      | 'adText'
      | 'callToAction'
      | 'callToActionId'
      | 'darkPostStatus'
      | 'promotionalMusicDisabled'
      | 'duetStatus'
      | 'stitchStatus'
    >
  >;

/** A creative and its campaign as `checkAdSetup` takes them. */
export function setupOf(creative: CheckedCreative, campaign: CampaignContext = {}): AdSetup {
  const { identity, mode, coverImageId } = creative;
  assertObject('identity', identity);
  assertWord('mode', mode, sparkModes);
  return {
    ...campaign,
    identityType: identity.type,
    businessCenterId: identity.businessCenterId,
    mode,
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
