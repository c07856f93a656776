import * as z from 'zod';
import { once } from './once';
import { id, pageInfo, rows, text } from './parts';
import type { WireSmartPlusAd, WireSmartPlusAdList } from './types';

/** The data of `smart_plus/ad/create` and `smart_plus/ad/update`. */
export const smartPlusAd: () => z.ZodType<WireSmartPlusAd> = /* @__PURE__ */ once(() =>
  z.object({
    smart_plus_ad_id: id(),
    ad_name: text(),
    adgroup_id: text(),
    campaign_id: text(),
    operation_status: text(),
    secondary_status: text(),
    creative_list: z
      .array(
        z.object({
          ad_material_id: text(),
          material_operation_status: text(),
          creative_info: z
            .object({
              ad_format: text(),
              identity_type: text(),
              identity_id: text(),
              identity_authorized_bc_id: text(),
              tiktok_item_id: text(),
              video_info: z.object({ video_id: text() }).nullish(),
              image_info: z.array(z.object({ web_uri: text() })).nullish(),
            })
            .nullish(),
        }),
      )
      .nullish(),
    ad_configuration: z.object({ dark_post_status: text() }).nullish(),
  }),
);

/** The data of `smart_plus/ad/get`. */
export const smartPlusAdList: () => z.ZodType<WireSmartPlusAdList> = /* @__PURE__ */ once(() =>
  z.object({ page_info: pageInfo().nullish(), list: rows(smartPlusAd()) }),
);
