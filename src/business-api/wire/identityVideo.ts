import * as z from 'zod';
import { once } from './once';
import { anchorList, authInfo, bodyOf, carouselInfo, flag, id, rows, text, videoInfo } from './parts';
import type { Envelope, WireIdentityVideo, WireIdentityVideoInfo, WireIdentityVideos } from './types';

/** A post under an identity. */
export const identityVideo: () => z.ZodType<WireIdentityVideo> = /* @__PURE__ */ once(() =>
  z.object({
    item_id: id(),
    item_type: text(),
    text: text(),
    status: text(),
    auth_info: authInfo().nullish(),
    anchor_list: anchorList().nullish(),
    carousel_info: carouselInfo().nullish(),
    video_info: videoInfo().nullish(),
  }),
);

/** The data of `identity/video/get`. */
export const identityVideos: () => z.ZodType<WireIdentityVideos> = /* @__PURE__ */ once(() =>
  z.object({ cursor: text(), has_more: flag(), video_list: rows(identityVideo()) }),
);

/** The zod schema of a whole `identity/video/get` body, with the fields that we read; built on the first call. */
export const identityVideosSchema: () => z.ZodType<Envelope<WireIdentityVideos>> = /* @__PURE__ */ once(() =>
  bodyOf(identityVideos()),
);

/** The data of `identity/video/info`. */
export const identityVideoInfo: () => z.ZodType<WireIdentityVideoInfo> = /* @__PURE__ */ once(() =>
  z.object({ video_detail: identityVideo().nullish(), video_details: rows(identityVideo()) }),
);
