import { describe, expect, test } from 'vitest';
import { explainApiError } from 'tiktok-spark-ads';
import { findFact } from 'tiktok-spark-ads/facts';
import {
  createFakeTikTok,
  harshestAnswers,
  mildestAnswers,
  openQuestions,
  refusals,
} from 'tiktok-spark-ads/fake';
import { hiddenByDefaultFrom } from '../../../src/fake/ads/darkPostStatus';
import { beginning } from '../../support/fakeScene';

test.each(Object.entries(refusals))('%s rests on a fact', (_, { factId }) => {
  expect(findFact(factId as string)).toBeDefined();
});

test.each(Object.entries(openQuestions))('%s rests on a fact', (_, { factId }) => {
  expect(findFact(factId as string)).toBeDefined();
});

test('the day from which new posts are hidden is that of the fact', () => {
  expect(findFact('setup-dark-post-default').effectiveFrom).toBe(hiddenByDefaultFrom);
});

test('what TikTok itself words, the library explains', () => {
  const unexplained = Object.entries(refusals)
    .filter(([, { words }]) => words === 'platform')
    .filter(([, { number, message }]) => explainApiError({ code: number, message }).status !== 'explained');
  expect(unexplained.map(([name]) => name)).toEqual([]);
});

describe('answers', () => {
  test('the harshest and the mildest answer every question, and differ in every one', () => {
    const [harsh, mild] = [harshestAnswers(), mildestAnswers()];
    const names = Object.keys(openQuestions) as (keyof typeof openQuestions)[];
    expect(Object.keys(harsh)).toEqual(names);
    expect(names.filter((name) => harsh[name] === mild[name])).toEqual([]);
  });
});

describe('misuse throws', () => {
  test.each([
    ['no date', () => createFakeTikTok({ now: new Date(NaN) }), 'now must be a valid Date'],
    ['a broken seed', () => createFakeTikTok({ now: beginning, seed: 0.5 }), 'seed must be'],
    [
      'a delay below 0',
      () => createFakeTikTok({ now: beginning, listLagMinutes: -1 }),
      'listLagMinutes must be',
    ],
    [
      'an unknown option',
      () => createFakeTikTok({ now: beginning, lag: 1 } as never),
      'the name of a delay must be',
    ],
    [
      'a clock that goes back',
      () => createFakeTikTok({ now: beginning }).advance({ days: -1 }),
      'instant must not be in the past',
    ],
    [
      'an unknown fault',
      () => createFakeTikTok({ now: beginning }).fail('fire' as never),
      'fault must be one of',
    ],
    ["another creator's post", () => othersPost(), 'post must be a post of this creator'],
    ['an ad that is none', () => createFakeTikTok({ now: beginning }).isRunning('1'), 'ad must be an ad'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  function othersPost() {
    const tiktok = createFakeTikTok({ now: beginning });
    tiktok.creator().generateCode(tiktok.creator().publish());
  }
});
