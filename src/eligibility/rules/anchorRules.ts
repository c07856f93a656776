import { readCountry } from '../../shared/country';
import { isOneOf } from '../../shared/isOneOf';
import { type Anchor, anchorStatuses } from '../../vocabulary/post';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

const ofAnchors = { data: 'verifiable', path: ['post', 'anchors'] } as const;
const otherCountries = {
  actor: 'advertiser',
  action: 'change_countries',
  factId: 'anchor-regions',
} as const;

/** Links attached to the post: their products limit where the ad can run. */
export const anchorRules: readonly EligibilityRule[] = /* @__PURE__ */ (() => [
  {
    code: 'anchor_regions_exclude_all',
    ...ofAnchors,
    ...otherCountries,
    severity: 'blocker',
    trips: (subject: Subject) => {
      const { outside, inside, allowed } = split(subject);
      // Links that have no country in common leave none, whatever the countries of the ad are.
      const isNowhere = allowed?.length === 0 || outside.length > 0;
      return isNowhere && inside.length === 0 ? { countries: outside } : undefined;
    },
  },
  {
    code: 'anchor_regions_exclude_some',
    ...ofAnchors,
    ...otherCountries,
    severity: 'warning',
    trips: (subject: Subject) => {
      const { outside, inside } = split(subject);
      return outside.length > 0 && inside.length > 0 ? { countries: outside } : undefined;
    },
  },
  {
    code: 'anchor_regions_limit',
    ...ofAnchors,
    ...otherCountries,
    severity: 'warning',
    trips: (subject: Subject) => {
      const { outside, inside, allowed = [] } = split(subject);
      const isUnasked = outside.length === 0 && inside.length === 0;
      return isUnasked && allowed.length > 0 ? { countries: allowed } : undefined;
    },
  },
  {
    code: 'anchor_rejected',
    ...ofAnchors,
    severity: 'warning',
    actor: 'owner',
    action: 'fix_anchor',
    factId: 'anchor-status',
    trips: ({ anchors }: Subject) => anchors?.some((anchor) => anchor?.status === 'failed') === true,
  },
  {
    code: 'anchors_unverified',
    ...ofAnchors,
    severity: 'unverified',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'anchor-regions',
    trips: ({ anchors }: Subject) =>
      anchors?.every((anchor) => regionsOf(anchor) && hasKnownStatus(anchor))
        ? undefined
        : { request: '/identity/video/info/' },
  },
])();

/** Splits the target countries by whether the products of all links may be advertised there; `allowed`: all that may be. */
function split({ context, anchors = [] }: Subject) {
  const countries = context.countries ?? [];
  const allowed = allowedEverywhere(anchors);
  const isInside = (country: string) => allowed?.has(country) ?? true;
  return {
    inside: countries.filter(isInside),
    outside: countries.filter((country) => !isInside(country)),
    allowed: allowed && [...allowed],
  };
}

/** The countries that every link allows; absent if no link names any. */
function allowedEverywhere(anchors: readonly (Anchor | null)[]): ReadonlySet<string> | undefined {
  return anchors.reduce<ReadonlySet<string> | undefined>((allowed, anchor) => {
    const regions = regionsOf(anchor);
    if (!regions) return allowed;
    const named = new Set(regions);
    return allowed ? new Set([...allowed].filter((country) => named.has(country))) : named;
  }, undefined);
}

/** An unknown review status does not count as passed. */
function hasKnownStatus(anchor: Anchor | null): boolean {
  return anchor?.status == null || isOneOf(anchorStatuses, anchor.status);
}

/**
 * The countries of a link; absent if they are not known. An empty list does not mean "nowhere": the platform lists no
 * regions if it has not said. A list with a region that we cannot read may mean any country.
 */
function regionsOf(anchor: Anchor | null): readonly string[] | undefined {
  if (!Array.isArray(anchor?.productRegions) || anchor.productRegions.length === 0) return undefined;
  const regions = anchor.productRegions.map(readCountry);
  return regions.every((region) => region !== undefined) ? regions : undefined;
}
