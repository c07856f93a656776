import * as z from 'zod';
import { once } from './once';
import { flag, id, pageInfo, rows, text } from './parts';
import type { WireAdList, WireCreatedAds } from './types';

const texts = () => z.array(z.string()).nullish();

const adFields = () => ({
  ad_id: text(),
  smart_plus_ad_id: text(),
  ad_name: text(),
  adgroup_id: text(),
  campaign_id: text(),
  identity_type: text(),
  identity_id: text(),
  identity_authorized_bc_id: text(),
  tiktok_item_id: text(),
  video_id: text(),
  image_ids: texts(),
  ad_format: text(),
  ad_text: text(),
  call_to_action: text(),
  operation_status: text(),
  secondary_status: text(),
  dark_post_status: text(),
});

/** The data of `ad/create` and `ad/update`. */
export const createdAds: () => z.ZodType<WireCreatedAds> = /* @__PURE__ */ once(() =>
  z.object({ ad_ids: texts(), need_audit: flag(), creatives: rows(z.object(adFields())) }),
);

/** The data of `ad/get`. */
export const adList: () => z.ZodType<WireAdList> = /* @__PURE__ */ once(() =>
  z.object({ page_info: pageInfo().nullish(), list: rows(z.object({ ...adFields(), ad_id: id() })) }),
);
