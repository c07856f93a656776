import { compareAdFormats, engagementDestination } from 'tiktok-spark-ads';
import { conversionReasons, findFact, performanceClaims } from 'tiktok-spark-ads/facts';
import { adFormats, conversionReasonNames, engagementKinds } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';

describe('where engagement goes', () => {
  test.each([
    ['spark_pull', 'likes', 'post', 'post'],
    ['spark_pull', 'comments', 'post', 'post'],
    ['spark_pull', 'shares', 'post', 'post'],
    ['spark_pull', 'follows', 'account', 'account'],
    ['spark_pull', 'profile_visits', 'account', 'unknown'],
    ['spark_pull', 'views', 'post', 'post'],
    ['spark_push', 'likes', 'post', 'post'],
    ['spark_push', 'comments', 'post', 'post'],
    ['spark_push', 'shares', 'post', 'post'],
    ['spark_push', 'follows', 'account', 'account'],
    ['spark_push', 'profile_visits', 'account', 'unknown'],
    ['spark_push', 'views', 'unknown', 'unknown'],
    ['non_spark', 'likes', 'campaign', 'campaign'],
    ['non_spark', 'comments', 'campaign', 'campaign'],
    ['non_spark', 'shares', 'campaign', 'campaign'],
    ['non_spark', 'follows', 'nowhere', 'nowhere'],
    ['non_spark', 'profile_visits', 'nowhere', 'nowhere'],
    ['non_spark', 'views', 'unknown', 'unknown'],
  ] as const)('%s, %s: %s, then %s', (format, kind, during, after) => {
    const destination = engagementDestination(format, kind);
    expect(destination).toEqual({ during, after, factId: expect.any(String) });
    expect(findFact(destination.factId)).toBeDefined();
    expect(destination.factId === 'format-not-stated').toBe(kind === 'views' && format !== 'spark_pull');
  });

  test('agrees with the rows of the comparison', () => {
    const values = Object.fromEntries(compareAdFormats().map((row) => [row.aspect, row.values]));
    for (const format of adFormats) {
      const { during: likes } = engagementDestination(format, 'likes');
      const { during: follows } = engagementDestination(format, 'follows');
      const { during: visits } = engagementDestination(format, 'profile_visits');
      expect(values['engagement']?.[format]).toMatchObject({ term: likes });
      expect(values['follower_growth']?.[format]).toMatchObject({ term: follows });
      expect(values['profile_visits']?.[format]).toMatchObject({ value: visits !== 'nowhere' });
    }
    expect(engagementKinds).toContain('views');
  });
});

describe('performance claims', () => {
  test('of the playbook are four, of old data, and the vendor’s own', () => {
    const published = performanceClaims.filter(({ standing }) => standing === 'published');
    expect(published.map(({ metric, figure }) => [metric, figure])).toEqual([
      ['completion_rate', { kind: 'change', percent: 30 }],
      ['engagement_rate', { kind: 'change', percent: 142 }],
      ['conversion_rate', { kind: 'change', percent: 43 }],
      ['cpm', { kind: 'change', percent: -4 }],
    ]);
    for (const claim of published) {
      expect(claim).toMatchObject({
        period: { from: '2020-Q4', to: '2021-Q2' },
        comparator: 'non_spark_in_feed',
        claimedBy: 'tiktok',
        isVendorClaim: true,
      });
      expect(findFact(claim.factId)).toMatchObject({ sources: ['creative_playbook'] });
    }
  });

  test('each rest on a fact that has their number, and on a myth exactly where they are refuted', () => {
    for (const { figure, factId, standing, isVendorClaim } of performanceClaims) {
      const { statement } = findFact(factId);
      const numbers = Object.values(figure).filter((part) => typeof part === 'number');
      for (const number of numbers) expect(statement).toContain(String(Math.abs(number)));
      expect(statement.startsWith('Refuted')).toBe(standing === 'refuted');
      expect(isVendorClaim).toBe(standing !== 'refuted');
    }
  });

  test('that are refuted hold the known misquotes', () => {
    const refuted = performanceClaims.filter(({ standing }) => standing === 'refuted');
    expect(refuted.map(({ metric, figure }) => [metric, ...Object.values(figure).slice(1)])).toEqual([
      ['completion_rate', 142],
      ['six_second_view_rate', 142],
      ['conversion_rate', 69],
      ['cpa', -50, -30],
      ['conversion_rate', 2.6, 1],
    ]);
  });
});

test('the four reasons why Spark converts each name what they require', () => {
  expect(conversionReasons.map(({ reason }) => reason)).toEqual(conversionReasonNames);
  for (const { formats, factId } of conversionReasons) {
    expect(formats).not.toContain('non_spark');
    expect(findFact(factId).articleSays).toBeTypeOf('string');
  }
});
