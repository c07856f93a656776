import { addMilliseconds } from 'date-fns/addMilliseconds';
import { renewalAsk } from 'tiktok-spark-ads';
import { buildAdCreateRequest } from 'tiktok-spark-ads/business-api';
import {
  type Answers,
  createFakeTikTok,
  type FakeCreator,
  type FakeTikTok,
  type FaultName,
  type Delays,
  mildestAnswers,
} from 'tiktok-spark-ads/fake';
import { seededRandom } from '../../../src/fixtures/chance/seededRandom';
import { callsTo } from '../fakeScene';
import { type Campaign, dailyJob, type Product } from './dailyJob';

/** How a year goes. */
export interface YearOptions {
  readonly creators: number;
  readonly days: number;
  readonly seed: number;
  /** Of a hundred requests, how many go wrong. */
  readonly faultsInAHundred: number;
  /** Of a hundred days, on how many the job does not run. */
  readonly skippedInAHundred?: number;
  readonly answers: Answers;
  readonly delays?: Partial<Delays>;
}

/** What came of it. */
export interface Year {
  /** Every ask that went out, with the end that it was about. */
  readonly asks: readonly {
    readonly postId: string;
    readonly endsAt: number;
    readonly horizonDays: number;
    readonly askedAt: number;
  }[];
  /** Every ad that stopped before its flight was over. */
  readonly stops: readonly {
    readonly postId: string;
    readonly stoppedAt: number;
    /** What the last plan before it said would be lost. */
    readonly planned: number | undefined;
    /** What was lost before it ran again, or by the end of its flight. */
    readonly lost: number;
    /** `open`: the simulation was over first. */
    readonly until: 'ran_again' | 'flight_over' | 'open';
  }[];
  readonly runsPutOff: number;
  readonly renewals: number;
}

const dayMs = 86_400_000;
const beginning = new Date('2026-01-05T06:00:00Z');
const durations = [7, 30, 60, 365];
const onTheWay: readonly FaultName[] = [
  'rate_limit',
  'platform_error',
  'bad_gateway',
  'html',
  'answer_lost',
  'cut_off',
  'truncated_page',
  'duplicate_row',
  'row_repeated',
  'row_skipped',
];

/** A creator: how long they take to answer, and whether they answer at all. */
interface Life {
  readonly creator: FakeCreator;
  readonly postId: string;
  readonly adId: string;
  readonly campaign: Campaign;
  /** Days until they act on an ask; Infinity: they forget. */
  readonly answersIn: () => number;
  acts?: { readonly at: number; readonly days: number; readonly asked: 'extend' | 'new_code' | 'unknown' };
  stop?: { at: number; planned: number | undefined; lost: number };
}

