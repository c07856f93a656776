import type { Authorisation, AuthorisationStatus, EndBounds } from './authorisation';
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
  'end_known',
  'code_replaced',
  'horizon_crossed',
  'expired',
  'revoked',
  'declined',
  'became_unknown',
  'post_hidden',
  'post_removed',
  'post_became_unknown',
  'post_visible',
  'duplicate_appeared',
  'gone',
] as const);
/**
 * `granted`: it is new, or in force again. `extended`, `shortened`: its end moved. `end_known`: only its latest
 * possible end was known, and now it is stated. `code_replaced`: the binding has a
 * different code now. `horizon_crossed`: it is in force, and its end is nearer than another horizon. `expired`: its end
 * came. `revoked`: deleted or taken back. `declined`: the
 * creator said no. `became_unknown`: the platform's status is new to us, or its end is
 * no longer known. `post_hidden`: the post is no longer public. `post_removed`: taken down by TikTok or its owner.
 * `post_became_unknown`: the platform's status of the post is new to us. `post_visible`: the post is public again.
 * `duplicate_appeared`: its post is now bound more often than before. `gone`: the row is no longer listed.
 */
export type AuthorisationChangeKind = (typeof authorisationChangeKinds)[number];

/** One change. */
export interface AuthorisationChange<Row extends AuthorisedRow = AuthorisedRow> extends EndBounds {
  readonly kind: AuthorisationChangeKind;
  readonly postId: string | undefined;
  readonly bindingId: string | undefined;
  /** The row before; absent if it is new. */
  readonly before: Row | undefined;
  /** The row now; absent if it is gone. */
  readonly after: Row | undefined;
  /** Its end before; absent if nobody knew. */
  readonly endedAt: Date | undefined;
  /** Its end now; absent if nobody knows. The bounds are those of this end, or of a row that is gone. */
  readonly endsAt: Date | undefined;
  /** Its status now; for a row that is gone, its last status. */
  readonly status: AuthorisationStatus;
  /** For `horizon_crossed`: the tightest horizon that it has crossed, in days. */
  readonly horizonDays?: number;
}
