import type { Authorisation } from '../vocabulary/authorisation';
import type { Access, Identity } from '../vocabulary/identity';
import type { Post } from '../vocabulary/post';

/** One post of an answer: the post, the way in to it, and what came. */
export interface SparkPost {
  readonly post: Post;
  /** How the advertiser gets at the post; absent when the identity is of a type that we do not know. */
  readonly access?: Access | undefined;
  /** `{ needed: false }` for posts of a linked or granted account: such bodies carry none, because none is needed. */
  readonly authorisation: Authorisation;
  /** The identity that an ad with this post runs under. */
  readonly identity: Identity;
  /** The row exactly as the platform sent it, authorisation code included: `redactCodes` before it is logged. */
  readonly raw: unknown;
}
