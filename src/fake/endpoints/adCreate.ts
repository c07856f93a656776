import { createdAdsBody } from '../ads/adBody';
import { creativesIn } from '../ads/creative';
import { makeAds } from '../ads/makeAd';
import type { FakeRequest } from '../http/fakeRequest';
import type { World } from '../state/world';
import { adAccountOf } from './endpoint';
import { adGroupOf } from './adGroupOf';

/** `POST ad/create`: makes up to 20 ads, all of them or none. */
export function adCreate(world: World, request: FakeRequest): object {
  const account = adAccountOf(world, request);
  const group = adGroupOf(world, request, account);
  const creatives = creativesIn(request.values.creatives, 20);
  const ads = makeAds(creatives.map((creative) => ({ world, account, group, creative, route: 'ad' })));
  return createdAdsBody(world, ads);
}
