import type { Objective } from '../../vocabulary/campaign';
import { frozen } from '../../shared/frozen';

/** What Ads Manager calls one of the API's objectives. */
export interface ObjectiveLabel {
  readonly objective: Objective;
  /** The label that Ads Manager shows. */
  readonly label: string;
  /** Other labels that TikTok's pages use, or have used. */
  readonly alsoCalled: readonly string[];
}

/** What Ads Manager calls the API's objectives. */
export const objectiveLabels = /* @__PURE__ */ frozen([
  { objective: 'REACH', label: 'Reach', alsoCalled: [] },
  { objective: 'VIDEO_VIEWS', label: 'Video views', alsoCalled: [] },
  { objective: 'ENGAGEMENT', label: 'Community interaction', alsoCalled: [] },
  { objective: 'TRAFFIC', label: 'Traffic', alsoCalled: [] },
  { objective: 'APP_PROMOTION', label: 'App promotion', alsoCalled: ['App installs'] },
  { objective: 'WEB_CONVERSIONS', label: 'Website conversions', alsoCalled: ['Sales'] },
  { objective: 'LEAD_GENERATION', label: 'Lead generation', alsoCalled: [] },
  { objective: 'PRODUCT_SALES', label: 'Product sales', alsoCalled: ['Shop', 'Shop purchases'] },
  { objective: 'RF_REACH', label: 'Reach & Frequency', alsoCalled: ['Pulse'] },
  { objective: 'TOPVIEW_REACH', label: 'TopView', alsoCalled: [] },
  { objective: 'BRAND_CONSIDERATION', label: 'Brand consideration', alsoCalled: [] },
] as const satisfies readonly ObjectiveLabel[]);
