import { lookUp } from '../../shared/lookUp';
import { ttVideoOf } from '../bodies/ttVideo';
import { type FakeRequest, textIn } from '../http/fakeRequest';
import { refuseIfToldTo } from '../rules/answerOf';
import { refuse, refuseFirst } from '../rules/refuse';
import type { World } from '../state/world';
import { codeStanding } from '../standing/codeStanding';
import { adAccountOf } from './endpoint';

/** `GET tt_video/info`: the post behind a code. */
export function ttVideoInfo(world: World, request: FakeRequest): object {
  const { state } = world;
  const account = adAccountOf(world, request);
  const code = lookUp(state.codes, textIn(request, 'auth_code')) ?? refuse('codeNotFound');
  const binding = account.bindings[code.postId]?.find((one) => one.code === code.code);
  if (binding !== undefined) return ttVideoOf(world, binding);
  const standing = codeStanding(code, state.now);
  refuseFirst([
    ['codeNotFound', standing === 'deleted'],
    ['codeExpired', standing === 'expired'],
  ]);
  refuseIfToldTo(world, 'infoBeforeApplying', 'postNotBound');
  return ttVideoOf(world, { postId: code.postId, code: code.code, identityId: '', boundAt: code.startsAt });
}
