import type {
  DeliveryCause,
  OtherStatusCause,
  PlaceToLook,
  PlatformExplanation,
} from '../../vocabulary/platform';
import type { Actor } from '../../vocabulary/verdict';
import type { FactId } from '../allFacts';
import { frozen } from '../../shared/frozen';

/** A row of the table of secondary statuses that are caused by the post or its account. */
export interface SecondaryStatusRow extends PlatformExplanation<DeliveryCause> {
  readonly factId: FactId;
  readonly statuses: readonly string[];
  /** Whether ads can be filtered by these statuses; absent if they probably can. */
  readonly filterable?: false;
}

const factId = 'api-secondary-statuses';

/** What keeps an ad from running, by the secondary status of the ad, its ad group or its campaign. */
export const secondaryStatuses = /* @__PURE__ */ frozen([
  {
    cause: 'delivery_authorisation_lost',
    remedies: ['ask_to_extend', 'ask_for_new_code'],
    actor: 'creator',
    retryable: false,
    statuses: [
      'AD_STATUS_ASSET_AUTHORIZATION_LOST',
      'AD_STATUS_ADGROUP_ASSET_AUTHORIZATION_LOST',
      'ADGROUP_STATUS_ASSET_AUTHORIZATION_LOST',
    ],
    filterable: false,
    factId,
  },
  {
    cause: 'delivery_creator_refused',
    remedies: ['ask_for_new_code', 'use_other_post'],
    actor: 'creator',
    retryable: false,
    statuses: ['AD_STATUS_CREATOR_AUTHORIZATION_REVOKED'],
    factId,
  },
  {
    cause: 'delivery_music_not_cleared',
    remedies: ['clear_music', 'change_countries', 'use_other_post'],
    actor: 'advertiser',
    retryable: false,
    statuses: ['AD_STATUS_MUSIC_AUTHORIZATION_MISSING'],
    factId,
  },
  {
    cause: 'delivery_link_unavailable',
    remedies: ['fix_link', 'use_other_post'],
    actor: 'advertiser',
    retryable: false,
    statuses: [
      'AD_STATUS_ANCHOR_UNAVAILABLE',
      'AD_STATUS_CREATIVE_ANCHOR_UNAVAILABLE',
      'PRODUCT_ANCHOR_UNAVAILABLE',
    ],
    factId,
  },
  {
    cause: 'delivery_showcase_unavailable',
    remedies: ['reconnect_account'],
    actor: 'advertiser',
    retryable: false,
    statuses: ['AD_STATUS_SHOWCASE_AUTHORIZATION_LOST', 'AD_STATUS_NO_AUTHORIZATION_OF_SHOWCASE'],
    factId,
  },
  {
    cause: 'delivery_account_occupied',
    remedies: ['free_account'],
    actor: 'advertiser',
    retryable: false,
    statuses: [
      'ADGROUP_STATUS_IDENTITY_USED_BY_GMV_MAX_AD',
      'CAMPAIGN_STATUS_IDENTITY_USED_BY_GMV_MAX_AD',
      'CAMPAIGN_STATUS_IDENTITY_USED_BY_LIVE_GMV_MAX',
      'CREATIVE_PAUSED_USED_IN_GMV_MAX',
    ],
    factId,
  },
  {
    cause: 'delivery_account_unavailable',
    remedies: ['reconnect_account'],
    actor: 'advertiser',
    retryable: false,
    statuses: ['CAMPAIGN_STATUS_TTS_TT_IDENTITY_UNAVAILABLE'],
    factId,
  },
  {
    cause: 'delivery_gmv_max_authorisation_moved',
    remedies: ['take_back_gmv_max_authorisation'],
    actor: 'advertiser',
    retryable: false,
    statuses: [
      'CAMPAIGN_STATUS_LIVE_GMV_MAX_AUTHORIZATION_CANCEL',
      'CAMPAIGN_STATUS_PRODUCT_GMV_MAX_AUTHORIZATION_CANCEL',
    ],
    factId: 'api-gmv-max-exclusive',
  },
] as const satisfies readonly SecondaryStatusRow[]);

/** A secondary status that has nothing to do with the post or its account. */
export interface OtherStatusRow {
  readonly cause: OtherStatusCause;
  /** Who can do something about it; absent if there is nothing to do. */
  readonly actor?: Actor;
  readonly lookAt: PlaceToLook;
  readonly statuses: readonly string[];
}

