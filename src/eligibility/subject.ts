import { isAccountAccess } from './isAccountAccess';
import { authorisationStatus, type AuthorisationStanding } from '../authorisation/status/authorisationStatus';
import type { SparkMode } from '../vocabulary/adFormat';
import type { Authorisation } from '../vocabulary/authorisation';
import type { SparkContext } from '../vocabulary/eligibility';
import type { Access, Identity } from '../vocabulary/identity';
import type { Anchor, Post, PostRelations } from '../vocabulary/post';
import type { AdFlight } from '../vocabulary/time';
import { assertObject } from '../shared/assertions';
import { within } from '../shared/within';
import { assertContext } from './assertContext';
import { postSayings, type PostSayings } from './postSayings';
import { type Source, sourcesOf } from './sources';

/** What the rules look at: a post in its context, with everything worked out once. */
export interface Subject extends PostSayings {
  readonly post: Post;
  readonly context: SparkContext;
  readonly mode: SparkMode;
  readonly access: Access | undefined;
  /** Whether the advertiser has the whole account, linked or granted. */
  readonly byAccount: boolean;
  readonly identity: Identity | undefined;
  readonly relations: PostRelations;
  readonly mentions: readonly string[];
  /** The posts that it is made from. */
  readonly sources: readonly Source[];
  /** Absent if not known. */
  readonly anchors: readonly Anchor[] | undefined;
  /** The authorisation that access by code needs. */
  readonly authorisation: Authorisation | undefined;
  /** Absent for the authorisation of another post, which tells nothing about this one. */
  readonly standing: AuthorisationStanding | undefined;
  readonly flight: AdFlight | undefined;
}

/** Reads a post and its context; `null`, as the platform sends it, is the same as absent. */
export function subjectOf(post: Post, context: SparkContext): Subject {
  assertObject('post', post);
  assertContext(context);
  const { now, access } = context;
  const authorisation =
    access === 'code' && context.authorisation?.needed !== false
      ? (context.authorisation ?? undefined)
      : undefined;
  const standing =
    authorisation &&
    within(
      () => 'authorisation',
      () => authorisationStatus(authorisation, { now }),
    );
  const relations = relationsOf(post);
  const mentions = [...new Set(relations.mentions ?? [])];
  return {
    ...postSayings(post),
    post,
    context,
    mode: context.mode ?? 'pull',
    access,
    byAccount: isAccountAccess(access),
    identity: context.identity ?? undefined,
    relations,
    mentions,
    sources: sourcesOf(relations, mentions, context),
    anchors: Array.isArray(post.anchors) ? post.anchors : undefined,
    authorisation,
    standing: isOfAnotherPost(post, authorisation) ? undefined : standing,
    flight: context.flight ?? undefined,
  };
}

/** Whether an authorisation is known to be for a post other than this one. */
export function isOfAnotherPost(post: Post, authorisation: Authorisation | undefined): boolean {
  return authorisation?.postId != null && authorisation.postId !== post.id;
}

/** An empty id names no post, and mentions that are no list are not known. */
function relationsOf({ relations }: Post): PostRelations {
  const { duetOf, stitchOf, mentions, ...others } = relations ?? {};
  return {
    ...others,
    duetOf: duetOf || undefined,
    stitchOf: stitchOf || undefined,
    mentions: Array.isArray(mentions) ? mentions.filter((id) => id !== '') : undefined,
  };
}
