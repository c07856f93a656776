import * as z from 'zod';
import { anchorStatuses, postKinds, postStates, visibilities } from '../vocabulary/post';
import { jsonDate } from './jsonDate';
import { openEnum } from './openEnum';

/**
 * A post, as JSON or as the object itself; its id is digits, fields that the vocabulary does not name are dropped.
 *
 * @example
 * ```ts
 * postSchema.parse({ id: '7440000000000000001', publishedAt: '2026-11-01T08:00:00Z' }).publishedAt;
 * // => new Date('2026-11-01T08:00:00Z')
 * postSchema.safeParse({ id: 7440000000000000001 }).success; // => false
 * ```
 */
export const postSchema = /* @__PURE__ */ (() =>
  z.object({
    id: z.string().regex(/^\d+$/, 'Give the id of the post as text: digits only.'),
    kind: openEnum(postKinds).optional(),
    visibility: z.enum(visibilities).optional(),
    state: z.enum(postStates).optional(),
    platformStatus: z.string().optional(),
    caption: z.string().optional(),
    handle: z.string().optional(),
    publishedAt: jsonDate.optional(),
    relations: z
      .object({
        duetOf: z.string().optional(),
        duetOfKind: openEnum(postKinds).optional(),
        stitchOf: z.string().optional(),
        mentions: z.array(z.string()).optional(),
        isChain: z.boolean().optional(),
      })
      .optional(),
    disclosure: z
      .object({
        brandedContent: z.boolean().optional(),
        ownBrand: z.boolean().optional(),
        aiGenerated: z.boolean().optional(),
      })
      .optional(),
    anchors: z
      .array(
        z.object({
          id: z.string().optional(),
          title: z.string().optional(),
          url: z.string().optional(),
          status: openEnum(anchorStatuses).optional(),
          productRegions: z.array(z.string()).optional(),
        }),
      )
      .optional(),
    video: z
      .object({
        durationSeconds: z.number().optional(),
        width: z.number().optional(),
        height: z.number().optional(),
        sizeBytes: z.number().optional(),
        bitRate: z.number().optional(),
        format: z.string().optional(),
        previewUrl: z.string().optional(),
        posterUrl: z.string().optional(),
      })
      .optional(),
    photos: z
      .array(
        z.object({
          width: z.number().optional(),
          height: z.number().optional(),
          sizeBytes: z.number().optional(),
          format: z.string().optional(),
          url: z.string().optional(),
        }),
      )
      .optional(),
  }))();
