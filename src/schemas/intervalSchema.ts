import * as z from 'zod';
import type { AdFlight, Flight, Interval, UsageRights } from '../vocabulary/time';
import { schemaOf } from './schemaOf';
import { issueOf } from './issueOf';
import { jsonDate } from './jsonDate';
import { objectOf } from './objectOf';

interface Bounds {
  readonly startsAt?: Date | undefined;
  readonly endsAt?: Date | undefined;
}

const endsAfterStart = /* @__PURE__ */ (() =>
  issueOf<Bounds>(
    ({ startsAt, endsAt }) => startsAt === undefined || endsAt === undefined || startsAt < endsAt,
    'The end must be after the start.',
    () => ({ code: 'interval_ends_before_start', path: ['endsAt'] }),
  ))();

/**
 * A stretch of time with a start and an end, half-open.
 *
 * @example
 * ```ts
 * const interval = { startsAt: '2026-12-01T00:00:00Z', endsAt: '2026-12-08T00:00:00Z' };
 * intervalSchema.parse(interval).startsAt; // => new Date('2026-12-01T00:00:00Z')
 * intervalSchema.safeParse({ ...interval, endsAt: interval.startsAt }).success; // => false
 * ```
 */
export const intervalSchema = /* @__PURE__ */ (() =>
  schemaOf<Interval>()(objectOf({ startsAt: jsonDate, endsAt: jsonDate }).check(endsAfterStart)))();

/** The days as a contract names them. */
const days = () => ({ firstDay: z.string().optional(), lastDay: z.string().optional() });

/**
 * When an ad is meant to run; without an end it runs until somebody stops it.
 *
 * @example
 * ```ts
 * flightSchema.parse({ startsAt: '2026-12-01T00:00:00Z', endsAt: null });
 * // => { startsAt: new Date('2026-12-01T00:00:00Z') }
 * flightSchema.safeParse({ startsAt: '2026-12-01' }).success; // => false
 * ```
 */
export const flightSchema = /* @__PURE__ */ (() =>
  schemaOf<Flight>()(
    objectOf({ startsAt: jsonDate, endsAt: jsonDate.optional(), ...days() }).check(endsAfterStart),
  ))();

/**
 * When an ad is meant to run, as far as that is known: by its start, its end, or both.
 *
 * @example
 * ```ts
 * adFlightSchema.parse({ endsAt: '2026-12-08T00:00:00Z' }); // => { endsAt: new Date('2026-12-08T00:00:00Z') }
 * adFlightSchema.safeParse({}).success; // => false
 * ```
 */
export const adFlightSchema = /* @__PURE__ */ (() =>
  schemaOf<AdFlight>()(
    objectOf({ startsAt: jsonDate.optional(), endsAt: jsonDate.optional(), ...days() })
      .refine(({ startsAt, endsAt }) => startsAt ?? endsAt, 'Give the start, the end, or both.')
      .check(endsAfterStart)
      .transform((bounds) => bounds as AdFlight),
  ))();

/**
 * When a contract allows the post to be used in ads; an absent bound means no limit.
 *
 * @example
 * ```ts
 * usageRightsSchema.parse({ endsAt: '2027-03-01T00:00:00Z' }); // => { endsAt: new Date('2027-03-01T00:00:00Z') }
 * ```
 */
export const usageRightsSchema = /* @__PURE__ */ (() =>
  schemaOf<UsageRights>()(
    objectOf({ startsAt: jsonDate.optional(), endsAt: jsonDate.optional() }).check(endsAfterStart),
  ))();
