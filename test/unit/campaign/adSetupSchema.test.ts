import { adSetupCase, buildAdSetup } from 'tiktok-spark-ads/fixtures';
import { enCampaign } from 'tiktok-spark-ads/messages';
import { adSetupSchema } from 'tiktok-spark-ads/schemas';
import { describe, expect, test } from 'vitest';

// What cannot be read, the schema refuses.
const codes = (Object.keys(enCampaign) as (keyof typeof enCampaign)[]).filter(
  (code) => code !== 'setup_value_wrong',
);

describe('adSetupSchema', () => {
  test.each(codes)('reads the set-up of %s from JSON, whole', (code) => {
    const json = JSON.stringify(adSetupCase(code));
    expect(adSetupSchema.parse(JSON.parse(json))).toEqual(JSON.parse(json));
  });

  test('keeps a value that we do not know', () => {
    expect(adSetupSchema.parse({ objective: 'NEVER_SEEN' })).toEqual({ objective: 'NEVER_SEEN' });
  });

  test.each([
    [null],
    ['REACH'],
    [{ objective: 1 }],
    [{ mode: 'shove' }],
    [{ edits: ['handle'] }],
    [{ imageIds: 'i1' }],
    [{ budget: { ...buildAdSetup().budget, scheduledDays: 0 } }],
    [{ budget: { level: 'campaign' } }],
    [{ advertiser: { adsOnlyMode: 'yes' } }],
  ])('refuses %o', (value) => {
    expect(adSetupSchema.safeParse(value).success).toBe(false);
  });
});
