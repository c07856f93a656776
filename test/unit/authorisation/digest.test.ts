import { createHash } from 'node:crypto';
import {
  type Authorisation,
  countAuthorisationDays,
  authorisationExpiry,
  authorisationStatus,
  checkFlightCover,
  extendAuthorisation,
  formatPlatformTime,
  parsePlatformTime,
  recommendDuration,
  startFromDateOnly,
} from 'tiktok-spark-ads';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/fixtures/chance/seededRandom';

const DAY = 86_400_000;
const stages = ['requested', 'rejected', 'in_review', 'generated', 'applied', undefined] as const;
const words = ['AUTHORIZED', 'EXPIRED', 'NOT_USED', 'PAUSED', undefined, undefined, undefined] as const;

// One digest for every zone: a machine that lives elsewhere, or changes its clock, must not give another answer.
test('twelve hundred seeded results are the same in every zone', () => {
  const random = seededRandom(20_261_123);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]) => values[below(values.length)] as Value;
  const digest = createHash('sha256');
  const add = (value: unknown) => digest.update(JSON.stringify(value) ?? 'undefined');

  for (let round = 0; round < 200; round += 1) {
    const now = new Date(
      Date.UTC(2026, below(12), 1 + below(28), below(24), below(60), below(60), below(1000)),
    );
    const near = (days: number) => new Date(now.getTime() + Math.floor((random() * 2 - 1) * days * DAY));
    const dated = { startsAt: near(90), durationDays: pick([7, 30, 60, 180, 365]) };
    const stated = near(90);
    const authorisation: Authorisation = {
      ...dated,
      ...(stated > dated.startsAt && random() < 0.4 ? { endsAt: stated } : {}),
      ...(random() < 0.2 ? { startsAtIs: 'received' } : {}),
      stage: pick(stages),
      platformStatus: pick(words),
    };
    const startsAt = near(60);
    const endsAt = new Date(startsAt.getTime() + 1 + below(200 * DAY));
    add(authorisationExpiry(dated));
    add([authorisationStatus(authorisation, { now }), countAuthorisationDays(authorisation, { now })]);
    add(extendAuthorisation(authorisation, 1 + below(365), { now }));
    add(
      checkFlightCover(
        [authorisation, dated],
        { startsAt, endsAt },
        { now, usageRights: { endsAt: near(90) } },
      ),
    );
    add(recommendDuration({ startsAt, endsAt }, { generatedAt: near(60), rightsUntil: near(400) }));
    const text = formatPlatformTime(now);
    add([parsePlatformTime(text), startFromDateOnly(text.slice(0, 10))]);
  }
  expect(digest.digest('hex')).toBe('8831173c0cc69b0d912f6e6800394f485a0bfb46e131d04bb89590c9ffa06388');
});
