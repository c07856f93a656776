import { refuse } from '../rules/refuse';
import type { FakeCode, FakePost } from '../state/records';
import type { World } from '../state/world';
import { codesOf, newestCodeOf } from '../standing/codeStanding';
import { adsOfPost, refuseWhileInUse } from './refuseWhileInUse';

/** Deletes the newest code of a post, unless ads use it. */
export function deleteCode(world: World, post: FakePost): void {
  const code = newestCodeOf(world.state, post);
  if (code === undefined || code.deletedAt !== undefined) refuse('noCode');
  refuseWhileInUse(world, adsByCode(world, post), 'codeInUse');
  end(world, [code]);
}

/** Turns ad authorisation of a post off, and so ends all its codes, unless ads use it. */
export function turnOffAuthorisation(world: World, post: FakePost): void {
  refuseWhileInUse(world, adsByCode(world, post), 'toggleInUse');
  end(world, codesOf(world.state, post));
}

function adsByCode(world: World, { id }: FakePost) {
  return adsOfPost(world, id).filter(({ identityType }) => identityType === 'AUTH_CODE');
}

function end({ state }: World, codes: readonly FakeCode[]): void {
  for (const code of codes) code.deletedAt ??= state.now;
}
