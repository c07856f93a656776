import type { AuthorisationRequest } from '../vocabulary/asks';
import { type AskTextOptions, wordAsk } from './wordAsk';

/** The first ask in words, ready to send. */
export interface AuthorisationRequestText {
  readonly subject: string;
  /** A whole e-mail or direct message, lines parted by `\n`. */
  readonly message: string;
  /** One line for a creative brief. */
  readonly briefLine: string;
  /** A clause to start from. */
  readonly contractClause: string;
  /** What to show beside the clause: it is no legal advice. */
  readonly notALawyer: string;
}

/**
 * Puts the first ask in words: a message to the creator, a line for the brief, and a contract clause, which is no
 * legal advice.
 *
 * @param request - What `authorisationRequest` found. Settle its `warnings` first: the texts do not repeat them.
 * @param options - Names, and another language.
 *
 * @example
 * ```ts
 * const flight = { startsAt: new Date('2026-12-10T00:00:00Z'), endsAt: new Date('2026-12-31T00:00:00Z') };
 * const request = authorisationRequest({ flight, deliverableDue: new Date('2026-12-05T17:00:00Z') });
 * authorisationRequestText(request).briefLine;
 * // => 'With the post, send its Spark Ads code, valid for 60 days, by 5 December 2026, 17:00 UTC.'
 * ```
 */
export function authorisationRequestText(
  request: AuthorisationRequest,
  options: AskTextOptions = {},
): AuthorisationRequestText {
  const { words, common } = wordAsk(request, request.days, options);
  const instant = (date: Date | undefined) => date && words.instant(date);
  const params = {
    ...common,
    days: request.days,
    sendBy: words.instant(request.sendBy),
    generateFrom: instant(request.generateFrom),
    flightFrom: words.instant(request.flight.startsAt),
    flightUntil: instant(request.flight.endsAt),
    renewals: request.renewals.length,
  };
  const { subject, message, briefLine, contractClause, notALawyer } = words.request;
  return {
    subject: subject(params),
    message: message(params),
    briefLine: briefLine(params),
    contractClause: contractClause(params),
    notALawyer,
  };
}
