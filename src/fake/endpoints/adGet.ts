import { listedAdBody } from '../ads/adBody';
import { pageOf } from '../bodies/page';
import { type FakeRequest, textOrNoneIn } from '../http/fakeRequest';
import { refuse } from '../rules/refuse';
import type { FakeAd } from '../state/records';
import type { World } from '../state/world';
import { adAccountOf } from './endpoint';

/** `GET ad/get`: the ads of an ad account that are not deleted, the oldest first. */
export function adGet(world: World, request: FakeRequest): object {
  const isAsked = filterIn(request);
  const ads = adsIn(world, request)
    .filter(({ smartPlusAdId }) => smartPlusAdId === undefined)
    .filter(isAsked);
  const { rows, page_info } = pageOf(ads, request, { most: 1000, usual: 10 });
  return { list: rows.map((ad) => listedAdBody(world, ad)), page_info };
}

/** The ads of the ad account that a request names. */
export function adsIn(world: World, request: FakeRequest): readonly FakeAd[] {
  const { id } = adAccountOf(world, request);
  return Object.values(world.state.ads).filter((ad) => ad.advertiserId === id && ad.deletedAt === undefined);
}

const filters: Readonly<Record<string, (ad: FakeAd) => string>> = {
  ad_ids: ({ id }) => id,
  adgroup_ids: ({ adGroupId }) => adGroupId,
};

/** What `filtering` asks for. An unknown filter throws: if it were ignored, the list would be too long. */
function filterIn(request: FakeRequest): (ad: FakeAd) => boolean {
  const text = textOrNoneIn(request, 'filtering');
  if (text === undefined) return () => true;
  const wanted = Object.entries(parsed(text));
  for (const [name, list] of wanted) {
    if (filters[name] === undefined || !Array.isArray(list))
      throw new Error(`The fake knows no filter ${name}`);
  }
  return (ad) => wanted.every(([name, list]) => (list as unknown[]).includes(filters[name]?.(ad)));
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : refuse('fieldMissing');
  } catch {
    return refuse('fieldMissing');
  }
}
