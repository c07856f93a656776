import { valueAt } from './valueAt';

/** The readers of responses with data. */
export type ReaderName =
  | 'readAcknowledgement'
  | 'readAdCreate'
  | 'readAds'
  | 'readAdvertisers'
  | 'readAssetQuota'
  | 'readGmvMaxPosts'
  | 'readIdentities'
  | 'readIdentityInfo'
  | 'readIdentityVideoInfo'
  | 'readIdentityVideos'
  | 'readMarketplaceApplication'
  | 'readMusicAuthorisation'
  | 'readPostAuthorisation'
  | 'readSmartPlusAdCreate'
  | 'readSmartPlusAds'
  | 'readTtVideoAuthorise'
  | 'readTtVideoInfo'
  | 'readTtVideoList';

/** The keys in the data, or in the rows under `list`, by which a response is recognised; the first match counts. */
const readersByKey: readonly (readonly [key: string, reader: ReaderName])[] = [
  ['identity_list', 'readIdentities'],
  ['identity_info', 'readIdentityInfo'],
  ['video_list', 'readIdentityVideos'],
  ['video_detail', 'readIdentityVideoInfo'],
  ['video_details', 'readIdentityVideoInfo'],
  ['item_list', 'readGmvMaxPosts'],
  ['music_authorization', 'readMusicAuthorisation'],
  ['ad_ids', 'readAdCreate'],
  ['creatives', 'readAdCreate'],
  ['smart_plus_ad_id', 'readSmartPlusAdCreate'],
  ['item_info', 'readTtVideoInfo'],
  ['available_quota', 'readAssetQuota'],
];
const readersByRow: typeof readersByKey = [
  ['item_info', 'readTtVideoList'],
  ['smart_plus_ad_id', 'readSmartPlusAds'],
  ['ad_id', 'readAds'],
  ['can_use_custom_identity', 'readAdvertisers'],
];

/** The reader that fits the data; absent if nothing tells. */
export function readerOf(raw: unknown): ReaderName | undefined {
  const has = (value: unknown, key: string) => valueAt(value, [key]) !== undefined;
  const first = valueAt(raw, ['list', 0]);
  const [, reader] =
    readersByRow.find(([key]) => has(first, key)) ?? readersByKey.find(([key]) => has(raw, key)) ?? [];
  return reader;
}
