import { type AdSetup, checkAdSetup } from 'tiktok-spark-ads';
import {
  adDestinations,
  adEdits,
  campaignFeatures,
  apiAdFormats,
  apiPlacements,
  callsToAction,
  creationRoutes,
  darkPostStatuses,
  identityTypes,
  objectives,
  placementTypes,
  sparkModes,
} from 'tiktok-spark-ads/vocabulary';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { adSetupSchema } from 'tiktok-spark-ads/schemas';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const openEnum = (known: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.string() });
const id = fc.constantFrom('', '7440000000000000001');

const setups: fc.Arbitrary<AdSetup> = fc.record(
  {
    objective: openEnum(objectives),
    route: fc.constantFrom(...creationRoutes),
    features: fc.subarray([...campaignFeatures]),
    promotionType: fc.constantFrom('', 'LIVE_SHOPPING', 'WEBSITE'),
    placementType: openEnum(placementTypes),
    placements: fc.array(openEnum(apiPlacements), { maxLength: 3 }),
    identityType: openEnum(identityTypes),
    businessCenterId: id,
    identityAdsOnlyMode: fc.boolean(),
    mode: fc.constantFrom(...sparkModes),
    apiAdFormat: openEnum(apiAdFormats),
    callToAction: openEnum(callsToAction),
    callToActionId: id,
    destination: fc.constantFrom(...adDestinations),
    postId: id,
    postKind: openEnum(['video', 'photo', 'story', 'live']),
    videoId: id,
    imageIds: fc.array(id, { maxLength: 2 }),
    musicId: id,
    adText: id,
    darkPostStatus: openEnum(darkPostStatuses),
    promotionalMusicDisabled: fc.boolean(),
    duetStatus: openEnum(['ENABLE', 'DISABLE']),
    stitchStatus: openEnum(['ENABLE', 'DISABLE']),
    adExists: fc.boolean(),
    edits: fc.subarray([...adEdits]),
    advertiser: fc.record(
      { canUseCustomIdentity: fc.boolean(), adsOnlyMode: fc.boolean() },
      { requiredKeys: [] },
    ),
    budget: fc.record({
      level: fc.constantFrom('campaign' as const, 'ad_group' as const),
      mode: openEnum(['BUDGET_MODE_DAY', 'BUDGET_MODE_TOTAL']),
      amount: fc.integer({ min: 0, max: 100 }),
      currency: fc.constantFrom('USD', 'EUR'),
    }),
  },
  { requiredKeys: [] },
);
// A handful of parts: a set-up of all of them is all but never one that goes together.
const sparse = fc.tuple(setups, fc.infiniteStream(fc.nat({ max: 4 }))).map(([setup, dice]) => {
  return Object.fromEntries(Object.entries(setup).filter(() => dice.next().value === 0)) as AdSetup;
});
const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

test('any set-up gets a verdict that can be put in words, and is left alone', () => {
  fc.assert(
    fc.property(setups, instants, (setup, asOf) => {
      const verdict = checkAdSetup(deepFreeze(setup), { asOf });
      const issues = verdict.ok ? [] : verdict.issues;
      expect(verdict.ok).toBe(issues.length === 0);
      expect(issues.every(({ severity }) => severity === 'blocker')).toBe(true);
      expect(verdict.warnings.some(({ severity }) => severity === 'blocker')).toBe(false);
      for (const issue of [...issues, ...verdict.warnings]) {
        expect(describeIssue(issue).text).not.toBe('');
      }
    }),
  );
});

// What other rules need to be there is left out: it is not a part that merely awaits its decision.
const undecidable = [
  'objective',
  'route',
  'promotionType',
  'destination',
  'apiAdFormat',
  'videoId',
  'imageIds',
  'musicId',
  'adText',
  'darkPostStatus',
  'duetStatus',
  'stitchStatus',
  'budget',
  'edits',
] as const satisfies readonly (keyof AdSetup)[];

test('leaving a part undecided never turns a set-up that goes together into one that does not', () => {
  fc.assert(
    fc.property(sparse, fc.constantFrom(...undecidable), instants, (setup, part, asOf) => {
      fc.pre(checkAdSetup(setup, { asOf }).ok);
      expect(checkAdSetup({ ...setup, [part]: undefined }, { asOf }).ok).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('a change that is wanted never makes another thing right', () => {
  fc.assert(
    fc.property(setups, fc.constantFrom(...adEdits), (setup, edit) => {
      fc.pre(!checkAdSetup(setup).ok);
      expect(checkAdSetup({ ...setup, edits: [...(setup.edits ?? []), edit] }).ok).toBe(false);
    }),
  );
});

test('with the account’s own word on custom identities, every day since 2023 gives the same verdict', () => {
  const sayso = fc.record({ canUseCustomIdentity: fc.boolean() });
  const sinceThen = fc.date({
    min: new Date('2023-10-27'),
    max: new Date('2030-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(sparse, sayso, sinceThen, sinceThen, (setup, advertiser, one, other) => {
      const own = { ...setup, advertiser };
      expect(checkAdSetup(own, { asOf: one }).ok).toBe(checkAdSetup(own, { asOf: other }).ok);
    }),
  );
});

test('the schema takes every set-up that the types take, and changes nothing', () => {
  fc.assert(
    fc.property(setups, (setup) => {
      expect(adSetupSchema.parse(setup)).toEqual(setup);
    }),
  );
});
