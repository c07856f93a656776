import { type MeasuredPost, rankSparkCandidates } from 'tiktok-spark-ads';
import type { RankSparkCandidatesOptions } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { daysAgo, now } from '../../support/now';

// Twenty accounts as a media buyer would judge them, written down before the ranking was changed to agree: which post
// the money goes to first, and whether each named post is worth it.

/** Numbers as a like rate usually brings them: 3 comments, 6 shares and 8 saves to a hundred likes. */
const numbers = (views: number, likeRate: number) => {
  const likes = Math.round(views * likeRate);
  const ofLikes = (share: number) => Math.round(likes * share);
  return { views, likes, comments: ofLikes(0.03), shares: ofLikes(0.06), saves: ofLikes(0.08) };
};
const post = (
  id: string,
  metrics: MeasuredPost['metrics'],
  more: Partial<MeasuredPost> = {},
): MeasuredPost => ({
  id,
  kind: 'video',
  publishedAt: daysAgo(40),
  metrics,
  ...more,
});
const liked = (id: string, views: number, likeRate: number, more: Partial<MeasuredPost> = {}) =>
  post(id, numbers(views, likeRate), more);
/** Posts with like rates in even steps, the third of 20,000 views, others of 8,000 and 50,000. */
const spread = (count: number, from: number, to: number, more: Partial<MeasuredPost> = {}, name = 'usual') =>
  Array.from({ length: count }, (_, at) => {
    const rate = from + ((to - from) * at) / Math.max(1, count - 1);
    return liked(`${name} ${String(at + 1).padStart(2, '0')}`, [8000, 50_000, 20_000][at % 3]!, rate, more);
  });
const hooked = (one: MeasuredPost, twoSecondRate: number): MeasuredPost => ({
  ...one,
  metrics: { ...one.metrics, twoSecondRate, sixSecondRate: twoSecondRate / 2 },
});
const without = (one: MeasuredPost, metric: 'likes' | 'shares' | 'saves'): MeasuredPost => ({
  ...one,
  metrics: { ...one.metrics, [metric]: undefined },
});

interface Account {
  readonly account: string;
  readonly posts: readonly MeasuredPost[];
  /** The post that the money goes to first; nothing where a buyer would keep it. */
  readonly first?: string;
  readonly worth: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>;
  readonly options?: Partial<RankSparkCandidatesOptions>;
}

const usual = spread(20, 0.03, 0.06);

