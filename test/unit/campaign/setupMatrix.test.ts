import { type AdSetup, checkAdSetup } from 'tiktok-spark-ads';
import { campaignFeatures, apiAdFormats, identityTypes, sparkModes } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { disagreements, everyCombination, maybe, withBusinessCenter } from './everyCombination';
import { goesTogether, places, runsThere } from './setupOracle';

// Those with limits, one with a use of its own, and one that stands for all the others; a slow test takes all thirty.
const oneOfEachKind = [
  'LEARN_MORE',
  'SEND_MESSAGE',
  'VIEW_PROFILE',
  'WATCH_LIVE',
  'JOIN_THIS_HASHTAG',
  'SHOOT_WITH_THIS_EFFECT',
  'VIEW_VIDEO_WITH_THIS_EFFECT',
] as const;

interface Placed {
  readonly setup: AdSetup;
  readonly place: string;
  readonly day: string;
}

const days = [
  '2025-12-31T23:59:59Z',
  '2026-01-31T23:59:59.999Z',
  '2026-02-01T00:00:00Z',
  '2026-11-23T12:00:00Z',
];

function* everyPlacement(): Generator<Placed> {
  for (const identityType of maybe(identityTypes))
    for (const apiAdFormat of maybe(apiAdFormats))
      for (const mode of maybe(sparkModes))
        for (const place of Object.keys(places))
          for (const day of days)
            yield {
              setup: withBusinessCenter({ identityType, apiAdFormat, mode, ...places[place] }),
              place,
              day,
            };
}

describe('the matrix agrees with what the platform’s pages say', () => {
  test('objective × identity × ad format × pull or push × call to action', () => {
    const { count, wrong } = disagreements(
      everyCombination(oneOfEachKind),
      (setup) => checkAdSetup(setup).ok,
      (setup) => goesTogether(setup),
    );
    expect(wrong).toEqual([]);
    expect(count).toBe(12 * 6 * 6 * 3 * 8);
  });

  test('identity × ad format × pull or push × placement × day', () => {
    const { count, wrong } = disagreements(
      everyPlacement(),
      ({ setup, day }) => checkAdSetup(setup, { asOf: new Date(day) }).ok,
      ({ setup, place, day }) => goesTogether(setup) && runsThere(setup, place, day >= '2026-02-01'),
    );
    expect(wrong).toEqual([]);
    expect(count).toBe(6 * 6 * 3 * 7 * 4);
  });

  test('a custom identity on TikTok: exceptions, ads that exist, the account’s own word, the day', () => {
    const exceptions = ['branded_mission', 'tiktok_shop_sales', 'smart_creative', 'manual_catalog'];
    for (const feature of maybe(campaignFeatures))
      for (const adExists of maybe([true, false]))
        for (const canUseCustomIdentity of maybe([true, false]))
          for (const day of days) {
            const setup: AdSetup = {
              identityType: 'CUSTOMIZED_USER',
              ...places['tiktok'],
              features: feature === undefined ? undefined : [feature],
              adExists,
              advertiser: { canUseCustomIdentity },
            };
            const verdict = checkAdSetup(setup, { asOf: new Date(day) });
            const closed = verdict.ok
              ? false
              : verdict.issues.some(({ code }) => code === 'setup_custom_identity_closed');
            const open =
              adExists === true ||
              exceptions.includes(feature ?? '') ||
              (canUseCustomIdentity ?? day < '2026-02-01');
            expect([feature, adExists, canUseCustomIdentity, day, closed]).toEqual([
              feature,
              adExists,
              canUseCustomIdentity,
              day,
              !open,
            ]);
          }
  });
});
