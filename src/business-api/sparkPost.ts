import type { Authorisation } from '../vocabulary/authorisation';
import type { Access, Identity } from '../vocabulary/identity';
import type { Post } from '../vocabulary/post';

/** One post of a response: the post, the access to it, and the original row. */
export interface SparkPost {
  readonly post: Post;
  /** How the advertiser has access to the post; absent if the type of the identity is unknown. */
  readonly access?: Access | undefined;
  /** `{ needed: false }` for posts of a linked or granted account, which need no authorisation. */
  readonly authorisation: Authorisation;
  /** The identity that an ad with this post runs under. */
  readonly identity: Identity;
  /** The row exactly as the platform sent it, including the authorisation code: use `redactCodes` before you log it. */
  readonly raw: unknown;
}
