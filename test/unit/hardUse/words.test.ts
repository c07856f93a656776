import {
  adsAtRisk,
  authorisationStatus,
  checkAdSetup,
  checkFlightCover,
  checkSparkEligibility,
  flightFromDates,
  planRenewals,
  renewalAsk,
  sparkReadiness,
  validateCode,
} from 'tiktok-spark-ads';
import { buildPost, buildSparkContext, buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
import { describeAction, describeIssue, describeStatus, renewalAskText } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../support/now';

const row = { postId: '7', bindingId: 'B1', endsAt: inDays(3) };
const flight = { startsAt: now, endsAt: inDays(9) };

describe('what a database has for false is not taken for true', () => {
  test.each([0, 1, 'false', 'true', ''])('needed: %j', (needed) => {
    const wrong = { ...row, needed } as never;
    const refusal = (name: string) => new RangeError(`${name}needed must be true or false`);
    expect(() => planRenewals([row, wrong], { now })).toThrow(refusal('authorisations[1].'));
    expect(() => checkFlightCover([wrong], flight)).toThrow(refusal('authorisations[0].'));
    expect(() => authorisationStatus(wrong, { now })).toThrow(/needed must be true or false/);
    expect(() => renewalAsk(wrong, { now })).toThrow(/needed must be true or false/);
    expect(() => adsAtRisk([{ id: '1', postId: '7', identityType: 'AUTH_CODE' }], [wrong], { now })).toThrow(
      refusal('authorisations[0].'),
    );
  });
});

describe('a word that is none of ours is refused', () => {
  test.each(['strict', 'CANONICAL', '', 7])('accept: %j', (accept) => {
    expect(() => validateCode('#x', { accept: accept as never })).toThrow(
      new RangeError('accept must be one of: canonical, plausible'),
    );
  });
  test.each(['CREATOR', '', 7])('audience: %j', (audience) => {
    const options = { audience: audience as never };
    const refusal = /^audience must be one of: advertiser, creator$/;
    expect(() => describeAction('spark_post', options)).toThrow(refusal);
    expect(() => describeStatus({ status: 'expired' }, options)).toThrow(refusal);
    expect(() => describeIssue({ code: 'code_empty', path: [] }, options)).toThrow(refusal);
  });
});

describe('what is left empty is absent', () => {
  test('a time zone', () => {
    expect(flightFromDates('2026-12-01', '2026-12-20', { timeZone: '' })).toEqual(
      flightFromDates('2026-12-01', '2026-12-20'),
    );
    const ask = renewalAsk({ ...row, flight }, { now })!;
    expect(renewalAskText(ask, { now, timeZone: '' })).toEqual(renewalAskText(ask, { now }));
    const status = authorisationStatus(row, { now });
    expect(describeStatus(status, { timeZone: '' })).toBe(describeStatus(status));
  });

  test('a budget while it is typed', () => {
    const budget = { level: 'campaign', mode: 'BUDGET_MODE_DAY', currency: 'USD', amount: null } as never;
    expect(checkAdSetup({ budget })).toMatchObject({ ok: true, warnings: [] });
  });
});

test.each(['A\r\nSubject: x', ' A\nB ', 'A\u2028B'])(
  'a brand stays in the line of its subject: %j',
  (brand) => {
    const ask = renewalAsk({ ...row, flight }, { now })!;
    const { subject } = renewalAskText(ask, { now, brand, creator: brand });
    expect(subject).not.toMatch(/[\r\n\u2028]/);
  },
);

test.each([
  [{ code: 'candidate_above_baseline', path: [] }, 'issue or options must be as its type says'],
  [null, 'issue or options must be as its type says'],
])('an issue without what it needs is refused by name: %j', (issue, message) => {
  expect(() => describeIssue(issue as never)).toThrow(new RangeError(message));
});

test('what is behind the next step can be put in words', () => {
  const [first, ...posts] = buildMeasuredAccount({ now, posts: 40 });
  for (const access of ['code', 'linked_account', 'none', undefined] as const) {
    for (const days of [-3, 3, 30]) {
      const authorisation = { endsAt: inDays(days), postId: first!.id };
      const context = { ...buildSparkContext({ now }), access, authorisation, posts, flight };
      const { nextAction } = sparkReadiness({ ...buildPost(), ...first! }, context as never);
      expect(nextAction.finding.code).toBe(nextAction.code);
      expect(describeIssue(nextAction.finding).text).toMatch(/\S/);
    }
  }
  expect(checkSparkEligibility(buildPost(), buildSparkContext({ now })).status).toBe('eligible');
});
