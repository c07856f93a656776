import { bareHandle } from '../../shared/bareHandle';
import { accessByIdentityType } from '../../eligibility/accessByIdentityType';
import { isAccountAccess } from '../../eligibility/isAccountAccess';
import type { AuthorisationStage } from '../../vocabulary/authorisation';
import { identityTypes, type Identity } from '../../vocabulary/identity';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';
import type { SparkPost } from '../sparkPost';
import type { WireTtVideo } from '../wire/types';
import type { Draft } from './draft';
import { reportUnlessKnown } from './readKnown';
import { toAuthorisation } from './toAuthorisation';
import { toPost } from './toPost';

/** A row of `tt_video`, whose posts were opened by codes. */
export function toAuthorisedPost(
  row: WireTtVideo,
  raw: unknown,
  stage: AuthorisationStage | undefined,
  path: IssuePath,
  report: Report,
): SparkPost {
  const { item_info, auth_info, video_info, user_info } = row;
  const handle = bareHandle(user_info?.tiktok_name);
  const identity = toRowIdentity(user_info, handle);
  const access = accessByIdentityType(identity.type);
  reportUnlessKnown(identityTypes, identity.type, [...path, 'user_info'], 'identity_type', report);
  const postId = item_info.item_id;
  const sparkPost: Draft<SparkPost> = {
    post: toPost(item_info, video_info, handle, [...path, 'item_info'], report),
    authorisation: isAccountAccess(access)
      ? { needed: false, postId }
      : toAuthorisation(
          auth_info,
          { postId, bindingId: identity.id, handle, code: item_info.auth_code ?? undefined, stage },
          [...path, 'auth_info'],
          report,
        ),
    identity,
    raw,
  };
  if (access !== undefined) sparkPost.access = access;
  return sparkPost;
}

function toRowIdentity(user: WireTtVideo['user_info'], handle: string | undefined): Identity {
  // These endpoints are about codes: a row that names no identity type was opened by one.
  const identity: Draft<Identity> = { type: user?.identity_type || 'AUTH_CODE' };
  if (user?.identity_id) identity.id = user.identity_id;
  if (handle !== undefined) identity.displayName = handle;
  return identity;
}
