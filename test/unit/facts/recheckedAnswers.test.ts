import {
  type AdSetup,
  checkAdSetup,
  checkSparkEligibility,
  compareAdFormats,
  engagementDestination,
  explainSecondaryStatus,
  type Post,
  setupSteps,
  type SparkContext,
} from 'tiktok-spark-ads';
import { findEndEffects } from 'tiktok-spark-ads/facts';
import type { AdBudget } from 'tiktok-spark-ads/vocabulary';
import { buildPost, buildSparkContext } from 'tiktok-spark-ads/fixtures';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';

// Every answer that changed when the facts were checked again on 27 November 2026, and every answer that was missing.

const now = new Date('2026-11-27T12:00:00Z');
const found = (post: Partial<Post>, context: Partial<SparkContext> = {}) => {
  const verdict = checkSparkEligibility(buildPost(post), buildSparkContext({ now, ...context }));
  return [verdict.blockers, verdict.warnings, verdict.unknowns, verdict.unverified]
    .flat()
    .map(({ code, severity }) => `${severity} ${code}`);
};
const setupFindings = (setup: AdSetup, asOf?: string) => {
  const verdict = checkAdSetup(setup, { asOf: asOf === undefined ? undefined : new Date(asOf) });
  return [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings].map(
    ({ code, severity }) => `${severity} ${code}`,
  );
};

describe('where engagement goes, and what ends', () => {
  test('views of a Spark pull ad go to the post, and stay', () => {
    expect(engagementDestination('spark_pull', 'views')).toEqual({
      during: 'post',
      after: 'post',
      factId: 'format-engagement-stays',
    });
  });

  test.each(['AUTH_CODE', 'TT_USER', 'BC_AUTH_TT'])('a banned account takes no new ads: %s', (type) => {
    expect(findEndEffects(type).find(({ event }) => event === 'account_banned')).toMatchObject({
      runningAds: 'pause',
      newAds: 'refused',
    });
  });
});

describe('the minimum of a budget', () => {
  const usd = { currency: 'USD', level: 'campaign', mode: 'BUDGET_MODE_TOTAL' } as const;
  test.each<[Partial<AdBudget>, string[]]>([
    [{ amount: 50.01 }, []],
    [{ amount: 50 }, ['warning setup_budget_at_minimum']],
    [{ amount: 49.99 }, ['blocker setup_budget_below_minimum']],
    [{ amount: 0 }, ['blocker setup_budget_not_positive']],
    [{ amount: 49.99, mode: 'BUDGET_MODE_DAY' }, ['blocker setup_budget_below_minimum']],
    [{ amount: 50, mode: 'BUDGET_MODE_DAY' }, ['warning setup_budget_at_minimum']],
    [{ amount: 19, level: 'ad_group', mode: 'BUDGET_MODE_DAY' }, ['blocker setup_budget_below_minimum']],
    [{ amount: 199, level: 'ad_group', scheduledDays: 10 }, ['blocker setup_budget_below_minimum']],
    [{ amount: 200, level: 'ad_group', scheduledDays: 10 }, ['warning setup_budget_at_minimum']],
    [{ amount: 19, level: 'ad_group' }, ['blocker setup_budget_below_minimum']],
    [{ amount: 21, level: 'ad_group' }, ['unknown setup_budget_days_missing']],
    [{ amount: 19, currency: 'EUR' }, ['unknown setup_budget_minimum_unknown']],
    [{ amount: 1, mode: 'BUDGET_MODE_DYNAMIC_DAILY_BUDGET' }, ['unknown setup_budget_minimum_unknown']],
  ])('%j', (budget, expected) => {
    expect(setupFindings({ budget: { ...usd, amount: 0, ...budget } })).toEqual(expected);
  });
});

