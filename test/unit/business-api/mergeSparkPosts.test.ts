import {
  mergeSparkPosts,
  readIdentityVideos,
  readTtVideoList,
  type SparkPost,
} from 'tiktok-spark-ads/business-api';
import { buildCode, buildTtVideoListResponse, type TtVideoOverrides } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');
const [first, second] = ['7440000000000000001', '7440000000000000002'];

function byCode(...rows: TtVideoOverrides[]): readonly SparkPost[] {
  const reading = readTtVideoList(buildTtVideoListResponse({ now, rows }));
  return reading.ok ? reading.value.rows : [];
}
function ofAccount(type: string, handle: string, ...ids: string[]): readonly SparkPost[] {
  const body = { code: 0, data: { video_list: ids.map((item_id) => ({ item_id })) } };
  const reading = readIdentityVideos(body, { identity: { type, id: '9', businessCenterId: '5', handle } });
  return reading.ok ? reading.value.rows : [];
}
const ends = (auth_end_time: string, more: TtVideoOverrides = {}): TtVideoOverrides => ({
  ...more,
  auth_info: { auth_start_time: '2026-11-01 00:00:00', auth_end_time, ad_auth_status: 'AUTHORIZED' },
});
const samePost = { item_info: { item_id: first } };

describe('one post, several ways', () => {
  test('what needs no code comes first, the code is kept', () => {
    const rows = [
      ...byCode({}),
      ...ofAccount('TT_USER', 'sample.creator', first),
      ...ofAccount('BC_AUTH_TT', 'sample.creator', first),
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const { posts, conflicts } = mergeSparkPosts(order);
      expect(conflicts).toEqual([]);
      expect(posts).toHaveLength(1);
      expect(['linked_account', 'bc_grant']).toContain(posts[0]!.best.access);
      expect(posts[0]!.spares.at(-1)).toBe(rows[0]);
    }
  });

  test('of several codes the one that lives longest comes first, one without a known end last', () => {
    const rows = byCode(
      ends('2026-12-01 00:00:00'),
      ends('', samePost),
      ends('2027-01-01 00:00:00', samePost),
    );
    const { posts } = mergeSparkPosts(rows);
    expect([posts[0]!.best, ...posts[0]!.spares]).toEqual([rows[2], rows[0], rows[1]]);
  });

  test('what only a spare says of the post is known, and the best is right where they differ', () => {
    const [coded] = byCode({ item_info: { text: 'Caption' } });
    const [own] = ofAccount('TT_USER', 'other.spelling', first);
    const { posts } = mergeSparkPosts([coded!, own!]);
    expect(posts[0]!.post).toMatchObject({ id: first, caption: 'Caption', handle: 'other.spelling' });
  });

  test('posts stay apart, in the order in which they came, and nothing is changed', () => {
    const rows = [...ofAccount('TT_USER', 'own', second, first), ...byCode({})];
    const before = structuredClone(rows);
    expect(mergeSparkPosts(rows).posts.map(({ post }) => post.id)).toEqual([second, first]);
    expect(rows).toEqual(before);
    expect(mergeSparkPosts([])).toEqual({ posts: [], conflicts: [] });
  });
});

describe('what cannot all be right is told', () => {
  test('a post of several creators', () => {
    const rows = [...byCode({}), ...ofAccount('TT_USER', 'somebody.else', first)];
    expect(mergeSparkPosts(rows).conflicts).toEqual([{ kind: 'post_of_several_creators', rows }]);
  });

  test('a name that is no handle, or the same handle with its @, is no other creator', () => {
    const named = byCode({ user_info: { tiktok_name: 'Sample Creator ✨' } });
    expect(mergeSparkPosts([...named, ...ofAccount('TT_USER', 'own', first)]).conflicts).toEqual([]);
    const at = byCode({}).map((row) => ({ ...row, post: { ...row.post, handle: '@Sample.Creator' } }));
    expect(mergeSparkPosts([...byCode({}), ...at]).conflicts).toEqual([]);
  });

  test('a code that opened several posts', () => {
    const rows = byCode({}, { item_info: { item_id: second, auth_code: buildCode(1) } });
    expect(mergeSparkPosts(rows).conflicts).toEqual([{ kind: 'code_of_several_posts', rows }]);
  });
});
