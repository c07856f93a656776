import { checkConcept, type Concept } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';

const concept = {
  persona: 'New runners',
  angle: 'No blisters',
  offer: 'Free returns',
  creativeFormat: 'demo',
};
const other = (more: Concept = {}, id = '2') => ({ id, concept: { ...concept, ...more } });

test('a whole concept lacks nothing', () => {
  expect(checkConcept(concept)).toEqual({
    named: ['persona', 'angle', 'offer', 'creativeFormat'],
    missing: [],
    sharedWith: [],
    tested: 'unknown',
    issues: [],
  });
});

test.each<[string, Concept]>([
  ['absent', { persona: 'New runners' }],
  ['blank', { persona: 'New runners', angle: '', offer: ' \n', creativeFormat: undefined }],
])('%s parts are missing, and said', (_, partial) => {
  const missing = ['angle', 'offer', 'creativeFormat'];
  expect(checkConcept(partial)).toMatchObject({
    named: ['persona'],
    missing,
    issues: [{ code: 'concept_incomplete', path: [], params: { missing } }],
  });
});

describe('another post shares the concept', () => {
  test.each<[string, Concept]>([
    ['word for word', {}],
    ['in another case', { persona: 'NEW RUNNERS' }],
    ['with other spaces', { angle: '  no\u00a0 blisters ' }],
    ['in full-width letters', { offer: 'Ｆree returns' }],
  ])('%s', (_, more) => {
    expect(checkConcept(concept, { posts: [other(more)] })).toMatchObject({
      tested: 'yes',
      sharedWith: ['2'],
    });
  });

  test('each is listed once, in order, the post itself left out', () => {
    const posts = [other({}, '9'), other({}, '1'), other({}, '9'), other({}, '5')];
    expect(checkConcept(concept, { posts, postId: '5' }).sharedWith).toEqual(['1', '9']);
  });
});

describe('tested', () => {
  test.each<[string, Concept, Parameters<typeof checkConcept>[1]]>([
    ['unknown', concept, { posts: [] }],
    ['unknown', concept, { posts: [other()], postId: '2' }],
    ['unknown', concept, { posts: [{ id: '2' }] }],
    ['unknown', concept, { posts: [other({ offer: undefined })] }],
    ['unknown', { ...concept, offer: undefined }, { posts: [other()] }],
    ['no', concept, { posts: [other({ offer: 'Starter set' })] }],
    ['no', concept, { posts: [other({ offer: 'Starter set', persona: undefined })] }],
    ['no', concept, { posts: [other({}, '1'), other({ offer: 'Starter set' })], postId: '1' }],
    ['no', concept, { posts: [other({ angle: 'Noblisters' })] }],
    ['no', { ...concept, persona: 'ab', angle: 'c' }, { posts: [other({ persona: 'a', angle: 'bc' })] }],
    ['yes', concept, { posts: [{ id: '3' }, other()] }],
  ])('%s', (tested, one, options) => {
    expect(checkConcept(one, options).tested).toBe(tested);
  });
});
