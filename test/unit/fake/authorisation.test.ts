import { describe, expect, test } from 'vitest';
import { authorisationStatus, postCreatedAt, redactCodes, reviveDates, validateCode } from 'tiktok-spark-ads';
import {
  buildIdentitiesRequest,
  buildIdentityVideosRequest,
  buildMarketplaceApplyRequest,
  buildMarketplaceStatusRequest,
  buildPostAuthorisationDeleteRequest,
  buildPostAuthorisationExtendRequest,
  buildPostAuthorisationSettingRequest,
  buildPostAuthorisationStatusRequest,
  buildTtVideoInfoRequest,
  buildTtVideoListRequest,
  buildTtVideoUnbindRequest,
  readIdentities,
  readIdentityVideos,
  readMarketplaceApplication,
  readPostAuthorisation,
  readTtVideoInfo,
  readTtVideoList,
} from 'tiktok-spark-ads/business-api';
import { beginning, fakeScene, messageIn } from '../../support/fakeScene';
import { viaJson } from '../../support/viaJson';

describe('codes', () => {
  test('are canonical, open their post, and end when their days are over', () => {
    const { tiktok, ana, apply, list } = fakeScene();
    const published = ana.publish({ caption: 'Autumn' });
    const code = ana.generateCode(published, 30);
    expect(validateCode(code)).toMatchObject({ ok: true, shape: 'canonical' });
    tiktok.advance({ days: 2 });
    expect(messageIn(apply(code))).toBe('OK');
    const [row] = list();
    expect(row?.post).toMatchObject({
      id: published.id,
      caption: 'Autumn',
      handle: 'ana',
      visibility: 'public',
    });
    expect(row?.authorisation).toMatchObject({
      code,
      startsAt: beginning,
      endsAt: new Date('2026-12-23T12:00:00Z'),
      durationDays: 30,
      platformStatus: 'AUTHORIZED',
    });
    tiktok.advanceTo(new Date('2026-12-23T11:59:59.999Z'));
    expect(list()[0]?.authorisation.platformStatus).toBe('AUTHORIZED');
    tiktok.advanceTo(new Date('2026-12-23T12:00:00Z'));
    expect(list()[0]?.authorisation.platformStatus).toBe('EXPIRED');
  });

  test('and post ids are the same in every run, and others with another seed', () => {
    const made = (seed?: number) => {
      const { ana } = fakeScene({ seed });
      const { id } = ana.publish();
      return [id, ana.generateCode(id)];
    };
    expect(made()).toEqual(made(1));
    expect(made(2)[1]).not.toBe(made(1)[1]);
    expect(postCreatedAt(made()[0] as string)).toEqual(beginning);
  });

  test('an extension adds to what is left', () => {
    const { tiktok, ana, apply, list } = fakeScene();
    const published = ana.publish();
    apply(ana.generateCode(published, 30));
    tiktok.advance({ days: 20 });
    ana.extend(published, 60);
    expect(list()[0]?.authorisation).toMatchObject({
      endsAt: new Date('2027-02-21T12:00:00Z'),
      durationDays: 90,
    });
  });
});

