import * as z from 'zod';
import { once } from './once';
import { flag, id, pageInfo, rows, text, videoInfo } from './parts';
import type { WireGmvMaxPosts } from './types';

/** The data of `gmv_max/video/get`. */
export const gmvMaxPosts: () => z.ZodType<WireGmvMaxPosts> = /* @__PURE__ */ once(() =>
  z.object({
    page_info: pageInfo().nullish(),
    item_list: rows(
      z.object({
        item_id: id(),
        text: text(),
        spu_id_list: z.array(z.string()).nullish(),
        can_change_anchor: flag(),
        identity_info: z
          .object({
            identity_id: text(),
            identity_type: text(),
            identity_authorized_bc_id: text(),
            display_name: text(),
            username: text(),
            user_name: text(),
          })
          .nullish(),
        video_info: videoInfo().nullish(),
      }),
    ),
  }),
);
