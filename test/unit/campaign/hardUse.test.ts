import { type AdSetup, checkAdSetup } from 'tiktok-spark-ads';
import { adSetupCase, buildAdSetup, buildCode } from 'tiktok-spark-ads/fixtures';
import { describeIssue, enCampaign } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { advertiserFields, budgetFields, setupFields } from '../../../src/campaign/setupFields';

// Forms and spreadsheets send `null`, wrong words and wrong types. None of it may pass for good, or crash.

const fields = Object.keys(setupFields) as (keyof typeof setupFields)[];
const samples = (Object.keys(enCampaign) as (keyof typeof enCampaign)[]).map(adSetupCase);
const withField = (field: string, value: unknown) => ({ [field]: value }) as AdSetup;
const wrongFor = (holds: string): readonly unknown[] => {
  const anything = [7, NaN, {}, () => 'x', Symbol('x')];
  if (holds === 'flag') return [...anything, 'true', 1, []];
  if (holds.endsWith('s')) return [...anything, 'PLACEMENT_TIKTOK', true, [7], [{}], [['x']], new Set(['x'])];
  return [...anything, true, ['pull'], ['AUTH_CODE'], [], new Date(0)];
};

describe.each(fields)('%s', (field) => {
  const { holds } = setupFields[field];

  test('null is the same as absent', () => {
    for (const setup of [{}, buildAdSetup(), ...samples]) {
      expect(checkAdSetup({ ...setup, [field]: null })).toEqual(
        checkAdSetup({ ...setup, [field]: undefined }),
      );
    }
  });

  test('a value of another type is an issue that names it, and is not shown', () => {
    for (const value of wrongFor(holds)) {
      const verdict = checkAdSetup(withField(field, value));
      expect(verdict.ok).toBe(false);
      if (verdict.ok) continue;
      expect(verdict.issues[0]).toMatchObject({ code: 'setup_value_wrong', params: { field } });
      expect(verdict.issues[0].path[0]).toBe(field);
      expect(describeIssue(verdict.issues[0]).text).toContain(field);
    }
  });

  test('a code that was pasted there is not repeated', () => {
    for (const code of [buildCode(1), buildCode(2).slice(1), buildCode(3).slice(1, 33)]) {
      for (const value of [code, [code], { code }]) {
        const said = JSON.stringify(checkAdSetup(withField(field, value)));
        expect(said).not.toContain(code.slice(2, 14));
      }
    }
  });
});

test.each([
  ['mode', 'pulll', ['pull', 'push']],
  ['mode', 'Pull', ['pull', 'push']],
  ['mode', '', ['pull', 'push']],
  ['mode', 'toString', ['pull', 'push']],
  ['route', 'smartplus', ['standard', 'smart_plus', 'one_step']],
  ['destination', 'WEBSITE', ['website', 'app', 'instant_page', 'tiktok_direct_message']],
])('%s: “%s” is no word of ours', (field, word, allowed) => {
  const verdict = checkAdSetup(withField(field, word));
  expect(verdict).toMatchObject({
    ok: false,
    issues: [{ code: 'setup_value_wrong', path: [field], params: { field, allowed } }],
  });
});

test.each([
  [{ features: ['gmv_maxx'] }, ['features', 0]],
  [{ features: ['gmv_max', 'shop'] }, ['features', 1]],
  [{ edits: ['caption', 'handle'] }, ['edits', 1]],
  [{ imageIds: ['1', 2] }, ['imageIds', 1]],
  [{ placements: ['PLACEMENT_TIKTOK', {}] }, ['placements', 1]],
])('in a list the place is named: %j', (setup, path) => {
  const verdict = checkAdSetup(setup as never);
  expect(verdict.ok ? [] : verdict.issues.map((issue) => issue.path)).toContainEqual(path);
});

test('what is null in a list is passed over', () => {
  const setup = { placements: [null, 'PLACEMENT_TIKTOK'], identityType: 'AUTH_CODE' } as never;
  expect(checkAdSetup(setup)).toEqual(
    checkAdSetup({ placements: ['PLACEMENT_TIKTOK'], identityType: 'AUTH_CODE' }),
  );
});

