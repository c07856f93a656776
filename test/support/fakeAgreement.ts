import * as fc from 'fast-check';
import {
  adsAtRisk,
  authorisationExpiry,
  authorisationStatus,
  type Authorisation,
  checkSparkEligibility,
  type DatedAuthorisation,
  planRenewals,
} from 'tiktok-spark-ads';
import {
  buildIdentitiesRequest,
  buildIdentityVideosRequest,
  buildPostAuthorisationStatusRequest,
  readAds,
  readIdentities,
  readIdentityVideos,
  readPostAuthorisation,
  readTtVideoInfo,
  buildTtVideoInfoRequest,
  type Reading,
  toRunningAd,
  toSparkIdentity,
} from 'tiktok-spark-ads/business-api';
import { type Answers, harshestAnswers, mildestAnswers } from 'tiktok-spark-ads/fake';
import { expect } from 'vitest';
import { fakeScene, type FakeScene, get, messageOf, post, pullByCode } from './fakeScene';

// Any sequence of acts, and in the end: what the library makes of the platform's answers is what is so.

interface Actor {
  readonly scene: FakeScene;
  readonly answers: Answers;
  readonly seen: Seen;
}

/** How often each answer of the library was held against the platform: a property that sees nothing proves nothing. */
type Seen = Record<'eligible' | 'ineligible' | 'active' | 'expired' | 'revoked' | 'atRisk' | 'safe', number>;
type Act = (scene: FakeScene) => void;

const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];
const postsOf = ({ tiktok }: FakeScene) => Object.values(tiktok.state.posts);
const codesOf = ({ tiktok }: FakeScene) => Object.values(tiktok.state.codes);
const adsOf = ({ tiktok }: FakeScene) => Object.values(tiktok.state.ads);
const bindingsOf = ({ tiktok, acme }: FakeScene) =>
  Object.values(tiktok.state.adAccounts[acme.id]?.bindings ?? {}).flat();

const index = fc.nat(20);
const days = fc.constantFrom(7, 30, 60, 365);

/** Does something to a post that there is. */
const toPost = (name: string, act: (scene: FakeScene, postId: string, days: number) => void) =>
  fc.tuple(index, days).map(([at, count]) =>
    command(`${name} ${at} ${count}`, (scene) => {
      const found = pick(postsOf(scene), at);
      if (found) act(scene, found.id, count);
    }),
  );

const acts = [
  fc
    .record({
      kind: fc.constantFrom('video', 'video', 'photo', 'story'),
      visibility: fc.constantFrom('public', 'public', 'friends', 'private'),
      relation: fc.constantFrom(undefined, undefined, undefined, 'duetOf', 'stitchOf', 'mentions'),
      of: index,
    })
    .map(({ kind, visibility, relation, of }) =>
      command(`publish ${kind} ${visibility} ${relation} ${of}`, (scene) => {
        const source = pick(postsOf(scene), of);
        const made = source && relation ? { [relation]: relation === 'mentions' ? [source] : source } : {};
        scene.ana.publish({ kind, visibility, ...made } as never);
      }),
    ),
  // The whole way at once, so that there is something to take away.
  ...Array.from({ length: 4 }, () =>
    fc
      .tuple(days, fc.constantFrom('video', 'photo'), fc.constantFrom('public', 'private'))
      .map(([count, kind, visibility]) =>
        command(`spark ${count} ${kind} ${visibility}`, (scene) => {
          const { id } = scene.ana.publish({ kind, visibility });
          scene.apply(scene.ana.generateCode(id, count));
          const binding = bindingsOf(scene).find(({ postId }) => postId === id);
          if (binding) createAd(scene, id, binding.identityId);
        }),
      ),
  ),
  toPost('generateCode', ({ ana }, id, count) => void ana.generateCode(id, count)),
  fc.tuple(index, fc.option(index)).map(([code, source]) =>
    command(`apply ${code} ${source}`, (scene) => {
      const found = pick(codesOf(scene), code);
      const ofSource = source === null ? undefined : pick(codesOf(scene), source)?.code;
      if (found) scene.apply(found.code, ofSource);
    }),
  ),
  toPost('extend', ({ ana }, id, count) => ana.extend(id, count)),
  toPost('deleteCode', ({ ana }, id) => ana.deleteCode(id)),
  toPost('turnOff', ({ ana }, id) => ana.turnOffAuthorisation(id)),
  toPost('makePrivate', ({ ana }, id) => ana.makePrivate(id)),
  toPost('makePublic', ({ ana }, id) => ana.makePublic(id)),
  toPost('deletePost', ({ ana }, id) => ana.deletePost(id)),
  toPost('remove', ({ tiktok }, id) => tiktok.removePost(id)),
  toPost('unbind', ({ tiktok, acme }, id) => {
    tiktok.handle(post('tt_video/unbind', { advertiser_id: acme.id, item_id: id }));
  }),
  index.map((at) =>
    command(`createAd ${at}`, (scene) => {
      const binding = pick(bindingsOf(scene), at);
      if (binding) createAd(scene, binding.postId, binding.identityId);
    }),
  ),
  index.map((at) => command(`pauseAd ${at}`, (scene) => toAd(scene, at, 'pauseAd'))),
  index.map((at) => command(`resumeAd ${at}`, (scene) => toAd(scene, at, 'resumeAd'))),
  index.map((at) => command(`deleteAd ${at}`, (scene) => toAd(scene, at, 'deleteAd'))),
  fc
    .integer({ min: 1, max: 24 * 40 })
    .map((hours) => command(`advance ${hours}`, ({ tiktok }) => tiktok.advance({ hours }))),
];

