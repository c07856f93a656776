import type { AuthorisationAsk } from '../vocabulary/asks';
import { type AskTextOptions, wordAsk } from './wordAsk';

/** The first ask in words, ready to send. */
export interface AuthorisationAskText {
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
 * @param ask - What `authorisationAsk` found. Settle its `warnings` first: the texts do not repeat them.
 * @param options - Names, and another language.
 *
 * @example
 * ```ts
 * const flight = { startsAt: new Date('2026-12-10T00:00:00Z'), endsAt: new Date('2026-12-31T00:00:00Z') };
 * const ask = authorisationAsk({ flight, deliverableDue: new Date('2026-12-05T17:00:00Z') });
 * authorisationAskText(ask).briefLine;
 * // => 'With the post, send its Spark Ads code, valid for 60 days, by 5 December 2026, 17:00 UTC.'
 * ```
 */
export function authorisationAskText(
  ask: AuthorisationAsk,
  options: AskTextOptions = {},
): AuthorisationAskText {
  const { words, common } = wordAsk(ask, ask.days, options);
  const instant = (date: Date | undefined) => date && words.instant(date);
  const params = {
    ...common,
    days: ask.days,
    sendBy: words.instant(ask.sendBy),
    generateFrom: instant(ask.generateFrom),
    flightFrom: words.instant(ask.flight.startsAt),
    flightUntil: instant(ask.flight.endsAt),
    renewals: ask.renewals.length,
  };
  const { subject, message, briefLine, contractClause, notALawyer } = words.authorisation;
  return {
    subject: subject(params),
    message: message(params),
    briefLine: briefLine(params),
    contractClause: contractClause(params),
    notALawyer,
  };
}
