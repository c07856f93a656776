import {
  authorisationSchema,
  datedAuthorisationSchema,
  flightSchema,
  intervalSchema,
  usageRightsSchema,
  postSchema,
} from 'tiktok-spark-ads/schemas';
import { type Authorisation, type Issue } from 'tiktok-spark-ads';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { buildAuthorisation } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { viaJson } from '../../support/viaJson';

const now = new Date('2026-11-23T12:00:00.123Z');
const whole: Authorisation = {
  ...buildAuthorisation({ now, endsInDays: 3 }),
  needed: true,
  endIsUpperBound: false,
  requestedDays: 0,
};
// What a program reads of a refusal, beside the sentence.
const issuesOf = (error: z.ZodError | undefined) =>
  error?.issues.map((issue) => (issue.code === 'custom' ? (issue.params?.issue as Issue) : issue.code));

describe('round trips through JSON', () => {
  test('an authorisation with every field', () => {
    expect(authorisationSchema.parse(viaJson(whole))).toStrictEqual(whole);
    expect(authorisationSchema.parse(whole)).toStrictEqual(whole);
    expect(datedAuthorisationSchema.parse(viaJson(whole))).toStrictEqual(whole);
  });

  test.each<[string, z.ZodType, object]>([
    ['nothing known', authorisationSchema, {}],
    ['an unknown word is kept', authorisationSchema, { platformStatus: 'PAUSED' }],
    ['an interval', intervalSchema, { startsAt: now, endsAt: new Date('2027-01-01T00:00:00Z') }],
    ['a flight', flightSchema, { startsAt: now, endsAt: new Date('2027-01-01T00:00:00Z') }],
    ['a flight without an end', flightSchema, { startsAt: now }],
    ['usage rights', usageRightsSchema, { endsAt: now }],
    ['usage rights without bounds', usageRightsSchema, {}],
  ])('%s', (_, schema, value) => {
    expect(schema.parse(viaJson(value))).toStrictEqual(value);
  });

  test('a time with an offset is the same instant', () => {
    expect(flightSchema.parse({ startsAt: '2026-11-23T14:00:00.123+02:00' }).startsAt).toEqual(now);
  });
});

describe('refuses, with a sentence for people and an issue for programs', () => {
  test.each<[string, z.ZodType, object, unknown[]]>([
    ['a time without a zone', flightSchema, { startsAt: '2026-11-23T12:00:00' }, ['invalid_union']],
    ['a day that does not exist', flightSchema, { startsAt: '2026-02-30T12:00:00Z' }, ['invalid_union']],
    ['a number for a time', flightSchema, { startsAt: 1_795_435_200_000 }, ['invalid_union']],
    ['an invalid Date', flightSchema, { startsAt: new Date(Number.NaN) }, ['invalid_union']],
    [
      'an end before the start',
      flightSchema,
      { startsAt: now, endsAt: new Date(0) },
      [{ code: 'interval_ends_before_start', path: ['endsAt'] }],
    ],
    [
      'an end at the start',
      intervalSchema,
      { startsAt: now, endsAt: now },
      [{ code: 'interval_ends_before_start', path: ['endsAt'] }],
    ],
    [
      'usage rights that end first',
      usageRightsSchema,
      { startsAt: now, endsAt: new Date(0) },
      [{ code: 'interval_ends_before_start', path: ['endsAt'] }],
    ],
    [
      'a duration of 0',
      authorisationSchema,
      { durationDays: 0 },
      [{ code: 'duration_not_whole_days', path: [], params: { days: 0 } }],
    ],
    [
      'a part of a day',
      authorisationSchema,
      { durationDays: 7.5 },
      [{ code: 'duration_not_whole_days', path: [], params: { days: 7.5 } }],
    ],
    [
      'a negative request',
      authorisationSchema,
      { requestedDays: -1 },
      [{ code: 'duration_not_whole_days', path: [], params: { days: -1 } }],
    ],
    [
      'an undated one where a date is needed',
      datedAuthorisationSchema,
      { startsAt: now },
      [{ code: 'authorisation_end_unknown', path: [] }],
    ],
    [
      'a duration that leads past the last date',
      authorisationSchema,
      { startsAt: now, durationDays: 1e9 },
      [{ code: 'duration_too_long', path: ['durationDays'], params: { days: 1e9 } }],
    ],
    ['a stage that there is not', authorisationSchema, { stage: 'forgotten' }, ['invalid_value']],
  ])('%s', (_, schema, value, issues) => {
    const { error } = schema.safeParse(value);
    expect(issuesOf(error)).toEqual(issues);
  });

  test('the sentence is English, and the path leads to the field', () => {
    const [issue] = flightSchema.safeParse({ startsAt: now, endsAt: new Date(0) }).error!.issues;
    expect(issue).toMatchObject({ message: 'The end must be after the start.', path: ['endsAt'] });
    const [time] = flightSchema.safeParse({ startsAt: 'soon' }).error!.issues;
    expect(time!.message).toBe(
      'Give a date and time with its zone, such as 2026-06-23T07:09:07Z. For times as TikTok writes them, such as 2026-06-23 07:09:07, use parsePlatformTime first.',
    );
    const [duration] = authorisationSchema.safeParse({ durationDays: 0 }).error!.issues;
    expect(duration).toMatchObject({
      message: 'The duration must be a whole number of days, at least 1.',
      path: ['durationDays'],
    });
  });

  test('the issue can be put in words', () => {
    const { error } = authorisationSchema.safeParse({ durationDays: 7.5 });
    const [issue] = issuesOf(error) as [Issue];
    expect(describeIssue(issue).text).toMatch(/whole number/u);
  });
});

test('an authorisation ends after its start', () => {
  const from = (startsAt: string, endsAt: string) => authorisationSchema.safeParse({ startsAt, endsAt });
  expect(from('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z').success).toBe(true);
  expect(from('2026-12-01T00:00:00Z', '2026-11-01T00:00:00Z').error?.issues).toMatchObject([
    { path: ['endsAt'], params: { issue: { code: 'interval_ends_before_start' } } },
  ]);
  const late = { startsAt: '2026-12-01T00:00:00Z', startsAtIs: 'received', endsAt: '2026-11-01T00:00:00Z' };
  expect(authorisationSchema.safeParse(late).success).toBe(true);
  // A stated end wins, so that nobody counts these days.
  const stated = { ...late, durationDays: 1e9 };
  expect(authorisationSchema.safeParse(stated).success).toBe(true);
});

test.each(['', '#Ab1cTtYkVj2cRxnqQ0Zz', '12a', 12])('%j is no id of a post', (id) => {
  const { success, error } = postSchema.safeParse({ id });
  expect(success).toBe(false);
  if (typeof id === 'string' && id !== '') expect(error?.message).not.toContain(id);
});