function toAd(scene: FakeScene, at: number, act: 'pauseAd' | 'resumeAd' | 'deleteAd'): void {
  const ad = pick(adsOf(scene), at);
  if (ad) scene.acme[act](ad);
}

function createAd(scene: FakeScene, postId: string, identityId: string): string {
  const format = scene.tiktok.state.posts[postId]?.kind === 'photo' ? 'CAROUSEL_ADS' : 'SINGLE_VIDEO';
  return messageOf(scene.createRaw(scene.group.id, pullByCode(postId, identityId, { ad_format: format })));
}

/** An act. What the platform refuses is done to no effect. */
function command(name: string, act: Act): fc.Command<object, Actor> {
  return {
    check: () => true,
    run: (_, { scene }) => {
      try {
        act(scene);
      } catch (error) {
        if (!String(error).includes('refuses') && !(error instanceof RangeError)) throw error;
      }
    },
    toString: () => name,
  };
}

/** Runs sequences of acts on a fake whose open questions are answered in one way and the other. */
export function assertAgreement(options: { readonly numRuns: number; readonly maxCommands: number }): Seen {
  const seen: Seen = { eligible: 0, ineligible: 0, active: 0, expired: 0, revoked: 0, atRisk: 0, safe: 0 };
  fc.assert(
    fc.property(
      fc.commands(acts, { maxCommands: options.maxCommands, size: 'max' }),
      fc.boolean(),
      fc.constantFrom('per_code' as const, 'per_creator' as const),
      (commands, isHarsh, identities) => {
        const answers = { ...(isHarsh ? harshestAnswers() : mildestAnswers()), identities };
        const real = { scene: fakeScene({ answers }), answers, seen };
        fc.modelRun(() => ({ model: {}, real }), commands);
        expectAgreement(real);
      },
    ),
    { numRuns: options.numRuns },
  );
  return seen;
}

/** What was read, without an issue. */
function read<Value>(reading: Reading<Value>): Value {
  expect(reading.issues).toEqual([]);
  if (!reading.ok) throw new Error('the body could not be read');
  return reading.value;
}

function expectAgreement(actor: Actor): void {
  const { scene } = actor;
  const rows = scene.list();
  expectBodiesToRead(scene);
  for (const row of rows) expectStanding(actor, row.authorisation);
  for (const { id, codes } of postsOf(scene)) if (codes.length > 0) expectOwnersView(scene, id);
  expectEligibility(actor, rows);
  expectRisk(
    actor,
    rows.map(({ authorisation }) => authorisation),
  );
}

function expectBodiesToRead({ tiktok, acme }: FakeScene): void {
  const advertiserId = acme.id;
  const { rows } = read(
    readIdentities(tiktok.handle(buildIdentitiesRequest({ advertiserId, pageSize: 100 }))),
  );
  for (const { identity } of rows) {
    const known = toSparkIdentity(identity);
    if (known?.type !== 'AUTH_CODE') throw new Error('the identity is none of a code');
    for (const kind of ['video', 'photo'] as const) {
      const request = buildIdentityVideosRequest({ advertiserId, identity: known, kind });
      read(readIdentityVideos(tiktok.handle(request), { identity }));
    }
  }
}

/** Status and end are those of the code. */
function expectStanding({ scene, answers, seen }: Actor, authorisation: Authorisation): void {
  const { tiktok, acme } = scene;
  const { now, state } = tiktok;
  const code = state.codes[authorisation.code ?? ''];
  if (code === undefined) throw new Error('the list shows a code that there is not');
  expect(authorisationExpiry(authorisation as DatedAuthorisation)).toEqual(code.endsAt);
  const { status } = authorisationStatus(authorisation, { now });
  const ended = answers.statusOfDeletedCode === 'UNAUTHORIZED' ? 'revoked' : 'expired';
  expect(status).toBe(code.deletedAt ? ended : now < code.endsAt ? 'active' : 'expired');
  seen[status as 'active' | 'expired' | 'revoked'] += 1;
  const info = buildTtVideoInfoRequest({ advertiserId: acme.id, code: code.code });
  expect(read(readTtVideoInfo(tiktok.handle(info))).authorisation.endsAt).toEqual(code.endsAt);
}

