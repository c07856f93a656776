import { postCreatedAt } from '../../code/postCreatedAt';
import { addMilliseconds } from 'date-fns/addMilliseconds';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { millisecondsInDay } from 'date-fns/constants';
import { max } from 'date-fns/max';
import { min } from 'date-fns/min';
import type { AuthorisationAsk } from '../../vocabulary/asks';
import type { Post } from '../../vocabulary/post';
import { documentedDurations } from '../../vocabulary/authorisation';
import type { DurationRecommendation } from '../../vocabulary/durationAdvice';
import type { Flight } from '../../vocabulary/time';
import { assertInstant, assertObject } from '../../shared/assertions';
import { authorisationTerms } from './authorisationTerms';
import { codeSteps } from './codeSteps';
import { otherChoicesOf } from './otherChoicesOf';
import { recommendDuration, type RecommendDurationOptions } from '../flight/recommendDuration';

/** Options of {@link authorisationAsk}. */
export interface AuthorisationAskOptions extends Omit<RecommendDurationOptions, 'generatedAt'> {
  /** When the ad is meant to run. */
  readonly flight: Flight;
  /** When the finished post is due; the code is due with it. */
  readonly deliverableDue: Date;
  /** When the creator generates the code, if not with the post; the code is due then if that is later than the post. */
  readonly generatedAt?: Date | undefined;
  /** The post, once it exists. */
  readonly post?: Post | undefined;
}

/**
 * Works out what to ask a creator for the first time: how many days to choose, by when to generate and send the code,
 * the steps in the app, and what the creator agrees to. `authorisationAskText` puts it in words.
 *
 * @param options - The flight, when the post is due, and what the contract and TikTok allow.
 * @throws RangeError when a date or a number of days is invalid, or there is no flight, or it ends before it starts.
 *
 * @example
 * ```ts
 * const flight = { startsAt: new Date('2026-12-10T00:00:00Z'), endsAt: new Date('2026-12-31T00:00:00Z') };
 * const ask = authorisationAsk({ flight, deliverableDue: new Date('2026-12-05T17:00:00Z') });
 * ask.days; // => 30
 * ask.sendBy; // => new Date('2026-12-05T17:00:00Z')
 * ask.steps.map((step) => step.id).at(-1); // => 'send_code'
 * ```
 */
export function authorisationAsk(options: AuthorisationAskOptions): AuthorisationAsk {
  assertObject('options', options);
  const { flight, deliverableDue, generatedAt = deliverableDue, post, ...choice } = options;
  if ((flight as Flight | undefined) == null) {
    throw new RangeError(
      'flight must be an object: how many days to ask for depends on when the ad runs; its end may be open',
    );
  }
  assertInstant('deliverableDue', deliverableDue);
  const { advice, sendBy, generateFrom } = timedAdvice(flight, { generatedAt, ...choice }, deliverableDue);
  const createdAt = postCreatedAt(post?.id ?? '');
  return {
    flight,
    post,
    ...(createdAt && { postCreatedAt: createdAt }),
    rightsUntil: choice.rightsUntil,
    days: advice.days,
    enough: advice.enough,
    endsAt: advice.endsAt,
    ...otherChoicesOf(advice),
    deliverableDue,
    sendBy,
    generateFrom,
    generateBy: advice.latestGeneratedAt,
    renewals: advice.renewals,
    warnings: advice.warnings,
    steps: codeSteps(),
    terms: authorisationTerms(),
  };
}

/**
 * How many days to choose, and in which window to generate the code. A creator needs a day for it, and is not kept from
 * helping an ad that has begun: where the days leave no such window, the next longer choice does.
 */
function timedAdvice(flight: Flight, options: RecommendDurationOptions, deliverableDue: Date): TimedAdvice {
  const advice = recommendDuration(flight, options);
  const sendBy = min([max([deliverableDue, options.generatedAt]), advice.latestGeneratedAt]);
  const hasBegun = flight.startsAt < options.generatedAt;
  const generateFrom = hasBegun ? undefined : earliestOf(advice, options.generatedAt, sendBy);
  const { generous, renewals } = advice;
  const isSettled = generateFrom !== undefined || renewals.length > 0 || flight.endsAt == null;
  // Of an ad that has begun, all of it should be covered, if the next longer choice does that.
  const helps = generous && (!hasBegun || generous.days * millisecondsInDay >= lengthOf(flight));
  if (isSettled || !helps) return { advice, sendBy, generateFrom };
  const { offered = documentedDurations } = options;
  const longer = { ...options, offered: offered.filter((days) => days >= generous.days) };
  return hasBegun
    ? { advice: recommendDuration(flight, longer), sendBy, generateFrom }
    : timedAdvice(flight, longer, deliverableDue);
}

function lengthOf({ startsAt, endsAt }: Flight): number {
  return endsAt == null ? Infinity : differenceInMilliseconds(endsAt, startsAt);
}

interface TimedAdvice {
  readonly advice: DurationRecommendation;
  readonly sendBy: Date;
  readonly generateFrom: Date | undefined;
}

/** The earliest moment to generate the code; without a margin, if that would leave less than a day. */
function earliestOf(
  { earliestGeneratedAt, marginDays = 0, renewals }: DurationRecommendation,
  generatedAt: Date,
  latest: Date,
): Date | undefined {
  // Where an extension follows anyway, no day is lost.
  if (earliestGeneratedAt === undefined || renewals.length > 0) return undefined;
  const withoutMargin = addMilliseconds(generatedAt, -marginDays * millisecondsInDay);
  return [earliestGeneratedAt, min([earliestGeneratedAt, withoutMargin])].find(
    (instant) => differenceInMilliseconds(latest, instant) >= millisecondsInDay,
  );
}
