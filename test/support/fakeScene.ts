import {
  type ApiRequest,
  buildAdCreateRequest,
  buildTtVideoAuthoriseRequest,
  buildTtVideoListRequest,
  readTtVideoAuthorise,
  readTtVideoList,
  type Reading,
  type SparkCreative,
} from 'tiktok-spark-ads/business-api';
import type { AuthorisationCode } from 'tiktok-spark-ads/vocabulary';
import {
  createFakeTikTok,
  type FakeTikTok,
  type FakeTikTokOptions,
  type PostRef,
} from 'tiktok-spark-ads/fake';

export const beginning = new Date('2026-11-23T12:00:00Z');

/** A fake with a creator, an ad account and an ad group, and the usual calls to it. */
export function fakeScene(options: Partial<FakeTikTokOptions> = {}) {
  const tiktok = createFakeTikTok({ now: beginning, ...options });
  const ana = tiktok.creator({ handle: 'ana' });
  const acme = tiktok.advertiser();
  const group = acme.adGroup();
  return { tiktok, ana, acme, group, ...callsTo(tiktok, acme.id) };
}

export type FakeScene = ReturnType<typeof fakeScene>;

/** The usual calls of one ad account. */
export function callsTo(tiktok: FakeTikTok, advertiserId: string) {
  const apply = (code: AuthorisationCode, sourceCode?: AuthorisationCode) =>
    readTtVideoAuthorise(tiktok.handle(buildTtVideoAuthoriseRequest({ advertiserId, code, sourceCode })));
  const listPage = (page?: number, pageSize?: number) =>
    readTtVideoList(tiktok.handle(buildTtVideoListRequest({ advertiserId, page, pageSize })));
  const list = () => {
    const reading = listPage(1, 50);
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    return reading.value.rows;
  };
  const createRaw = (adGroupId: string, creative: object) =>
    tiktok.handle(
      post('ad/create', { advertiser_id: advertiserId, adgroup_id: adGroupId, creatives: [creative] }),
    );
  const create = (adGroupId: string, creative: SparkCreative) => {
    const request = buildAdCreateRequest({ advertiserId, adGroupId, creatives: [creative] });
    if (!request.ok) throw new Error(JSON.stringify(request.issues));
    return tiktok.handle(request.value);
  };
  return { apply, list, listPage, create, createRaw };
}

/** A pull by code, in TikTok's own words. */
export function pullByCode(post: PostRef, identityId: string, more: object = {}) {
  return {
    ad_name: 'Autumn',
    identity_type: 'AUTH_CODE',
    identity_id: identityId,
    ad_format: 'SINGLE_VIDEO',
    tiktok_item_id: typeof post === 'string' ? post : post.id,
    call_to_action: 'LEARN_MORE',
    ...more,
  };
}

/** A request that no builder builds. */
export function get(endpoint: string, values: Readonly<Record<string, unknown>>): ApiRequest {
  const query = Object.entries(values)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`,
    )
    .join('&');
  return { method: 'GET', path: `/open_api/v1.3/${endpoint}/`, query };
}

export function post(endpoint: string, body: object): ApiRequest {
  return { method: 'POST', path: `/open_api/v1.3/${endpoint}/`, body };
}

/** The platform's own message for a request, `OK` where it did what was asked. */
export function messageOf(body: unknown): string {
  return (body as { message: string }).message;
}

/** The platform's own message behind a reading, `OK` where it did what was asked. */
export function messageIn(reading: Reading<unknown>): string {
  if (reading.ok) return 'OK';
  const [issue] = reading.issues;
  return issue.code === 'api_error' ? issue.params.message : issue.code;
}
