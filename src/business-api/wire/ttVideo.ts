import * as z from 'zod';
import { once } from './once';
import {
  anchorList,
  authInfo,
  bodyOf,
  carouselInfo,
  flag,
  id,
  pageInfo,
  rows,
  text,
  videoInfo,
} from './parts';
import type { Envelope, WireTtVideo, WireTtVideoList } from './types';

/** A post with its authorisation. */
export const ttVideo: () => z.ZodType<WireTtVideo> = /* @__PURE__ */ once(() =>
  z.object({
    item_info: z.object({
      item_id: id(),
      auth_code: text(),
      item_type: text(),
      text: text(),
      status: text(),
      stitch_original_item_id: text(),
      duet_original_item_id: text(),
      is_multi_duet_stitch: flag(),
      mentioned_item_ids: z.array(z.string()).nullish(),
      anchor_list: anchorList().nullish(),
      carousel_info: carouselInfo().nullish(),
    }),
    auth_info: authInfo().nullish(),
    user_info: z.object({ tiktok_name: text(), identity_id: text(), identity_type: text() }).nullish(),
    video_info: videoInfo().nullish(),
  }),
);

/** The data of `tt_video/list`. */
export const ttVideoList: () => z.ZodType<WireTtVideoList> = /* @__PURE__ */ once(() =>
  z.object({ page_info: pageInfo().nullish(), list: rows(ttVideo()) }),
);

/**
 * The zod schema of a whole `tt_video/list` body, with the fields that we read; built on the first call and then kept.
 *
 * It refuses what {@link readTtVideoList} would leave out; the reader is the lenient alternative.
 */
export const ttVideoListSchema: () => z.ZodType<Envelope<WireTtVideoList>> = /* @__PURE__ */ once(() =>
  bodyOf(ttVideoList()),
);