const accounts: readonly Account[] = [
  {
    account: '1. one post does three times as well as the others',
    posts: [...usual, liked('winner', 40_000, 0.12)],
    first: 'winner',
    worth: { winner: 'yes', 'usual 01': 'no', 'usual 11': 'unknown', 'usual 20': 'yes' },
  },
  {
    account: '2. one post went viral: the ordinary ones are ordinary all the same',
    posts: [...spread(12, 0.027, 0.033), liked('viral', 3_000_000, 0.18)],
    first: 'viral',
    worth: { viral: 'yes', 'usual 06': 'unknown', 'usual 07': 'unknown', 'usual 08': 'unknown' },
  },
  {
    account: '3. two hundred views with luck, two hundred thousand without',
    posts: [...usual, liked('lucky', 200, 0.2), liked('proven', 200_000, 0.12)],
    first: 'proven',
    worth: { proven: 'yes', lucky: 'unknown' },
  },
  {
    account: '4. four hundred early views at 14 %, three hundred thousand at 9 %',
    posts: [...usual, liked('early', 400, 0.14), liked('proven', 300_000, 0.09)],
    first: 'proven',
    worth: { proven: 'yes', early: 'unknown' },
  },
  {
    account: '5. who stays likes it, but hardly anybody stays: it is no first choice beside a sound post',
    posts: [
      ...usual.map((one, at) => hooked(one, 0.5 + at / 200)),
      hooked(liked('no hook', 40_000, 0.12), 0.12),
      hooked(liked('sound', 40_000, 0.09), 0.55),
    ],
    first: 'sound',
    worth: { 'no hook': 'unknown', sound: 'yes' },
  },
  {
    account: '6. one post of 200 views, and nothing to compare it with',
    posts: [post('only', { views: 200, likes: 40 })],
    worth: { only: 'unknown' },
  },
  {
    account: '7. twelve hours old with 50,000 views: the one to watch, and good already',
    posts: [...usual, liked('hot', 50_000, 0.15, { publishedAt: daysAgo(0.5) })],
    first: 'hot',
    worth: { hot: 'yes' },
  },
  {
    account: '8. two hours old with 2,000 views: too early, whatever the rate',
    posts: [
      ...usual,
      liked('newborn', 2000, 0.25, { publishedAt: daysAgo(2 / 24) }),
      liked('sound', 40_000, 0.09),
    ],
    first: 'sound',
    worth: { newborn: 'unknown', sound: 'yes' },
  },
  {
    account: '9. six photos that everybody saves beside ten videos: the videos are judged as videos',
    posts: [
      ...spread(10, 0.03, 0.06, {}, 'video'),
      ...Array.from({ length: 6 }, (_, at) =>
        post(`photo ${at + 1}`, { ...numbers(20_000, 0.04), saves: 1400 + 40 * at }, { kind: 'photo' }),
      ),
    ],
    worth: { 'video 01': 'no', 'video 05': 'unknown', 'video 10': 'yes' },
  },
  {
    account: '10. many photos and many videos: the first stands out among its own kind',
    posts: [
      ...spread(20, 0.03, 0.05, {}, 'video'),
      ...Array.from({ length: 12 }, (_, at) =>
        post(
          `photo ${String(at + 1).padStart(2, '0')}`,
          { ...numbers(20_000, 0.04), saves: 1360 + 20 * at },
          { kind: 'photo' },
        ),
      ),
      liked('video to spark', 40_000, 0.09),
    ],
    first: 'video to spark',
    worth: { 'video to spark': 'yes', 'photo 06': 'unknown', 'video 01': 'no' },
  },
  {
    account: '11. the best of a bad lot: nobody cares for any of them',
    posts: [...spread(20, 0.003, 0.006), liked('best', 40_000, 0.01)],
    first: 'best',
    worth: { best: 'unknown', 'usual 20': 'unknown', 'usual 01': 'no' },
  },
  {
    account: '12. no post ever got anything: none of them is first or last for having been seen less',
    posts: [10, 1000, 100_000, 50, 20_000, 300, 5000, 700, 2_000_000, 90].map((views, at) =>
      post(`zero ${String(at).padStart(2, '0')}`, { views, likes: 0, comments: 0, shares: 0, saves: 0 }),
    ),
    worth: { 'zero 00': 'unknown', 'zero 02': 'unknown', 'zero 08': 'unknown' },
  },
  {
    account: '13. likes are not known, and everything else is three times the usual',
    posts: [...usual, without(liked('hidden', 40_000, 0.14), 'likes')],
    first: 'hidden',
    worth: { hidden: 'yes' },
  },
  {
    account: '14. boosted, and nobody knows by how much',
    posts: [...usual, liked('boosted', 400_000, 0.3, { ranAsSparkAd: true }), liked('organic', 40_000, 0.09)],
    first: 'organic',
    worth: { boosted: 'unknown', organic: 'yes' },
  },
  {
    account: '15. boosted, and what was not bought is ordinary',
    posts: [
      ...usual,
      post(
        'boosted',
        { views: 200_000, likes: 24_000, comments: 700, shares: 1400, saves: 1900 },
        {
          ranAsSparkAd: true,
          paid: { views: 180_000, likes: 23_200, comments: 680, shares: 1355, saves: 1840 },
        },
      ),
      liked('organic', 40_000, 0.09),
    ],
    first: 'organic',
    worth: { boosted: 'unknown', organic: 'yes' },
  },
  {
    account: '16. a young account of five posts, one of them good by any measure',
    posts: [...spread(4, 0.035, 0.05), liked('good', 50_000, 0.15)],
    first: 'good',
    worth: { good: 'yes', 'usual 02': 'unknown' },
  },
  {
    account: '17. all posts are alike but for chance',
    posts: Array.from({ length: 20 }, (_, at) => {
      const likes = 1000 + [0, 12, -9, 25, -31, 4, -17, 38, -3, 15][at % 10]!;
      return post(`alike ${String(at).padStart(2, '0')}`, {
        views: 20_000,
        likes,
        comments: 30,
        shares: 60,
        saves: 80,
      });
    }),
    worth: { 'alike 07': 'unknown', 'alike 04': 'unknown', 'alike 00': 'unknown' },
  },
  {
    account: '18. five million views at 8 % are good, and sixty thousand at 11 % better',
    posts: [...usual, liked('huge', 5_000_000, 0.08), liked('better', 60_000, 0.11)],
    first: 'better',
    worth: { better: 'yes', huge: 'yes' },
  },
  {
    account: '19. more likes than views: the numbers are broken, and no money follows them',
    posts: [
      ...usual,
      post('broken', { ...numbers(8000, 0.05), likes: 40_000 }),
      liked('sound', 40_000, 0.09),
    ],
    first: 'sound',
    worth: { broken: 'unknown', sound: 'yes' },
  },
  {
    account: '20. the glory of two years ago counts for little, where the buyer says that it fades',
    posts: [
      ...usual,
      liked('glory', 2_000_000, 0.15, { publishedAt: daysAgo(730) }),
      liked('recent', 100_000, 0.1, { publishedAt: daysAgo(30) }),
    ],
    options: { halfLifeDays: 30 },
    first: 'recent',
    worth: { recent: 'yes' },
  },
];

describe('a buyer and the ranking agree', () => {
  test.each(accounts)('$account', ({ posts, first, worth, options }) => {
    const { ranked } = rankSparkCandidates(posts, { now, ...options });
    if (first) expect(ranked[0]?.post.id).toBe(first);
    const judged = Object.fromEntries(ranked.map((row) => [row.post.id, row.worth]));
    expect(Object.fromEntries(Object.keys(worth).map((id) => [id, judged[id]]))).toEqual(worth);
  });
});

test('an account of zeros is not sorted by how little its posts were seen', () => {
  const zeros = accounts.find(({ account }) => account.startsWith('12'))!.posts;
  const { ranked } = rankSparkCandidates(zeros, { now });
  expect(ranked.map(({ post: { id } }) => id)).toEqual(zeros.map(({ id }) => id));
});
