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

describe('misuse throws, naming what is wrong', () => {
  const fake = () => createFakeTikTok({ now: beginning });
  const creatorOf = (tiktok = fake()) => tiktok.creator();
  const wrong = undefined as never;
  test.each<readonly [string, () => unknown, string]>([
    ['no options', () => createFakeTikTok(wrong), 'options must be'],
    ['no date', () => createFakeTikTok({ now: new Date(NaN) }), 'now must be a valid Date'],
    ['a broken seed', () => createFakeTikTok({ now: beginning, seed: 0.5 }), 'seed must be'],
    [
      'a delay below 0',
      () => createFakeTikTok({ now: beginning, listLagMinutes: -1 }),
      'listLagMinutes must be',
    ],
    ['an unknown option', () => createFakeTikTok({ now: beginning, lag: 1 } as never), 'the name of a delay'],
    [
      'an answer to no question',
      () => fake().behave({ answers: { x: 'y' } as never }),
      'the name of an answer',
    ],
    [
      'an answer that is none',
      () => fake().behave({ answers: { codeReuse: 'perhaps' as never } }),
      'answers.codeReuse must be one of: refused, accepted',
    ],
    ['a clock that goes back', () => fake().advance({ days: -1 }), 'by must not go back'],
    ['a clock that goes nowhere', () => fake().advance({ days: NaN }), 'days must be a finite number'],
    ['no stretch of time', () => fake().advance(wrong), 'by must be'],
    ['an unknown fault', () => fake().fail('fire' as never), 'fault must be one of'],
    ['a fault that never comes', () => fake().fail('html', { on: 'tt_video/lst' }), 'on must be one of'],
    ['a fault of no times', () => fake().fail('html', { times: 0 }), 'times must be'],
    ['no request', () => fake().handle(wrong), 'request must be'],
    ['no request over the wire', () => fake().http(wrong), 'request must be'],
    ['a creator who is a text', () => fake().creator('ana' as never), 'account must be'],
    ['a post that is none', () => creatorOf().generateCode(wrong), 'post must be a post'],
    ['null for a post', () => creatorOf().extend(null as never, 30), 'post must be a post'],
    ['a kind that is none', () => creatorOf().publish({ kind: 'carousel' as never }), 'kind must be one of'],
    ['a duet of nothing', () => creatorOf().publish({ duetOf: '7' }), 'duetOf must be a post'],
    ['a mention of nothing', () => creatorOf().publish({ mentions: ['7'] }), 'mentions[0] must be a post'],
    [
      'a song cleared where no country is',
      () => creatorOf().publish({ song: { clearedIn: ['UK'] } }),
      'song.clearedIn[0] must be an ISO 3166-1 alpha-2 code in capital letters, such as GB',
    ],
    [
      'a link to a product for a name',
      () => creatorOf().publish({ links: [{}, { productRegions: ['DE', 'France'] }] }),
      'links[1].productRegions[1] must be an ISO 3166-1 alpha-2 code',
    ],
    [
      'an ad group for a language',
      () =>
        fake()
          .advertiser()
          .adGroup({ countries: ['en'] }),
      'countries[0] must be an ISO 3166-1 alpha-2 code',
    ],
    ['half a day', () => withPost((creator, id) => creator.generateCode(id, 0.5)), 'days must be whole days'],
    ["another creator's post", () => othersPost(), 'post must be a post of this creator'],
    ['an ad account that is none', () => creatorOf().linkTo({ id: '1' }), 'advertiser must be an ad account'],
    [
      'a grant without its Business Center',
      () => {
        const tiktok = fake();
        return creatorOf(tiktok).grantTo(tiktok.advertiser(), {} as never);
      },
      'businessCenterId must be an id',
    ],
    ['an ad that is none', () => fake().isRunning('1'), 'ad must be an ad'],
    ['nothing for an ad', () => fake().rejectAd(wrong), 'ad must be an ad'],
    ['a ban of nobody', () => fake().banAccount(wrong), 'creator must be one'],
    ['a removal of nothing', () => fake().removePost('1'), 'post must be a post'],
    [
      'an answer to no application',
      () => withPost((creator, id) => creator.acceptApplication(id)),
      'post must have an application',
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  function withPost(act: (creator: ReturnType<typeof creatorOf>, id: string) => unknown) {
    const creator = creatorOf();
    return act(creator, creator.publish().id);
  }

  function othersPost() {
    const tiktok = fake();
    tiktok.creator().generateCode(tiktok.creator().publish());
  }
});

test('a handle is kept without its @', () => {
  expect(createFakeTikTok({ now: beginning }).creator({ handle: '@ana' }).account.handle).toBe('ana');
});
