import { assertDays } from '../../shared/assertions';
import type { FakePost } from '../state/records';
import type { World } from '../state/world';
import { extendCode } from './extendCode';
import { generateCode } from './generateCode';

/** The creator's answer to an application in TikTok One; they may grant other days than were asked for. */
export function answerApplication(
  world: World,
  post: FakePost,
  { accepts, days }: { readonly accepts: boolean; readonly days?: number | undefined },
): void {
  const { application } = post;
  if (application?.status !== 'WAITING') throw new RangeError('post must have an application that waits');
  const granted = days ?? application.requestedDays;
  assertDays('days', granted);
  if (accepts && application.extends) extendCode(world, post, granted);
  else if (accepts) generateCode(world, post, granted);
  application.status = accepts ? 'ACCEPTED' : 'REJECTED';
  application.changedAt = world.state.now;
  application.outstanding = 0;
}
