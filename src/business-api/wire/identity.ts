import * as z from 'zod';
import { once } from './once';
import { flag, id, pageInfo, rows, text } from './parts';
import type { WireIdentity, WireIdentityInfo, WireIdentityList } from './types';

const identity: () => z.ZodType<WireIdentity> = /* @__PURE__ */ once(() =>
  z.object({
    identity_id: id(),
    identity_type: id(),
    identity_authorized_bc_id: text(),
    display_name: text(),
    username: text(),
    user_name: text(),
    profile_image: text(),
    available_status: text(),
    can_pull_video: flag(),
    can_push_video: flag(),
    can_use_live_ads: flag(),
    is_gpppa: flag(),
    ads_only_mode: flag(),
  }),
);

/** The data of `identity/get`. */
export const identityList: () => z.ZodType<WireIdentityList> = /* @__PURE__ */ once(() =>
  z.object({ page_info: pageInfo().nullish(), identity_list: rows(identity()) }),
);

/** The data of `identity/info`. */
export const identityInfo: () => z.ZodType<WireIdentityInfo> = /* @__PURE__ */ once(() =>
  z.object({ identity_info: identity() }),
);
