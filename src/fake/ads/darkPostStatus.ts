import type { DarkPostStatus } from '../../vocabulary/campaign';
import type { FakeAd } from '../state/records';
import type { Proposal } from './assertCreative';
import { isAdsOnly, modeOf } from './creative';

/** `dark_post_status` of a new post: what the ad says, else the default of the day. */
export function darkPostStatusOf({ world, account, creative }: Proposal): Pick<FakeAd, 'darkPostStatus'> {
  if (modeOf(creative) !== 'push') return {};
  const { dark_post_status } = creative;
  if (dark_post_status === 'ON' || dark_post_status === 'OFF') return { darkPostStatus: dark_post_status };
  return { darkPostStatus: isAdsOnly(account, creative) ? 'ON' : defaultOf(world.state.now) };
}

/** The day, UTC, from which a new post stays off the profile unless the ad says otherwise (`setup-dark-post-default`). */
export const hiddenByDefaultFrom = '2026-01-27';

function defaultOf(now: Date): DarkPostStatus {
  return now < new Date(`${hiddenByDefaultFrom}T00:00:00Z`) ? 'OFF' : 'ON';
}
