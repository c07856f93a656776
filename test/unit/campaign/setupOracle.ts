import type { AdSetup } from 'tiktok-spark-ads';

/**
 * What the platform takes, as grids of yes and no, written down from the platform's pages and not from the rules.
 * An absent value is the row or column `-`.
 */
function grid(text: string): (row: string | undefined, column: string | undefined) => boolean {
  const [head = '', ...lines] = text.trim().split('\n');
  const columns = head.trim().split(/\s+/);
  const rows = new Map(
    lines.map((line) => {
      const [name = '', ...cells] = line.trim().split(/\s+/);
      if (cells.length !== columns.length) throw new Error(`${name} has ${String(cells.length)} cells`);
      return [name, cells];
    }),
  );
  return (row = '-', column = '-') => {
    const cell = rows.get(row)?.[columns.indexOf(column)];
    if (cell !== 'y' && cell !== 'n') throw new Error(`no cell for ${row} and ${column}`);
    return cell === 'y';
  };
}

// Creating ads: which identity can push or pull, and with which ad format. An ad by code is always a pull.
const identityAndFormat = grid(`
                         -  SINGLE_VIDEO  SINGLE_IMAGE  LIVE_CONTENT  CAROUSEL_ADS  CATALOG_CAROUSEL
  -/-                    y       y             y             y             y               y
  -/pull                 y       y             n             n             y               n
  -/push                 y       y             n             n             y               n
  AUTH_CODE/-            y       y             n             n             y               n
  AUTH_CODE/pull         y       y             n             n             y               n
  AUTH_CODE/push         n       n             n             n             n               n
  TT_USER/-              y       y             n             y             y               n
  TT_USER/pull           y       y             n             n             y               n
  TT_USER/push           y       y             n             n             y               n
  BC_AUTH_TT/-           y       y             n             y             y               n
  BC_AUTH_TT/pull        y       y             n             n             y               n
  BC_AUTH_TT/push        y       y             n             n             y               n
  TTS_TT/-               n       n             n             n             n               n
  TTS_TT/pull            n       n             n             n             n               n
  TTS_TT/push            n       n             n             n             n               n
  CUSTOMIZED_USER/-      y       y             y             y             y               y
  CUSTOMIZED_USER/pull   n       n             n             n             n               n
  CUSTOMIZED_USER/push   n       n             n             n             n               n
`);

// Objectives: TopView can only be read; community interaction is for Spark; photos have five objectives.
const objectiveAndIdentity = grid(`
                         -  AUTH_CODE  TT_USER  BC_AUTH_TT  TTS_TT  CUSTOMIZED_USER
  -                      y      y         y         y          n           y
  REACH                  y      y         y         y          n           y
  VIDEO_VIEWS            y      y         y         y          n           y
  ENGAGEMENT             y      y         y         y          n           n
  TRAFFIC                y      y         y         y          n           y
  APP_PROMOTION          y      y         y         y          n           y
  WEB_CONVERSIONS        y      y         y         y          n           y
  LEAD_GENERATION        y      y         y         y          n           y
  PRODUCT_SALES          y      y         y         y          n           y
  RF_REACH               y      y         y         y          n           y
  TOPVIEW_REACH          n      n         n         n          n           n
  BRAND_CONSIDERATION    y      y         y         y          n           y
`);
const objectiveAndFormat = grid(`
                         -  SINGLE_VIDEO  SINGLE_IMAGE  LIVE_CONTENT  CAROUSEL_ADS  CATALOG_CAROUSEL
  -                      y       y             y             y             y               y
  REACH                  y       y             y             y             y               y
  VIDEO_VIEWS            y       y             y             y             n               y
  ENGAGEMENT             y       y             y             y             n               y
  TRAFFIC                y       y             y             y             y               y
  APP_PROMOTION          y       y             y             y             y               y
  WEB_CONVERSIONS        y       y             y             y             y               y
  LEAD_GENERATION        y       y             y             y             y               y
  PRODUCT_SALES          y       y             y             y             n               y
  RF_REACH               y       y             y             y             n               y
  TOPVIEW_REACH          y       y             y             y             n               y
  BRAND_CONSIDERATION    y       y             y             y             n               y
`);

