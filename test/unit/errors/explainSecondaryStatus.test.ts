import { explainSecondaryStatus, findFact, type DeliveryCause } from 'tiktok-spark-ads';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { expect, test } from 'vitest';

test.each<[string, DeliveryCause, boolean]>([
  ['AD_STATUS_ASSET_AUTHORIZATION_LOST', 'delivery_authorisation_lost', false],
  ['AD_STATUS_ADGROUP_ASSET_AUTHORIZATION_LOST', 'delivery_authorisation_lost', false],
  ['ADGROUP_STATUS_ASSET_AUTHORIZATION_LOST', 'delivery_authorisation_lost', false],
  ['AD_STATUS_CREATOR_AUTHORIZATION_REVOKED', 'delivery_creator_refused', true],
  ['AD_STATUS_MUSIC_AUTHORIZATION_MISSING', 'delivery_music_not_cleared', true],
  ['AD_STATUS_ANCHOR_UNAVAILABLE', 'delivery_link_unavailable', true],
  ['AD_STATUS_CREATIVE_ANCHOR_UNAVAILABLE', 'delivery_link_unavailable', true],
  ['PRODUCT_ANCHOR_UNAVAILABLE', 'delivery_link_unavailable', true],
  ['AD_STATUS_SHOWCASE_AUTHORIZATION_LOST', 'delivery_showcase_unavailable', true],
  ['AD_STATUS_NO_AUTHORIZATION_OF_SHOWCASE', 'delivery_showcase_unavailable', true],
  ['ADGROUP_STATUS_IDENTITY_USED_BY_GMV_MAX_AD', 'delivery_account_occupied', true],
  ['CAMPAIGN_STATUS_IDENTITY_USED_BY_GMV_MAX_AD', 'delivery_account_occupied', true],
  ['CAMPAIGN_STATUS_IDENTITY_USED_BY_LIVE_GMV_MAX', 'delivery_account_occupied', true],
  ['CAMPAIGN_STATUS_TTS_TT_IDENTITY_UNAVAILABLE', 'delivery_account_unavailable', true],
])('%s: %s', (status, cause, filterable) => {
  const answer = explainSecondaryStatus(status);
  expect(answer).toMatchObject({ status: 'explained', cause, filterable, retryable: false });
  expect(answer.status === 'explained' && findFact(answer.factId)).toBeTruthy();
  expect(describeIssue({ code: cause, path: [] }).remedy).toMatch(/^[A-Z].+\.$/);
});

test.each(['AD_STATUS_DELIVERY_OK', 'ad_status_asset_authorization_lost', '', '__proto__'])(
  '%j is unknown',
  (status) => {
    expect(explainSecondaryStatus(status)).toEqual({ status: 'unknown' });
  },
);
