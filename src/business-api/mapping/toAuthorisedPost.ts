import { accessOf } from '../../eligibility/accessOf';
import type { AuthorisationStage } from '../../vocabulary/authorisation';
import type { Identity } from '../../vocabulary/identity';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading';
import type { SparkPost } from '../sparkPost';
import type { WireTtVideo } from '../wire/types';
import { compact } from './compact';
import { reportUnknown } from './readKnown';
import { toAuthorisation } from './toAuthorisation';
import { toPost } from './toPost';

/** A row of `tt_video`, whose posts were opened by a code. */
export function toAuthorisedPost(
  row: WireTtVideo,
  raw: unknown,
  stage: AuthorisationStage | undefined,
  path: IssuePath,
  report: Report,
): SparkPost {
  const { item_info, auth_info, video_info } = row;
  const handle = row.user_info?.tiktok_name?.replace(/^@/, '') || undefined;
  const identity = toRowIdentity(row, handle);
  const context = compact({
    postId: item_info.item_id,
    bindingId: identity.id,
    handle,
    code: item_info.auth_code || undefined,
    stage,
  });
  const access = accessOf(identity.type);
  if (access === undefined) reportUnknown(identity.type, [...path, 'user_info', 'identity_type'], report);
  return {
    post: toPost({ ...item_info, video_info }, handle, [...path, 'item_info'], report),
    ...(access && { access }),
    authorisation: isAccount(access)
      ? { needed: false, postId: item_info.item_id }
      : toAuthorisation(auth_info, context, [...path, 'auth_info'], report),
    identity,
    raw,
  };
}

/** Whether the way in is the account itself, which needs no authorisation of the post. */
export function isAccount(access: SparkPost['access']): boolean {
  return access === 'linked_account' || access === 'bc_grant';
}

function toRowIdentity({ user_info }: WireTtVideo, handle: string | undefined): Identity {
  return {
    // These endpoints are about codes: a row that names no identity type was opened by one.
    type: user_info?.identity_type || 'AUTH_CODE',
    ...compact({ id: user_info?.identity_id || undefined, displayName: handle }),
  };
}
