import type { renewalAsk } from 'tiktok-spark-ads';
import { checkSparkEligibility, type Issue, reviveDates } from 'tiktok-spark-ads';
import {
  describeAction,
  describeEligibility,
  describeIssue,
  describeStatus,
  enEligibility,
  authorisationAskText,
  renewalAskText,
  type CreatorLanguage,
} from 'tiktok-spark-ads/messages';
import { eligibilityCase } from 'tiktok-spark-ads/fixtures';
import type { EligibilityCode } from 'tiktok-spark-ads/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goodCalls } from '../../support/misuse/goodCalls';
import { languages } from '../../support/languages';
import { now } from '../../support/now';
import { wildSubjects } from '../../support/soakSubjects';
import { viaJson } from '../../support/viaJson';

type Part = Readonly<Record<string, unknown>>;
type Describe = (part: never, language: CreatorLanguage | undefined) => unknown;

/** What a part of an answer is, by its fields, and what puts it in words. English is no language of its own here. */
const describers: readonly (readonly [(part: Part) => boolean, Describe])[] = [
  [
    ({ code, path }) => typeof code === 'string' && Array.isArray(path),
    (issue: Issue, messages) =>
      (['advertiser', 'creator'] as const).map((audience) => describeIssue(issue, { messages, audience })),
  ],
  [
    ({ blockers, unverified }) => Array.isArray(blockers) && Array.isArray(unverified),
    (eligibility: Parameters<typeof describeEligibility>[0], messages) =>
      describeEligibility(eligibility, { messages, audience: messages ? 'creator' : 'advertiser' }),
  ],
  [
    ({ status, expiring }) => typeof status === 'string' && typeof expiring === 'boolean',
    (standing: Parameters<typeof describeStatus>[0], language) =>
      describeStatus(standing, { words: language?.results }),
  ],
  [
    ({ action, actor }) => typeof action === 'string' && typeof actor === 'string',
    ({ action }: { action: Parameters<typeof describeAction>[0] }, language) =>
      describeAction(action, { messages: language?.actions }),
  ],
  [
    ({ sendBy, steps }) => sendBy !== undefined && Array.isArray(steps),
    (ask: Parameters<typeof authorisationAskText>[0], language) =>
      orRefusal(() => authorisationAskText(ask, { now, words: language?.asks })),
  ],
  [
    ({ remedy, steps }) => typeof remedy === 'string' && Array.isArray(steps),
    (ask: NonNullable<ReturnType<typeof renewalAsk>>, language) =>
      orRefusal(() => renewalAskText(ask, { now, words: language?.asks })),
  ],
];

/** A flight that is over is not asked for, whatever JSON does to it. */
function orRefusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** All sentences about an answer and its parts, in one language. */
function sentencesOn(answer: unknown, language: CreatorLanguage | undefined): readonly unknown[] {
  if (typeof answer !== 'object' || answer === null || answer instanceof Date) return [];
  const own = describers.find(([is]) => is(answer as Part));
  const inside = Object.values(answer).flatMap((part) => sentencesOn(part, language));
  return own ? [own[1](answer as never, language), ...inside] : inside;
}

function expectTheSameWords(answer: unknown, language: CreatorLanguage | undefined): number {
  const sentences = sentencesOn(answer, language);
  if (sentences.length === 0) return 0;
  expect(sentencesOn(viaJson(answer), language)).toEqual(sentences);
  expect(sentencesOn(viaJson(answer, reviveDates), language)).toEqual(sentences);
  return sentences.length;
}

/** A fake has people and zod its own errors, and a word is not taken for its issue. */
const others = /^(?:createFakeTikTok|pickLanguage|tiktok|creator|advertiser|describe|redactCodes|.*Schema)/;
const answering = goodCalls.filter(({ name }) => !others.test(name));
/** One post for every finding of eligibility. */
const verdicts = Object.keys(enEligibility).map((code) => {
  const { post, context } = eligibilityCase(code as EligibilityCode, { now });
  return checkSparkEligibility(post, context);
});
const all = [['en', undefined] as const, ...languages];

test.each(all)('every answer is described the same after JSON: %s', (_, language) => {
  const answers = [...answering.map(({ call, given }) => call(...Object.values(given))), ...verdicts];
  const sentences = answers.map((answer) => expectTheSameWords(answer, language));
  expect(sentences.reduce((sum, count) => sum + count)).toBeGreaterThan(200);
});

test('and so are answers to wild values, each in the next language', () => {
  let turn = 0;
  for (const { given, call, name } of wildSubjects.filter(
    (subject) => !/^(?:redactCodes|reader|.*Schema)/.test(subject.name),
  )) {
    for (const values of fc.sample(given, 8)) {
      const [, language] = all[turn++ % all.length]!;
      let answer: unknown;
      try {
        answer = call(...(values as never[]));
      } catch (error) {
        if (error instanceof RangeError) continue;
        throw new Error(name, { cause: error });
      }
      expectTheSameWords(answer, language);
    }
  }
});
