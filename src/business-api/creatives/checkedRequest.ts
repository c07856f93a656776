import { checkAdSetup } from '../../campaign/checkAdSetup';
import type { SetupFinding } from '../../campaign/setupFinding';
import type { AdSetup, ApiPlacement, Objective, PlacementType } from '../../vocabulary/campaign';
import type { AsOf } from '../../vocabulary/time';
import type { IssuePath } from '../../vocabulary/verdict';
import type { PostRequest } from '../requests/apiRequest';
import type { CheckedWord } from '../requests/unlistedWord';
import type { TextFinding } from './textFindings';

/** What is known about the campaign that an ad goes into, so that the ad can be checked against it. */
export interface CampaignContext extends Pick<
  AdSetup,
  'features' | 'promotionType' | 'destination' | 'identityAdsOnlyMode' | 'advertiser'
> {
  readonly objective?: CheckedWord<Objective> | undefined;
  readonly placementType?: CheckedWord<PlacementType> | undefined;
  readonly placements?: readonly CheckedWord<ApiPlacement>[] | undefined;
}

/**
 * A reason why the platform would refuse a request for ads.
 *
 * Its `path` is the position of the creative and the field of `AdSetup` that the rule is about, such as `['creatives',
 * 1, 'identityType']`. It names a creative even for rules about the campaign, since only some creatives may break them.
 */
export type RequestFinding = SetupFinding | TextFinding;

/** A request for ads, or every reason why the platform would refuse it. */
export type AdRequestVerdict<Body extends object> =
  | {
      readonly ok: true;
      readonly value: PostRequest<Body>;
      /** Consequences, and what is not known. */
      readonly warnings: readonly SetupFinding[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly [RequestFinding, ...RequestFinding[]];
      readonly warnings: readonly SetupFinding[];
    };

/** A set-up to check, and its position in the builder's input. */
export interface PlacedSetup {
  readonly path: IssuePath;
  readonly setup: AdSetup;
}

/** Checks every set-up, and builds the request if the platform would refuse none of them and no text. */
export function checkedRequest<Body extends object>(
  setups: readonly PlacedSetup[],
  options: AsOf,
  texts: readonly TextFinding[],
  build: () => PostRequest<Body>,
): AdRequestVerdict<Body> {
  const verdicts = setups.map(({ path, setup }) => ({ path, ...checkAdSetup(setup, options) }));
  const warnings = verdicts.flatMap((verdict) => underPath(verdict.path, verdict.warnings));
  const [first, ...others] = [
    ...verdicts.flatMap((verdict) => (verdict.ok ? [] : underPath(verdict.path, verdict.issues))),
    ...texts,
  ];
  if (first === undefined) return { ok: true, value: build(), warnings };
  return { ok: false, issues: [first, ...others], warnings };
}

/** The same findings, with their position in the builder's input. */
export function underPath<Found extends RequestFinding>(
  path: IssuePath,
  findings: readonly Found[],
): Found[] {
  return findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
}
