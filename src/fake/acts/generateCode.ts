import { startOfSecond } from 'date-fns/startOfSecond';
import { buildCode } from '../../fixtures/buildCode';
import { addPlatformDays } from '../../time/addPlatformDays';
import { serialOf } from '../state/makeId';
import type { FakeCode, FakePost } from '../state/records';
import type { World } from '../state/world';

/** Makes a code for a post. Its clock starts now; the platform counts whole seconds. */
export function generateCode({ state }: World, post: FakePost, days: number): FakeCode {
  const code = buildCode(serialOf(state));
  const startsAt = startOfSecond(state.now);
  const made = { code, postId: post.id, startsAt, endsAt: addPlatformDays(startsAt, days, 'now plus days') };
  state.codes[code] = made;
  post.codes.push(code);
  return made;
}
