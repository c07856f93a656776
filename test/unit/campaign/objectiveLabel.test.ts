import { objectiveLabel } from 'tiktok-spark-ads';
import { objectiveLabels } from 'tiktok-spark-ads/facts';
import { objectives } from 'tiktok-spark-ads/vocabulary';
import { expect, test } from 'vitest';

test.each([
  ['REACH', 'Reach'],
  ['VIDEO_VIEWS', 'Video views'],
  ['ENGAGEMENT', 'Community interaction'],
  ['TRAFFIC', 'Traffic'],
  ['APP_PROMOTION', 'App promotion'],
  ['WEB_CONVERSIONS', 'Website conversions'],
  ['LEAD_GENERATION', 'Lead generation'],
  ['PRODUCT_SALES', 'Product sales'],
  ['RF_REACH', 'Reach & Frequency'],
  ['TOPVIEW_REACH', 'TopView'],
  ['BRAND_CONSIDERATION', 'Brand consideration'],
])('%s is shown as %s', (objective, label) => {
  expect(objectiveLabel(objective)).toBe(label);
});

test('an objective that we do not know has none', () => {
  expect(objectiveLabel('CONVERSIONS')).toBeUndefined();
});

test('every objective has one row', () => {
  expect(objectiveLabels.map(({ objective }) => objective).sort()).toEqual([...objectives].sort());
});
