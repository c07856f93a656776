import type { AuthorisationChangeKind } from '../../vocabulary/changes';
import type { Post } from '../../vocabulary/post';

/** What changed about whether people can see a post. */
export function changesOfPost(before: Post | undefined, after: Post | undefined): AuthorisationChangeKind[] {
  if (isRemoved(after)) return isRemoved(before) ? [] : ['post_removed'];
  if (isUnknown(after)) return isUnknown(before) ? [] : ['post_became_unknown'];
  if (isHidden(after)) return isHidden(before) ? [] : ['post_hidden'];
  const wasOut = isRemoved(before) || isHidden(before);
  return wasOut && after?.visibility === 'public' ? ['post_visible'] : [];
}

function isRemoved(post: Post | undefined): boolean {
  return post?.state === 'removed' || post?.state === 'deleted';
}

/** Readers leave out the state if they do not know the platform's word for it. */
function isUnknown(post: Post | undefined): boolean {
  return !!post?.platformStatus && post.state == null && post.visibility == null;
}

function isHidden(post: Post | undefined): boolean {
  return post?.visibility != null && post.visibility !== 'public';
}
