import { startOfSecond } from 'date-fns/startOfSecond';
import { addPlatformDays } from '../../time/addPlatformDays';
import { answerOf } from '../rules/answerOf';
import { refuse } from '../rules/refuse';
import type { FakeCode, FakePost } from '../state/records';
import type { World } from '../state/world';
import { codeStanding, newestCodeOf } from '../standing/codeStanding';
import { generateCode } from './generateCode';

/** Adds days to the newest code of a post. If that has ended or was deleted, the test's answer decides. */
export function extendCode(world: World, post: FakePost, days: number): FakeCode {
  const { state } = world;
  const code = newestCodeOf(state, post) ?? refuse('noCode');
  const standing = codeStanding(code, state.now);
  if (standing === 'deleted') {
    if (answerOf(world, 'extendDeleted') === 'refused') refuse('extensionOfDeleted');
    return generateCode(world, post, days);
  }
  const from = standing === 'live' ? code.endsAt : baseAfterEnd(world, code);
  code.endsAt = addPlatformDays(from, days, 'the end plus days');
  return code;
}

function baseAfterEnd(world: World, { endsAt }: FakeCode): Date {
  const answer = answerOf(world, 'extendExpired');
  if (answer === 'refused') refuse('extensionTooLate');
  return answer === 'from_old_end' ? endsAt : startOfSecond(world.state.now);
}
