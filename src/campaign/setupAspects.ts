import { knownWords } from '../shared/knownWords';
import type { CampaignFeature, AdSetup, CreationRoute } from '../vocabulary/campaign';
import {
  apiAdFormats,
  callsToAction,
  darkPostStatuses,
  objectives,
  apiPlacements,
} from '../vocabulary/campaign';
import { customIdentityClosing } from '../facts/tables/customIdentityClosing';
import { assertInstant } from '../shared/assertions';
import { postKinds } from '../vocabulary/post';
import { identityTypes, type IdentityType } from '../vocabulary/identity';

const fields = [
  'postId',
  'videoId',
  'imageIds',
  'musicId',
  'adText',
  'businessCenterId',
  'callToAction',
  'callToActionId',
  'duetStatus',
  'stitchStatus',
  'promotionalMusicDisabled',
] as const satisfies readonly (keyof AdSetup)[];

// By the platform's own definition, what an ad runs as depends on its identity.
const runsAs = {
  AUTH_CODE: 'spark',
  TT_USER: 'spark',
  BC_AUTH_TT: 'spark',
  CUSTOMIZED_USER: 'custom',
  TTS_TT: 'shop',
} as const satisfies Record<IdentityType, string>;

const formatOfPost = { photo: 'CAROUSEL_ADS', video: 'SINGLE_VIDEO' } as const;

const outsideThePhaseOut: readonly CampaignFeature[] = [
  'branded_mission',
  'tiktok_shop_sales',
  'smart_creative',
  'manual_catalog',
];

/**
 * A set-up as the rules see it: for each aspect the values that it has, none when it is undecided.
 *
 * Values that we do not know are left out, so that no rule takes them for good or for bad.
 */
export type SetupAspects = ReturnType<typeof setupAspects>;

export function setupAspects(setup: AdSetup) {
  const { features = [], edits = [], route = 'standard', advertiser, postKind } = setup;
  const identity = knownWords(identityTypes, [setup.identityType]);
  const format = knownWords(apiAdFormats, [setup.apiAdFormat]);
  const mode = modeOf(setup);
  const given = fields.filter((field) => isGiven(setup[field]));
  return {
    objective: knownWords(objectives, [setup.objective]),
    route: [route] as readonly CreationRoute[],
    feature: features,
    promotion: some(setup.promotionType && (setup.promotionType === 'LIVE_SHOPPING' ? 'live' : 'other')),
    ad: [setup.adExists === true ? ('existing' as const) : ('new' as const)],
    tiktok: [tiktokPlacement(setup)],
    identity,
    runsAs: identity.length > 0 ? identity.map((type) => runsAs[type]) : mode.map(() => 'spark' as const),
    customIdentity: [customIdentity(setup)],
    mode,
    format: setup.apiAdFormat === undefined ? formatOf(postKind) : format,
    postKind: knownWords(postKinds, [postKind]),
    callToAction: callToActionOf(setup),
    destination: some(setup.destination),
    given,
    darkPost:
      setup.darkPostStatus === undefined
        ? (['unstated'] as const)
        : knownWords(darkPostStatuses, [setup.darkPostStatus]),
    adsOnly: [
      advertiser?.adsOnlyMode === true || setup.identityAdsOnlyMode === true
        ? ('yes' as const)
        : ('no' as const),
    ],
    promotionalMusic: [
      setup.promotionalMusicDisabled === false ? ('allowed' as const) : ('disabled' as const),
    ],
    brandedContent: [setup.brandedContentDisabled === true ? ('disabled' as const) : ('enabled' as const)],
    edit: edits,
  };
}

/** Whether TikTok is among the placements of the ad. */
function tiktokPlacement({ placementType, placements: listed = [] }: AdSetup) {
  if (placementType === 'PLACEMENT_TYPE_AUTOMATIC' || listed.includes('PLACEMENT_TIKTOK')) return 'included';
  return knownWords(apiPlacements, listed).length > 0 ? 'excluded' : 'unstated';
}

function customIdentity({ features = [], adExists, advertiser }: AdSetup) {
  if (adExists === true || features.some((feature) => outsideThePhaseOut.includes(feature))) return 'open';
  const { canUseCustomIdentity, createdAt } = advertiser ?? {};
  if (canUseCustomIdentity !== undefined) return canUseCustomIdentity ? 'open' : 'closed';
  if (createdAt === undefined) return 'by_date';
  assertInstant('advertiser.createdAt', createdAt);
  return createdAt.getTime() < Date.parse(customIdentityClosing.newAccounts) ? 'by_date' : 'new_account';
}

// A code only opens existing posts, and a post with an id exists.
function modeOf({ mode, identityType, postId }: AdSetup) {
  if (mode !== undefined) return [mode];
  return identityType === 'AUTH_CODE' || isGiven(postId) ? (['pull'] as const) : [];
}

// An id overrides a call to action beside it.
function callToActionOf({ callToAction, callToActionId }: AdSetup) {
  if (isGiven(callToActionId)) return ['by_id'] as const;
  if (!isGiven(callToAction)) return [];
  const named = knownWords(callsToAction, [callToAction]);
  return named.length > 0 ? named : (['unrecognised'] as const);
}

function formatOf(kind: AdSetup['postKind']) {
  return knownWords(['photo', 'video'] as const, [kind]).map((value) => formatOfPost[value]);
}

// API bodies have empty texts and empty lists where nothing is meant.
function isGiven(value: AdSetup[keyof AdSetup]): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function some<Value>(value: Value | undefined | ''): readonly Value[] {
  return value === undefined || value === '' ? [] : [value];
}
