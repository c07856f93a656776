import { type Issue } from 'tiktok-spark-ads';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { viaJson } from '../../support/viaJson';

const date = (text: string) => new Date(`${text}T07:09:07Z`);
const endsAt = date('2026-12-01');
const rightsUntil = date('2026-11-20');
const issue = (code: string, params?: object) => ({ code, path: [], params }) as unknown as Issue;

describe('the sentences about time say what the parameters say', () => {
  const midnight = (text: string) => new Date(`${text}T00:00:00Z`);
  const part = new Date('2026-12-01T23:59:59Z');
  test.each<[Issue, string]>([
    [issue('duration_newly_reported', { days: 180 }), 'been offered 180 days'],
    [issue('duration_undocumented', { days: 90 }), '90 days is not'],
    [issue('duration_undocumented', { days: 1 }), '1 day is not'],
    [issue('authorisation_end_upper_bound', { endsAt }), 'ends by 1 December 2026 at the latest'],
    [issue('authorisation_end_unconfirmed', { endIs: 'contract' }), 'contract'],
    [issue('authorisation_end_unconfirmed', { endIs: 'creator' }), 'creator told us'],
    [
      issue('flight_uncovered', { startsAt: rightsUntil, endsAt }),
      'from 20 November 2026 to 1 December 2026',
    ],
    // An end at midnight is no part of what ends.
    [
      issue('flight_uncovered', { startsAt: rightsUntil, endsAt: midnight('2026-12-01') }),
      'from 20 November 2026 to 30 November 2026',
    ],
    [issue('flight_uncovered', { startsAt: endsAt, endsAt: undefined }), 'from 1 December 2026 on'],
    [issue('flight_uncovered', { startsAt: endsAt, endsAt: part }), 'the ad for part of 1 December 2026'],
    [
      issue('flight_uncovered', { startsAt: midnight('2026-12-01'), endsAt: midnight('2026-12-02') }),
      'the ad on 1 December 2026',
    ],
    [issue('flight_over', { endsAt: midnight('2026-12-01') }), 'until 30 November 2026'],
    [issue('flight_open_ended', { endsAt }), 'ends on 1 December 2026'],
    [
      issue('flight_margin_short', { marginDays: 3.9, bufferDays: 7 }),
      'by 3 days; the planned margin is 7 days',
    ],
    [issue('flight_margin_short', { marginDays: 1, bufferDays: 7 }), 'by 1 day;'],
    [issue('flight_margin_short', { marginDays: 0.5, bufferDays: 1 }), 'by less than a day;'],
    [
      issue('flight_outside_usage_rights', { startsAt: endsAt, endsAt: undefined }),
      'from 1 December 2026 on',
    ],
    [issue('authorisation_outlives_usage_rights', { endsAt, rightsUntil }), 'until 1 December 2026'],
    [
      issue('usage_rights_outlive_authorisation', { endsAt: rightsUntil, rightsUntil: endsAt }),
      'ends on 20 November 2026',
    ],
    [
      issue('flight_begins_before_code', { startsAt: rightsUntil, generatedAt: endsAt }),
      'made on 1 December 2026',
    ],
    // Within one day, the day alone would not tell which is first.
    [
      issue('flight_begins_before_code', { startsAt: midnight('2026-12-01'), generatedAt: endsAt }),
      'start on 1 December 2026 at 00:00 UTC, but the code will only be made on 1 December 2026 at 07:09 UTC',
    ],
    [
      issue('flight_after_authorisation', { endsAt, flightStartsAt: part }),
      'ends on 1 December 2026 at 07:09 UTC, but the ad is only planned to start on 1 December 2026 at 23:59 UTC',
    ],
    [issue('flight_needs_renewals', { renewals: 1, days: 365 }), '365 days, then 1 extension.'],
    [issue('flight_needs_renewals', { renewals: 2, days: 60 }), '60 days, then 2 extensions.'],
    [issue('duration_outlives_usage_rights', { endsAt, rightsUntil }), 'end on 20 November 2026'],
  ])('%j', (given, words) => {
    expect(describeIssue(given).text).toContain(words);
    // What came over HTTP is said alike.
    expect(describeIssue(viaJson(given) as Issue)).toEqual(describeIssue(given));
  });

  test('days are those of the reader', () => {
    const late = issue('flight_open_ended', { endsAt: new Date('2026-12-01T02:00:00Z') });
    expect(describeIssue(late, { timeZone: 'America/New_York' }).text).toContain('ends on 30 November 2026');
    expect(() => describeIssue(late, { timeZone: 'Mars/Olympus' })).toThrow(
      new RangeError('timeZone must be an IANA time zone, such as Europe/Berlin, and is Mars/Olympus'),
    );
  });

  // Whether the ad ends then or would only begin later: no ad is ended before it starts.
  test.each(['advertiser', 'creator'] as const)(
    'no ad runs beyond the usage rights: to the %s',
    (audience) => {
      const outlives = issue('duration_outlives_usage_rights', { endsAt, rightsUntil });
      const { remedy } = describeIssue(outlives, { audience });
      expect(remedy).toMatch(
        /not run the ad after 20 November 2026|the ad does not run after 20 November 2026/,
      );
      expect(remedy).not.toMatch(/\bends?\b/i);
    },
  );

  test.each(['advertiser', 'creator'] as const)('the %s hears what helps, and when', (audience) => {
    const uncovered = issue('flight_uncovered', { startsAt: rightsUntil, endsAt });
    const { remedy } = describeIssue(uncovered, { audience });
    expect(remedy).toMatch(audience === 'creator' ? /^Extend/u : /^Have the authorization extended/u);
    expect(remedy).toContain('while it is active');
    expect(remedy).toContain('a new code if it has ended');
  });
});

test('two instants of one minute are told to the second', () => {
  const endsAt = new Date('2026-12-08T12:00:00Z');
  const flightEndsAt = new Date('2026-12-08T12:00:30Z');
  const { text } = describeIssue({
    code: 'flight_outlives_authorisation',
    path: [],
    params: { endsAt, flightEndsAt },
  });
  expect(text).toMatch(/12:00:30 UTC, but it will stop on .*12:00:00 UTC/);
});
