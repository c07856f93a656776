import { describe, expect, test } from 'vitest';
import createPull from '../business-api/samples/ad_create.pull.auth_code.response.json';
import createPush from '../business-api/samples/ad_create.push.response.fragment.json';
import ownerStatus from '../business-api/samples/business_post_authorize_status.shape.json';
import identityBcPull from '../business-api/samples/identity_get.bc_auth_tt.pull.response.json';
import identityBcPush from '../business-api/samples/identity_get.bc_auth_tt.push.response.json';
import identityUserPull from '../business-api/samples/identity_get.tt_user.pull.response.json';
import identityUserPush from '../business-api/samples/identity_get.tt_user.push.response.json';
import videosBc from '../business-api/samples/identity_video_get.bc_auth_tt.response.json';
import videosUser from '../business-api/samples/identity_video_get.tt_user.response.json';
import marketplaceStatus from '../business-api/samples/tcm_tt_video_status.shape.json';
import authorised from '../business-api/samples/tt_video_authorize.response.json';
import videoInfo from '../business-api/samples/tt_video_info.shape.json';
import videoList from '../business-api/samples/tt_video_list.response.json';
import { fakeScene, get, post, pullByCode } from '../../support/fakeScene';

// Every body that TikTok's documentation shows has its fields in the fake's answer, with values of the same type.

/** The paths at which a documented value is not there, or is of another type. Null may stand for any value. */
function missing(documented: unknown, answered: unknown, path = ''): string[] {
  if (Array.isArray(documented)) {
    if (!Array.isArray(answered)) return [`${path} is no list`];
    return documented.slice(0, 1).flatMap((entry) => missing(entry, answered[0], `${path}[0]`));
  }
  if (typeof documented === 'object' && documented !== null) {
    if (answered === null) return [];
    if (typeof answered !== 'object') return [`${path} is no object`];
    return Object.entries(documented).flatMap(([key, value]) =>
      key in answered
        ? missing(value, (answered as Record<string, unknown>)[key], `${path}.${key}`)
        : [`${path}.${key} is missing`],
    );
  }
  const isOpen = documented === null || answered === null || isTypeName(documented);
  return isOpen || typeof documented === typeof answered ? [] : [`${path} is ${typeof answered}`];
}

// Where no body is published, the sample names the types of a field table.
function isTypeName(documented: unknown): boolean {
  return documented === 'number' || documented === 'boolean';
}

function sceneOfAnswers() {
  const scene = fakeScene();
  const { tiktok, ana, acme, group } = scene;
  const brand = tiktok.creator({ isBusiness: true });
  const linked = brand.linkTo(acme);
  const granted = brand.grantTo(acme, { businessCenterId: 'b1' });
  brand.publish({ links: [] });
  const published = ana.publish({ links: [{}] });
  const code = ana.generateCode(published);
  const advertiser_id = acme.id;
  const answer = {
    authorised: tiktok.handle(post('tt_video/authorize', { advertiser_id, auth_code: code })),
    list: tiktok.handle(get('tt_video/list', { advertiser_id })),
    info: tiktok.handle(get('tt_video/info', { advertiser_id, auth_code: code })),
    identities: (identity_type: string) =>
      tiktok.handle(get('identity/get', { advertiser_id, identity_type })),
    videos: (identity_type: string, identity_id: string) =>
      tiktok.handle(get('identity/video/get', { advertiser_id, identity_type, identity_id })),
    ownerStatus: tiktok.handle(
      get('business/post/authorize/status', { business_id: ana.account.openId, item_id: published.id }),
    ),
    marketplaceStatus: () => {
      const asked = { video_id: published.id, tcm_account_id: 'm1' };
      tiktok.handle(post('tcm/tt_video/apply', { ...asked, authorization_days: 30 }));
      return tiktok.handle(get('tcm/tt_video/status', asked));
    },
    pull: () => {
      const identityId = tiktok.state.adAccounts[acme.id]?.bindings[published.id]?.[0]?.identityId ?? '';
      return scene.createRaw(group.id, pullByCode(published, identityId));
    },
    push: () =>
      scene.createRaw(group.id, {
        ...{ ad_name: 'x', identity_type: 'TT_USER', identity_id: linked.id, ad_format: 'SINGLE_VIDEO' },
        ...{ video_id: 'v1', image_ids: ['i1'], ad_text: 'New', dark_post_status: 'OFF' },
      }),
  };
  return { answer, linked, granted };
}

describe('the documented shape is in the answer', () => {
  const { answer, linked, granted } = sceneOfAnswers();
  test.each<readonly [string, unknown, () => unknown]>([
    ['tt_video_authorize', authorised, () => answer.authorised],
    ['tt_video_list', videoList, () => answer.list],
    ['tt_video_info', videoInfo, () => answer.info],
    ['identity_get, TT_USER pull', identityUserPull, () => answer.identities('TT_USER')],
    ['identity_get, TT_USER push', identityUserPush, () => answer.identities('TT_USER')],
    ['identity_get, BC_AUTH_TT pull', identityBcPull, () => answer.identities('BC_AUTH_TT')],
    ['identity_get, BC_AUTH_TT push', identityBcPush, () => answer.identities('BC_AUTH_TT')],
    ['identity_video_get, TT_USER', videosUser, () => answer.videos('TT_USER', linked.id)],
    ['identity_video_get, BC_AUTH_TT', videosBc, () => answer.videos('BC_AUTH_TT', granted.id)],
    ['business_post_authorize_status', ownerStatus, () => answer.ownerStatus],
    ['tcm_tt_video_status', marketplaceStatus, answer.marketplaceStatus],
    ['ad_create, pull by code', createPull, answer.pull],
    ['ad_create, push', { data: createPush }, answer.push],
  ])('%s', (_, documented, ask) => {
    const answered = ask();
    expect(answered).toMatchObject({ code: 0 });
    expect(missing(documented, answered)).toEqual([]);
  });

  test('and a field that is not there, or of another type, would be seen', () => {
    expect(missing({ a: 1, b: [{ c: 'x' }] }, { a: '1', b: [{}] })).toEqual([
      '.a is string',
      '.b[0].c is missing',
    ]);
  });

  test('identities of a Business Center come with a page_info of zeros, as documented', () => {
    expect(answer.identities('BC_AUTH_TT')).toMatchObject({
      data: { page_info: identityBcPull.data.page_info },
    });
  });
});