/** What the other secondary statuses mean. A status in no table is unknown: new ones appear. */
export const otherStatuses = /* @__PURE__ */ frozen([
  {
    cause: 'status_review_pending',
    actor: 'platform',
    lookAt: 'ad_review',
    statuses: [
      'AD_STATUS_AUDIT',
      'AD_STATUS_REAUDIT',
      'AD_STATUS_PARTIAL_AUDIT_NO_DELIVERY',
      'AD_STATUS_PARTIAL_AUDIT_DELIVERY_OK',
      'AD_STATUS_ADGROUP_PARTIAL_AUDIT_NO_DELIVERY',
      'ADGROUP_STATUS_AUDIT',
      'ADGROUP_STATUS_REAUDIT',
      'ADGROUP_STATUS_SHADOW_ADGROUP_REAUDIT',
      'ADGROUP_STATUS_PARTIAL_AUDIT_NO_DELIVERY',
      'ADGROUP_STATUS_PARTIAL_AUDIT_DELIVERY_OK',
      'ADGROUP_STATUS_SEARCH_KEYWORDS_IN_REVIEW',
      'MATERIAL_AUDIT',
    ],
  },
  {
    cause: 'status_review_rejected',
    actor: 'advertiser',
    lookAt: 'ad_review',
    statuses: [
      'AD_STATUS_AUDIT_DENY',
      'AD_STATUS_ADGROUP_AUDIT_DENY',
      'AD_STATUS_PROMOTE_AD_OFFLINE_AUDIT',
      'AD_STATUS_CREATIVE_PRODUCT_ALL_REJECTED',
      'ADGROUP_STATUS_AUDIT_DENY',
      'ADGROUP_STATUS_RF_AD_AUDIT_DENY',
      'ADGROUP_STATUS_PROMOTE_AD_NOT_APPROVED',
      'ADGROUP_STATUS_SEARCH_KEYWORDS_NOT_AVAILABLE',
      'CAMPAIGN_STATUS_REVIEW_DISAPPROVED',
      'MATERIAL_AUDIT_DENY',
    ],
  },
  {
    cause: 'status_review_partly_rejected',
    actor: 'advertiser',
    lookAt: 'ad_review',
    statuses: [
      'AD_STATUS_REVIEW_PARTIALLY_APPROVED',
      'ADGROUP_STATUS_REVIEW_PARTIALLY_APPROVED',
      'ADGROUP_STATUS_SEARCH_KEYWORDS_PARTIAL_APPROVED',
      'MATERIAL_AUDIT_PARTIAL_APPROVED',
    ],
  },
  {
    cause: 'status_account_in_review',
    actor: 'platform',
    lookAt: 'ad_account',
    statuses: [
      'AD_STATUS_ADVERTISER_AUDIT',
      'ADGROUP_STATUS_ADVERTISER_AUDIT',
      'CAMPAIGN_STATUS_ADVERTISER_AUDIT',
      'ADVERTISER_REAUDIT',
    ],
  },
  {
    cause: 'status_account_not_approved',
    actor: 'advertiser',
    lookAt: 'ad_account',
    statuses: [
      'AD_STATUS_ADVERTISER_AUDIT_DENY',
      'ADGROUP_STATUS_ADVERTISER_AUDIT_DENY',
      'CAMPAIGN_STATUS_ADVERTISER_AUDIT_DENY',
      'ADVERTISER_CONTRACT_PENDING',
      'ADVERTISER_ACCOUNT_PUNISH',
      'ADVERTISER_ACCOUNT_INVALID',
      'AD_STATUS_ADGROUP_INDUSTRY_QUALIFICATION_MISSING',
      'AD_STATUS_ADGROUP_INDUSTRY_QUALIFICATION_EXPIRED',
      'AD_STATUS_ADGROUP_INDUSTRY_QUALIFICATION_DENY',
      'ADGROUP_STATUS_INDUSTRY_QUALIFICATION_MISSING',
      'ADGROUP_STATUS_INDUSTRY_QUALIFICATION_EXPIRED',
      'ADGROUP_STATUS_INDUSTRY_QUALIFICATION_DENY',
    ],
  },
  {
    cause: 'status_balance_short',
    actor: 'advertiser',
    lookAt: 'billing',
    statuses: [
      'AD_STATUS_BALANCE_EXCEED',
      'ADGROUP_STATUS_BALANCE_EXCEED',
      'ADVERTISER_ACCOUNT_BALANCE_EXCEED',
      'ADGROUP_STATUS_RF_SHORT_BALANCE',
      'ADGROUP_STATUS_RF_DEDUCTION_FAILED',
    ],
  },
  {
    cause: 'status_budget_spent',
    actor: 'advertiser',
    lookAt: 'budget',
    statuses: [
      'AD_STATUS_BUDGET_EXCEED',
      'AD_STATUS_CAMPAIGN_EXCEED',
      'ADGROUP_STATUS_BUDGET_EXCEED',
      'ADGROUP_STATUS_CAMPAIGN_EXCEED',
      'CAMPAIGN_STATUS_BUDGET_EXCEED',
    ],
  },
  {
    cause: 'status_not_started',
    lookAt: 'schedule',
    statuses: [
      'AD_STATUS_NOT_START',
      'AD_STATUS_AD_PRE_ONLINE',
      'AD_STATUS_LIVE_OFFLINE',
      'ADGROUP_STATUS_NOT_START',
      'ADGROUP_STATUS_ADGROUP_PRE_ONLINE',
      'ADGROUP_STATUS_LIVE_NOT_START',
      'ADGROUP_STATUS_CREATE',
      'ADGROUP_STATUS_RF_BOOKING',
      'ADGROUP_STATUS_RF_SCHEDULE',
    ],
  },
  {
    cause: 'status_ended',
    lookAt: 'schedule',
    statuses: [
      'AD_STATUS_DONE',
      'AD_STATUS_RF_ADGROUP_CLOSED',
      'AD_STATUS_PROMOTE_ADGROUP_CLOSED',
      'ADGROUP_STATUS_TIME_DONE',
      'ADGROUP_STATUS_RF_TIME_DONE',
      'ADGROUP_STATUS_RF_CLOSED_OTHERS',
      'ADGROUP_STATUS_RF_TERMINATE',
      'ADGROUP_STATUS_RF_WITHDRAW_ORDER',
      'ADGROUP_STATUS_PROMOTE_WITHDRAW_ORDER',
      'CAMPAIGN_STATUS_AWAITING_RELEASE',
    ],
  },
  {
    cause: 'status_switched_off',
    actor: 'advertiser',
    lookAt: 'switches',
    statuses: [
      'AD_STATUS_DISABLE',
      'AD_STATUS_ADGROUP_DISABLE',
      'AD_STATUS_CAMPAIGN_DISABLE',
      'ADGROUP_STATUS_DISABLE',
      'ADGROUP_STATUS_CAMPAIGN_DISABLE',
      'ADGROUP_STATUS_FROZEN',
      'CAMPAIGN_STATUS_DISABLE',
      'MATERIAL_DISABLE',
    ],
  },
  {
    cause: 'status_deleted',
    lookAt: 'switches',
    statuses: [
      'AD_STATUS_DELETE',
      'AD_STATUS_ADGROUP_DELETE',
      'AD_STATUS_CAMPAIGN_DELETE',
      'ADGROUP_STATUS_DELETE',
      'ADGROUP_STATUS_CAMPAIGN_DELETE',
      'CAMPAIGN_STATUS_DELETE',
      'MATERIAL_DELETE',
    ],
  },
  {
    cause: 'status_quota_used_up',
    actor: 'advertiser',
    lookAt: 'ad_account',
    statuses: ['AD_STATUS_AD_QUOTA_LIMIT', 'ADGROUP_STATUS_ADGROUP_QUOTA_LIMIT'],
  },
  {
    cause: 'status_media_processing',
    actor: 'platform',
    lookAt: 'media',
    statuses: ['AD_STATUS_PROCESS_AUDIO'],
  },
  {
    cause: 'status_setting_broken',
    actor: 'advertiser',
    lookAt: 'settings',
    statuses: [
      'AD_STATUS_TRANSCODING_FAIL',
      'ADGROUP_STATUS_TRANSCODING_FAIL',
      'AD_STAUS_PIXEL_UNBIND',
      'AD_STATUS_PIXEL_UNBIND',
      'ADGROUP_STATUS_PIXEL_UNBIND',
      'AD_STATUS_PRODUCT_UNAVAILABLE',
      'CAMPAIGN_STATUS_PRODUCT_UNAVAILABLE',
      'NO_AVAILABLE_PRODUCTS',
      'CAMPAIGN_STATUS_TIKTOK_SHOP_UNAVAILABLE',
      'CAMPAIGN_STATUS_TTS_TT_ASSET_UNAVAILABLE',
      'CAMPAIGN_STATUS_AD_UNAVAILABLE',
      'CAMPAIGN_STATUS_PRODUCT_USED_BY_PRODUCT_GMV_MAX',
      'ADGROUP_STATUS_RF_NO_VALID_CREATIVE',
      'ADGROUP_STATUS_RF_NO_DELIVERY_CREATIVE',
      'ADGROUP_STATUS_RF_ADGROUP_INVALID',
    ],
  },
  {
    cause: 'status_delivering',
    lookAt: 'nowhere',
    statuses: [
      'AD_STATUS_DELIVERY_OK',
      'ADGROUP_STATUS_DELIVERY_OK',
      'CAMPAIGN_STATUS_ENABLE',
      'MATERIAL_DELIVERY_OK',
    ],
  },
] as const satisfies readonly OtherStatusRow[]);
