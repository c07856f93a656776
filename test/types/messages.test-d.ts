import {
  checkAdSetup,
  checkConcept,
  checkCreative,
  validateDuration,
  checkFlightCover,
  extendAuthorisation,
  parsePostUrl,
  validateCode,
} from 'tiktok-spark-ads';
import { readTtVideoAuthorise, readTtVideoList } from 'tiktok-spark-ads/business-api';
import {
  type AdAtRiskToSay,
  type CreatorLanguage,
  describeAction,
  describeActor,
  describeAdAtRisk,
  describeIssue,
  describeStatus,
  enActions,
  enAsks,
  enAuthorisation,
  enCode,
  enResults,
  enEligibility,
  enSetupSteps,
} from 'tiktok-spark-ads/messages';
import type { Issue } from 'tiktok-spark-ads/vocabulary';
import { expectTypeOf, test } from 'vitest';

const now = new Date();

test('the first issue of a verdict is taken for granted only where there is one', () => {
  // @ts-expect-error: a list that was read may have no issue
  describeIssue(readTtVideoList({}).issues[0]);
  // @ts-expect-error: the same by destructuring
  const [first]: [Issue] = readTtVideoAuthorise({}).issues;
  expectTypeOf(first).toEqualTypeOf<Issue>();
  // @ts-expect-error: a covered flight has no issue
  describeIssue(checkFlightCover({}, { startsAt: now }).issues[0]);
  // @ts-expect-error: a concept may be complete
  describeIssue(checkConcept({}).issues[0]);
  // @ts-expect-error: a good code has no issues
  describeIssue(validateCode('').issues[0]);
  // @ts-expect-error: a good link has no issues
  describeIssue(parsePostUrl('').issues[0]);
  // @ts-expect-error: a good duration has no issues
  describeIssue(validateDuration(7).issues[0]);
  // @ts-expect-error: an extension that works has no issues
  describeIssue(extendAuthorisation({ endsAt: now }, 7, { now }).issues[0]);
  // @ts-expect-error: a good set-up has no issues
  describeIssue(checkAdSetup({ mode: 'pull', identity: { type: 'AUTH_CODE' } }).issues[0]);
  // @ts-expect-error: a good creative has no issues
  describeIssue(checkCreative({}, 'spark_pull').issues[0]);
});

test('a refusal has its first issue', () => {
  const reading = readTtVideoList({});
  if (!reading.ok) describeIssue(reading.issues[0]);
  const duration = validateDuration(7);
  if (!duration.ok) describeIssue(duration.issues[0]);
  const link = parsePostUrl('');
  if (!link.ok) describeIssue(link.issues[0]);
});

test('issues are lists like any other', () => {
  const { issues } = readTtVideoList({});
  expectTypeOf(issues).toExtend<readonly Issue[]>();
  for (const issue of issues) describeIssue(issue);
  const [first] = issues;
  expectTypeOf(first).toEqualTypeOf<Issue | undefined>();
});

test('a language is one object that every describer takes', () => {
  const setupSteps = { ...enSetupSteps, locale: 'xx' };
  const language = { locale: 'xx', ...enCode, ...enAuthorisation, ...enEligibility, setupSteps };
  const whole: CreatorLanguage = { ...language, actions: enActions, asks: enAsks, results: enResults };
  describeIssue({ code: 'post_deleted', path: [] }, { messages: whole });
  describeAction('apply_code', { messages: whole.actions });
  // @ts-expect-error: without its mails a language is not complete
  const withoutMails: CreatorLanguage = { ...language, actions: enActions, results: enResults };
  expectTypeOf(withoutMails).toEqualTypeOf<CreatorLanguage>();
  // @ts-expect-error: without the words of an answer neither
  const withoutAnswers: CreatorLanguage = { ...language, actions: enActions, asks: enAsks };
  expectTypeOf(withoutAnswers).toEqualTypeOf<CreatorLanguage>();
  describeStatus({ status: 'active' }, { words: whole.results });
  describeActor('creator', { words: whole.results });
  // @ts-expect-error: a creator is told of no renewals
  describeAdAtRisk({} as AdAtRiskToSay, { words: whole.results });
});