/** Plays days of a product's life against the fake. */
export function simulateYear(options: YearOptions): Year {
  const { creators, days, seed, faultsInAHundred, skippedInAHundred = 0, answers, delays } = options;
  const random = seededRandom(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const tiktok = createFakeTikTok({
    now: beginning,
    seed,
    answers: { ...mildestAnswers(), ...answers },
    ...delays,
  });
  const acme = tiktok.advertiser();
  const campaigns = new Map<string, Campaign>();
  const product: Product = { advertiserId: acme.id, campaigns, inbox: [] };
  const send = (request: Parameters<FakeTikTok['handle']>[0]) => {
    if (random() * 100 < faultsInAHundred) tiktok.fail(one(onTheWay));
    return tiktok.handle(request);
  };
  // Campaigns begin in the first two thirds of the time.
  const starts = Array.from({ length: creators }, () => Math.floor(random() * days * 0.66));
  const lives: Life[] = [];
  const byPost = new Map<string, Life>();
  const asks: Year['asks'][number][] = [];
  const stops: Year['stops'][number][] = [];
  const planned = new Map<string, number | undefined>();
  let [runsPutOff, renewals] = [0, 0];

  for (let day = 0; day < days; day += 1) {
    for (const start of starts) if (start === day) begin();
    for (const life of lives) act(life);
    const runs = random() * 100 >= skippedInAHundred;
    const news = runs ? dailyJob(product, send, tiktok.now) : undefined;
    if (news === undefined) runsPutOff += 1;
    for (const row of news?.newlyDue ?? []) {
      const life = byPost.get(row.authorisation.postId ?? '');
      const ask = renewalAsk(row, { now: tiktok.now });
      if (!life || !ask) continue;
      asks.push({
        postId: life.postId,
        endsAt: row.endsAt.getTime(),
        horizonDays: row.horizonDays,
        askedAt: tiktok.now.getTime(),
      });
      const answersIn = life.answersIn();
      if (life.acts === undefined && answersIn !== Infinity) {
        life.acts = {
          at: tiktok.now.getTime() + answersIn * dayMs,
          days: random() < 0.8 ? (ask.daysToAsk ?? 30) : one(durations),
          asked: ask.remedy,
        };
      }
    }
    for (const row of news?.plan.due ?? []) planned.set(row.authorisation.postId ?? '', row.spendAtRisk);
    passDay();
  }
  for (const life of lives) close(life, 'open');
  return { asks, stops, runsPutOff, renewals };

  function begin(): void {
    const creator = tiktok.creator();
    const { id: postId } = creator.publish();
    const { apply } = callsTo(tiktok, acme.id);
    apply(creator.generateCode(postId, one(durations)));
    const lengthDays = 20 + Math.floor(random() * 110);
    const flight = { startsAt: tiktok.now, endsAt: addMilliseconds(tiktok.now, lengthDays * dayMs) };
    const { id: adGroupId } = acme.adGroup({ endsAt: flight.endsAt });
    const campaign: Campaign = { flight, dailySpend: 10 + Math.floor(random() * 200), adGroupId };
    campaigns.set(postId, campaign);
    const adId = makeAd(postId, adGroupId);
    const [isPrompt, isSlow] = [random() < 0.5, random() < 0.6];
    const answersIn = () =>
      isPrompt ? Math.floor(random() * 6) : isSlow ? 5 + Math.floor(random() * 40) : Infinity;
    const life: Life = { creator, postId, adId, campaign, answersIn };
    lives.push(life);
    byPost.set(postId, life);
    if (product.ads) product.ads = [...product.ads, adOf(adId, postId)];
  }

  function adOf(id: string, postId: string) {
    return { id, postId, identityType: 'AUTH_CODE', bindingId: tiktok.state.ads[id]?.identityId };
  }

  function makeAd(postId: string, adGroupId: string): string {
    // The list may lag behind; that is for the daily job to bear.
    const id = tiktok.state.adAccounts[acme.id]?.bindings[postId]?.[0]?.identityId ?? '';
    const identity = { type: 'AUTH_CODE', id } as const;
    const creative = { mode: 'pull', adName: 'x', identity, postId, postKind: 'video' } as const;
    const request = buildAdCreateRequest({ advertiserId: acme.id, adGroupId, creatives: [creative] });
    if (!request.ok) throw new Error('the ad was refused');
    tiktok.handle(request.value);
    return Object.keys(tiktok.state.ads).at(-1) as string;
  }

  /** The creator does what they were asked for: extends while the code lives, and sends a new one when it does not. */
  function act(life: Life): void {
    const { acts, creator, postId } = life;
    if (acts === undefined || acts.at > tiktok.now.getTime()) return;
    delete life.acts;
    renewals += 1;
    const code = tiktok.state.codes[tiktok.state.posts[postId]?.codes.at(-1) ?? ''];
    const lives = code !== undefined && tiktok.now < code.endsAt;
    if (lives && acts.asked === 'extend') creator.extend(postId, acts.days);
    else product.inbox.push({ code: creator.generateCode(postId, acts.days), post: postId });
  }

  /** Lets a day go by, and counts what each ad lost in it. */
  function passDay(): void {
    const from = tiktok.now.getTime();
    const open = lives
      .filter(({ campaign }) => from < endOf(campaign))
      .map((life) => ({ life, ran: tiktok.isRunning(life.adId), carriedUntil: carriedUntil(life) }));
    for (const { life, ran } of open) if (ran) close(life, 'ran_again');
    tiktok.advance({ days: 1 });
    for (const { life, ran, carriedUntil } of open) {
      const until = Math.min(tiktok.now.getTime(), endOf(life.campaign));
      const stoppedAt = ran ? carriedUntil : from;
      if (stoppedAt >= until) continue;
      life.stop ??= { at: stoppedAt, planned: planned.get(life.postId), lost: 0 };
      life.stop.lost += ((until - stoppedAt) / dayMs) * life.campaign.dailySpend;
    }
  }

  function endOf({ flight }: Campaign): number {
    return flight.endsAt?.getTime() ?? Infinity;
  }

  /** The end of the code that carries the ad. */
  function carriedUntil({ adId, postId }: Life): number {
    const identityId = tiktok.state.ads[adId]?.identityId;
    const own = (tiktok.state.adAccounts[acme.id]?.bindings[postId] ?? []).filter(
      (binding) => binding.identityId === identityId,
    );
    return Math.max(...own.map(({ code }) => tiktok.state.codes[code]?.endsAt.getTime() ?? 0));
  }

  function close(life: Life, end: 'ran_again' | 'open'): void {
    const { stop, postId, campaign } = life;
    if (stop === undefined) return;
    delete life.stop;
    const isOver = tiktok.now.getTime() >= endOf(campaign);
    const until = end === 'open' && isOver ? 'flight_over' : end;
    stops.push({ postId, stoppedAt: stop.at, planned: stop.planned, lost: stop.lost, until });
  }
}