describe('the list', () => {
  test('comes in pages, the latest first, and filters by kind and keyword', () => {
    const { tiktok, ana, acme, apply, listPage } = fakeScene({ answers: { identities: 'per_code' } });
    const posts = Array.from({ length: 23 }, (_, index) => {
      tiktok.advance({ minutes: 1 });
      const kind = index % 2 ? 'photo' : 'video';
      const published = ana.publish({ caption: `Post ${index}`, kind });
      apply(ana.generateCode(published));
      return published;
    });
    const pages = [1, 2, 3].map((page) => listPage(page, 10));
    const ids = pages.flatMap((page) => (page.ok ? page.value.rows.map(({ post }) => post.id) : []));
    expect(ids).toEqual(posts.map(({ id }) => id).reverse());
    expect(pages[2]).toMatchObject({
      issues: [],
      value: { page: { page: 3, totalRows: 23, totalPages: 3 } },
    });

    const asked = (filter: object) => {
      const request = buildTtVideoListRequest({ advertiserId: acme.id, ...filter });
      const reading = readTtVideoList(tiktok.handle(request));
      return reading.ok ? reading.value.page?.totalRows : reading.issues;
    };
    expect(asked({ kinds: ['photo'] })).toBe(11);
    expect(asked({ keyword: 'post 22' })).toBe(1);
    expect(asked({ keyword: posts[3]?.id })).toBe(1);
  });

  test('lags behind where the test says so, and so do its status words', () => {
    const { tiktok, ana, apply, list } = fakeScene({ listLagMinutes: 10, statusLagMinutes: 60 });
    apply(ana.generateCode(ana.publish(), 7));
    expect(list()).toEqual([]);
    tiktok.advance({ minutes: 10 });
    expect(list()).toHaveLength(1);
    tiktok.advanceTo(new Date('2026-11-30T12:00:00Z'));
    const [row] = list();
    expect(row?.authorisation.platformStatus).toBe('AUTHORIZED');
    expect(authorisationStatus(row?.authorisation ?? {}, { now: tiktok.now }).status).toBe('expired');
    tiktok.advance({ hours: 1 });
    expect(list()[0]?.authorisation.platformStatus).toBe('EXPIRED');
  });

  test('keeps what has ended until it is released', () => {
    const { tiktok, ana, acme, apply, list } = fakeScene();
    const { id: postId } = ana.publish();
    apply(ana.generateCode(postId, 7));
    tiktok.advance({ days: 400 });
    expect(list()).toHaveLength(1);
    tiktok.handle(buildTtVideoUnbindRequest({ advertiserId: acme.id, postId }));
    expect(list()).toEqual([]);
  });

  test('names how a post was made and what is linked to it', () => {
    const { ana, tiktok, apply, list } = fakeScene();
    const bob = tiktok.creator({ handle: 'bob' });
    const source = bob.publish();
    const stitch = ana.publish({ stitchOf: source, links: [{ productRegions: ['DE'] }] });
    expect(messageIn(apply(ana.generateCode(stitch), bob.generateCode(source)))).toBe('OK');
    expect(list()[0]?.post).toMatchObject({
      relations: { stitchOf: source.id, isChain: false },
      anchors: [{ status: 'passed', productRegions: ['DE'] }],
    });
  });
});

describe('the code of one post', () => {
  test('tt_video/info gives the row of the list', () => {
    const { tiktok, ana, acme, apply, list } = fakeScene();
    const code = ana.generateCode(ana.publish());
    apply(code);
    const reading = readTtVideoInfo(tiktok.handle(buildTtVideoInfoRequest({ advertiserId: acme.id, code })));
    expect(reading).toMatchObject({ ok: true, issues: [] });
    expect(reading.ok && reading.value.post).toEqual(list()[0]?.post);
  });

  test('its owner turns it on, reads, extends and deletes it', () => {
    const { tiktok, ana } = fakeScene({ answers: { turnOnAgain: 'keeps_code' } });
    const { id: postId } = ana.publish();
    const owned = { businessId: ana.account.openId, postId };
    const status = () => {
      const reading = readPostAuthorisation(tiktok.handle(buildPostAuthorisationStatusRequest(owned)));
      return reading.ok ? reading.value.authorisation : reading.issues[0];
    };
    expect(status()).toMatchObject({ code: 'api_error' });
    tiktok.handle(buildPostAuthorisationSettingRequest({ ...owned, enabled: true, days: 60 }));
    expect(status()).toMatchObject({ platformStatus: 'NOT_USED', durationDays: 60 });
    tiktok.handle(buildPostAuthorisationSettingRequest({ ...owned, enabled: true, days: 7 }));
    tiktok.handle(buildPostAuthorisationExtendRequest({ ...owned, days: 30 }));
    expect(status()).toMatchObject({ durationDays: 90, endsAt: new Date('2027-02-21T12:00:00Z') });
    tiktok.handle(buildPostAuthorisationDeleteRequest(owned));
    expect(status()).toMatchObject({ platformStatus: 'DELETED' });
  });

  test('a creator grants other days than were applied for', () => {
    const { tiktok, ana, apply } = fakeScene();
    const { id: postId } = ana.publish();
    const applied = { marketplaceAccountId: 'm1', postId };
    tiktok.handle(buildMarketplaceApplyRequest({ ...applied, days: 365 }));
    const read = () => {
      const reading = readMarketplaceApplication(tiktok.handle(buildMarketplaceStatusRequest(applied)));
      if (!reading.ok || reading.issues.length > 0) throw new Error(JSON.stringify(reading.issues));
      return reading.value;
    };
    expect(read()).toMatchObject({
      answer: 'WAITING',
      applicationsLeft: 29,
      authorisation: { stage: 'requested' },
    });
    ana.acceptApplication(postId, 30);
    expect(read()).toMatchObject({
      answer: 'ACCEPTED',
      authorisation: {
        requestedDays: 365,
        platformStatus: 'NOT_USED',
        endsAt: new Date('2026-12-23T12:00:00Z'),
      },
    });
    const [code] = tiktok.state.posts[postId]?.codes ?? [];
    expect(code && messageIn(apply(code))).toBe('OK');
    tiktok.handle(buildMarketplaceApplyRequest({ ...applied, days: 60, extend: true }));
    ana.acceptApplication(postId);
    expect(read().authorisation.endsAt).toEqual(new Date('2027-02-21T12:00:00Z'));
    tiktok.handle(buildMarketplaceApplyRequest({ ...applied, days: 60 }));
    ana.rejectApplication(postId);
    expect(read().answer).toBe('REJECTED');
  });
});

