import { addMilliseconds } from 'date-fns/addMilliseconds';
import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import type { ApiRequest } from '../business-api/requests/apiRequest';
import { assertInstant, assertObject, assertTextIfGiven, assertWord } from '../shared/assertions';
import { bareHandle } from '../shared/bareHandle';
import { lookUp } from '../shared/lookUp';
import { behaviourOf, prompt } from './behaviour';
import type { Advance, FakeTikTok, FakeTikTokOptions } from './fakeTikTok';
import { publishReviewed } from './ads/publishReviewed';
import { endpointNames } from './endpoints/endpoints';
import { adIn, fakeAdvertiser } from './people/fakeAdvertiser';
import { fakeCreator, type FakeCreator } from './people/fakeCreator';
import { postIn } from './people/postRef';
import { answerRequest } from './http/answerRequest';
import { faults, type HttpAnswer } from './http/faults';
import type { HttpRequest } from './http/readRequest';
import { copyOf } from './state/copyOf';
import { makeId } from './state/makeId';
import type { FakeState } from './state/records';
import type { World } from './state/world';
import { adStanding } from './standing/adStanding';

/**
 * Creates a TikTok in memory to test against: it accepts the requests that the builders build, keeps accounts, posts,
 * codes and ads, and answers with bodies that the readers read. You move its clock.
 *
 * Every refusal is based on a fact of this library; {@link refusals} lists them. If nobody knows what TikTok does, the
 * fake throws instead of guessing, unless `answers` says what to do; {@link openQuestions} lists these cases.
 *
 * @param options - `now`; how slow the platform is (reviews in hours, lags in minutes; all 0 if absent); and `answers`.
 * @throws RangeError when `now` is not a valid date.
 *
 * @example
 * ```ts
 * import {
 *   buildTtVideoAuthoriseRequest,
 *   buildTtVideoListRequest,
 *   readTtVideoList,
 * } from 'tiktok-spark-ads/business-api';
 *
 * const tiktok = createFakeTikTok({ now: new Date('2026-11-23T12:00:00Z') });
 * const ana = tiktok.creator({ handle: 'ana' });
 * const post = ana.publish();
 * const code = ana.generateCode(post, 30);
 * const { id: advertiserId } = tiktok.advertiser();
 *
 * tiktok.handle(buildTtVideoAuthoriseRequest({ advertiserId, code }));
 * tiktok.advance({ days: 30 });
 * const reading = readTtVideoList(tiktok.handle(buildTtVideoListRequest({ advertiserId })));
 * reading.ok && reading.value.rows.map(({ authorisation }) => authorisation.platformStatus); // => ['EXPIRED']
 * ```
 */
export function createFakeTikTok(options: FakeTikTokOptions): FakeTikTok {
  assertObject('options', options);
  const { now, seed = 1, ...behaviour } = options;
  assertInstant('now', now);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError('seed must be a whole number from 0');
  const state: FakeState = {
    now: new Date(now),
    seed,
    serial: 0,
    accounts: {},
    posts: {},
    codes: {},
    adAccounts: {},
    adGroups: {},
    ads: {},
    faults: [],
  };
  return fakeOf({ state, ...behaviourOf({ answers: {}, delays: prompt }, behaviour) });
}

function fakeOf(initial: World): FakeTikTok {
  const { state } = initial;
  const world = { ...initial };
  const http = (request: HttpRequest): HttpAnswer => {
    assertObject('request', request);
    const answer = answerRequest(world, request);
    // An ad without a review publishes its post at once.
    if (request.method === 'POST') publishReviewed(world);
    return answer;
  };
  const advanceTo = (instant: Date) => {
    assertInstant('instant', instant);
    if (instant < state.now) throw new RangeError('instant must not be in the past of the fake');
    state.now = new Date(instant);
    publishReviewed(world);
  };
  return {
    get now() {
      return new Date(state.now);
    },
    state,
    http,
    handle: (request) => {
      assertObject('request', request);
      return bodyOf(http(httpOf(request)));
    },
    advanceTo,
    advance: (by) => {
      assertObject('by', by);
      const span = millisecondsIn(by);
      if (span < 0) throw new RangeError('by must not go back: days, hours and minutes from 0 in all');
      advanceTo(addMilliseconds(state.now, span));
    },
    creator: (account = {}) => {
      assertObject('account', account);
      assertTextIfGiven('handle', account.handle);
      const id = makeId(state);
      const given = { isBusiness: false, isPrivate: false, isGovernmentOrPolitical: false, ...account };
      const handle = bareHandle(account.handle ?? '') || `creator.${Object.keys(state.accounts).length + 1}`;
      state.accounts[id] = { ...given, id, openId: `open-${id}`, handle };
      return fakeCreator(world, state.accounts[id]);
    },
    advertiser: (account = {}) => {
      assertObject('account', account);
      const id = makeId(state);
      const usual = { createdAt: state.now, adsOnlyMode: false, identities: {}, bindings: {} };
      state.adAccounts[id] = { ...usual, ...account, id };
      return fakeAdvertiser(world, state.adAccounts[id]);
    },
    isRunning: (ad) => adStanding(world, adIn(state.ads, ad)).runs,
    fail: (name, options = {}) => {
      assertObject('options', options);
      const { on, times = 1 } = options;
      assertWord('fault', name, Object.keys(faults));
      if (on !== undefined) assertWord('on', on, endpointNames());
      if (!Number.isSafeInteger(times) || times < 1)
        throw new RangeError('times must be a whole number from 1');
      state.faults.push({ name, times, ...(on !== undefined && { on }) });
    },
    behave: (behaviour) => void Object.assign(world, behaviourOf(world, behaviour)),
    removePost: (ref, word = 'ONLY_USER_PASS') => {
      assertWord('word', word, ['ONLY_USER_PASS', 'AUDIT_DELETE']);
      postIn(state, ref).takenDown = word;
    },
    banAccount: (creator) => {
      const id = (creator as Pick<FakeCreator, 'account'> | undefined)?.account?.id;
      const account = typeof id === 'string' ? lookUp(state.accounts, id) : undefined;
      if (account === undefined) throw new RangeError('creator must be one of this fake');
      account.bannedAt = state.now;
    },
    rejectAd: (ad) => void (adIn(state.ads, ad).isDenied = true),
    fork: () => fakeOf({ ...world, state: copyOf(state) }),
  };
}

function httpOf(request: ApiRequest): HttpRequest {
  const { method, path } = request;
  assertTextIfGiven('request.method', method);
  assertTextIfGiven('request.path', path);
  if (request.method === 'GET') assertTextIfGiven('request.query', request.query);
  if (request.method === 'GET') return { method, url: `${path}?${request.query}` };
  return { method, url: path, body: JSON.stringify(request.body) };
}

function bodyOf({ body }: HttpAnswer): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function millisecondsIn({ days = 0, hours = 0, minutes = 0 }: Advance): number {
  for (const [name, value] of Object.entries({ days, hours, minutes })) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number`);
  }
  return days * millisecondsInDay + hours * millisecondsInHour + minutes * millisecondsInMinute;
}
