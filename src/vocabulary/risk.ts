import type { Authorisation, AuthorisationStatus, EndBounds } from './authorisation';
import type { IdentityType } from './identity';
import type { OpenEnum } from './openEnum';
import type { CampaignAtRisk, Loss, RenewalRemedy } from './renewals';
import type { Actor } from './verdict';

/** An ad that is running or about to run. */
export interface RunningAd extends CampaignAtRisk {
  readonly id?: string | undefined;
  /** The post that it shows. */
  readonly postId: string;
  /** The type of identity that it runs under; if it is not known, the authorisations of its post decide. */
  readonly identityType?: OpenEnum<IdentityType> | undefined;
  /** The id of that identity, which tells the bindings of one post apart; without it, all of them have to agree. */
  readonly bindingId?: string | undefined;
}

/** How an ad can be kept running. */
export const adRemedies = /* @__PURE__ */ Object.freeze([
  'extend',
  'new_code',
  'unknown',
  'use_other_binding',
] as const satisfies readonly (RenewalRemedy | 'use_other_binding')[]);
/**
 * As for a renewal, plus `use_other_binding`: another authorisation of the post lasts long enough, so the advertiser
 * can point the ad to its identity and need not ask anybody.
 */
export type AdRemedy = (typeof adRemedies)[number];

/** An ad that stops, or has stopped, because its authorisation ends. */
export interface AdAtRisk<Ad extends RunningAd = RunningAd, Entry extends Authorisation = Authorisation>
  extends EndBounds, Loss {
  readonly ad: Ad;
  /** The authorisation that it depends on; its `handle` says whose code that is. */
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
  /** When the ad stops; not after `now` if it has stopped. */
  readonly endsAt: Date;
  /** The longest-lived other binding of the post that is in force and lasts longer. */
  readonly longerLived: Entry | undefined;
  /** Who has to act: the advertiser if another binding outlasts the horizon or the flight, otherwise the creator. */
  readonly actor: Actor;
  readonly remedy: AdRemedy;
}

/** An ad that no code puts at risk within the horizon, and why. */
export interface SafeAd<Ad extends RunningAd = RunningAd> extends EndBounds {
  readonly ad: Ad;
  /** `no_code`: it depends on no code. `flight_ends_first`: its flight is over by then. `ends_later`: after the horizon. */
  readonly because: 'no_code' | 'flight_ends_first' | 'ends_later';
}

/** An ad for which nobody can say whether it will stop. */
export interface UnclearAd<Ad extends RunningAd = RunningAd, Entry extends Authorisation = Authorisation> {
  readonly ad: Ad;
  /** The status of its authorisation; if there are several, of the one that ends first. Absent if none is known. */
  readonly status: AuthorisationStatus | undefined;
  /**
   * `nothing_known`: no authorisation of its post is known. `not_known`: the end of its authorisation is not known.
   * `status_unknown`: the platform status of its authorisation is new to us. `not_in_force`: its authorisation is pending, not applied or not started.
   * `rows_disagree`: several rows of its binding say different things. `bindings_disagree`: it names no binding, and it
   * stops under one but not under another.
   */
  readonly because:
    'nothing_known' | 'not_known' | 'status_unknown' | 'not_in_force' | 'rows_disagree' | 'bindings_disagree';
  /** The authorisations that it can depend on. */
  readonly candidates: readonly Entry[];
}

/** Every given ad, once. */
export interface AdsAtRisk<Ad extends RunningAd = RunningAd, Entry extends Authorisation = Authorisation> {
  /** Soonest stop first, then by post id, then ad id. */
  readonly atRisk: readonly AdAtRisk<Ad, Entry>[];
  /** By post id, then ad id. */
  readonly unclear: readonly UnclearAd<Ad, Entry>[];
  /** By post id, then ad id. */
  readonly safe: readonly SafeAd<Ad>[];
  /** What the ads at risk spend in a day, as far as known. */
  readonly dailySpendAtRisk: number;
  /** How many ads at risk have no known spend and are not in that sum. */
  readonly adsWithoutSpend: number;
}
