import { addHours } from 'date-fns/addHours';
import { assertCountriesIfGiven } from '../../shared/assertCountries';
import { assertList, assertObject, assertRows, assertWord } from '../../shared/assertions';
import { makeId, makePostId } from '../state/makeId';
import type { FakeLink, FakePost, FakeSong } from '../state/records';
import type { World } from '../state/world';
import { postIn, type PostRef } from '../people/postRef';

/** Options of a post, all of them optional. */
export interface PublishOptions {
  /** `video` if absent. */
  readonly kind?: FakePost['kind'] | undefined;
  readonly caption?: string | undefined;
  /** `public` if absent. */
  readonly visibility?: FakePost['visibility'] | undefined;
  readonly duetOf?: PostRef | undefined;
  readonly stitchOf?: PostRef | undefined;
  readonly mentions?: readonly PostRef[] | undefined;
  /** Marked as a paid partnership; true if absent. */
  readonly isBrandedContent?: boolean | undefined;
  /** Its song, and where it is cleared for ads; without a song there is nothing to clear. */
  readonly song?: Partial<FakeSong> | undefined;
  readonly links?: readonly Partial<FakeLink>[] | undefined;
}

/** Publishes a post on an account. */
export function publishPost(
  world: World,
  accountId: string,
  options: PublishOptions & { readonly isAdsOnly?: boolean },
): FakePost {
  assertObject('options', options);
  const { state, delays } = world;
  const {
    kind = 'video',
    visibility = 'public',
    duetOf,
    stitchOf,
    song,
    links = [],
    mentions = [],
  } = options;
  assertWord('kind', kind, ['video', 'photo', 'story']);
  assertWord('visibility', visibility, ['public', 'friends', 'private']);
  assertList('mentions', mentions);
  assertRows('links', links);
  if (song?.clearedIn !== 'everywhere') assertCountriesIfGiven('song.clearedIn', song?.clearedIn);
  links.forEach((link, index) =>
    assertCountriesIfGiven(`links[${index}].productRegions`, link.productRegions),
  );
  const post: FakePost = {
    id: makePostId(state, state.now),
    accountId,
    kind,
    caption: options.caption ?? 'Three ways to wear it',
    visibility,
    publishedAt: state.now,
    reviewedAt: addHours(state.now, delays.postReviewHours),
    ...(duetOf !== undefined && { duetOf: postIn(state, duetOf, 'duetOf').id }),
    ...(stitchOf !== undefined && { stitchOf: postIn(state, stitchOf, 'stitchOf').id }),
    mentions: mentions.map((ref, index) => postIn(state, ref, `mentions[${index}]`).id),
    isBrandedContent: options.isBrandedContent ?? true,
    isAdsOnly: options.isAdsOnly ?? false,
    ...(song && { song: { title: 'A song', artist: 'A band', clearedIn: 'everywhere' as const, ...song } }),
    links: links.map((link) => linkOf(makeId(state), link)),
    codes: [],
  };
  state.posts[post.id] = post;
  return post;
}

function linkOf(id: string, link: Partial<FakeLink>): FakeLink {
  const usual = { title: 'A product', url: `https://shop.example/${id}`, status: 'CHECK_SUCCESS' as const };
  return { id, ...usual, productRegions: [], ...link };
}
