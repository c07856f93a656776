import { lookUp } from '../../shared/lookUp';
import { postStatusFromPlatform } from '../../eligibility/postStatusFromPlatform';
import type { OpenEnum } from '../../vocabulary/openEnum';
import type {
  Anchor,
  AnchorStatus,
  PhotoMedia,
  Post,
  PostKind,
  PostRelations,
  VideoMedia,
} from '../../vocabulary/post';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';
import type { WireAnchor, WireCarouselInfo, WireItemInfo, WireVideoInfo } from '../wire/types';
import { compact } from './compact';
import type { Draft } from './draft';
import { readKnown, reportUnknown } from './readKnown';

type WirePost = Omit<WireItemInfo, 'auth_code'>;

/** A post in domain types; what the response does not say is absent. */
export function toPost(
  wire: WirePost,
  media: WireVideoInfo | null | undefined,
  handle: string | undefined,
  path: IssuePath,
  report: Report,
): Post {
  const post: Draft<Post> = { id: wire.item_id };
  const pictures = wire.carousel_info?.image_info;
  const kind = toKind(wire, media, path, report);
  if (kind !== undefined) post.kind = kind;
  if (wire.status) setStanding(post, wire.status, path, report);
  if (wire.text != null) post.caption = wire.text;
  if (handle !== undefined) post.handle = handle;
  const relations = toRelations(wire);
  if (relations !== undefined) post.relations = relations;
  if (wire.anchor_list !== undefined) post.anchors = toAnchors(wire.anchor_list, path, report);
  if (media) post.video = toVideo(media);
  if (pictures?.length) post.photos = toPhotos(pictures);
  return post;
}

function setStanding(post: Draft<Post>, status: string, path: IssuePath, report: Report): void {
  const standing = postStatusFromPlatform(status);
  if (standing === undefined) reportUnknown(status, path, 'status', report);
  if (standing?.visibility !== undefined) post.visibility = standing.visibility;
  if (standing?.state !== undefined) post.state = standing.state;
  post.platformStatus = status;
}

const kinds: Readonly<Record<string, PostKind>> = { VIDEO: 'video', CAROUSEL: 'photo' };

// The published example of a page has no `item_type`, so the media decide. Video posts can have an empty
// `carousel_info`.
function toKind(
  wire: WirePost,
  media: WireVideoInfo | null | undefined,
  path: IssuePath,
  report: Report,
): OpenEnum<PostKind> | undefined {
  if (wire.item_type) return readKnown(kinds, wire.item_type, path, 'item_type', report) ?? wire.item_type;
  if (wire.carousel_info?.image_info?.length) return 'photo';
  return media ? 'video' : undefined;
}

function toRelations(wire: WirePost): PostRelations | undefined {
  const { duet_original_item_id: duetOf, stitch_original_item_id: stitchOf } = wire;
  const { mentioned_item_ids: mentions, is_multi_duet_stitch: isChain } = wire;
  const tellsNothing = !duetOf && !stitchOf && mentions === undefined && isChain == null;
  if (tellsNothing) return undefined;
  return compact({
    duetOf: duetOf || undefined,
    stitchOf: stitchOf || undefined,
    mentions: mentions === null ? [] : mentions,
    isChain: isChain ?? undefined,
  });
}

// The documentation has CHECK_ING and CHECKING, live responses have CheckSuccess: only letters count.
const anchorWords: Readonly<Record<string, AnchorStatus>> = {
  checking: 'checking',
  checkfailed: 'failed',
  checksuccess: 'passed',
};

function toAnchors(anchors: WireAnchor[] | null, path: IssuePath, report: Report): readonly Anchor[] {
  return (anchors ?? []).map((anchor, index) =>
    compact({
      id: anchor.id || anchor.anchor_id || anchor.Id || undefined,
      title: anchor.title || undefined,
      url: anchor.url || undefined,
      status: toAnchorStatus(anchor.status, [...path, 'anchor_list', index], report),
      productRegions: anchor.product_regions ?? undefined,
    }),
  );
}

function toAnchorStatus(
  status: string | null | undefined,
  path: IssuePath,
  report: Report,
): OpenEnum<AnchorStatus> | undefined {
  if (!status) return undefined;
  const key = status.replace(/[^a-z]/gi, '').toLowerCase();
  const known = lookUp(anchorWords, key);
  if (known !== undefined) return known;
  reportUnknown(status, path, 'status', report);
  return status;
}

function toVideo(info: WireVideoInfo): VideoMedia {
  const video: Draft<VideoMedia> = {};
  const previewUrl = info.preview_url || info.url;
  if (info.duration != null) video.durationSeconds = info.duration;
  if (info.width != null) video.width = info.width;
  if (info.height != null) video.height = info.height;
  if (info.size != null) video.sizeBytes = info.size;
  if (info.bit_rate != null) video.bitRate = info.bit_rate;
  if (info.format) video.format = info.format;
  if (previewUrl) video.previewUrl = previewUrl;
  if (info.poster_url) video.posterUrl = info.poster_url;
  return video;
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
