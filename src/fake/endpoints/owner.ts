import { deleteCode, turnOffAuthorisation } from '../acts/deleteCodes';
import { extendCode } from '../acts/extendCode';
import { generateCode } from '../acts/generateCode';
import { platformDaysBetween } from '../../time/platformDaysBetween';
import { ownerCodeOf } from '../bodies/ownerCode';
import { type FakeRequest, numberIn } from '../http/fakeRequest';
import { answerOf } from '../rules/answerOf';
import { refuse } from '../rules/refuse';
import type { World } from '../state/world';
import { codeStanding, newestCodeOf } from '../standing/codeStanding';
import { ownerPost } from './ownerPost';

/** `POST business/post/authorize/setting`: turns ad authorisation on, which makes a code, or off. */
export function postAuthorizeSetting(world: World, request: FakeRequest): object {
  const post = ownerPost(world, request);
  const { is_ad_promotable } = request.values;
  if (typeof is_ad_promotable !== 'boolean') refuse('fieldMissing');
  if (!is_ad_promotable) turnOffAuthorisation(world, post);
  else {
    const code = newestCodeOf(world.state, post);
    const isOn = code !== undefined && codeStanding(code, world.state.now) === 'live';
    if (!isOn || answerOf(world, 'turnOnAgain') === 'new_code') generateCode(world, post, daysIn(request));
  }
  return {};
}

/** `POST business/post/authorize`: extends the code of a post. */
export function postAuthorize(world: World, request: FakeRequest): object {
  extendCode(world, ownerPost(world, request), daysIn(request));
  return {};
}

/** `POST business/post/authorize/delete`: deletes the code of a post. */
export function postAuthorizeDelete(world: World, request: FakeRequest): object {
  deleteCode(world, ownerPost(world, request));
  return {};
}

/** `GET business/post/authorize/status`: the code of a post. */
export function postAuthorizeStatus(world: World, request: FakeRequest): object {
  const { state } = world;
  const post = ownerPost(world, request);
  const code = newestCodeOf(state, post) ?? refuse('noCode');
  return {
    item_id: post.id,
    ...ownerCodeOf(code, state.now),
    authorization_days: Math.round(platformDaysBetween(code.startsAt, code.endsAt)),
  };
}

/** 30 days when none are named. */
function daysIn(request: FakeRequest): number {
  return numberIn(request, 'authorization_days', { usual: 30 });
}
