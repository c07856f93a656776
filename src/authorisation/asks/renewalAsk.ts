import { postCreatedAt } from '../../code/postCreatedAt';
import { ascending } from '../../shared/ascending';
import { max } from 'date-fns/max';
import { assertDays, assertInstant, assertObject } from '../../shared/assertions';
import { within } from '../../shared/within';
import type { RenewalAsk } from '../../vocabulary/asks';
import { type AuthorisationStatus, documentedDurations } from '../../vocabulary/authorisation';
import type { DaysToAsk, Renewal, RenewalEntry, RenewalRemedy } from '../../vocabulary/renewals';
import type { AdFlight, Clock } from '../../vocabulary/time';
import { boundsAt, earliestEnd } from '../dates';
import { recommendDuration } from '../flight/recommendDuration';
import { endsBy } from '../flight/stretches';
import { assertChoices } from '../misuse';
import { isDeclined } from '../../shared/creatorAnswer';
import { bindingOf } from '../portfolio/bindings';
import { assertEntry } from '../portfolio/campaignAtRisk';
import { howToRenew } from '../portfolio/howToRenew';
import { authorisationTerms } from './authorisationTerms';
import { codeSteps } from './codeSteps';
import { otherChoicesOf } from './otherChoicesOf';

/** Options of `renewalAsk`. */
export interface RenewalAskOptions extends Clock {
  /** The flight to cover; if absent, the flight of the row. */
  readonly flight?: AdFlight | undefined;
  /** The durations that a creator can choose from, in days; 7, 30, 60 and 365 if absent. */
  readonly offered?: readonly number[] | undefined;
  /** Days to ask for beyond the end of the flight; if absent, as in `recommendDuration`. */
  readonly bufferDays?: number | undefined;
  /** When the usage rights in the contract end; if absent, as the row says. */
  readonly rightsUntil?: Date | undefined;
}

/**
 * Works out what to ask a creator for so that an ad keeps running: whether to extend the code or to generate a new one,
 * for how many days, and before when. `renewalAskText` puts it in words. The result does not contain the code.
 *
 * The days of an extension count from the old end. Those of a new code count from `now`, or from the start of the
 * flight if that is later: `recommendDuration` from that moment gives the same days.
 *
 * @param row - A row of `planRenewals`, which includes the flight of its post; or an authorisation.
 * @param options - `now`, the flight to cover, and what a creator can choose.
 * @returns `undefined` if there is nothing to ask for: the post needs no authorisation by code; the flight or the usage
 * rights are over now or by the end of the authorisation; TikTok is reviewing it; the creator has not answered, or has
 * declined; or its end, or its status at TikTok, is not known.
 * @throws RangeError when a date or a number of days is invalid.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const authorisation = { handle: 'ana', endsAt: new Date('2026-11-30T12:00:00Z') };
 * const flight = { startsAt: now, endsAt: new Date('2026-12-20T12:00:00Z') };
 * renewalAsk(authorisation, { now, flight });
 * // => { handle: 'ana', remedy: 'extend', endsAt: new Date('2026-11-30T12:00:00Z'), daysToAsk: 30, … }
 * ```
 */
export function renewalAsk(row: RenewalEntry | Renewal, options: RenewalAskOptions): RenewalAsk | undefined {
  assertObject('row', row);
  assertObject('options', options);
  const { now, offered = documentedDurations, bufferDays } = options;
  assertInstant('now', now);
  assertChoices('offered', offered, 1);
  if (bufferDays != null) assertDays('bufferDays', bufferDays, 0);
  const authorisation: RenewalEntry = 'authorisation' in row ? row.authorisation : row;
  const flight = options.flight ?? row.flight ?? undefined;
  const rightsUntil = options.rightsUntil ?? row.rightsUntil ?? undefined;
  assertEntry({ flight, rightsUntil });
  const binding = within(
    () => 'authorisation',
    () => bindingOf(authorisation, now),
  );
  const { status, endsAt } = binding;
  const coveredAlready = max([now, endsAt ?? now]);
  if (nothingToAsk.includes(status) || isDeclined(authorisation)) return undefined;
  if (endsBy(flight, coveredAlready)) return undefined;
  if (rightsUntil && rightsUntil <= max([coveredAlready, flight?.startsAt ?? now])) return undefined;
  const shortestFirst = ascending(offered);
  const hasUnknownFlight =
    'authorisation' in row && row.warnings.some(({ code }) => code === 'flight_partly_unknown');
  const campaign = { flight, rightsUntil, hasUnknownFlight };
  const way = howToRenew(binding, campaign, { now, shortestFirst, bufferDays });
  const earliest = endsAt && earliestEnd(authorisation, endsAt);
  const createdAt = postCreatedAt(authorisation.postId ?? '');
  return {
    postId: authorisation.postId,
    handle: authorisation.handle,
    post: authorisation.post ?? undefined,
    ...(createdAt && { postCreatedAt: createdAt }),
    flight,
    rightsUntil,
    status,
    endsAt,
    ...(earliest !== endsAt && { endsAtEarliest: earliest }),
    ...boundsAt(authorisation, status, now),
    ...way,
    ...choicesAfter(way, flight, { offered, bufferDays, rightsUntil }),
    // The wording of an extension in the app is not documented; it is probably where ad authorisation is.
    steps: codeSteps().slice(0, way.remedy === 'extend' ? 2 : undefined),
    terms: authorisationTerms(),
  };
}

/** It needs none, it is not decided, or nobody knows whether it runs: that is to be looked up, not asked for. */
const nothingToAsk: readonly AuthorisationStatus[] = ['not_needed', 'pending', 'unknown'];

/** Until when to generate a new code, how far the days reach, and which other durations would do. */
function choicesAfter(
  { remedy, countsFrom }: DaysToAsk & { readonly remedy: RenewalRemedy },
  flight: AdFlight | undefined,
  choice: Omit<RenewalAskOptions, 'flight' | 'now'>,
) {
  if (flight === undefined || countsFrom === undefined) {
    return { coveredUntil: undefined, generateBy: undefined };
  }
  const startsAt = flight.startsAt ?? countsFrom;
  const advice = recommendDuration(
    { startsAt, endsAt: flight.endsAt },
    { generatedAt: countsFrom, ...choice },
  );
  return {
    coveredUntil: advice.endsAt,
    generateBy: remedy === 'extend' ? undefined : countsFrom,
    ...otherChoicesOf(advice),
  };
}
