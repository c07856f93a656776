import type { WireTtVideo } from '../../business-api/wire/bodies';
import { formatPlatformTime } from '../../time/formatPlatformTime';
import type { FakeBinding, FakePost } from '../state/records';
import type { World } from '../state/world';
import { isChain, ownerOf, postStatusWord } from '../standing/posts';
import { authInfoOf } from './authInfo';
import { anchorListOf, carouselInfoOf, videoInfoOf, videoLinkOf } from './media';

/** A row of `tt_video/list`, which `tt_video/info` gives too. */
export function ttVideoOf(world: World, binding: FakeBinding): WireTtVideo {
  const { state } = world;
  const post = state.posts[binding.postId] as FakePost;
  const isVideo = post.kind !== 'photo';
  return {
    item_info: {
      item_id: post.id,
      auth_code: binding.code,
      item_type: isVideo ? 'VIDEO' : 'CAROUSEL',
      text: post.caption,
      status: postStatusWord(post, state.now),
      carousel_info: carouselInfoOf(post),
      stitch_original_item_id: post.stitchOf ?? '',
      duet_original_item_id: post.duetOf ?? '',
      is_multi_duet_stitch: isChain(state, post),
      mentioned_item_ids: [...post.mentions],
      anchor_list: anchorListOf(post),
    },
    auth_info: authInfoOf(world, binding, formatPlatformTime),
    user_info: {
      tiktok_name: ownerOf(state, post).handle,
      identity_id: binding.identityId,
      identity_type: 'AUTH_CODE',
    },
    video_info: isVideo ? ttVideoInfoOf(post) : null,
  };
}

function ttVideoInfoOf(post: FakePost) {
  return {
    ...videoInfoOf(post),
    format: 'mp4',
    video_id: `video-${post.id}`,
    file_name: `${post.id}.mp4`,
    preview_url: videoLinkOf(post),
  };
}
