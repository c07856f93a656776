import { addHours } from 'date-fns/addHours';
import { isValid } from 'date-fns/isValid';
import * as z from 'zod';
import { endsBeforeStart, isDated } from '../authorisation/dates';
import {
  authorisationStages,
  endSources,
  platformAuthorisationStatuses,
  startMeanings,
} from '../vocabulary/authorisation';
import type { Authorisation, DatedAuthorisation } from '../vocabulary/authorisation';
import { schemaOf } from './schemaOf';
import { issueOf } from './issueOf';
import { jsonDate } from './jsonDate';
import { objectOf } from './objectOf';
import { openEnum } from './openEnum';
import { hoursInPlatformDay } from '../time/platformDay';

const wholeDays = (minimum: number) =>
  issueOf<number>(
    (days) => Number.isSafeInteger(days) && days >= minimum,
    `The duration must be a whole number of days, at least ${minimum}.`,
    (days) => ({ code: 'duration_not_whole_days', path: [], params: { days } }),
  );

/** The end, where there are both, comes after the start. */
export const makesSense = /* @__PURE__ */ (() =>
  issueOf<Authorisation>(
    (authorisation) => !endsBeforeStart(authorisation),
    'The end must be after the start.',
    () => ({ code: 'interval_ends_before_start', path: ['endsAt'] }),
  ))();

/** A last day that a `Date` can hold. */
export const endCanBeCounted = /* @__PURE__ */ (() =>
  issueOf<Authorisation>(
    ({ startsAt, durationDays = 0, endsAt }) =>
      endsAt !== undefined ||
      startsAt === undefined ||
      isValid(addHours(startsAt, durationDays * hoursInPlatformDay)),
    'The end must be a date that can be counted.',
    ({ durationDays = 0 }) => ({
      code: 'duration_too_long',
      path: ['durationDays'],
      params: { days: durationDays },
    }),
  ))();

/** The fields of an authorisation, for rows that have more. */
export const authorisationFields = /* @__PURE__ */ (() => ({
  needed: z.boolean().optional(),
  startsAt: jsonDate.optional(),
  startsAtEarliest: jsonDate.optional(),
  durationDays: z.number().check(wholeDays(1)).optional(),
  endsAt: jsonDate.optional(),
  startsAtIs: z.enum(startMeanings).optional(),
  endIs: z.enum(endSources).optional(),
  endIsUpperBound: z.boolean().optional(),
  endIsLowerBound: z.boolean().optional(),
  requestedDays: z.number().check(wholeDays(0)).optional(),
  stage: z.enum(authorisationStages).optional(),
  platformStatus: openEnum(platformAuthorisationStatuses).optional(),
  postId: z.string().optional(),
  bindingId: z.string().optional(),
  handle: z.string().optional(),
  code: z.string().optional(),
}))();

/**
 * A creator's permission to run one post; dates may be `Date`s or ISO strings, as in JSON.
 *
 * @example
 * ```ts
 * authorisationSchema.parse({ endsAt: '2026-12-23T07:00:00Z' }).endsAt; // => new Date('2026-12-23T07:00:00Z')
 * authorisationSchema.safeParse({ durationDays: 7.5 }).error?.issues[0]?.message;
 * // => 'The duration must be a whole number of days, at least 1.'
 * ```
 */
export const authorisationSchema = /* @__PURE__ */ (() =>
  schemaOf<Authorisation>()(objectOf(authorisationFields).check(makesSense).check(endCanBeCounted)))();

/**
 * An authorisation whose end is stated or can be calculated from its start.
 *
 * @example
 * ```ts
 * authorisationExpiry(datedAuthorisationSchema.parse({ startsAt: '2026-11-23T07:00:00Z', durationDays: 30 }));
 * // => new Date('2026-12-23T07:00:00Z')
 * datedAuthorisationSchema.safeParse({ durationDays: 30 }).success; // => false
 * ```
 */
export const datedAuthorisationSchema = /* @__PURE__ */ (() =>
  schemaOf<DatedAuthorisation>()(
    authorisationSchema
      .check(
        issueOf<Authorisation>(
          isDated,
          'The end must be known: give endsAt, or startsAt and durationDays.',
          () => ({ code: 'authorisation_end_unknown', path: [] }),
        ),
      )
      .transform((authorisation) => authorisation as DatedAuthorisation),
  ))();
