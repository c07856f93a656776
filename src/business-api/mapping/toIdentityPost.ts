import { accessByIdentityType } from '../../eligibility/accessByIdentityType';
import { isAccountAccess } from '../../eligibility/isAccountAccess';
import type { Identity } from '../../vocabulary/identity';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';
import type { SparkPost } from '../sparkPost';
import type { WireIdentityVideo } from '../wire/types';
import type { Draft } from './draft';
import { toAuthorisation } from './toAuthorisation';
import { toPost } from './toPost';

/** A row of `identity/video`; its access depends on the identity that was asked for. */
export function toIdentityPost(
  row: WireIdentityVideo,
  raw: unknown,
  identity: Identity,
  path: IssuePath,
  report: Report,
): SparkPost {
  const access = accessByIdentityType(identity.type);
  const postId = row.item_id;
  const context = { postId, bindingId: identity.id, handle: identity.handle, stage: 'applied' } as const;
  const sparkPost: Draft<SparkPost> = {
    post: toPost(row, row.video_info, identity.handle, path, report),
    authorisation: isAccountAccess(access)
      ? { needed: false, postId }
      : toAuthorisation(row.auth_info, context, [...path, 'auth_info'], report),
    identity,
    raw,
  };
  if (access !== undefined) sparkPost.access = access;
  return sparkPost;
}
