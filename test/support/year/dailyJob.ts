import { explainApiError, renewalNews, type LastRun } from 'tiktok-spark-ads';
import {
  type ApiRequest,
  buildAdPatchRequest,
  buildTtVideoAuthoriseRequest,
  buildTtVideoListRequest,
  buildTtVideoUnbindRequest,
  matchAuthorisedPosts,
  readAdCreate,
  readAds,
  readTtVideoAuthorise,
  readTtVideoList,
  type Reading,
  type SparkPost,
  toRunningAd,
  toSparkIdentity,
} from 'tiktok-spark-ads/business-api';
import type { AuthorisationCode, Flight, RenewalEntry, RunningAd } from 'tiktok-spark-ads/vocabulary';
import { get } from '../fakeScene';

// What a product does every day, with nothing but the library: read, ask, apply new codes, point ads at them.

/** What the product knows of a post beside what TikTok tells it. */
export interface Campaign {
  readonly flight: Flight;
  readonly dailySpend: number;
  readonly adGroupId: string;
}

/** What the product keeps between runs. */
export interface Product {
  readonly advertiserId: string;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  /** Codes that creators sent, and that are not seen in the list yet. */
  readonly inbox: { readonly code: AuthorisationCode; readonly post: string }[];
  /** The ads as they were read last; absent: to be read again. */
  ads?: readonly RunningAd[] | undefined;
  lastRun?: LastRun<RenewalEntry, RunningAd>;
}

type Send = (request: ApiRequest) => unknown;

/** One day's run; `undefined` when TikTok could not be read, and the run is put off until tomorrow. */
export function dailyJob(product: Product, send: Send, now: Date) {
  const { advertiserId, inbox, campaigns } = product;
  const before = listAll(advertiserId, send);
  if (before === undefined) return undefined;
  // What was applied and whose answer was lost stands in the list: it is not applied again.
  const isListed = (entry: Product['inbox'][number]) =>
    matchAuthorisedPosts([entry], before).every(({ status }) => status !== 'not_listed');
  const open = inbox.filter((entry) => !isListed(entry));
  for (const { code } of open)
    readTtVideoAuthorise(send(buildTtVideoAuthoriseRequest({ advertiserId, code })));
  inbox.splice(0, inbox.length, ...open);

  const rows = open.length > 0 ? listAll(advertiserId, send) : before;
  // Once a week, and after every change: nobody else changes them.
  if (product.ads === undefined || now.getUTCDay() === 1) product.ads = adsOf(advertiserId, send);
  const { ads } = product;
  if (rows === undefined || ads === undefined) return undefined;
  const entries = rows.map(({ authorisation, post }): RenewalEntry => {
    const { flight, dailySpend } = campaigns.get(post.id) ?? {};
    return { ...authorisation, post, flight, dailySpend };
  });
  const running = ads.flatMap((ad) => {
    const { flight, dailySpend } = campaigns.get(ad.postId) ?? {};
    return [{ ...ad, flight, dailySpend }];
  });
  const news = renewalNews(entries, { now, lastRun: product.lastRun, ads: running });
  // Another binding lives longer: nobody has to be asked.
  for (const { ad, longerLived, remedy } of news.risk.atRisk) {
    const row =
      remedy === 'use_other_binding' && rows.find(({ authorisation }) => isSame(authorisation, longerLived));
    if (row) pointAdAt(product, send, ad, row);
  }
  for (const { post } of rows) if (isOver(campaigns.get(post.id), now)) release(product, send, post.id);
  product.lastRun = news.thisRun;
  return news;
}

function isOver(campaign: Campaign | undefined, now: Date): boolean {
  return campaign?.flight.endsAt !== undefined && campaign.flight.endsAt <= now;
}

/** What no ad needs any more need not be watched. */
function release({ advertiserId }: Product, send: Send, postId: string): void {
  send(buildTtVideoUnbindRequest({ advertiserId, postId }));
}

function isSame(one: RenewalEntry, other: RenewalEntry | undefined): boolean {
  return one.postId === other?.postId && one.bindingId === other?.bindingId && one.code === other?.code;
}

function pointAdAt(product: Product, send: Send, ad: RunningAd, row: SparkPost): void {
  const { advertiserId, campaigns } = product;
  const identity = toSparkIdentity(row.identity);
  const adGroupId = campaigns.get(row.post.id)?.adGroupId;
  if (!identity || adGroupId === undefined || ad.id === undefined) return;
  const patches = [{ adId: ad.id, postId: row.post.id, identity }] as const;
  const request = buildAdPatchRequest({ advertiserId, adGroupId, patches });
  if (request.ok) readAdCreate(send(request.value));
  product.ads = undefined;
}

/** The whole list, each row once. When it does not add up, it changed while it was read, and is read again. */
function listAll(advertiserId: string, send: Send): readonly SparkPost[] | undefined {
  return retried(() => {
    const rows = new Map<string, SparkPost>();
    let [page, pages, total] = [0, 1, 0];
    while (page < pages) {
      page += 1;
      const request = buildTtVideoListRequest({ advertiserId, page, pageSize: 50 });
      const list = retried(() => whole(readTtVideoList(send(request))));
      if (list === undefined) return undefined;
      for (const row of list.rows) rows.set(`${row.post.id} ${row.authorisation.code}`, row);
      pages = list.page?.totalPages ?? 1;
      total = list.page?.totalRows ?? 0;
    }
    return rows.size === total ? [...rows.values()] : undefined;
  });
}

/** The ads that run, or would; one that its flight or its owner has stopped is none of ours any more. */
function adsOf(advertiserId: string, send: Send): readonly RunningAd[] | undefined {
  const ads: RunningAd[] = [];
  let [page, pages] = [0, 1];
  while (page < pages) {
    page += 1;
    const values = { advertiser_id: advertiserId, page: String(page), page_size: '500' };
    const list = retried(() => whole(readAds(send(get('ad/get', values)))));
    if (list === undefined) return undefined;
    const watched = list.rows.filter(({ ad }) => !overStatuses.includes(ad.secondaryStatus ?? ''));
    ads.push(...watched.flatMap(({ ad }) => toRunningAd(ad) ?? []));
    pages = list.page?.totalPages ?? 1;
  }
  return ads;
}

const overStatuses = ['AD_STATUS_DONE', 'AD_STATUS_DISABLE'];

/** What was read in full; every error of the platform is one that the library explains. */
function whole<Value>(reading: Reading<Value>): Value | undefined {
  const [issue] = reading.issues;
  if (issue?.code === 'api_error' && explainApiError(issue.params).status !== 'explained') {
    throw new Error(`nobody explains ${issue.params.message}`);
  }
  return reading.ok && issue === undefined ? reading.value : undefined;
}

function retried<Result>(work: () => Result | undefined): Result | undefined {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const result = work();
    if (result !== undefined) return result;
  }
  return undefined;
}
