import { postCreatedAt } from '../../code/postCreatedAt';
import { max } from 'date-fns/max';
import { min } from 'date-fns/min';
import type { AuthorisationAsk } from '../../vocabulary/asks';
import type { Post } from '../../vocabulary/post';
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
 * @throws RangeError when a date or a number of days is invalid, or the flight ends before it starts.
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
  assertInstant('deliverableDue', deliverableDue);
  const advice = recommendDuration(flight, { generatedAt, ...choice });
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
    sendBy: min([max([deliverableDue, generatedAt]), advice.latestGeneratedAt]),
    generateFrom: advice.earliestGeneratedAt,
    generateBy: advice.latestGeneratedAt,
    renewals: advice.renewals,
    warnings: advice.warnings,
    steps: codeSteps(),
    terms: authorisationTerms(),
  };
}
