import { checkSparkEligibility } from 'tiktok-spark-ads';
import { buildAuthorisation, buildCode, buildPost, buildSparkContext } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-27T12:00:00Z');

describe('a code where an id or a word belongs is never shown', () => {
  const places: Record<string, (code: string) => [object, object]> = {
    'relations.duetOf': (code) => [{ relations: { duetOf: code } }, {}],
    'relations.stitchOf': (code) => [{ relations: { stitchOf: code } }, { sourceAuthorisations: undefined }],
    'relations.mentions': (code) => [{ relations: { mentions: [code] } }, {}],
    'a source that ends': (code) => [
      { relations: { stitchOf: code } },
      {
        sourceAuthorisations: [
          buildAuthorisation({ now, postId: code, endsInDays: 3, startsAtIs: 'received' }),
        ],
        flight: { startsAt: now },
      },
    ],
    'relations.duetOfKind': (code) => [{ relations: { duetOf: '7', duetOfKind: code } }, {}],
    'post.id': (code) => [{ id: code }, {}],
    'post.kind': (code) => [{ kind: code }, {}],
    'post.platformStatus': (code) => [{ platformStatus: code, state: undefined }, {}],
    'authorisation.postId': (code) => [{}, { authorisation: buildAuthorisation({ now, postId: code }) }],
    'authorisation.platformStatus': (code) => [
      {},
      { authorisation: buildAuthorisation({ now, platformStatus: code }) },
    ],
    'identity.type': (code) => [{}, { access: 'linked_account', identity: { type: code } }],
    'identity.availability': (code) => [
      {},
      { access: 'linked_account', identity: { type: 'TT_USER', availability: code } },
    ],
    'anchors.productRegions': (code) => [
      { anchors: [{ status: 'passed', productRegions: [code, 'DE'] }] },
      {},
    ],
    'music.status': (code) => [{}, { music: { status: code } }],
  };
  const pasted = [1, 2, 3].flatMap((seed) => [
    buildCode(seed),
    buildCode(seed).slice(1),
    buildCode(seed).slice(1, 36),
  ]);

  test.each(Object.entries(places))('%s', (_, at) => {
    for (const code of pasted) {
      const [post, context] = at(code);
      const result = checkSparkEligibility(buildPost(post), buildSparkContext({ now, ...context }));
      expect(JSON.stringify(result)).not.toContain(code.slice(2, 14));
    }
  });
});

test('a code among the countries is refused and not repeated', () => {
  const context = buildSparkContext({ now, countries: ['DE', buildCode(1)] });
  expect(() => checkSparkEligibility(buildPost(), context)).toThrow(
    new RangeError('countries[1] must be an ISO 3166-1 alpha-2 code in capital letters, such as DE'),
  );
});

test.each<[unknown, unknown, string]>([
  [null, { now, owner: 'own' }, 'post must be an object'],
  ['7440000000000000001', { now, owner: 'own' }, 'post must be an object'],
  [buildPost(), null, 'context must be an object'],
  [buildPost(), undefined, 'context must be an object'],
])('misuse names its argument: %j, %j', (post, context, message) => {
  expect(() => checkSparkEligibility(post as never, context as never)).toThrow(new RangeError(message));
});

test('a word for access that does not exist is refused by name, since it would answer another question', () => {
  for (const access of ['linked', 'CODE', 'toString', '', 7, ['code'], {}, buildCode(1)]) {
    const context = { ...buildSparkContext({ now }), access: access as never };
    expect(() => checkSparkEligibility(buildPost(), context)).toThrow(
      new RangeError('access must be one of: linked_account, bc_grant, code, affiliate, none'),
    );
  }
});

describe('many of everything', () => {
  // A square of twenty thousand would take many seconds, and trip the time limit of every test.
  const many = (count: number) => Array.from({ length: count }, (_, index) => index);
  const countries = (count: number) => many(count).map((index) => (index % 2 ? 'DE' : 'FR'));
  const families: Record<string, (count: number) => [object, object]> = {
    mentions: (count) => [{ relations: { mentions: many(count).map(String) } }, {}],
    'anchors and countries': (count) => [
      { anchors: many(count).map(() => ({ status: 'passed', productRegions: ['DE', 'FR'] })) },
      { countries: countries(count) },
    ],
    'regions and countries': (count) => [
      { anchors: [{ productRegions: countries(count) }, { productRegions: countries(count) }] },
      { countries: countries(count).reverse() },
    ],
    'countries of music': (count) => [
      {},
      {
        countries: countries(count),
        music: { status: 'WITH_FULL_AUTHORIZATION', countries: countries(count).reverse() },
      },
    ],
    'authorisations of a source': (count) => [
      { relations: { stitchOf: '7440000000000000002', mentions: [], isChain: false } },
      {
        sourceAuthorisations: many(count).map((index) => ({
          postId: '7440000000000000002',
          platformStatus: 'AUTHORIZED',
          endsAt: new Date(now.getTime() + (1 + (index % 300)) * 86_400_000),
        })),
      },
    ],
  };

  test.each(Object.entries(families))('%s are answered', (_, family) => {
    const [post, context] = family(20_000);
    const { status } = checkSparkEligibility(buildPost(post), buildSparkContext({ now, ...context }));
    expect(['eligible', 'ineligible']).toContain(status);
  });
});
