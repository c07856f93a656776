import { type Issue } from 'tiktok-spark-ads';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';

const date = (text: string) => new Date(`${text}T07:09:07Z`);
const endsAt = date('2026-12-01');
const rightsUntil = date('2026-11-20');
const issue = (code: string, params?: object) => ({ code, path: [], params }) as unknown as Issue;

describe('the sentences about time say what the parameters say', () => {
  test.each<[Issue, string]>([
    [issue('duration_newly_reported', { days: 180 }), '180 days'],
    [issue('duration_undocumented', { days: 90 }), '90 days is not'],
    [issue('duration_undocumented', { days: 1 }), '1 day is not'],
    [issue('authorisation_end_upper_bound', { endsAt }), '2026-12-01 at the latest'],
    [issue('authorisation_end_unconfirmed', { endIs: 'contract' }), 'contract'],
    [issue('authorisation_end_unconfirmed', { endIs: 'creator' }), 'creator said'],
    [issue('flight_uncovered', { startsAt: rightsUntil, endsAt }), 'From 2026-11-20 to 2026-12-01'],
    [issue('flight_uncovered', { startsAt: endsAt, endsAt: undefined }), 'From 2026-12-01 on'],
    [
      issue('flight_uncovered', { startsAt: endsAt, endsAt: new Date('2026-12-01T23:59:59Z') }),
      'On 2026-12-01, for part of the day, no authorisation',
    ],
    [issue('flight_open_ended', { endsAt }), 'ends on 2026-12-01'],
    [issue('flight_margin_short', { marginDays: 3.9, bufferDays: 7 }), '3 days only; you wanted 7 days'],
    [issue('flight_margin_short', { marginDays: 1, bufferDays: 7 }), '1 day only'],
    [
      issue('flight_outside_usage_rights', { startsAt: rightsUntil, endsAt }),
      'From 2026-11-20 to 2026-12-01',
    ],
    [issue('flight_outside_usage_rights', { startsAt: endsAt, endsAt: undefined }), 'From 2026-12-01 on'],
    [
      issue('flight_outside_usage_rights', { startsAt: endsAt, endsAt }),
      'On 2026-12-01, for part of the day',
    ],
    [issue('authorisation_outlives_usage_rights', { endsAt, rightsUntil }), 'until 2026-12-01'],
    [issue('usage_rights_outlive_authorisation', { endsAt: rightsUntil, rightsUntil: endsAt }), '2026-11-20'],
    [
      issue('flight_begins_before_code', { startsAt: rightsUntil, generatedAt: endsAt }),
      'made on 2026-12-01',
    ],
    [issue('flight_needs_renewals', { renewals: 1, days: 365 }), '365 days and 1 extension after'],
    [issue('flight_needs_renewals', { renewals: 2, days: 60 }), '60 days and 2 extensions after'],
    [issue('duration_outlives_usage_rights', { endsAt, rightsUntil, longestWithin: 7 }), 'end on 2026-11-20'],
  ])('%j', (given, words) => {
    expect(describeIssue(given).text).toContain(words);
  });

  test('the remedy names a duration within the usage rights, if there is one', () => {
    const remedy = (longestWithin: number | undefined) =>
      describeIssue(issue('duration_outlives_usage_rights', { endsAt, rightsUntil, longestWithin })).remedy;
    expect(remedy(30)).toContain('30 days');
    expect(remedy(undefined)).toContain('Every duration on offer');
  });

  test('a creator is told what a creator can do', () => {
    const uncovered = issue('flight_uncovered', { startsAt: rightsUntil, endsAt });
    expect(describeIssue(uncovered, { audience: 'creator' }).remedy).toMatch(/^Extend/u);
    expect(describeIssue(uncovered).remedy).toMatch(/^Have the authorisation extended/u);
  });

  test.each(['advertiser', 'creator'] as const)(
    'the %s hears what helps when it is too late to extend',
    (audience) => {
      const { remedy } = describeIssue(issue('flight_uncovered', { startsAt: rightsUntil, endsAt }), {
        audience,
      });
      expect(remedy).toContain('while it lives');
      expect(remedy).toContain('a new code if it has ended');
    },
  );
});
