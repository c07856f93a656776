import type { Post } from '../../vocabulary/post';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading';
import { readKnown } from './readKnown';

type Standing = Pick<Post, 'visibility' | 'state'>;

const standings: Readonly<Record<string, Standing>> = {
  HESITATE_RECOMMEND: { visibility: 'public', state: 'published' },
  ONLY_FRIEND_SEE: { visibility: 'friends', state: 'published' },
  ONLY_AUTHOR_SEE: { visibility: 'private', state: 'published' },
  REVIEW_PENDING: { state: 'in_review' },
  ONLY_USER_PASS: { state: 'removed' },
  AUDIT_DELETE: { state: 'removed' },
  USER_DELETE: { state: 'deleted' },
};

/** Who can see a post and where it stands, by the platform's status word, which is kept as it came. */
export function readPostStatus(
  status: string | null | undefined,
  path: IssuePath,
  report: Report,
): Standing & Pick<Post, 'platformStatus'> {
  if (!status) return {};
  // `identity/video` writes ITEM_STATUS_ or STATUS_ before the same words.
  const bare = status.replace(/^(?:ITEM_)?STATUS_/, '');
  const known = Object.hasOwn(standings, bare) ? standings[bare] : readKnown({}, status, path, report);
  return { ...(known as Standing | undefined), platformStatus: status };
}
