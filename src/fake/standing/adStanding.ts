import { lookUp } from '../../shared/lookUp';
import { answerOf } from '../rules/answerOf';
import type { OpenQuestionName } from '../rules/openQuestions';
import type { FakeAd, FakeAdGroup, FakeBinding, FakeIdentity, FakePost, FakeState } from '../state/records';
import type { World } from '../state/world';
import { codeStanding } from './codeStanding';
import { postOf, ownerOf } from './posts';

/** Whether an ad runs, and the `secondary_status` that says so; for some reasons nobody knows the word. */
export interface AdStanding {
  readonly runs: boolean;
  readonly status: string | undefined;
}

interface Subject {
  readonly world: World;
  readonly ad: FakeAd;
  readonly now: Date;
  readonly group: FakeAdGroup | undefined;
  readonly identity: FakeIdentity | undefined;
  readonly post: FakePost | undefined;
  readonly binding: FakeBinding | undefined;
}

interface Stop {
  readonly status?: string;
  readonly when: (subject: Subject) => boolean;
  /** Nobody knows whether this stops the ad: the test's answer decides. */
  readonly byAnswer?: Extract<OpenQuestionName, `adsOf${string}`>;
}

const lost = 'AD_STATUS_ASSET_AUTHORIZATION_LOST';

// Why an ad does not run; the first reason that applies counts.
const stops: readonly Stop[] = [
  { status: 'AD_STATUS_DELETE', when: ({ ad }) => ad.deletedAt !== undefined },
  { status: 'AD_STATUS_DISABLE', when: ({ ad }) => !ad.isOn },
  { status: 'AD_STATUS_AUDIT', when: ({ ad, now }) => now < ad.reviewedAt },
  { status: 'AD_STATUS_AUDIT_DENY', when: ({ ad }) => ad.isDenied },
  { status: 'AD_STATUS_DONE', when: ({ group, now }) => group?.endsAt !== undefined && group.endsAt <= now },
  { when: ({ world: { state }, post }) => post !== undefined && ownerOf(state, post).bannedAt !== undefined },
  { byAnswer: 'adsOfRemovedPost', when: ({ post }) => post?.takenDown !== undefined },
  {
    status: lost,
    byAnswer: 'adsOfReleasedPost',
    when: ({ ad, binding }) => ad.identityType === 'AUTH_CODE' && binding === undefined,
  },
  { status: lost, when: (subject) => standingOfCode(subject) === 'expired' },
  { status: lost, byAnswer: 'adsOfDeletedCode', when: (subject) => standingOfCode(subject) === 'deleted' },
  { byAnswer: 'adsOfEndedSource', when: hasEndedSource },
  {
    byAnswer: 'adsOfWithdrawnGrant',
    when: ({ identity }) => identity?.type === 'BC_AUTH_TT' && identity.endedAt !== undefined,
  },
  { status: 'AD_STATUS_MUSIC_AUTHORIZATION_MISSING', when: hasMusicMissing },
  { when: hasNoCountryLeft },
  {
    status: 'AD_STATUS_NOT_START',
    when: ({ group, now }) => group?.startsAt !== undefined && now < group.startsAt,
  },
];

/** Whether an ad runs now; throws if nobody knows and the test did not say. */
export function adStanding(world: World, ad: FakeAd): AdStanding {
  const subject = subjectOf(world, ad);
  const stop = stops.find(
    ({ when, byAnswer }) => when(subject) && (byAnswer === undefined || answerOf(world, byAnswer) === 'stop'),
  );
  if (stop === undefined) return { runs: true, status: 'AD_STATUS_DELIVERY_OK' };
  return { runs: false, status: stop.status };
}

function subjectOf(world: World, ad: FakeAd): Subject {
  const { state } = world;
  const account = state.adAccounts[ad.advertiserId];
  const post = postOf(state, ad.postId);
  const bindings = post === undefined ? undefined : account?.bindings[post.id];
  return {
    world,
    ad,
    now: state.now,
    group: state.adGroups[ad.adGroupId],
    identity: account && lookUp(account.identities, ad.identityId),
    post,
    binding: ad.identityType === 'AUTH_CODE' ? carrierOf(state, bindings, ad.identityId) : undefined,
  };
}

/** The binding that carries an ad: of several under one identity, the one that ends last. */
export function carrierOf(
  { codes }: FakeState,
  bindings: readonly FakeBinding[] = [],
  identityId: string,
): FakeBinding | undefined {
  const endOf = ({ code }: FakeBinding) => {
    const { deletedAt, endsAt } = codes[code] ?? {};
    return deletedAt === undefined && endsAt !== undefined ? endsAt.getTime() : -Infinity;
  };
  return bindings
    .filter((binding) => binding.identityId === identityId)
    .reduce<FakeBinding | undefined>(
      (best, one) => (best === undefined || endOf(one) > endOf(best) ? one : best),
      undefined,
    );
}

function standingOfCode({ world: { state }, binding, now }: Subject) {
  const code = binding && state.codes[binding.code];
  return code && codeStanding(code, now);
}

function hasEndedSource({ world: { state }, binding, now }: Subject): boolean {
  const source = binding?.sourceCode === undefined ? undefined : state.codes[binding.sourceCode];
  return source !== undefined && codeStanding(source, now) !== 'live';
}

function hasMusicMissing({ post, group }: Subject): boolean {
  const clearedIn = post?.song?.clearedIn ?? 'everywhere';
  return (
    clearedIn !== 'everywhere' && (group?.countries ?? []).some((country) => !clearedIn.includes(country))
  );
}

/** A link whose product may be advertised in none of the target countries. */
function hasNoCountryLeft({ post, group }: Subject): boolean {
  const countries = group?.countries ?? [];
  const limits = (post?.links ?? [])
    .map(({ productRegions }) => productRegions)
    .filter((regions) => regions.length > 0);
  return (
    countries.length > 0 && !countries.some((country) => limits.every((regions) => regions.includes(country)))
  );
}