function expectOwnersView({ tiktok, ana }: FakeScene, postId: string): void {
  const { now, state } = tiktok;
  const request = buildPostAuthorisationStatusRequest({ businessId: ana.account.openId, postId });
  const { authorisation } = read(readPostAuthorisation(tiktok.handle(request)));
  const code = state.codes[authorisation.code ?? ''];
  const inForce = code?.appliedAt ? 'active' : 'not_applied';
  const { status } = authorisationStatus(authorisation, { now });
  expect(status).toBe(code?.deletedAt ? 'revoked' : code && now < code.endsAt ? inForce : 'expired');
  expect(authorisation.endsAt).toEqual(code?.endsAt);
}

/** What the library calls eligible, the platform makes an ad of; what it calls ineligible, the platform refuses. */
function expectEligibility({ scene, seen }: Actor, rows: ReturnType<FakeScene['list']>): void {
  const { tiktok } = scene;
  const ahead = { ...scene, ...forkOf(scene) };
  const sourceAuthorisations = [...rows.map(({ authorisation }) => authorisation), ...sourceCodesOf(scene)];
  for (const row of rows) {
    // Of several codes under one identity the platform takes any that lives.
    const isCarried = rows.some(
      (other) => other !== row && other.post.id === row.post.id && other.identity.id === row.identity.id,
    );
    if (isCarried) continue;
    const context = { ...row, now: tiktok.now, owner: 'creator', sourceAuthorisations } as const;
    const { status } = checkSparkEligibility(row.post, context);
    const made = createAd(ahead, row.post.id, row.identity.id ?? '') === 'OK';
    if (status === 'unknown') continue;
    expect(made).toBe(status === 'eligible');
    seen[status] += 1;
  }
}

function forkOf({ tiktok, acme }: FakeScene) {
  const fork = tiktok.fork();
  const createRaw: FakeScene['createRaw'] = (adgroup_id, creative) =>
    fork.handle(post('ad/create', { advertiser_id: acme.id, adgroup_id, creatives: [creative] }));
  return { tiktok: fork, createRaw };
}

/** The codes that came along for the posts that others are made from, as the advertiser knows them. */
function sourceCodesOf(scene: FakeScene): readonly Authorisation[] {
  return bindingsOf(scene).flatMap(({ sourceCode }) => {
    const code = sourceCode === undefined ? undefined : scene.tiktok.state.codes[sourceCode];
    if (code === undefined) return [];
    const { postId, startsAt, endsAt, deletedAt } = code;
    return [{ postId, startsAt, endsAt, ...(deletedAt && { platformStatus: 'DELETED' as const }) }];
  });
}

/** An ad at risk runs until the end that is told, and not on; one that is safe runs at the horizon. */
function expectRisk({ scene, answers, seen }: Actor, authorisations: readonly Authorisation[]): void {
  const { tiktok, acme } = scene;
  const { now } = tiktok;
  const listed = read(
    readAds(tiktok.handle(get('ad/get', { advertiser_id: acme.id, page_size: '100' }))),
  ).rows;
  const running = listed.flatMap(({ ad }) => {
    const one = toRunningAd(ad);
    return one && tiktok.isRunning(ad.id ?? '') && !restsOnSource(scene, ad.id ?? '') ? [one] : [];
  });
  const { atRisk, safe, unclear } = adsAtRisk(running, authorisations, { now, horizonDays: 20 });
  // Only of an ad whose post was released does the list say nothing.
  expect(unclear.filter(({ because }) => because !== 'nothing_known')).toEqual([]);
  for (const { ad, endsAt } of atRisk) {
    if (endsAt <= now) {
      // Only a deleted code leaves an ad running that the library calls stopped.
      expect(answers.adsOfDeletedCode).toBe('continue');
      continue;
    }
    seen.atRisk += 1;
    const ahead = tiktok.fork();
    ahead.advanceTo(new Date(endsAt.getTime() - 1));
    expect(ahead.isRunning(ad.id ?? '')).toBe(true);
    ahead.advanceTo(endsAt);
    expect(ahead.isRunning(ad.id ?? '')).toBe(false);
  }
  for (const { ad } of safe) {
    seen.safe += 1;
    const ahead = tiktok.fork();
    ahead.advance({ days: 20 });
    expect(ahead.isRunning(ad.id ?? '')).toBe(true);
  }
  const plan = planRenewals(authorisations, { now });
  const planned = [...plan.due, ...plan.later, ...plan.settled, ...plan.unclear];
  expect(planned).toHaveLength(authorisations.length);
}

/** Whether an ad rests on the authorisation of another post, too, of which the list of its own says nothing. */
function restsOnSource(scene: FakeScene, adId: string): boolean {
  const ad = scene.tiktok.state.ads[adId];
  return bindingsOf(scene).some(
    ({ postId, sourceCode }) => postId === ad?.postId && sourceCode !== undefined,
  );
}