// Calls to action with limits; the others go with everything.
const limitedCallsToAction = {
  VIEW_PROFILE: { objectives: ['ENGAGEMENT'] },
  WATCH_LIVE: { formats: ['LIVE_CONTENT'] },
  JOIN_THIS_HASHTAG: { objectives: ['RF_REACH'] },
  SHOOT_WITH_THIS_EFFECT: { objectives: ['RF_REACH'] },
  VIEW_VIDEO_WITH_THIS_EFFECT: { objectives: ['RF_REACH'] },
} as Record<string, { objectives?: string[]; formats?: string[] }>;

// Where an ad runs: Spark on TikTok, single images off it, custom identities off it since January 2026.
const identityAndPlaces = grid(`
                           -  automatic  tiktok  tiktok+pangle  pangle  bundle  pangle+bundle
  -                        y      y        y           y          y       y          y
  AUTH_CODE                y      y        y           y          n       n          n
  TT_USER                  y      y        y           y          n       n          n
  BC_AUTH_TT               y      y        y           y          n       n          n
  TTS_TT                   n      n        n           n          n       n          n
  CUSTOMIZED_USER.before   y      y        y           y          y       y          y
  CUSTOMIZED_USER.since    y      n        n           n          y       y          y
`);
const imageAndPlaces = grid(`
                           -  automatic  tiktok  tiktok+pangle  pangle  bundle  pangle+bundle
  SINGLE_IMAGE             y      n        n           n          y       y          y
`);

export const places: Record<string, Pick<AdSetup, 'placementType' | 'placements'>> = {
  '-': {},
  automatic: { placementType: 'PLACEMENT_TYPE_AUTOMATIC' },
  tiktok: { placementType: 'PLACEMENT_TYPE_NORMAL', placements: ['PLACEMENT_TIKTOK'] },
  'tiktok+pangle': { placements: ['PLACEMENT_PANGLE', 'PLACEMENT_TIKTOK'] },
  pangle: { placementType: 'PLACEMENT_TYPE_NORMAL', placements: ['PLACEMENT_PANGLE'] },
  bundle: { placements: ['PLACEMENT_GLOBAL_APP_BUNDLE'] },
  'pangle+bundle': { placements: ['PLACEMENT_PANGLE', 'PLACEMENT_GLOBAL_APP_BUNDLE'] },
};

export function goesTogether({ objective, identityType, mode, apiAdFormat, callToAction }: AdSetup): boolean {
  const { objectives, formats } = limitedCallsToAction[callToAction ?? '-'] ?? {};
  return (
    identityAndFormat(`${identityType ?? '-'}/${mode ?? '-'}`, apiAdFormat) &&
    objectiveAndIdentity(objective, identityType) &&
    objectiveAndFormat(objective, apiAdFormat) &&
    (objectives === undefined || objective === undefined || objectives.includes(objective)) &&
    (formats === undefined || apiAdFormat === undefined || formats.includes(apiAdFormat))
  );
}

export function runsThere(
  { identityType, mode, apiAdFormat }: AdSetup,
  place: string,
  phasedOut: boolean,
): boolean {
  const asIdentity = identityType ?? (mode === undefined ? undefined : 'TT_USER');
  const row =
    asIdentity === 'CUSTOMIZED_USER' ? `CUSTOMIZED_USER.${phasedOut ? 'since' : 'before'}` : asIdentity;
  return (
    identityAndPlaces(row, place) && (apiAdFormat !== 'SINGLE_IMAGE' || imageAndPlaces('SINGLE_IMAGE', place))
  );
}
