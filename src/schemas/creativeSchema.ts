import * as z from 'zod';
import type { Creative } from '../vocabulary/creative';
import { schemaOf } from './schemaOf';
import { listOf } from './listOf';
import { objectOf } from './objectOf';
import { photoFields, videoFields } from './postSchema';

/**
 * A measured video or set of photos with its texts; `checkCreative` says whether it fits a format.
 *
 * @example
 * ```ts
 * creativeSchema.safeParse({ kind: 'video', video: { durationSeconds: 24 } }).success; // => true
 * creativeSchema.safeParse({ kind: 'video', photos: [] }).success; // => false
 * ```
 */
export const creativeSchema = /* @__PURE__ */ (() => {
  // A measurement below zero is impossible, and `checkCreative` would throw, so it is refused here.
  const amount = z.number().min(0).optional();
  const size = { width: amount, height: amount, sizeBytes: amount };
  const video = objectOf({ ...videoFields, ...size, durationSeconds: amount, bitRate: amount });
  const photo = objectOf({ ...photoFields, ...size });
  const texts = {
    adText: z.string().optional(),
    displayName: z.string().optional(),
    avatar: photo.optional(),
  };
  const kinds = {
    video: objectOf({ kind: z.literal('video'), video, ...texts }),
    photo: objectOf({
      kind: z.literal('photo'),
      photos: listOf(photo),
      hasMusic: z.boolean().optional(),
      ...texts,
    }),
  };
  return schemaOf<Creative>()(z.union([kinds.video, kinds.photo]));
})();
