import { addMilliseconds } from 'date-fns/addMilliseconds';
import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import type { ApiRequest } from '../business-api/requests/apiRequest';
import { assertInstant, assertObject, assertTextIfGiven, assertWord } from '../shared/assertions';
import { bareHandle } from '../shared/bareHandle';
import { lookUp } from '../shared/lookUp';
import { publishReviewed } from './ads/publishReviewed';
import { endpointNames } from './endpoints/endpoints';
import { adIn, type AdRef, fakeAdvertiser, type FakeAdvertiser } from './hands/fakeAdvertiser';
import { fakeCreator, type FakeCreator } from './hands/fakeCreator';
import { postIn, type PostRef } from './hands/postRef';
import { answerRequest } from './http/answerRequest';
import { type FaultName, faults, type HttpAnswer } from './http/faults';
import type { HttpRequest } from './http/readRequest';
import { type Answers, type OpenQuestionName, openQuestions } from './rules/openQuestions';
import { copyOf } from './state/copyOf';
import { makeId } from './state/makeId';
import type { FakeAccount, FakeAdAccount, FakeState } from './state/records';
import type { Delays, World } from './state/world';
import { adStanding } from './truth/ads';

/** How the platform behaves where nobody knows, and how slow it is. */
export interface FakeBehaviour extends Partial<Delays> {
  /** What happens where nobody knows; without an answer the fake throws. See {@link openQuestions}. */
  readonly answers?: Answers | undefined;
}

/** Options of {@link createFakeTikTok}. */
export interface FakeTikTokOptions extends FakeBehaviour {
  /** The instant at which the platform starts. */
  readonly now: Date;
  /** A different seed gives different ids and codes; 1 if absent. */
  readonly seed?: number | undefined;
}

/** A stretch of time; a day is 24 hours. */
export interface Advance {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
}

/** A TikTok to test against. */
export interface FakeTikTok {
  /** The present of the platform. */
  readonly now: Date;
  /** Everything that it knows, as plain data. */
  readonly state: FakeState;
  /** Answers a builder's request with a body for a reader; after a fault, possibly with text that is not JSON. */
  readonly handle: (request: ApiRequest) => unknown;
  /** The same over HTTP: for your own `fetch`, Mock Service Worker, Playwright or a server. */
  readonly http: (request: HttpRequest) => HttpAnswer;
  /** Moves the clock. Codes end, reviews finish, ads start and stop. */
  readonly advance: (by: Advance) => void;
  /** Moves the clock to an instant; never back. */
  readonly advanceTo: (instant: Date) => void;
  /** A new account. Give its handle without `@`. */
  readonly creator: (account?: Partial<Omit<FakeAccount, 'id' | 'openId' | 'bannedAt'>>) => FakeCreator;
  /** A new ad account. */
  readonly advertiser: (
    account?: Partial<Pick<FakeAdAccount, 'createdAt' | 'adsOnlyMode' | 'canUseCustomIdentity'>>,
  ) => FakeAdvertiser;
  /** Whether an ad runs now. */
  readonly isRunning: (ad: AdRef) => boolean;
  /** Lets something go wrong: on the next request, or the next to an endpoint such as `tt_video/list`. */
  readonly fail: (fault: FaultName, options?: { readonly on?: string; readonly times?: number }) => void;
  /** Changes how the platform behaves from now on. */
  readonly behave: (behaviour: FakeBehaviour) => void;
  /** TikTok takes a post down, after a manual review or because it failed review. */
  readonly removePost: (post: PostRef, word?: 'ONLY_USER_PASS' | 'AUDIT_DELETE') => void;
  /** TikTok bans an account: its ads pause, and it cannot be used for new ones. */
  readonly banAccount: (creator: Pick<FakeCreator, 'account'>) => void;
  /** TikTok refuses an ad in its review. */
  readonly rejectAd: (ad: AdRef) => void;
  /** An independent copy, to look ahead without moving this one. */
  readonly fork: () => FakeTikTok;
}

const prompt: Delays = { adReviewHours: 0, postReviewHours: 0, listLagMinutes: 0, statusLagMinutes: 0 };

/**
 * Creates a TikTok in memory to test against: it accepts the requests that the builders build, keeps accounts, posts,
 * codes and ads, and answers with bodies that the readers read. You move its clock.
 *
 * Every refusal is based on a fact of this library; {@link refusals} lists them. If nobody knows what TikTok does, the
 * fake throws instead of guessing, unless `answers` says what to do; {@link openQuestions} lists these cases.
 *
 * @param options - `now`; how slow the platform is (reviews in hours, lags in minutes; all 0 when absent); and `answers`.
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

function behaviourOf({ answers, delays }: Pick<World, 'answers' | 'delays'>, given: FakeBehaviour) {
  assertObject('behaviour', given);
  const { answers: more = {}, ...slow } = given;
  assertAnswers(more);
  for (const [name, value] of Object.entries(slow)) {
    assertWord('the name of a delay', name, Object.keys(prompt));
    if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} must be a number from 0`);
  }
  return { answers: { ...answers, ...more }, delays: { ...delays, ...slow } };
}

function assertAnswers(answers: Answers): void {
  assertObject('answers', answers);
  for (const [name, answer] of Object.entries(answers)) {
    assertWord('the name of an answer', name, Object.keys(openQuestions));
    if (answer !== undefined)
      assertWord(`answers.${name}`, answer, openQuestions[name as OpenQuestionName].answers);
  }
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
      advanceTo(addMilliseconds(state.now, millisecondsIn(by)));
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
      const account = lookUp(state.accounts, String(id));
      if (account === undefined) throw new RangeError('creator must be one of this fake');
      account.bannedAt = state.now;
    },
    rejectAd: (ad) => void (adIn(state.ads, ad).isDenied = true),
    fork: () => fakeOf({ ...world, state: copyOf(state) }),
  };
}

function httpOf(request: ApiRequest): HttpRequest {
  const { method, path } = request;
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
