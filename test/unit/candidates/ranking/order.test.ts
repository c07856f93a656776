import { buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { now } from '../../../support/now';
import { codesOf, liked, orderOf, post, rank, rowOf, usual, whole } from './rank';

describe('a lucky start against a proven post', () => {
  test.each([
    { where: 'alone', others: [] },
    { where: 'in an account of about 6 %', others: usual },
    { where: 'in a small account', others: usual.slice(0, 9) },
    { where: 'where every post has 8 %', others: Array.from({ length: 20 }, () => liked(20_000, 0.08)) },
  ])('200 views at 20 % stand below 200,000 at 12 %, $where', ({ others }) => {
    const [lucky, proven] = [liked(200, 0.2), liked(200_000, 0.12)];
    const order = orderOf([lucky, proven, ...others]);
    expect(order.indexOf(proven.id)).toBeLessThan(order.indexOf(lucky.id));
    expect(rowOf(lucky, others).evidence).toBe('thin');
  });

  test('with enough views the better rate wins', () => {
    const [better, bigger] = [liked(5000, 0.2), liked(200_000, 0.12)];
    expect(orderOf([bigger, better, ...usual]).slice(0, 2)).toEqual([better.id, bigger.id]);
  });

  test('a lower minViews asks for less', () => {
    const [lucky, proven] = [liked(200, 0.2), liked(200_000, 0.12)];
    const options = { minViews: 1, prior: { engagement: { rate: 0.06, views: 10 } } };
    expect(orderOf([lucky, proven], options)[0]).toBe(lucky.id);
  });
});

describe('the hook', () => {
  const hooked = (twoSecondRate: number, rate = 0.06) =>
    post({ views: 20_000, likes: rate * 20_000, twoSecondRate, sixSecondRate: twoSecondRate / 2 });
  const account = Array.from({ length: 20 }, (_, index) => hooked(0.4 + index / 100));

  test('stands apart: it is told, and leaves the order alone', () => {
    const [strong, weak] = [hooked(0.8), hooked(0.2)];
    expect(rowOf(strong, account).hook).toMatchObject({ metric: 'twoSecondRate', observed: 0.8 });
    expect(codesOf(strong, account)).toContain('candidate_hook_strong');
    expect(codesOf(weak, account)).toContain('candidate_hook_weak');
    expect(rowOf(strong, [...account, weak]).cautiousRate).toBe(
      rowOf(weak, [...account, strong]).cautiousRate,
    );
  });

  test('is read from six seconds where two are not known', () => {
    const six = post({ views: 20_000, likes: 1200, sixSecondRate: 0.3 });
    expect(rowOf(six, account).hook?.metric).toBe('sixSecondRate');
    expect(rowOf(post({ views: 20_000, likes: 1200 }), account).hook).toBeUndefined();
  });

  test('what holds viewers is completion, else the share watched, where the length is known', () => {
    const video = { durationSeconds: 20 };
    const watched = { ...whole, averageWatchSeconds: 5 };
    expect(rowOf(post(watched, { video })).hold).toMatchObject({ metric: 'watchedShare', observed: 0.25 });
    expect(rowOf(post({ ...watched, averageWatchSeconds: 50 }, { video })).hold?.observed).toBe(1);
    expect(rowOf(post({ ...watched, completionRate: 0.4 }, { video })).hold?.metric).toBe('completionRate');
    expect(rowOf(post(watched)).hold).toBeUndefined();
  });
});

describe('posts that cannot run', () => {
  test('stand apart with what blocks them, in the order of their worth', () => {
    const [best, gone, reviewed] = [
      liked(50_000, 0.3, { state: 'removed' }),
      liked(50_000, 0.2, { state: 'deleted' }),
      liked(50_000, 0.25, { state: 'published', visibility: 'public' }),
    ];
    const { ranked, ineligible } = rank([gone, reviewed, best, ...usual], {
      context: { owner: 'own', access: 'linked_account' },
    });
    expect(ineligible.map(({ post: { id } }) => id)).toEqual([best.id, gone.id]);
    expect(ineligible[0]?.blockers).toEqual(ineligible[0]?.eligibility.blockers);
    expect(ineligible.map(({ blockers }) => blockers[0]?.code)).toEqual(['post_removed', 'post_deleted']);
    expect(ranked.map(({ rank: place }) => place)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
    expect(ranked[0]?.post.id).toBe(reviewed.id);
    expect(ranked[0]?.eligibility.status).toBe('eligible');
  });

  test('each post can have a context of its own', () => {
    const [mine, theirs] = [liked(9000, 0.1), liked(9000, 0.1)];
    const { ranked, ineligible } = rank([mine, theirs], {
      context: (one) =>
        one === mine ? { owner: 'own', access: 'linked_account' } : { owner: 'creator', access: 'none' },
    });
    expect(ranked.map(({ post: { id } }) => id)).toEqual([mine.id]);
    expect(ineligible.map(({ post: { id } }) => id)).toEqual([theirs.id]);
  });

  test('without a context, only what a post tells of itself counts', () => {
    expect(rank([liked(9000, 0.1, { state: 'deleted' })]).ineligible).toHaveLength(1);
    expect(rank([liked(9000, 0.1, { state: 'published', visibility: 'public' })]).ranked).toHaveLength(1);
  });
});

describe('concepts', () => {
  const concept = {
    persona: 'new runners',
    angle: 'no blisters',
    offer: 'free returns',
    creativeFormat: 'demo',
  };
  const sharing = (rates: readonly number[]) => rates.map((rate) => liked(50_000, rate, { concept }));

  test.each([
    { rates: [0.12, 0.11], proven: 'yes', reason: 'candidate_concept_proven' },
    { rates: [0.12, 0.01], proven: 'yes', reason: 'candidate_concept_proven' },
    { rates: [0.01, 0.02, 0.13], proven: 'no', reason: 'candidate_concept_lucky' },
  ])('others at $rates: proven $proven', ({ rates, proven, reason }) => {
    const one = liked(50_000, 0.13, { concept });
    const row = rowOf(one, [...usual, ...sharing(rates)]);
    expect(row.concept).toMatchObject({ tested: 'yes', proven });
    expect(row.reasons.map(({ code }) => code)).toContain(reason);
  });

  test('a post does not prove its own concept', () => {
    const row = rowOf(liked(50_000, 0.13, { concept }));
    expect(row.concept).toMatchObject({ proven: 'unknown', others: 0, judged: 0 });
  });

  test('what a concept lacks is said', () => {
    const row = rowOf(liked(50_000, 0.13, { concept: { persona: 'new runners' } }));
    expect(row.reasons.at(-1)).toEqual({
      code: 'concept_incomplete',
      path: ['concept'],
      params: { missing: ['angle', 'offer', 'creativeFormat'] },
    });
  });
});

test('the input is left as it was', () => {
  const posts = buildMeasuredAccount({ now, posts: 12 });
  const before = structuredClone(posts);
  rank(posts);
  expect(posts).toEqual(before);
});
