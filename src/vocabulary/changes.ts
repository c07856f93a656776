import type { Authorisation, AuthorisationStatus } from './authorisation';
import type { Post } from './post';

/** One row of a list of authorised posts; a row of `readTtVideoList` is one. */
export interface AuthorisedRow {
  readonly post?: Post | undefined;
  readonly authorisation: Authorisation;
}

/** What can have changed between two lists of authorised posts. */
export const authorisationChangeKinds = /* @__PURE__ */ Object.freeze([
  'granted',
  'extended',
  'shortened',
  'code_replaced',
  'horizon_crossed',
  'expired',
  'revoked',
  'became_unknown',
  'post_hidden',
  'post_removed',
  'post_became_unknown',
  'post_visible',
  'duplicate_appeared',
  'gone',
] as const);
/**
 * `granted`: it is there now, or in force again. `extended`, `shortened`: its end moved. `code_replaced`: the
 * binding has another code now. `horizon_crossed`: it lives, and its end is nearer than a further horizon. `expired`: its
 * end came. `revoked`: refused, deleted or taken back. `became_unknown`: the platform uses a word that we do not know, or its
 * end is no longer known. `post_hidden`: the post is no longer public. `post_removed`: taken down by TikTok or its
 * owner. `post_became_unknown`: the platform uses a word for the post that we do not know.
 * `post_visible`: the post is public again. `duplicate_appeared`: its post is now bound more often than before. `gone`: the row is no longer listed.
 */
export type AuthorisationChangeKind = (typeof authorisationChangeKinds)[number];

/** One change. */
export interface AuthorisationChange<Row extends AuthorisedRow = AuthorisedRow> {
  readonly kind: AuthorisationChangeKind;
  readonly postId: string | undefined;
  readonly bindingId: string | undefined;
  /** The row before; absent when it is new. */
  readonly before: Row | undefined;
  /** The row now; absent when it is gone. */
  readonly after: Row | undefined;
  /** When it ended before; absent when nobody knew. */
  readonly endedAt: Date | undefined;
  /** When it ends now; absent when nobody knows. */
  readonly endsAt: Date | undefined;
  /** Where it stands now; of a row that is gone, where it stood. */
  readonly status: AuthorisationStatus;
  /** Of `horizon_crossed`: the tightest horizon that it has crossed, in days. */
  readonly horizonDays?: number;
}
