import type { DeliveryCause, PlatformExplanation } from '../../vocabulary/platform';
import type { FactId } from '../allFacts';

/** A row of the table of secondary statuses. */
export interface SecondaryStatusRow extends PlatformExplanation<DeliveryCause> {
  readonly factId: FactId;
  readonly statuses: readonly string[];
  /** Whether ads can be looked for by these statuses; absent: as far as is known. */
  readonly filterable?: false;
}

const factId = 'api-secondary-statuses';

/** What keeps an ad from running, by the secondary status of the ad, its ad group or its campaign. */
export const secondaryStatuses = [
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
] as const satisfies readonly SecondaryStatusRow[];