describe('identities', () => {
  test('are listed with what they may do, and give their posts', () => {
    const { tiktok, ana, acme, apply } = fakeScene();
    const brand = tiktok.creator({ handle: 'acme', isBusiness: true });
    const linked = brand.linkTo(acme, { canPush: false });
    const granted = brand.grantTo(acme, { businessCenterId: 'b1', adsOnlyMode: true });
    const [own, byCode] = [brand.publish(), ana.publish()];
    brand.publish({ kind: 'photo' });
    apply(ana.generateCode(byCode));
    const identities = (type?: 'BC_AUTH_TT') => {
      const reading = readIdentities(tiktok.handle(buildIdentitiesRequest({ advertiserId: acme.id, type })));
      if (!reading.ok || reading.issues.length > 0) throw new Error(JSON.stringify(reading.issues));
      return reading.value;
    };
    expect(
      identities().rows.map(({ identity }) => [identity.type, identity.canPush, identity.adsOnlyMode]),
    ).toEqual([
      ['TT_USER', false, undefined],
      ['BC_AUTH_TT', true, true],
      ['AUTH_CODE', false, undefined],
    ]);
    expect(identities('BC_AUTH_TT')).toMatchObject({ rows: [{ identity: { id: granted.id } }] });
    expect(identities('BC_AUTH_TT').page).toBeUndefined();

    const postsOf = (identity: Parameters<typeof buildIdentityVideosRequest>[0]['identity']) => {
      const request = buildIdentityVideosRequest({ advertiserId: acme.id, identity, kind: 'video' } as never);
      const reading = readIdentityVideos(tiktok.handle(request), { identity });
      if (!reading.ok || reading.issues.length > 0) throw new Error(JSON.stringify(reading.issues));
      return reading.value.rows.map(({ post, authorisation }) => [post.id, authorisation.needed]);
    };
    expect(postsOf({ type: 'TT_USER', id: linked.id })).toEqual([[own.id, false]]);
    const [codeIdentity] = Object.values(tiktok.state.adAccounts[acme.id]?.identities ?? {}).filter(
      ({ type }) => type === 'AUTH_CODE',
    );
    expect(postsOf({ type: 'AUTH_CODE', id: codeIdentity?.id ?? '' })).toEqual([[byCode.id, true]]);
    brand.unlinkFrom(acme);
    expect(identities().rows.map(({ identity }) => identity.type)).toEqual(['BC_AUTH_TT', 'AUTH_CODE']);
  });
});

describe('a fork', () => {
  test('goes its own way', () => {
    const { tiktok, ana, apply, list } = fakeScene();
    apply(ana.generateCode(ana.publish(), 7));
    const before = JSON.stringify(tiktok.state);
    const ahead = tiktok.fork();
    ahead.advance({ days: 7 });
    expect(JSON.stringify(tiktok.state)).toBe(before);
    expect(ahead.now).toEqual(new Date('2026-11-30T12:00:00Z'));
    expect(list()[0]?.authorisation.platformStatus).toBe('AUTHORIZED');
  });
});

test('the state is plain: JSON holds all of it', () => {
  const { tiktok, ana, apply } = fakeScene();
  apply(ana.generateCode(ana.publish()));
  const plain: unknown = viaJson(tiktok.state, reviveDates);
  expect(plain).toEqual(tiktok.state);
});

test('no error of the fake holds a code', () => {
  const { tiktok, ana } = fakeScene();
  const code = ana.generateCode(ana.publish());
  const errors = [
    () => tiktok.http({ url: `/open_api/v1.3/unknown/?auth_code=${encodeURIComponent(code)}` }),
    () => tiktok.http({ url: `https://example.com/?auth_code=${encodeURIComponent(code)}` }),
    () => ana.generateCode(code),
    () => ana.extend(code, 1),
  ].map((call) => {
    try {
      call();
      return 'nothing was thrown';
    } catch (error) {
      return String(error);
    }
  });
  expect(errors.filter((text) => text.includes(code) || text.includes(encodeURIComponent(code)))).toEqual([]);
  expect(errors).toEqual(redactCodes(errors));
  expect(errors.filter((text) => text.includes('nothing'))).toEqual([]);
});
