import type { WireIdentityVideo } from '../../business-api/wire/bodies';
import { formatPlatformTime } from '../../time/formatPlatformTime';
import type { FakeBinding, FakePost } from '../state/records';
import type { World } from '../state/world';
import { identityPostStatusWord } from '../standing/posts';
import { authInfoOf } from './authInfo';
import { anchorListOf, carouselInfoOf, videoInfoOf, videoLinkOf } from './media';

/** A post under an identity; its authorisation only where a code opened it, with times in ISO 8601. */
export function identityVideoOf(
  world: World,
  post: FakePost,
  binding: FakeBinding | undefined,
): WireIdentityVideo {
  const isPhoto = post.kind === 'photo';
  return {
    item_id: post.id,
    item_type: isPhoto ? 'CAROUSEL' : 'VIDEO',
    text: post.caption,
    status: identityPostStatusWord(post, world.state.now),
    auth_info: binding === undefined ? null : authInfoOf(world, binding, inIso),
    anchor_list: anchorListOf(post),
    carousel_info: isPhoto ? carouselInfoOf(post) : null,
    video_info: isPhoto ? null : { ...videoInfoOf(post), format: 'mp4', url: videoLinkOf(post) },
  };
}

function inIso(date: Date): string {
  return `${formatPlatformTime(date).replace(' ', 'T')}Z`;
}
