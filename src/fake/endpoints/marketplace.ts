import { formatPlatformTime } from '../../time/formatPlatformTime';
import { type FakeRequest, numberIn, textIn } from '../http/fakeRequest';
import { refuse, refuseFirst } from '../rules/refuse';
import { ownerCodeOf } from '../bodies/ownerCode';
import type { FakePost } from '../state/records';
import type { World } from '../state/world';
import { newestCodeOf } from '../standing/codeStanding';
import { postOf } from '../standing/posts';

const mostApplications = 30;

/** `POST tcm/tt_video/apply`: applies to a creator for an authorisation, or for more time. */
export function marketplaceApply(world: World, request: FakeRequest): object {
  const post = postIn(world, request);
  const outstanding = post.application?.status === 'WAITING' ? post.application.outstanding : 0;
  refuseFirst([
    ['notBrandedContent', !post.isBrandedContent],
    ['tooManyApplications', outstanding >= mostApplications],
  ]);
  post.application = {
    requestedDays: numberIn(request, 'authorization_days', { usual: 30 }),
    extends: request.values.action === 'EXTEND',
    status: 'WAITING',
    changedAt: world.state.now,
    outstanding: outstanding + 1,
  };
  return {};
}

/** `GET tcm/tt_video/status`: the answer to an application, and the code where there is one. */
export function marketplaceStatus(world: World, request: FakeRequest): object {
  const { state } = world;
  const post = postIn(world, request);
  const application = post.application ?? refuse('noApplication');
  return {
    video_id: post.id,
    auth_status: application.status,
    auth_status_updated_time: formatPlatformTime(application.changedAt),
    num_remaining_request: mostApplications - application.outstanding,
    requested_authorization_days: application.requestedDays,
    ...ownerCodeOf(newestCodeOf(state, post), state.now),
  };
}

function postIn({ state }: World, request: FakeRequest): FakePost {
  textIn(request, 'tcm_account_id');
  return postOf(state, textIn(request, 'video_id')) ?? refuse('fieldMissing');
}
