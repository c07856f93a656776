import * as z from 'zod';
import { postSchema } from './postSchema';

/**
 * A measured video or set of photos, with its texts; `checkCreative` says whether it meets a format.
 *
 * @example
 * ```ts
 * creativeSchema.safeParse({ kind: 'video', video: { durationSeconds: 24 } }).success; // => true
 * creativeSchema.safeParse({ kind: 'video', photos: [] }).success; // => false
 * ```
 */
export const creativeSchema = /* @__PURE__ */ (() => {
  // A measurement below zero is none: `checkCreative` throws at it, so it stops here.
  const amount = z.number().min(0).optional();
  const video = postSchema.shape.video
    .unwrap()
    .extend({ durationSeconds: amount, width: amount, height: amount, sizeBytes: amount, bitRate: amount })
    .readonly();
  const photo = postSchema.shape.photos
    .unwrap()
    .element.extend({ width: amount, height: amount, sizeBytes: amount })
    .readonly();
  const texts = {
    adText: z.string().optional(),
    displayName: z.string().optional(),
    avatar: photo.optional(),
  };
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('video'), video, ...texts }).readonly(),
    z
      .object({
        kind: z.literal('photo'),
        photos: z.array(photo).readonly(),
        hasMusic: z.boolean().optional(),
        ...texts,
      })
      .readonly(),
  ]);
})();
