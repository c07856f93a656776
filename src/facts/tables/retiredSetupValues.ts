import type { RulePeriod } from '../../time/isInForce';
import { frozen } from '../../shared/frozen';

/** A value that the platform has retired, and from which day on, if known. */
export interface RetiredSetupValue extends RulePeriod {
  readonly value: string;
}

/** Objectives that the platform has retired. */
export const retiredObjectives = /* @__PURE__ */ frozen([
  { value: 'CATALOG_SALES', from: '2023-02-16' },
  { value: 'SHOP_PURCHASES', from: '2023-06-01' },
  { value: 'RF_APP_INSTALL', from: '2023-06-01' },
  { value: 'RF_ENGAGEMENT', from: '2023-06-01' },
  { value: 'RF_TRAFFIC', from: '2023-06-01' },
  { value: 'RF_VIDEO_VIEW', from: '2023-06-01' },
  { value: 'APP_INSTALL', from: '2023-10-27' },
  { value: 'CONVERSIONS', from: '2023-10-27' },
] as const satisfies readonly RetiredSetupValue[]);

/** Placements that the platform has retired. */
export const retiredPlacements = /* @__PURE__ */ frozen([
  { value: 'PLACEMENT_TOPBUZZ' },
  { value: 'PLACEMENT_HELO' },
  { value: 'PLACEMENT_VIGO' },
] as const satisfies readonly RetiredSetupValue[]);

/** Ad formats that the platform has retired; `CAROUSEL` is not `CAROUSEL_ADS`. */
export const retiredApiAdFormats = /* @__PURE__ */ frozen([
  { value: 'CAROUSEL' },
] as const satisfies readonly RetiredSetupValue[]);
