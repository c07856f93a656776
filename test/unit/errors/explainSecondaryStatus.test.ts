import { explainSecondaryStatus } from 'tiktok-spark-ads';
import { findFact } from 'tiktok-spark-ads/facts';
import type { Actor, DeliveryCause, OtherStatusCause, PlaceToLook } from 'tiktok-spark-ads/vocabulary';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { otherStatuses, secondaryStatuses } from '../../../src/facts/tables/secondaryStatuses';

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
  ['CREATIVE_PAUSED_USED_IN_GMV_MAX', 'delivery_account_occupied', true],
  ['CAMPAIGN_STATUS_TTS_TT_IDENTITY_UNAVAILABLE', 'delivery_account_unavailable', true],
  ['CAMPAIGN_STATUS_LIVE_GMV_MAX_AUTHORIZATION_CANCEL', 'delivery_gmv_max_authorisation_moved', true],
  ['CAMPAIGN_STATUS_PRODUCT_GMV_MAX_AUTHORIZATION_CANCEL', 'delivery_gmv_max_authorisation_moved', true],
])('%s: %s', (status, cause, filterable) => {
  const answer = explainSecondaryStatus(status);
  expect(answer).toMatchObject({ status: 'explained', cause, filterable, retryable: false });
  expect(answer.status === 'explained' && findFact(answer.factId)).toBeTruthy();
  expect(describeIssue({ code: cause, path: [] }).remedy).toMatch(/^[A-Z].+\.$/);
});

describe('what is not about Spark says so, who acts and where to look', () => {
  test.each<[string, OtherStatusCause, Actor | undefined, PlaceToLook]>([
    ['AD_STATUS_AUDIT', 'status_review_pending', 'platform', 'ad_review'],
    ['AD_STATUS_REAUDIT', 'status_review_pending', 'platform', 'ad_review'],
    ['AD_STATUS_AUDIT_DENY', 'status_review_rejected', 'advertiser', 'ad_review'],
    ['CAMPAIGN_STATUS_REVIEW_DISAPPROVED', 'status_review_rejected', 'advertiser', 'ad_review'],
    ['AD_STATUS_REVIEW_PARTIALLY_APPROVED', 'status_review_partly_rejected', 'advertiser', 'ad_review'],
    ['AD_STATUS_ADVERTISER_AUDIT', 'status_account_in_review', 'platform', 'ad_account'],
    ['ADVERTISER_ACCOUNT_PUNISH', 'status_account_not_approved', 'advertiser', 'ad_account'],
    ['AD_STATUS_BALANCE_EXCEED', 'status_balance_short', 'advertiser', 'billing'],
    ['ADGROUP_STATUS_BUDGET_EXCEED', 'status_budget_spent', 'advertiser', 'budget'],
    ['AD_STATUS_NOT_START', 'status_not_started', undefined, 'schedule'],
    ['ADGROUP_STATUS_TIME_DONE', 'status_ended', undefined, 'schedule'],
    ['AD_STATUS_CAMPAIGN_DISABLE', 'status_switched_off', 'advertiser', 'switches'],
    ['AD_STATUS_ADGROUP_DELETE', 'status_deleted', undefined, 'switches'],
    ['AD_STATUS_AD_QUOTA_LIMIT', 'status_quota_used_up', 'advertiser', 'ad_account'],
    ['AD_STATUS_PROCESS_AUDIO', 'status_media_processing', 'platform', 'media'],
    ['ADGROUP_STATUS_PIXEL_UNBIND', 'status_setting_broken', 'advertiser', 'settings'],
    ['AD_STATUS_DELIVERY_OK', 'status_delivering', undefined, 'nowhere'],
  ])('%s: %s', (status, cause, actor, lookAt) => {
    const answer = explainSecondaryStatus(status);
    expect(answer).toEqual({
      status: 'not_about_spark',
      cause,
      ...(actor && { actor }),
      lookAt,
      factId: 'api-other-statuses',
    });
    expect(describeIssue({ code: cause, path: [] }).remedy).toMatch(/^[A-Z].+\.$/);
  });

  test('no status is in two rows', () => {
    const all = [...secondaryStatuses, ...otherStatuses].flatMap(
      ({ statuses }): readonly string[] => statuses,
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

test.each([
  'AD_STATUS_ALL',
  'AD_STATUS_NOT_DELETE',
  'AD_STATUS_CREATOR_DELETE',
  'ad_status_asset_authorization_lost',
  '',
  '__proto__',
  null,
  7,
  {},
])('%j is unknown', (status) => {
  expect(explainSecondaryStatus(status as string)).toEqual({ status: 'unknown' });
});
