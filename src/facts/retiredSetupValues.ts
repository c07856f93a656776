/** A value that the platform has retired, and since when, where that is known. */
export interface RetiredSetupValue {
  readonly value: string;
  /** First day without it, UTC, `YYYY-MM-DD`. */
  readonly since?: string;
}

/** Objectives that the platform has retired. */
export const retiredObjectives = [
  { value: 'CATALOG_SALES', since: '2023-02-16' },
  { value: 'SHOP_PURCHASES', since: '2023-06-01' },
  { value: 'RF_APP_INSTALL', since: '2023-06-01' },
  { value: 'RF_ENGAGEMENT', since: '2023-06-01' },
  { value: 'RF_TRAFFIC', since: '2023-06-01' },
  { value: 'RF_VIDEO_VIEW', since: '2023-06-01' },
  { value: 'APP_INSTALL', since: '2023-10-27' },
  { value: 'CONVERSIONS', since: '2023-10-27' },
] as const satisfies readonly RetiredSetupValue[];

/** Placements that the platform has retired. */
export const retiredPlacements = [
  { value: 'PLACEMENT_TOPBUZZ' },
  { value: 'PLACEMENT_HELO' },
  { value: 'PLACEMENT_VIGO' },
] as const satisfies readonly RetiredSetupValue[];

/** Ad formats that the platform has retired; `CAROUSEL` is not `CAROUSEL_ADS`. */
export const retiredApiAdFormats = [{ value: 'CAROUSEL' }] as const satisfies readonly RetiredSetupValue[];
