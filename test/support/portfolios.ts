import * as fc from 'fast-check';
import type { Authorisation, RenewalEntry, RunningAd } from 'tiktok-spark-ads';
import type { AdFlight } from 'tiktok-spark-ads/vocabulary';
import { inDays } from './now';

// Rows as real portfolios hold them at their worst: few posts with many bindings, the same binding twice, rows without
// ids, words that nobody knows, ends that are stated, counted or missing, flights that are open, over or unknown.

const sometimes = <Value>(arbitrary: fc.Arbitrary<Value>, freq = 2): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

// Half days make ties, and ends on a horizon to the millisecond.
const days = (min: number, max: number) => fc.integer({ min: min * 2, max: max * 2 }).map((half) => half / 2);

const ends = fc.oneof(
  { weight: 5, arbitrary: days(-20, 100).map((end) => ({ endsAt: inDays(end) })) },
  {
    weight: 3,
    arbitrary: fc
      .record({ start: days(-70, 0), durationDays: fc.constantFrom(7, 30, 60, 365) })
      .map(({ start, durationDays }) => ({ startsAt: inDays(start), durationDays })),
  },
  {
    weight: 1,
    arbitrary: days(-40, 0).map((start) => ({
      startsAt: inDays(start),
      durationDays: 30,
      startsAtIs: 'received' as const,
    })),
  },
  {
    weight: 1,
    arbitrary: days(1, 20).map((start) => ({ startsAt: inDays(start), endsAt: inDays(start + 30) })),
  },
  { weight: 1, arbitrary: fc.constant({}) },
);

const words = fc.record(
  {
    platformStatus: fc.constantFrom(
      'AUTHORIZED',
      'EXPIRED',
      'UNAUTHORIZED',
      'WAITING',
      'A_WORD_OF_TOMORROW',
      'ANOTHER',
    ),
    stage: fc.constantFrom('requested', 'rejected', 'in_review', 'generated', 'applied' as const),
    needed: fc.constantFrom(true, true, false),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Pick<Authorisation, 'platformStatus' | 'stage' | 'needed'>>;

export const flights: fc.Arbitrary<AdFlight> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ start: days(-40, 40), length: days(1, 120) })
      .map(({ start, length }) => ({ startsAt: inDays(start), endsAt: inDays(start + length) })),
  },
  { weight: 1, arbitrary: days(-40, 40).map((start) => ({ startsAt: inDays(start) })) },
  { weight: 1, arbitrary: days(-10, 90).map((end) => ({ endsAt: inDays(end) })) },
);

/** A row of which any part may be missing; `posts` says how many posts there are to name. */
export function renewalEntries(posts: number): fc.Arbitrary<RenewalEntry> {
  const named = fc.record({
    postId: sometimes(fc.integer({ min: 1, max: posts }).map(String), 12),
    bindingId: sometimes(fc.constantFrom('a', 'b', 'c'), 4),
    handle: sometimes(fc.constantFrom('ana', '@Ben', 'cleo'), 6),
    code: sometimes(fc.constantFrom('#one', '#two'), 1),
  });
  const campaign = fc.record({
    flight: sometimes(flights, 4),
    dailySpend: sometimes(fc.constantFrom(0, 0.1, 20, 70.25), 3),
    rightsUntil: sometimes(days(-5, 130).map(inDays), 1),
    requestedDays: sometimes(fc.constantFrom(0, 30, 365), 1),
  });
  const calm = fc.constant({});
  return fc
    .tuple(named, ends, fc.oneof({ weight: 3, arbitrary: calm }, { weight: 2, arbitrary: words }), campaign)
    .map(([ids, dates, said, rest]) => ({ ...ids, ...dates, ...said, ...rest }) as RenewalEntry);
}

export const portfolios = (maxLength = 14): fc.Arbitrary<RenewalEntry[]> =>
  fc.array(renewalEntries(4), { maxLength });

export const runningAds: fc.Arbitrary<RunningAd[]> = fc.array(
  fc.record({
    id: fc.constantFrom('1', '2', '3', '4', '5'),
    postId: fc.integer({ min: 1, max: 4 }).map(String),
    bindingId: sometimes(fc.constantFrom('a', 'b', 'd'), 2),
    identityType: sometimes(fc.constantFrom('AUTH_CODE', 'AUTH_CODE', 'TT_USER', 'NEW_KIND'), 4),
    flight: sometimes(flights, 2),
    dailySpend: sometimes(fc.constantFrom(0, 0.1, 0.2, 33.3), 3),
  }),
  { maxLength: 8 },
);

/** The same items in the given and in any other order. */
export function shuffled<Item>(items: fc.Arbitrary<Item[]>): fc.Arbitrary<readonly [Item[], Item[]]> {
  return items.chain((given) =>
    fc.shuffledSubarray(given, { minLength: given.length }).map((other) => [given, other] as const),
  );
}
