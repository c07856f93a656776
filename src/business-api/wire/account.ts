import * as z from 'zod';
import { once } from './once';
import { flag, id, number, rows, text } from './parts';
import type {
  WireAdvertiserList,
  WireMarketplaceApplication,
  WireMusicList,
  WirePostAuthorisation,
  WireQuota,
} from './types';

/** The data of `advertiser/info`. */
export const advertiserList: () => z.ZodType<WireAdvertiserList> = /* @__PURE__ */ once(() =>
  z.object({
    list: rows(z.object({ advertiser_id: id(), can_use_custom_identity: flag(), ads_only_mode: flag() })),
  }),
);

/** The data of `asset/bind/quota`. */
export const quota: () => z.ZodType<WireQuota> = /* @__PURE__ */ once(() =>
  z.object({ available_quota: z.number(), total_quota: number(), used_quota: number() }),
);

/** The data of `identity/music/authorization`. */
export const musicList: () => z.ZodType<WireMusicList> = /* @__PURE__ */ once(() => {
  const song = z.object({ music_id: text(), author: text(), title: text(), authorization_type: text() });
  return z.object({
    music_authorization: rows(
      z.object({ video_id: id(), music_status: text(), authorization_infos: z.array(song).nullish() }),
    ),
  });
});

const ownerCode = () => ({
  auth_code: text(),
  auth_code_status: text(),
  auth_code_start_time: text(),
  auth_code_end_time: text(),
});

/** The data of `business/post/authorize/status`. */
export const postAuthorisation: () => z.ZodType<WirePostAuthorisation> = /* @__PURE__ */ once(() =>
  z.object({ ...ownerCode(), item_id: id(), authorization_days: number() }),
);

/** The data of `tcm/tt_video/status`. */
export const marketplaceApplication: () => z.ZodType<WireMarketplaceApplication> = /* @__PURE__ */ once(() =>
  z.object({
    ...ownerCode(),
    video_id: id(),
    auth_status: text(),
    auth_status_updated_time: text(),
    auth_status_update_time: text(),
    num_remaining_request: number(),
    requested_authorization_days: number(),
  }),
);
