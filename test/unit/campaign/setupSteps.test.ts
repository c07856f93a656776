import { setupSteps } from 'tiktok-spark-ads';
import { allFacts } from 'tiktok-spark-ads/facts';
import { postOwners, type SetupStep } from 'tiktok-spark-ads/vocabulary';
import { describeSetupStep, enSetupSteps } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';

const afterLinking = (source: 'own' | 'creator') => {
  const steps = setupSteps(source);
  return steps.slice(steps.findIndex(({ links }) => links) + 1);
};

describe('setupSteps', () => {
  test('an own post needs its account linked, and no code', () => {
    expect(
      setupSteps('own')
        .slice(0, 2)
        .map(({ id, actor, places, gives }) => [id, actor, places, gives]),
    ).toEqual([
      ['link_account', 'advertiser', ['business_center', 'business_account', 'ads_manager'], 'account_posts'],
      ['pick_post', 'advertiser', ['ads_manager'], 'linked_post'],
    ]);
  });

  test('a word that says neither is misuse', () => {
    for (const source of ['Own', undefined]) {
      expect(() => setupSteps(source as never)).toThrow(
        new RangeError('source must be one of: own, creator'),
      );
    }
  });

  test('a creator’s post goes from the app to Ads Manager by code', () => {
    expect(
      setupSteps('creator')
        .slice(0, 11)
        .map(({ id, actor, places, gives }) => `${actor} ${places.join()} ${id} → ${gives}`),
    ).toEqual([
      'creator tiktok_app open_post → post',
      'creator tiktok_app open_ad_settings → ad_settings',
      'creator tiktok_app turn_on_ad_authorisation → ad_authorisation',
      'creator tiktok_app choose_duration → duration',
      'creator tiktok_app generate_code → code',
      'creator tiktok_app send_code → code_with_advertiser',
      'advertiser ads_manager open_spark_ad_posts → spark_ad_posts',
      'advertiser ads_manager apply_for_authorisation → code_field',
      'advertiser ads_manager paste_code → found_post',
      'advertiser ads_manager confirm_post → confirmed_post',
      'advertiser ads_manager link_post → linked_post',
    ]);
  });

  test('after linking, the way is the same', () => {
    expect(afterLinking('own')).toEqual(afterLinking('creator'));
    expect(afterLinking('own').map(({ id, gives }) => `${id} → ${gives}`)).toEqual([
      'choose_objective → objective',
      'set_audience → audience',
      'set_budget → budget',
      'choose_call_to_action → call_to_action',
      'launch → running_ad',
    ]);
  });

  describe.each(postOwners)('of %s', (source) => {
    test('link once, and give a thing each', () => {
      const steps = setupSteps(source);
      expect(steps.filter(({ links }) => links).map(({ gives }) => gives)).toEqual(['linked_post']);
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      expect(new Set(steps.map(({ gives }) => gives)).size).toBe(steps.length);
      expect(steps.at(-1)?.gives).toBe('running_ad');
    });

    test('rest on facts', () => {
      const steps = setupSteps(source);
      const ids = allFacts().map(({ id }) => id);
      expect(steps.filter(({ factId }) => !ids.includes(factId))).toEqual([]);
    });

    test('have words', () => {
      const steps = setupSteps(source);
      for (const step of steps) {
        for (const words of Object.values(describeSetupStep(step))) expect(words).toMatch(/^\S.*\S$/);
      }
    });

    test('are a list of the caller’s own', () => {
      const steps = setupSteps(source);
      expect(setupSteps(source)).not.toBe(steps);
    });
  });
});

test('describeSetupStep says who, where, what, and what it gives, in any language', () => {
  const step = setupSteps('own')[0]!;
  expect(describeSetupStep(step)).toEqual({
    who: 'Advertiser',
    where: 'Business Center, your business account or TikTok Ads Manager',
    what: 'Link your TikTok account.',
    gives: 'Its posts appear when you create an ad. No code needed.',
  });
  expect(
    describeSetupStep(step, {
      messages: { ...enSetupSteps, locale: 'de', actors: { advertiser: 'Werbende', creator: 'Creator' } },
    }),
  ).toMatchObject({
    who: 'Werbende',
    where: 'Business Center, your business account oder TikTok Ads Manager',
  });
});

test('describeSetupStep shows what this version has no words for by its name', () => {
  const step = { ...setupSteps('own')[0]!, id: 'constructor', places: ['moon'] } as unknown as SetupStep;
  expect(describeSetupStep(step)).toEqual({
    who: 'Advertiser',
    where: 'moon',
    what: 'constructor',
    gives: '',
  });
});
