import type { RenewalEntry } from '../vocabulary/renewals';
import { authorisationFields, endCanBeCounted, makesSense } from './authorisationSchema';
import { campaignFields } from './campaignFields';
import { schemaOf } from './schemaOf';
import { jsonDate } from './jsonDate';
import { objectOf } from './objectOf';
import { postSchema } from './postSchema';

/**
 * An authorisation with the campaign that depends on it: a row of `planRenewals`, `renewalNews` and `renewalAsk`.
 *
 * @example
 * ```ts
 * const row = { postId: '7440000000000000001', endsAt: '2026-12-01T00:00:00Z', flight: null, campaign: 'Autumn' };
 * renewalEntrySchema.parse(row);
 * // => { postId: '7440000000000000001', endsAt: new Date('2026-12-01T00:00:00Z'), campaign: 'Autumn' }
 * ```
 */
export const renewalEntrySchema = /* @__PURE__ */ (() =>
  schemaOf<RenewalEntry>()(
    objectOf({
      ...authorisationFields,
      ...campaignFields,
      rightsUntil: jsonDate.optional(),
      post: postSchema.optional(),
    })
      .check(makesSense)
      .check(endCanBeCounted),
  ))();
