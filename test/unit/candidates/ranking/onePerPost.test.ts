import type { MeasuredPost } from 'tiktok-spark-ads';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { liked, orderOf, rank, usual } from './rank';

const [first, second] = usual as [MeasuredPost, MeasuredPost];
const stale = { ...first, metrics: { views: 300, likes: 290 } };
const empty = { ...first, metrics: undefined };
const noteOf = (posts: readonly MeasuredPost[]) =>
  rank(posts).notes.find(({ code }) => code === 'candidates_listed_twice');

describe('a post that is listed more than once counts once', () => {
  test.each<[string, MeasuredPost[]]>([
    ['the same row', [...usual, first]],
    ['the same row twice more', [first, ...usual, first]],
    ['an equal row', [...usual, { ...first, metrics: { ...first.metrics } }]],
    ['an older row, later in the list', [...usual, stale]],
    ['an older row, earlier in the list', [stale, ...usual]],
    ['a row without numbers', [empty, ...usual, { ...first, metrics: {} }]],
  ])('%s', (_, posts) => {
    const { notes, ...ranking } = rank(posts);
    const { notes: usualNotes, ...expected } = rank(usual);
    expect(ranking).toEqual(expected);
    expect(notes).toEqual([
      { code: 'candidates_listed_twice', path: [], params: { postIds: [first.id] } },
      ...usualNotes,
    ]);
  });

  test('the row with the most views counts, wherever it stands', () => {
    const fresh = { ...first, metrics: { views: 40_000, likes: 8000 } };
    for (const posts of [
      [...usual, fresh],
      [fresh, ...usual],
    ]) {
      expect(orderOf(posts)).toHaveLength(usual.length);
      expect(rank(posts).ranked[0]?.post).toBe(fresh);
    }
  });

  test('also among posts that cannot run, and for the record of a concept', () => {
    const concept = { persona: 'p', angle: 'a', offer: 'o', creativeFormat: 'demo' };
    const gone = { ...first, state: 'deleted', concept } as const;
    const { ineligible, concepts } = rank([...usual.slice(1), gone, { ...gone }]);
    expect(ineligible).toHaveLength(1);
    expect(concepts[0]?.postIds).toEqual([first.id]);
  });

  test('and the note names the posts', () => {
    expect(noteOf(usual)).toBeUndefined();
    expect(noteOf([second, ...usual, first])?.params).toEqual({ postIds: [first.id, second.id].sort() });
    expect(describeIssue(noteOf([...usual, first])!).text).toBe(
      '1 post was listed more than once. Of each, only the row with the most views counts.',
    );
  });
});

test('posts with equal numbers are not the same post', () => {
  const twins = [liked(20_000, 0.06), liked(20_000, 0.06)];
  expect(orderOf([...usual, ...twins])).toHaveLength(usual.length + 2);
  expect(noteOf([...usual, ...twins])).toBeUndefined();
});

test.each(['', undefined, null])('nor are posts with the id %j', (id) => {
  const nameless = [liked(20_000, 0.06), liked(20_000, 0.05)].map((post) => ({ ...post, id: id as string }));
  expect(orderOf([...usual, ...nameless])).toHaveLength(usual.length + 2);
  expect(noteOf([...usual, ...nameless])).toBeUndefined();
});
