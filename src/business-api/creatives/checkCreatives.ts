import { checkAdSetup } from '../../campaign/checkAdSetup';
import type { SetupFinding } from '../../campaign/setupFinding';
import type { AdSetup } from '../../vocabulary/campaign';
import type { AsOf } from '../../vocabulary/time';
import type { PostRequest } from '../requests/apiRequest';
import type { SparkCreative } from './sparkCreative';
import { adNameFindings, adTextFindings, type TextFinding } from './textFindings';

/** What is known of the campaign that an ad goes into, so that the ad can be checked against it. */
export type CampaignContext = Pick<
  AdSetup,
  | 'objective'
  | 'features'
  | 'promotionType'
  | 'placementType'
  | 'placements'
  | 'destination'
  | 'identityAdsOnlyMode'
  | 'advertiser'
>;

/** A reason why the platform would refuse a request for ads. */
export type RequestFinding = SetupFinding | TextFinding;

/** A request for ads, or every reason why the platform would refuse it. */
export type AdRequestVerdict<Body extends object> =
  | {
      readonly ok: true;
      readonly value: PostRequest<Body>;
      /** What has a consequence, and what is not known. */
      readonly warnings: readonly SetupFinding[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly [RequestFinding, ...RequestFinding[]];
      readonly warnings: readonly SetupFinding[];
    };

/** Checks every set-up, and builds the request when the platform would refuse neither one of them nor a text. */
export function checkedRequest<Body extends object>(
  setups: readonly AdSetup[],
  options: AsOf,
  texts: readonly TextFinding[],
  build: () => PostRequest<Body>,
): AdRequestVerdict<Body> {
  const verdicts = setups.map((setup) => checkAdSetup(setup, options));
  const warnings = verdicts.flatMap((verdict, index) => at(index, verdict.warnings));
  const [first, ...others] = [
    ...verdicts.flatMap((verdict, index) => (verdict.ok ? [] : at(index, verdict.issues))),
    ...texts,
  ];
  if (first === undefined) return { ok: true, value: build(), warnings };
  return { ok: false, issues: [first, ...others], warnings };
}

/** What stands against the name and the text of a creative. */
export function textsOf({ mode, adName, adText }: SparkCreative, index: number): readonly TextFinding[] {
  return at(index, [...adNameFindings(adName), ...(mode === 'push' ? adTextFindings(adText) : [])]);
}

function at<Found extends RequestFinding>(index: number, findings: readonly Found[]): Found[] {
  return findings.map((finding) => ({ ...finding, path: ['creatives', index, ...finding.path] }));
}
