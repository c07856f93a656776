import type { AuthorisationAsk } from '../../vocabulary/asks';
import { type AskContext, askContext, type AskTextOptions } from './askOptions';
import type { AskedPost } from './askWords';
import { codeSteps, termsOf } from './askLists';
import { type Due, dueBefore, dueBy, notBefore } from './due';
import { flightInWords } from './flightInWords';
import { bullets, entry, numbered, paragraphs, sentences, titled } from './layout';
import { atName, namePost } from './namePost';
import { oneCreator } from './oneCreator';

/** The first ask in words, ready to send. */
export interface AuthorisationAskText {
  /** Without a time of day. */
  readonly subject: string;
  /** A whole email or direct message; lines are separated by `\n`. */
  readonly message: string;
  /** A line for a creative brief, for each post. */
  readonly briefLine: string;
  /** A clause to start from, for each post. */
  readonly contractClause: string;
  /** What to show beside the clause: it is not legal advice. */
  readonly notALawyer: string;
}

/** What the text needs: a result of `authorisationAsk`, and the end of the usage rights for the clause. */
export type AuthorisationAskToSay = AuthorisationAsk & { readonly rightsUntil?: Date | undefined };

/**
 * Puts the first ask in words: one message to a creator about all of their posts, a line for the brief, and a contract
 * clause, which is not legal advice.
 *
 * It names no date in the past. Dates may also be ISO texts, as in JSON.
 *
 * @param asks - One result of `authorisationAsk`, or one for each post of one creator. Settle the `warnings` first: the
 * texts do not repeat them.
 * @param options - `now`, names, the creator's time zone, and another language.
 * @throws RangeError when there is no ask, when the posts are by several creators, or when `now` or the time zone is
 * invalid.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const flight = { startsAt: new Date('2026-12-10T00:00:00Z'), endsAt: new Date('2026-12-31T00:00:00Z') };
 * const ask = authorisationAsk({ flight, deliverableDue: new Date('2026-12-05T17:00:00Z') });
 * authorisationAskText(ask, { now, brand: 'Acme' }).subject;
 * // => 'Acme: Spark Ads code for your post, by 5 December 2026'
 * ```
 */
export function authorisationAskText(
  asks: AuthorisationAskToSay | readonly AuthorisationAskToSay[],
  options: AskTextOptions,
): AuthorisationAskText {
  const context = askContext(options);
  const { words, say, brand } = context;
  const list = oneCreator(asks, ({ post }) => post?.handle);
  const posts = list.map((ask) => wordPost(ask, context));
  const count = list.length;
  const [first] = list;
  const [soonest] = [...posts].sort((a, b) => a.sendBy.getTime() - b.sendBy.getTime());
  const creator = options.creator ?? atName(first.post?.handle);
  const { authorisation: mail } = words;
  const lines = posts.map(({ name, params }) => entry(name ?? words.yourPost, mail.post(params, say)));
  return {
    subject: mail.subject(
      {
        brand,
        count,
        due: soonest?.due.subject,
        isFirst: new Set(posts.map(({ due }) => due.text)).size > 1,
      },
      say,
    ),
    message: paragraphs(
      words.greeting({ creator }, say),
      sentences(mail.intro({ brand, count }, say), words.benefit({ count }, say)),
      titled(mail.please({ count, published: publishedAmong(list) }, say), bullets(lines)),
      list.some(({ renewals }) => renewals.length > 0) && mail.extensionsFollow({ count }, say),
      `${titled(words.stepsTitle({ count }, say), numbered(codeSteps(list, context)))}\n${mail.clockStarts}`,
      mail.disclosure({ count }, say),
      titled(words.acceptsTitle, bullets(termsOf(first.terms, 'accepts', context))),
      titled(words.lockedTitle, bullets(termsOf(first.terms, 'locked_while_ads_run', context))),
      [words.thanks, brand].filter((part) => part).join('\n'),
    ),
    briefLine: [...new Set(posts.map(({ params }) => mail.briefLine(params, say)))].join('\n'),
    contractClause: list.map((ask) => clause(ask, context)).join('\n\n'),
    notALawyer: mail.notALawyer,
  };
}

function publishedAmong(asks: readonly AuthorisationAskToSay[]): 'all' | 'some' | 'none' {
  const published = asks.filter(({ post }) => post).length;
  if (published === asks.length) return 'all';
  return published === 0 ? 'none' : 'some';
}

interface WordedPost {
  readonly name: string | undefined;
  readonly sendBy: Date;
  readonly due: Due;
  readonly params: AskedPost;
}

function wordPost(ask: AuthorisationAskToSay, context: AskContext): WordedPost {
  const sendBy = new Date(ask.sendBy);
  // When the ad begins, the day of the deadline is no longer a whole one.
  const isHard = sendBy.getTime() === new Date(ask.flight.startsAt).getTime();
  const due = isHard ? dueBefore(sendBy, context) : dueBy(sendBy, context);
  return {
    name: namePost({ post: ask.post }, context),
    sendBy,
    due,
    params: {
      days: ask.days,
      due: due.text,
      notBefore: notBefore(ask.generateFrom, sendBy, context),
      flight: flightInWords(ask.flight, context),
    },
  };
}

function clause(ask: AuthorisationAskToSay, { words, say, now }: AskContext): string {
  const post = namePost({ post: ask.post }, { words: { quote: words.quote, postOf: words.ofDay }, say });
  const { flight, days, renewals, rightsUntil } = ask;
  const sendBy = new Date(ask.sendBy);
  return words.authorisation.contractClause(
    {
      post,
      days,
      due: sendBy <= now ? undefined : words.due.by(say.time(sendBy)),
      flightFrom: say.day(flight.startsAt),
      flightUntil: flight.endsAt && say.lastDay(flight.endsAt),
      rightsUntil: rightsUntil && say.lastDay(rightsUntil),
      needsExtensions: renewals.length > 0,
    },
    say,
  );
}
