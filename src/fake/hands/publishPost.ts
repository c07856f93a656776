import { addHours } from 'date-fns/addHours';
import { makeId, makePostId } from '../state/makeId';
import type { FakeLink, FakePost, FakeSong } from '../state/records';
import type { World } from '../state/world';
import { idOfPost, type PostRef } from './postRef';

/** What a post is; all of it may be left out. */
export interface PublishOptions {
  /** `video` when absent. */
  readonly kind?: FakePost['kind'] | undefined;
  readonly caption?: string | undefined;
  /** `public` when absent. */
  readonly visibility?: FakePost['visibility'] | undefined;
  readonly duetOf?: PostRef | undefined;
  readonly stitchOf?: PostRef | undefined;
  readonly mentions?: readonly PostRef[] | undefined;
  /** Marked as a paid partnership; it is when absent. */
  readonly isBrandedContent?: boolean | undefined;
  /** Its song, and where that is cleared for ads; without one there is nothing to clear. */
  readonly song?: Partial<FakeSong> | undefined;
  readonly links?: readonly Partial<FakeLink>[] | undefined;
}

/** Publishes a post on an account. */
export function publishPost(
  world: World,
  accountId: string,
  options: PublishOptions & { readonly isAdsOnly?: boolean },
): FakePost {
  const { state, delays } = world;
  const { duetOf, stitchOf, song, links = [], mentions = [] } = options;
  const post: FakePost = {
    id: makePostId(state, state.now),
    accountId,
    kind: options.kind ?? 'video',
    caption: options.caption ?? 'Three ways to wear it',
    visibility: options.visibility ?? 'public',
    publishedAt: state.now,
    reviewedAt: addHours(state.now, delays.postReviewHours),
    ...(duetOf !== undefined && { duetOf: idOfPost(duetOf) }),
    ...(stitchOf !== undefined && { stitchOf: idOfPost(stitchOf) }),
    mentions: mentions.map(idOfPost),
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
