import type { RenewalRemedy } from '../../vocabulary/asks';
import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';
import type { IdentityType } from '../../vocabulary/identity';
import type { OpenEnum } from '../../vocabulary/openEnum';
import type { Actor } from '../../vocabulary/verdict';
import type { CampaignAtRisk, Loss } from './campaignAtRisk';

/** An ad that runs, or is about to. */
export interface RunningAd extends CampaignAtRisk {
  readonly id?: string | undefined;
  /** The post that it shows. */
  readonly postId: string;
  /** The kind of identity that it runs under; where it is not known, the authorisations of its post decide. */
  readonly identityType?: OpenEnum<IdentityType> | undefined;
  /** The id of that identity, which tells the bindings of one post apart; else the longest-lived one is taken. */
  readonly bindingId?: string | undefined;
}

/** An ad that stops, or has stopped, because its authorisation ends. */
export interface AdAtRisk<Ad extends RunningAd, Entry extends Authorisation> extends Loss {
  readonly ad: Ad;
  /** The authorisation that it rests on; its `handle` says whose code that is. */
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
  /** When the ad stops; not after `now` when it has stopped. */
  readonly endsAt: Date;
  /** The end was counted from the day that the code was received: the ad can stop earlier. */
  readonly endIsUpperBound: boolean;
  /** Another authorisation of the post that lives longer: a new ad can rest on it at once. */
  readonly longerLived: Entry | undefined;
  /** Who has to act: the advertiser where another authorisation is at hand, else the creator. */
  readonly actor: Actor;
  readonly remedy: RenewalRemedy;
}

/** An ad that no code puts at risk within the horizon, and why. */
export interface SafeAd<Ad extends RunningAd> {
  readonly ad: Ad;
  /** `no_code`: it rests on no code. `flight_ends_first`: it is over by then. `ends_later`: after the horizon. */
  readonly because: 'no_code' | 'flight_ends_first' | 'ends_later';
  /** The end of its authorisation was counted from the day that the code was received: it can come earlier. */
  readonly endIsUpperBound: boolean;
}

/** An ad of which nobody can say whether it will stop. */
export interface UnclearAd<Ad extends RunningAd> {
  readonly ad: Ad;
  /** Where its authorisation stands; absent when none is known. */
  readonly status: AuthorisationStatus | undefined;
}

/** Every given ad, once. */
export interface RiskOfAds<Ad extends RunningAd, Entry extends Authorisation> {
  /** Soonest stop first, then by post id, then ad id. */
  readonly atRisk: readonly AdAtRisk<Ad, Entry>[];
  /** By post id, then ad id. */
  readonly unclear: readonly UnclearAd<Ad>[];
  /** By post id, then ad id. */
  readonly safe: readonly SafeAd<Ad>[];
  /** What the ads at risk spend in a day, as far as that is known. */
  readonly dailySpendAtRisk: number;
  /** How many ads at risk have no known spend, and are not in that sum. */
  readonly adsWithoutSpend: number;
}