describe('budget and ad account', () => {
  const budget = { level: 'ad_group', mode: 'BUDGET_MODE_DAY', amount: 100, currency: 'USD' } as const;

  test('null is absent', () => {
    expect(checkAdSetup({ budget: null, advertiser: null } as never)).toEqual(checkAdSetup({}));
    expect(checkAdSetup({ budget: { ...budget, scheduledDays: null } } as never)).toEqual(
      checkAdSetup({ budget }),
    );
    for (const field of Object.keys(advertiserFields)) {
      const advertiser = { [field]: null };
      const custom = { identityType: 'CUSTOMIZED_USER', placements: ['PLACEMENT_TIKTOK'] } as const;
      expect(checkAdSetup({ ...custom, advertiser } as never)).toEqual(checkAdSetup(custom));
    }
  });

  test.each(['50', 50, true, [budget]])('%j is no budget', (value) => {
    expect(checkAdSetup({ budget: value } as never)).toMatchObject({
      issues: [{ code: 'setup_value_wrong', path: ['budget'] }],
    });
  });

  test.each([
    ['level', 'ad', ['campaign', 'ad_group']],
    ['mode', 7, undefined],
    ['currency', 7, undefined],
  ])('%s: %j', (field, value, allowed) => {
    expect(Object.keys(budgetFields)).toContain(field);
    const verdict = checkAdSetup({ budget: { ...budget, amount: 1, [field]: value } } as never);
    expect(verdict.ok ? [] : verdict.issues).toMatchObject([
      { code: 'setup_value_wrong', path: ['budget', field], params: { field: `budget.${field}`, allowed } },
    ]);
  });

  test.each(['yes', 1, {}])('advertiser.canUseCustomIdentity: %j is neither yes nor no', (value) => {
    expect(checkAdSetup({ advertiser: { canUseCustomIdentity: value } } as never)).toMatchObject({
      issues: [{ path: ['advertiser', 'canUseCustomIdentity'] }],
    });
  });

  test('a day that is none throws, as everywhere', () => {
    const advertiser = { createdAt: '2026-01-15' } as never;
    expect(() => checkAdSetup({ identityType: 'CUSTOMIZED_USER', advertiser })).toThrow(
      new RangeError('advertiser.createdAt must be a valid Date'),
    );
  });
});

test.each([null, undefined, 'x', 7, []])('%j is no set-up', (setup) => {
  expect(() => checkAdSetup(setup as never)).toThrow(new RangeError('setup must be an object'));
});

describe('the caller’s own tables', () => {
  test('a retired value that we do not know of', () => {
    const retired = { objective: [{ value: 'REACH', from: '2027-01-01' }] };
    const setup: AdSetup = { objective: 'REACH' };
    expect(checkAdSetup(setup, { retired, asOf: new Date('2027-01-01') })).toMatchObject({
      issues: [{ code: 'setup_value_retired', params: { value: 'REACH', since: '2027-01-01' } }],
    });
    expect(checkAdSetup(setup, { retired, asOf: new Date('2026-12-31') }).ok).toBe(true);
    expect(checkAdSetup({ ...setup, adExists: true }, { retired, asOf: new Date('2027-06-01') }).ok).toBe(
      true,
    );
  });

  test('a list replaces ours: what TikTok brought back is only unknown to us', () => {
    const verdict = checkAdSetup({ objective: 'CONVERSIONS' }, { retired: { objective: [] } });
    expect(verdict).toMatchObject({ ok: true, warnings: [{ code: 'setup_value_unknown' }] });
  });

  test('of the other fields ours stays', () => {
    expect(checkAdSetup({ apiAdFormat: 'CAROUSEL' }, { retired: { objective: [] } }).ok).toBe(false);
  });

  test('a minimum of another currency, and of a mode that is new', () => {
    const budgetMinimums = [
      { level: 'campaign', mode: 'BUDGET_MODE_NEW', currency: 'EUR', amount: 45, per: 'lifetime' },
    ] as const;
    const at = (amount: number) =>
      checkAdSetup(
        { budget: { level: 'campaign', mode: 'BUDGET_MODE_NEW', currency: 'EUR', amount } },
        { budgetMinimums },
      );
    expect(at(44.99)).toMatchObject({ issues: [{ params: { minimum: 45, currency: 'EUR' } }] });
    expect(at(46).ok).toBe(true);
  });
});
