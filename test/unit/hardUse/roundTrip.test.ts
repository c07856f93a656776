import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type Issue, reviveDates } from 'tiktok-spark-ads';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { goodCalls } from '../../support/misuse/goodCalls';
import { wildSubjects } from '../../support/soakSubjects';
import { viaJson } from '../../support/viaJson';

/** The issues and findings in a result, wherever they stand. */
function issuesIn(value: unknown): readonly Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(issuesIn);
  const isIssue = 'code' in value && 'path' in value && Array.isArray(value.path);
  return isIssue ? [value as Issue, ...inside] : inside;
}

function expectASafeTrip(result: unknown): void {
  if (result === undefined) return;
  expect(viaJson(result, reviveDates)).toEqual(result);
  const issues = issuesIn(result);
  expect(issuesIn(viaJson(result)).map((issue) => describeIssue(issue))).toEqual(
    issues.map((issue) => describeIssue(issue)),
  );
}

/** A fake has hands, a language sentences that are functions, and zod errors of its own. */
const givesNoData = /^(?:createFakeTikTok|pickLanguage|tiktok\.(?!http|handle)|.*Schema$)/;

test.each(goodCalls.filter(({ name }) => !givesNoData.test(name)))(
  '$name: its answer survives JSON',
  ({ call, given }) => {
    expectASafeTrip(call(...Object.values(given)));
  },
);

/** They give back what they were given, of whatever kind, or what another library makes of it. */
const givesBack = /^(?:redactCodes|reader|.*Schema)/;

/** They give back rows of the caller, with all that stands in them. */
const givesRows = /^(?:authorisationChanges|groupByCreator|matchAuthorisedPosts)$/;
const survives = (value: unknown) => isDeepStrictEqual(structuredClone(value), viaJson(value, reviveDates));

describe('answers to wild values of the right types survive JSON', () => {
  test.each(wildSubjects.filter(({ name }) => !givesBack.test(name)))('$name', ({ name, given, call }) => {
    fc.assert(
      fc.property(given, (values) => {
        fc.pre(!givesRows.test(name) || survives(values));
        let result: unknown;
        try {
          result = call(...(values as never[]));
        } catch (error) {
          if (error instanceof RangeError) return;
          throw error;
        }
        expectASafeTrip(result);
      }),
      { numRuns: 40 },
    );
  });
});
