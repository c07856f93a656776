import { subMinutes } from 'date-fns/subMinutes';
import type { WireAuthInfo } from '../../business-api/wire/bodies';
import { answerOf } from '../rules/answerOf';
import type { FakeBinding, FakeCode } from '../state/records';
import type { World } from '../state/world';
import { codeStanding } from '../standing/codeStanding';

/** `auth_info`, with its times written as the endpoint writes them. */
export function authInfoOf(
  world: World,
  { code, boundAt }: FakeBinding,
  write: (date: Date) => string,
): WireAuthInfo {
  const found = world.state.codes[code] as FakeCode;
  return {
    ad_auth_status: statusWordOf(world, found),
    auth_start_time: write(found.startsAt),
    auth_end_time: write(found.endsAt),
    invite_start_time: write(boundAt),
  };
}

function statusWordOf(world: World, code: FakeCode): string {
  const { state, delays } = world;
  const standing = codeStanding(code, subMinutes(state.now, delays.statusLagMinutes));
  if (standing === 'deleted') return answerOf(world, 'statusOfDeletedCode');
  return standing === 'live' ? 'AUTHORIZED' : 'EXPIRED';
}
