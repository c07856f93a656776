import { refuse } from '../rules/refuse';
import type { FakePost } from '../state/records';
import type { World } from '../state/world';
import { adsOfPost, isPromoted, refuseWhileInUse } from './refuseWhileInUse';

/** Shows a post to everybody or to fewer; locked while the post is promoted. */
export function changeVisibility(world: World, post: FakePost, visibility: FakePost['visibility']): void {
  if (post.visibility === visibility) return;
  if (isPromoted(world, post.id)) refuse('promotedPostHidden');
  post.visibility = visibility;
}

/** Deletes a post, unless ads use it. */
export function deletePost(world: World, post: FakePost): void {
  refuseWhileInUse(world, adsOfPost(world, post.id), 'promotedPostDeleted');
  post.takenDown = 'USER_DELETE';
}
