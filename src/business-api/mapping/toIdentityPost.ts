import { accessOf } from '../../eligibility/accessOf';
import type { Identity } from '../../vocabulary/identity';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading';
import type { SparkPost } from '../sparkPost';
import type { WireIdentityVideo } from '../wire/types';
import { compact } from './compact';
import { toAuthorisation } from './toAuthorisation';
import { isAccount } from './toAuthorisedPost';
import { toPost } from './toPost';

/** A row of `identity/video`: what it is depends on the identity that was asked for. */
export function toIdentityPost(
  row: WireIdentityVideo,
  raw: unknown,
  identity: Identity,
  path: IssuePath,
  report: Report,
): SparkPost {
  const access = accessOf(identity.type);
  const context = compact({ postId: row.item_id, bindingId: identity.id, handle: identity.handle });
  return {
    post: toPost(row, identity.handle, path, report),
    ...(access && { access }),
    authorisation: isAccount(access)
      ? { needed: false, postId: row.item_id }
      : toAuthorisation(row.auth_info, { ...context, stage: 'applied' }, [...path, 'auth_info'], report),
    identity,
    raw,
  };
}