describe('custom identities in January 2026', () => {
  const custom: AdSetup = { identityType: 'CUSTOMIZED_USER', placements: ['PLACEMENT_TIKTOK'] };
  const closed = ['blocker setup_custom_identity_closed'];
  const unclear = ['unknown setup_custom_identity_maybe_closed'];
  test.each<[string, string, Date | undefined, string[]]>([
    ['before January, an old account', '2025-12-31', undefined, []],
    ['in January no page names a day', '2026-01-01', undefined, unclear],
    ['nor does one for older accounts', '2026-01-31', new Date('2024-05-01T00:00:00Z'), unclear],
    ['an account of 14 January', '2026-01-20', new Date('2026-01-14T23:59:59.999Z'), unclear],
    ['an account of 15 January', '2026-01-15', new Date('2026-01-15T00:00:00Z'), closed],
    ['from February, everybody', '2026-02-01', undefined, closed],
    ['from February, an old account', '2026-02-01', new Date('2020-01-01T00:00:00Z'), closed],
  ])('%s (%s)', (_, asOf, createdAt, expected) => {
    expect(setupFindings({ ...custom, advertiser: { createdAt } }, asOf)).toEqual(expected);
  });

  test('the account’s own word wins over every date', () => {
    const advertiser = { canUseCustomIdentity: true, createdAt: new Date('2026-06-01T00:00:00Z') };
    expect(setupFindings({ ...custom, advertiser })).toEqual([]);
    expect(setupFindings({ ...custom, advertiser: { canUseCustomIdentity: false } }, '2025-06-01')).toEqual(
      closed,
    );
  });

  test('the comparison does not know either', () => {
    const on = (day: string) =>
      compareAdFormats(['non_spark'], { asOf: new Date(day), placement: 'PLACEMENT_TIKTOK' }).find(
        ({ aspect }) => aspect === 'availability',
      )?.values.non_spark;
    expect(on('2025-12-31')).toMatchObject({ kind: 'term', term: 'available' });
    expect(on('2026-01-15')).toMatchObject({ kind: 'unknown' });
    expect(on('2026-02-01')).toMatchObject({ kind: 'term', term: 'closed_to_new_ads' });
  });
});

describe('TikTok Shop', () => {
  const shop: AdSetup = { objective: 'PRODUCT_SALES', features: ['tiktok_shop_sales'] };
  test.each<[AdSetup, string | undefined, string[]]>([
    [shop, undefined, ['warning setup_shop_needs_gmv_max']],
    [shop, '2025-07-01', ['warning setup_shop_needs_gmv_max']],
    [shop, '2025-06-30', []],
    [{ ...shop, adExists: true }, undefined, ['warning setup_shop_needs_gmv_max']],
    [{ ...shop, features: ['tiktok_shop_sales', 'gmv_max'] }, undefined, []],
    [{ ...shop, features: [] }, undefined, []],
    [
      { objective: 'PRODUCT_SALES', promotionType: 'LIVE_SHOPPING' },
      undefined,
      ['warning setup_shop_needs_gmv_max'],
    ],
    [{ objective: 'TRAFFIC', promotionType: 'LIVE_SHOPPING' }, undefined, []],
  ])('runs on GMV Max only since July 2025: %j on %s', (setup, asOf, expected) => {
    expect(setupFindings(setup, asOf)).toEqual(expected);
  });

  test('LIVE ads point to GMV Max, and before July 2025 did not', () => {
    const remedy = (asOf?: string) => {
      const verdict = checkAdSetup(
        { apiAdFormat: 'LIVE_CONTENT', promotionType: 'WEBSITE' },
        { asOf: asOf === undefined ? undefined : new Date(asOf) },
      );
      return verdict.ok ? '' : describeIssue(verdict.issues[0]).remedy;
    };
    expect(remedy()).toContain('GMV Max');
    expect(remedy('2025-06-30')).not.toContain('GMV Max');
  });

  test.each([
    ['CAMPAIGN_STATUS_LIVE_GMV_MAX_AUTHORIZATION_CANCEL', 'delivery_gmv_max_authorisation_moved'],
    ['CAMPAIGN_STATUS_PRODUCT_GMV_MAX_AUTHORIZATION_CANCEL', 'delivery_gmv_max_authorisation_moved'],
    ['AD_STATUS_AUDIT', 'status_review_pending'],
    ['AD_STATUS_AUDIT_DENY', 'status_review_rejected'],
    ['AD_STATUS_REVIEW_PARTIALLY_APPROVED', 'status_review_partly_rejected'],
  ])('%s is explained', (status, cause) => {
    expect(explainSecondaryStatus(status)).toMatchObject({ cause });
  });
});

describe('a post that not everybody can see', () => {
  test.each(['private', 'friends'] as const)('%s: it becomes public, by code as well', (visibility) => {
    for (const access of ['code', 'linked_account', 'bc_grant'] as const) {
      expect(found({ visibility, platformStatus: undefined }, { access })).toEqual(['warning post_exposed']);
    }
  });

  test('for followers only: by code nobody says what happens', () => {
    expect(found({ visibility: 'followers', platformStatus: undefined })).toEqual([
      'unknown post_followers_only',
    ]);
  });

  test('says that the privacy is locked while the post is promoted', () => {
    const issue = { code: 'post_exposed', path: [], params: { visibility: 'private' } } as const;
    expect(describeIssue(issue).text).toMatch(/becomes public.*cannot be changed/);
  });
});

