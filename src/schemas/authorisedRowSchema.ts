import type { AuthorisedRow } from '../vocabulary/changes';
import { authorisationSchema } from './authorisationSchema';
import { schemaOf } from './schemaOf';
import { objectOf } from './objectOf';
import { postSchema } from './postSchema';

/**
 * A row of a list of authorised posts, as `authorisationChanges` compares them; a row of `readTtVideoList` is one.
 *
 * @example
 * ```ts
 * const stored = '{"post":null,"authorisation":{"postId":"7440000000000000001","endsAt":"2026-12-01T00:00:00Z"}}';
 * const row = authorisedRowSchema.parse(JSON.parse(stored));
 * authorisationChanges([row], [], { now: new Date('2026-11-23T12:00:00Z') })[0]?.kind; // => 'gone'
 * ```
 */
export const authorisedRowSchema = /* @__PURE__ */ (() =>
  schemaOf<AuthorisedRow>()(objectOf({ post: postSchema.optional(), authorisation: authorisationSchema })))();
