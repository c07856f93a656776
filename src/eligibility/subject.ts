import { assertInstant } from '../vocabulary/assertions';
import { authorisationStatus, type AuthorisationStanding } from '../authorisation/authorisationStatus';
import type { SparkMode } from '../vocabulary/adFormat';
import type { Authorisation } from '../vocabulary/authorisation';
import type { SparkContext } from '../vocabulary/eligibility';
import type { Access, Identity } from '../vocabulary/identity';
import type { Anchor, Post, PostRelations, PostState, Visibility } from '../vocabulary/post';
import type { Flight } from '../vocabulary/time';
import { postStatusFromPlatform } from './postStatusFromPlatform';

/** What the rules look at: a post in its context, each thing worked out once. */
export interface Subject {
  readonly post: Post;
  readonly context: SparkContext;
  readonly mode: SparkMode;
  readonly access: Access | undefined;
  /** The advertiser has the whole account, linked or granted. */
  readonly byAccount: boolean;
  readonly identity: Identity | undefined;
  readonly states: readonly PostState[];
  readonly visibilities: readonly Visibility[];
  readonly relations: PostRelations;
  readonly mentions: readonly string[];
  /** Absent: not known. */
  readonly anchors: readonly Anchor[] | undefined;
  /** The authorisation that an access by code needs. */
  readonly authorisation: Authorisation | undefined;
  readonly standing: AuthorisationStanding | undefined;
  readonly flight: Flight | undefined;
}

/** Reads a post and its context; `null`, as the platform sends it, is the same as absent. */
export function subjectOf(post: Post, context: SparkContext): Subject {
  const { now, access } = context;
  const flight = context.flight ?? undefined;
  assertInstant('now', now);
  if (flight !== undefined) assertInstant('flight.startsAt', flight.startsAt);
  if (flight?.endsAt != null) assertInstant('flight.endsAt', flight.endsAt);
  const authorisation =
    access === 'code' && context.authorisation?.needed !== false
      ? (context.authorisation ?? undefined)
      : undefined;
  const said =
    typeof post.platformStatus === 'string' ? postStatusFromPlatform(post.platformStatus) : undefined;
  const relations = post.relations ?? {};
  return {
    post,
    context,
    mode: context.mode === 'push' ? 'push' : 'pull',
    access,
    byAccount: access === 'linked_account' || access === 'bc_grant',
    identity: context.identity ?? undefined,
    states: known([post.state, said?.state]),
    visibilities: known([post.visibility, said?.visibility]),
    relations,
    mentions: Array.isArray(relations.mentions) ? [...new Set(relations.mentions)] : [],
    anchors: Array.isArray(post.anchors) ? post.anchors : undefined,
    authorisation,
    standing: authorisation && authorisationStatus(authorisation, { now }),
    flight,
  };
}

function known<Value>(values: readonly (Value | null | undefined)[]): readonly Value[] {
  return values.filter((value): value is Value => value != null);
}