describe('what a post discloses', () => {
  test.each<[string, Post['disclosure'], SparkContext['owner'], string[]]>([
    ['a creator’s, marked', { brandedContent: true }, 'creator', []],
    [
      'a creator’s, not marked',
      { brandedContent: false },
      'creator',
      ['warning branded_content_undisclosed'],
    ],
    [
      'a creator’s, marked as their own brand',
      { brandedContent: false, ownBrand: true },
      'creator',
      ['warning branded_content_undisclosed'],
    ],
    ['a creator’s, nobody asked', undefined, 'creator', ['unverified disclosure_unverified']],
    ['own, marked', { ownBrand: true }, 'own', []],
    ['own, marked as branded content', { ownBrand: false, brandedContent: true }, 'own', []],
    ['own, not marked', { ownBrand: false, brandedContent: false }, 'own', ['warning own_brand_undisclosed']],
    ['own, half known', { ownBrand: false }, 'own', ['unverified disclosure_unverified']],
    ['own, nobody asked', {}, 'own', ['unverified disclosure_unverified']],
  ])('%s', (_, disclosure, owner, expected) => {
    expect(found({ disclosure }, { owner })).toEqual(expected);
  });

  test('a post that the ad publishes has disclosed nothing yet', () => {
    const push = { access: 'linked_account', mode: 'push', darkPost: true } as const;
    expect(found({ disclosure: undefined }, push)).toEqual([]);
  });

  test('media made with AI must be disclosed in the ad', () => {
    expect(describeIssue({ code: 'ai_content_declared', path: [] }).text).toMatch(/TikTok requires/);
  });
});

describe('accounts and ways in', () => {
  const notBusiness = { availability: 'NOT_BUSINESS_ACCOUNT', canPull: true } as const;
  test('a business account is surely needed for a linked account only', () => {
    const linked = { access: 'linked_account', identity: { type: 'TT_USER', ...notBusiness } } as const;
    const granted = { access: 'bc_grant', identity: { type: 'BC_AUTH_TT', ...notBusiness } } as const;
    const known = { isGovernmentOrPolitical: false };
    expect(found({}, { ...linked, identity: { ...linked.identity, ...known } })).toEqual([
      'blocker identity_not_business_account',
    ]);
    expect(found({}, { ...granted, identity: { ...granted.identity, ...known } })).toEqual([
      'unknown identity_maybe_not_business_account',
    ]);
  });

  test('an affiliate authorisation covers one product of one seller, and is no code', () => {
    expect(found({}, { access: 'affiliate', identity: undefined })).toContain(
      'unknown access_affiliate_only',
    );
  });

  test('a creator’s post with a linked product can come by affiliate authorisation', () => {
    const waysOf = (post: Partial<Post>, owner: 'own' | 'creator') =>
      checkSparkEligibility(buildPost(post), buildSparkContext({ now, access: 'none', owner })).blockers.find(
        ({ code }) => code === 'access_missing',
      )?.params;
    const anchors = [{ status: 'passed', productRegions: ['DE', 'FR'] }];
    expect(waysOf({ anchors }, 'creator')).toEqual({
      ways: ['code', 'business_center', 'marketplace_application', 'affiliate'],
    });
    expect(waysOf({ anchors: [] }, 'creator')).toEqual({
      ways: ['code', 'business_center', 'marketplace_application'],
    });
    expect(waysOf({ anchors }, 'own')).toEqual({ ways: ['link_account', 'business_center', 'code'] });
  });

  test.each(['identity_cannot_pull', 'identity_cannot_push'] as const)('%s names what to grant', (code) => {
    expect(describeIssue({ code, path: [] }).remedy).toContain('“Deliver ads”');
  });

  test('an account can be linked in three places', () => {
    expect(setupSteps('own')[0]?.places).toEqual(['business_center', 'business_account', 'ads_manager']);
  });
});

describe('edits', () => {
  test('branded content that is switched off freezes whether the post shows on the profile', () => {
    const push: AdSetup = { identityType: 'TT_USER', mode: 'push', darkPostStatus: 'ON', adExists: true };
    const frozen = { ...push, brandedContentDisabled: true, edits: ['dark_post_status'] } as const;
    expect(setupFindings(frozen)).toEqual(['blocker setup_dark_post_frozen']);
    expect(setupFindings({ ...frozen, brandedContentDisabled: false })).toEqual([]);
    expect(setupFindings({ ...frozen, brandedContentDisabled: undefined })).toEqual([]);
    expect(setupFindings({ ...frozen, edits: ['budget'] })).toEqual([]);
  });
});
