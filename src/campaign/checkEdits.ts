import type { AdSetup } from '../vocabulary/campaign';
import { postEdits } from '../facts/tables/postEdits';
import type { SetupAspects } from './setupAspects';
import type { SetupFinding } from './setupFinding';

/** Which of the wanted changes the lock on the post allows. */
export function checkEdits({ edits = [] }: AdSetup, { mode, identity }: SetupAspects): SetupFinding[] {
  const [made] = mode;
  if (made === undefined) return [];
  const needsNewCode = identity.includes('AUTH_CODE');
  return postEdits.flatMap((row): SetupFinding[] => {
    if (row.possible || !edits.includes(row.edit)) return [];
    const { edit, factId } = row;
    const path = ['edits', edits.indexOf(edit)];
    if (made === 'push') return [editUnknown(edit, path)];
    const params = { edit, needsNewCode };
    const actor = needsNewCode ? 'creator' : 'advertiser';
    return [{ code: 'setup_post_locked', path, params, severity: 'blocker', actor, factId }];
  });
}

function editUnknown(edit: 'video' | 'caption' | 'cover' | 'music', path: (string | number)[]): SetupFinding {
  return {
    code: 'setup_edit_unknown',
    path,
    params: { edit },
    severity: 'unknown',
    actor: 'advertiser',
    factId: 'setup-push-edits',
  };
}
