import { assertCountriesIfGiven } from '../../shared/assertCountries';
import { assertObject } from '../../shared/assertions';
import { lookUp } from '../../shared/lookUp';
import { makeId } from '../state/makeId';
import type { FakeAd, FakeAdAccount, FakeAdGroup } from '../state/records';
import type { World } from '../state/world';

/** Options of an ad group; absent ones are not checked. */
export type AdGroupOptions = {
  readonly [Field in keyof Omit<FakeAdGroup, 'id' | 'advertiserId'>]?: FakeAdGroup[Field] | undefined;
};

/** An ad, or its id. */
export type AdRef = string | { readonly id: string };

/** An ad account: what an advertiser does apart from the requests that the library builds. */
export interface FakeAdvertiser {
  /** The `advertiser_id` of its requests. */
  readonly id: string;
  /** A new ad group for ads. */
  readonly adGroup: (options?: AdGroupOptions) => Readonly<FakeAdGroup>;
  /** Creates a name and a picture without an account, a `CUSTOMIZED_USER` identity, and returns its id. */
  readonly customIdentity: (displayName: string) => string;
  /** Switches an ad off. */
  readonly pauseAd: (ad: AdRef) => void;
  /** Switches an ad on again. */
  readonly resumeAd: (ad: AdRef) => void;
  /** Deletes an ad for good. */
  readonly deleteAd: (ad: AdRef) => void;
}

/** What the owner of an ad account can do. */
export function fakeAdvertiser({ state }: World, { id, identities }: FakeAdAccount): FakeAdvertiser {
  const own = (ref: AdRef): FakeAd => {
    const ad = adIn(state.ads, ref);
    if (ad.advertiserId !== id) throw new RangeError('ad must be an ad of this ad account');
    return ad;
  };
  return {
    id,
    adGroup: (options = {}) => {
      assertObject('options', options);
      assertCountriesIfGiven('countries', options.countries);
      const given = Object.entries(options).filter(([, value]) => value !== undefined);
      const group: FakeAdGroup = { id: makeId(state), advertiserId: id, ...Object.fromEntries(given) };
      state.adGroups[group.id] = group;
      return group;
    },
    customIdentity: (displayName) => {
      if (typeof displayName !== 'string') throw new RangeError('displayName must be text');
      const identityId = makeId(state);
      identities[identityId] = {
        id: identityId,
        type: 'CUSTOMIZED_USER',
        displayName,
        canPull: false,
        canPush: false,
        adsOnlyMode: false,
        releasedPosts: [],
      };
      return identityId;
    },
    pauseAd: (ad) => void (own(ad).isOn = false),
    resumeAd: (ad) => void (own(ad).isOn = true),
    deleteAd: (ad) => void (own(ad).deletedAt = state.now),
  };
}

/** An ad of this fake; throws when there is no such ad. */
export function adIn(ads: Readonly<Record<string, FakeAd>>, ref: AdRef): FakeAd {
  const id = typeof ref === 'object' ? (ref as { readonly id: string } | null)?.id : ref;
  const ad = typeof id === 'string' ? lookUp(ads, id) : undefined;
  if (ad === undefined) throw new RangeError('ad must be an ad of this fake, or its id');
  return ad;
}
