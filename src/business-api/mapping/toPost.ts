import { postStatusFromPlatform } from '../../eligibility/postStatusFromPlatform';
import type { OpenEnum } from '../../vocabulary/openEnum';
import type { Anchor, PhotoMedia, Post, PostKind, PostRelations, VideoMedia } from '../../vocabulary/post';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading';
import type {
  WireAnchor,
  WireCarouselInfo,
  WireIdentityVideo,
  WireItemInfo,
  WireVideoInfo,
} from '../wire/types';
import { compact } from './compact';
import { readKnown, reportUnknown } from './readKnown';

type WirePost = WireItemInfo & Pick<WireIdentityVideo, 'video_info'>;

/** A post in domain types; what the body does not say is absent. */
export function toPost(wire: WirePost, handle: string | undefined, path: IssuePath, report: Report): Post {
  const pictures = wire.carousel_info?.image_info ?? [];
  return {
    id: wire.item_id,
    ...compact({
      kind: toKind(wire, path, report),
      ...toStanding(wire.status, [...path, 'status'], report),
      caption: wire.text ?? undefined,
      handle,
      relations: toRelations(wire),
      anchors: toAnchors(wire.anchor_list, [...path, 'anchor_list'], report),
      video: toVideo(wire.video_info),
      photos: pictures.length > 0 ? toPhotos(pictures) : undefined,
    }),
  };
}

function toStanding(status: string | null | undefined, path: IssuePath, report: Report) {
  if (!status) return {};
  const standing = postStatusFromPlatform(status);
  if (standing === undefined) reportUnknown(status, path, report);
  return { ...standing, platformStatus: status };
}

const kinds: Readonly<Record<string, PostKind>> = { VIDEO: 'video', CAROUSEL: 'photo' };

// The published example of a page has no `item_type`: then the media tell. Video posts can carry an empty `carousel_info`.
function toKind(wire: WirePost, path: IssuePath, report: Report): PostKind | undefined {
  const stated = readKnown(kinds, wire.item_type, [...path, 'item_type'], report);
  if (stated !== undefined || wire.item_type) return stated;
  if (wire.carousel_info?.image_info?.length) return 'photo';
  return wire.video_info ? 'video' : undefined;
}

function toRelations(wire: WireItemInfo): PostRelations | undefined {
  const mentions = wire.mentioned_item_ids;
  const relations = compact({
    duetOf: wire.duet_original_item_id || undefined,
    stitchOf: wire.stitch_original_item_id || undefined,
    mentions: mentions === null ? [] : mentions,
    isChain: wire.is_multi_duet_stitch ?? undefined,
  });
  return Object.keys(relations).length > 0 ? relations : undefined;
}

// The documentation says CHECK_ING and CHECKING, live answers say CheckSuccess: letters alone count.
const anchorStatuses: Readonly<Record<string, 'checking' | 'failed' | 'passed'>> = {
  checking: 'checking',
  checkfailed: 'failed',
  checksuccess: 'passed',
};

function toAnchors(
  anchors: WireAnchor[] | null | undefined,
  path: IssuePath,
  report: Report,
): readonly Anchor[] | undefined {
  if (anchors === null) return [];
  return anchors?.map((anchor, index) =>
    compact({
      id: anchor.id || anchor.anchor_id || anchor.Id || undefined,
      title: anchor.title || undefined,
      url: anchor.url || undefined,
      status: toAnchorStatus(anchor.status, [...path, index, 'status'], report),
      productRegions: anchor.product_regions ?? undefined,
    }),
  );
}

function toAnchorStatus(
  status: string | null | undefined,
  path: IssuePath,
  report: Report,
): OpenEnum<'checking' | 'failed' | 'passed'> | undefined {
  if (!status) return undefined;
  const key = status.replace(/[^a-z]/gi, '').toLowerCase();
  if (Object.hasOwn(anchorStatuses, key)) return anchorStatuses[key];
  reportUnknown(status, path, report);
  return status;
}

function toVideo(info: WireVideoInfo | null | undefined): VideoMedia | undefined {
  if (!info) return undefined;
  return compact({
    durationSeconds: info.duration ?? undefined,
    width: info.width ?? undefined,
    height: info.height ?? undefined,
    sizeBytes: info.size ?? undefined,
    bitRate: info.bit_rate ?? undefined,
    format: info.format || undefined,
    previewUrl: info.preview_url || info.url || undefined,
    posterUrl: info.poster_url || undefined,
  });
}

function toPhotos(pictures: NonNullable<WireCarouselInfo['image_info']>): PhotoMedia[] {
  return pictures.map(({ image_width, image_height, image_url }) =>
    compact({
      width: image_width ?? undefined,
      height: image_height ?? undefined,
      url: image_url || undefined,
    }),
  );
}
