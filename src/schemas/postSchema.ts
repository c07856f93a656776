import * as z from 'zod';
import type { Post } from '../vocabulary/post';
import { anchorStatuses, postKinds, postStates, visibilities } from '../vocabulary/post';
import { schemaOf } from './schemaOf';
import { jsonDate } from './jsonDate';
import { listOf } from './listOf';
import { objectOf } from './objectOf';
import { openEnum } from './openEnum';

/** The fields of a measured video, and of a measured photo, for creatives. */
export const videoFields = /* @__PURE__ */ (() => ({
  durationSeconds: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  sizeBytes: z.number().optional(),
  bitRate: z.number().optional(),
  format: z.string().optional(),
  previewUrl: z.string().optional(),
  posterUrl: z.string().optional(),
}))();
export const photoFields = /* @__PURE__ */ (() => ({
  width: z.number().optional(),
  height: z.number().optional(),
  sizeBytes: z.number().optional(),
  format: z.string().optional(),
  url: z.string().optional(),
}))();

/** The fields of a post, for posts that have more. */
export const postFields = /* @__PURE__ */ (() => ({
  id: z.string().regex(/^\d+$/, 'Give the id of the post as text: digits only.'),
  kind: openEnum(postKinds).optional(),
  visibility: z.enum(visibilities).optional(),
  state: z.enum(postStates).optional(),
  platformStatus: z.string().optional(),
  caption: z.string().optional(),
  handle: z.string().optional(),
  publishedAt: jsonDate.optional(),
  relations: objectOf({
    duetOf: z.string().optional(),
    duetOfKind: openEnum(postKinds).optional(),
    stitchOf: z.string().optional(),
    mentions: listOf(z.string()).optional(),
    isChain: z.boolean().optional(),
  }).optional(),
  disclosure: objectOf({
    brandedContent: z.boolean().optional(),
    ownBrand: z.boolean().optional(),
    aiGenerated: z.boolean().optional(),
  }).optional(),
  anchors: listOf(
    objectOf({
      id: z.string().optional(),
      title: z.string().optional(),
      url: z.string().optional(),
      status: openEnum(anchorStatuses).optional(),
      productRegions: listOf(z.string()).optional(),
    }),
  ).optional(),
  video: objectOf(videoFields).optional(),
  photos: listOf(objectOf(photoFields)).optional(),
}))();

/**
 * A post, as JSON or as the object itself; its id is digits.
 *
 * @example
 * ```ts
 * postSchema.parse({ id: '7440000000000000001', publishedAt: '2026-11-01T08:00:00Z' }).publishedAt;
 * // => new Date('2026-11-01T08:00:00Z')
 * postSchema.safeParse({ id: 7440000000000000001 }).success; // => false
 * ```
 */
export const postSchema = /* @__PURE__ */ (() => schemaOf<Post>()(objectOf(postFields)))();
