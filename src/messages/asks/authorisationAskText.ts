import { assertAboveZero, assertObject } from '../../shared/assertions';
import type { AuthorisationAsk } from '../../vocabulary/asks';
import { type AskContext, askContext, type AskTextOptions, formalContext } from './askOptions';
import type { AskedPost, NamedPost } from './askWords';
import { codeSteps, termsOf } from './askLists';
import { type Due, dueBefore, dueBy, notBefore } from './due';
import { allowedFlight } from './allowedFlight';
import { flightInWords } from './flightInWords';
import { bullets, entry, numbered, paragraphs, sentences, titled } from './layout';
import { atName, namePost, plainId } from './namePost';
import { listOfAsks } from './listOfAsks';
import { numberUnnamed } from './numberUnnamed';
import { oneCreator } from './oneCreator';
import { tell } from '../tell';
import { whySoManyDays } from './whySoManyDays';

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
 * It names no date in the past, and no day of the ad beyond the usage rights. The code is due on the same day in all
 * texts; in the mail, days within half a year have no year. Dates may also be ISO texts, as in JSON.
 *
 * @param asks - One result of `authorisationAsk`, or one for each post of one creator. Settle the `warnings` first: the
 * texts do not repeat them.
 * @param options - `now`, names, the creator's time zone, and another language.
 * @throws RangeError when there is no ask, when the posts are by several creators, when the ad of an ask is over or may
 * not run on any day of its usage rights, or when `now` or the time zone is invalid.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const flight = { startsAt: new Date('2026-12-10T00:00:00Z'), endsAt: new Date('2026-12-31T00:00:00Z') };
 * const ask = authorisationAsk({ flight, deliverableDue: new Date('2026-12-05T17:00:00Z') });
 * authorisationAskText(ask, { now, brand: 'Acme' }).subject;
 * // => 'Acme: ad code for your post, by 5 December'
 * ```
 */
export function authorisationAskText(
  asks: AuthorisationAskToSay | readonly AuthorisationAskToSay[],
  options: AskTextOptions,
): AuthorisationAskText {
  return tell('asks', () => {
    const context = askContext(options);
    const { words, say, brand } = context;
    const given = listOfAsks(asks, ['terms', 'renewals']);
    const list = oneCreator(given, ({ post }) => post?.handle);
    list.forEach((ask, index) => assertAhead(ask, index, context));
    const posts = numberUnnamed(
      list.map((ask, index) => tell(`asks[${index}]`, () => wordPost(ask, context))),
      words.yourPost,
    );
    const formal = formalContext(context);
    const formalPosts = list.map((ask) => wordPost(ask, formal));
    const count = list.length;
    const [first] = list;
    const [soonest] = [...posts].sort((a, b) => a.sendBy.getTime() - b.sendBy.getTime());
    const creator = context.creator ?? atName(first.post?.handle);
    const { authorisation: mail } = words;
    const lines = posts.map(({ name, params }) => entry(name ?? words.yourPost, mail.post(params, say)));
    const isUndisclosed = list.some(({ post }) => post?.disclosure?.brandedContent !== true);
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
        ...whySoManyDays(
          list
            .filter(({ renewals }) => renewals.length === 0)
            .map((ask) => ({ ...ask, coveredUntil: ask.endsAt })),
          context,
        ),
        `${titled(words.stepsTitle({ count }, say), numbered(codeSteps(list, context)))}\n${mail.clockStarts}`,
        isUndisclosed && mail.disclosure({ count }, say),
        titled(words.acceptsTitle, bullets(termsOf(first.terms, 'accepts', context))),
        titled(words.lockedTitle, bullets(termsOf(first.terms, 'locked_while_ads_run', context))),
        [words.thanks, brand].filter((part) => part).join('\n'),
      ),
      briefLine: [
        ...new Set(formalPosts.map((post) => mail.briefLine({ ...post.params, ...post.formal }, formal.say))),
      ].join('\n'),
      contractClause: formalPosts.map((post) => clause(post, formal)).join('\n\n'),
      notALawyer: mail.notALawyer,
    };
  });
}

/** How many codes need not wait for a post. */
function publishedAmong(asks: readonly AuthorisationAskToSay[]): 'all' | 'some' | 'none' {
  const published = asks.filter((ask) => !comesWithPost(ask)).length;
  if (published === asks.length) return 'all';
  return published === 0 ? 'none' : 'some';
}

interface WordedPost {
  readonly ask: AuthorisationAskToSay;
  readonly name: string | undefined;
  readonly sendBy: Date;
  readonly due: Due;
  readonly params: AskedPost;
  /** How a brief or a contract names it. */
  readonly formal: NamedPost;
}

/** A code that nobody needs is not asked for. */
function assertAhead(
  { flight, rightsUntil, days }: AuthorisationAskToSay,
  index: number,
  { now }: AskContext,
): void {
  assertObject(`asks[${index}].flight`, flight);
  assertAboveZero(`asks[${index}].days`, days);
  const { startsAt, endsAt } = allowedFlight(flight, rightsUntil);
  if (endsAt === undefined || (endsAt > now && endsAt > startsAt)) return;
  throw new RangeError(`asks[${index}].flight must not be over, nor lie wholly outside its usage rights`);
}

/** Whether the code comes with a post that is still to be made. */
function comesWithPost({ post, sendBy, deliverableDue }: AuthorisationAskToSay): boolean {
  return !post && !(new Date(sendBy) > new Date(deliverableDue));
}

function wordPost(ask: AuthorisationAskToSay, context: AskContext): WordedPost {
  const sendBy = new Date(ask.sendBy);
  const { words, say } = context;
  // On the day when the ad begins, the creator does not have the whole day.
  const isHard = say.day(sendBy) === say.day(ask.flight.startsAt);
  const due = isHard ? dueBefore(sendBy, context) : dueBy(sendBy, context);
  return {
    ask,
    name: namePost({ post: ask.post, createdAt: ask.postCreatedAt }, context),
    sendBy,
    due,
    params: {
      days: ask.days,
      due: due.text,
      notBefore: notBefore(ask.generateFrom, sendBy, context),
      flight: flightInWords(allowedFlight(ask.flight, ask.rightsUntil), context),
    },
    formal: {
      post:
        namePost({ post: ask.post }, { words: { quote: words.quote, postOf: words.ofDay }, say }) ??
        plainId(ask.post?.id),
      withPost: comesWithPost(ask),
    },
  };
}

function clause({ ask, due, params, formal, sendBy }: WordedPost, { words, say, now }: AskContext): string {
  const { days, renewals, rightsUntil } = ask;
  const flight = allowedFlight(ask.flight, rightsUntil);
  return words.authorisation.contractClause(
    {
      ...formal,
      days,
      due: sendBy <= now ? undefined : due.text,
      notBefore: params.notBefore,
      // No licence for days that are over.
      flightFrom: flight.startsAt > now ? say.day(flight.firstDay ?? flight.startsAt) : say.day(now),
      flightUntil:
        flight.endsAt && (flight.lastDay == null ? say.lastDay(flight.endsAt) : say.day(flight.lastDay)),
      rightsUntil: rightsUntil && say.lastDay(rightsUntil),
      needsExtensions: renewals.length > 0 || flight.endsAt === undefined,
    },
    say,
  );
}
