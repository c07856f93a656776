import { checkSparkEligibility } from 'tiktok-spark-ads';
import type { EligibilityCode } from 'tiktok-spark-ads/vocabulary';
import { eligibilityCase } from 'tiktok-spark-ads/fixtures';
import { identitySchema, postSchema, sparkContextSchema } from 'tiktok-spark-ads/schemas';
import { describe, expect, test } from 'vitest';
import { expectedFindings } from './expectedFindings';
import { viaJson } from '../../support/viaJson';

const now = new Date('2026-11-23T12:00:00Z');
const codes = Object.keys(expectedFindings) as EligibilityCode[];

test.each(codes)('the case of %s comes through JSON with the same verdict', (code) => {
  const { post, context } = eligibilityCase(code, { now });
  const sent: unknown = viaJson({ post, context });
  const { post: rawPost, context: rawContext } = sent as { post: unknown; context: unknown };
  const result = checkSparkEligibility(postSchema.parse(rawPost), sparkContextSchema.parse(rawContext));
  expect(result).toEqual(checkSparkEligibility(post, context));
});

describe('unknown words', () => {
  test('of open lists are kept', () => {
    expect(postSchema.parse({ id: '1', kind: 'HOLOGRAM', platformStatus: 'NEW' })).toEqual({
      id: '1',
      kind: 'HOLOGRAM',
      platformStatus: 'NEW',
    });
    expect(identitySchema.parse({ type: 'NEW', availability: 'NEW' })).toEqual({
      type: 'NEW',
      availability: 'NEW',
    });
  });

  test.each([
    ['an id that is a number', postSchema, { id: 7_440_000_000_000 }],
    ['a visibility of our own that we do not have', postSchema, { id: '1', visibility: 'everybody' }],
    ['a day without a zone', postSchema, { id: '1', publishedAt: '2026-11-23 12:00:00' }],
    ['no type of identity', identitySchema, { id: '1' }],
    ['no present', sparkContextSchema, { owner: 'own' }],
    ['no owner', sparkContextSchema, { now: '2026-11-23T12:00:00Z' }],
    ['an access that we do not have', sparkContextSchema, { now, owner: 'own', access: 'password' }],
  ] as const)('%s is refused', (_, schema, input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });

  test.each([
    ['UK', 'GB'],
    ['gb', 'GB'],
    ['Germany', 'DE'],
    ['DEU', 'DE'],
    ['276', 'DE'],
    ['', 'DE'],
  ])('a country that is none is refused, with what is meant: %j', (given, meant) => {
    const message = `Give an ISO 3166-1 alpha-2 code in capital letters, such as ${meant}.`;
    const context = {
      now,
      owner: 'own',
      countries: ['FR', given],
      music: { status: 'X', countries: [given] },
    };
    expect(sparkContextSchema.safeParse(context).error?.issues).toMatchObject([
      { path: ['countries', 1], message },
      { path: ['music', 'countries', 0], message },
    ]);
  });
});
