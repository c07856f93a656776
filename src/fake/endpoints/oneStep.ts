import { makeAds } from '../ads/makeAd';
import type { WireCreative } from '../ads/creative';
import type { FakeRequest } from '../http/fakeRequest';
import { makeId } from '../state/makeId';
import type { FakeAdGroup } from '../state/records';
import type { World } from '../state/world';
import { parsePlatformTime } from '../../time/parsePlatformTime';
import { textIn, textOrNoneIn } from '../http/fakeRequest';
import type { Objective } from '../../vocabulary/campaign';
import { adAccountOf } from './endpoint';

/** `POST business/spark_ad/create`: makes an ad group and an ad of a video post. What it answers is not published. */
export function sparkAdCreate(world: World, request: FakeRequest): object {
  const { state } = world;
  const account = adAccountOf(world, request);
  const group: FakeAdGroup = {
    id: makeId(state),
    advertiserId: account.id,
    objective: textIn(request, 'objective_type') as Objective,
    placements: ['PLACEMENT_TIKTOK'],
    ...timeIn(request, 'schedule_start_time', 'startsAt'),
    ...timeIn(request, 'schedule_end_time', 'endsAt'),
  };
  const creative = { ...request.values, ad_format: 'SINGLE_VIDEO' } as WireCreative;
  makeAds([{ world, account, group, creative, route: 'one_step' }]);
  state.adGroups[group.id] = group;
  return {};
}

function timeIn(request: FakeRequest, name: string, as: 'startsAt' | 'endsAt'): Partial<FakeAdGroup> {
  const text = textOrNoneIn(request, name);
  const parsed = text === undefined ? undefined : parsePlatformTime(text);
  return parsed?.ok ? { [as]: parsed.value } : {};
}
