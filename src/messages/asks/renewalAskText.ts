import { millisecondsInDay } from 'date-fns/constants';
import { subMilliseconds } from 'date-fns/subMilliseconds';
import { dayIn } from '../../shared/dayIn';
import { groupBy } from '../../shared/groupBy';
import type { RenewalAsk } from '../../vocabulary/asks';
import type { Post } from '../../vocabulary/post';
import type { AdFlight } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import { codeSteps } from './askLists';
import { type AskContext, askContext, type AskTextOptions } from './askOptions';
import type { AskedPost, NewCodeReason } from './askWords';
import { allowedFlight } from './allowedFlight';
import { type Due, dueBefore, dueSoon, notBefore } from './due';
import { flightInWords } from './flightInWords';
import { bullets, entry, numbered, paragraphs, sentences, titled } from './layout';
import { atName, namePost } from './namePost';
import { listOfAsks } from './listOfAsks';
import { numberUnnamed } from './numberUnnamed';
import { oneCreator } from './oneCreator';
import { wordFor } from '../wordFor';
import { tell } from '../tell';
import { type LastingDays, whySoManyDays } from './whySoManyDays';

/** The ask for renewals in words, ready to send. */
export interface RenewalAskText {
  /** Without a time of day. */
  readonly subject: string;
  /** A whole email or direct message; lines are separated by `\n`. */
  readonly message: string;
}

/** What the text needs: a result of `renewalAsk`, and the post for its caption. */
export type RenewalAskToSay = RenewalAsk & { readonly post?: Post | undefined };

/**
 * Puts the ask for renewals in words: one message to a creator about all of their posts, each by its link or caption,
 * with its days and its deadline. The ad is said to run no longer than the usage rights allow.
 *
 * It never contains the code, even if one slipped into another field: an impossible handle and a post id that is not a
 * number are left out. It names no date in the past, and none more exactly than it is known; days within half a year
 * have no year. Authorisations that are over come first, and the mail says whether they ran out or were turned off. Dates
 * may also be ISO texts, as in JSON.
 *
 * @param asks - One result of `renewalAsk`, or one for each post of one creator; see `groupByCreator`.
 * @param options - `now`, names, which stay as given, the creator's time zone, and another language. Without a name,
 * the creator is addressed by the handle of the asks.
 * @throws RangeError when there is no ask, when the posts are by several creators, or when `now` or the time zone is
 * invalid.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const ask = renewalAsk({ handle: 'ana', endsAt: new Date('2026-11-30T12:00:00Z') }, { now });
 * renewalAskText(ask!, { now, brand: 'Acme' }).subject;
 * // => 'Acme: please extend the ad authorization of your post, before 30 November'
 * ```
 */
export function renewalAskText(
  asks: RenewalAskToSay | readonly RenewalAskToSay[],
  options: AskTextOptions,
): RenewalAskText {
  return tell('asks', () => {
    const context = askContext(options);
    const { words, say, brand } = context;
    assertSomethingAsked(asks);
    const given = oneCreator(listOfAsks(asks, ['warnings']), ({ handle }) => handle);
    const handle = given.map((ask) => ask.handle).find((one) => atName(one));
    // All asks are to one creator, so a handle of one is that of all.
    const list = oneForEachPost(given).map((ask) => ({
      ...ask,
      handle: atName(ask.handle) ? ask.handle : handle,
    }));
    const worded = list.map((ask, index) => tell(`asks[${index}]`, () => wordPost(ask, context)));
    const posts = numberUnnamed(soonestFirst(worded), words.yourPost);
    const count = list.length;
    const creator = context.creator ?? atName(handle);
    const { renewal: mail } = words;
    const { intro } = list.every((ask) => isAhead(ask, context)) ? words.authorisation : mail;
    const isExtension = list.every(({ remedy }) => remedy === 'extend');
    const { subject } = list.every(({ remedy }) => remedy !== 'extend') ? words.authorisation : mail;
    return {
      subject: subject(
        {
          brand,
          count,
          isExtension,
          due: soonest(posts)?.subject,
          isFirst: new Set(posts.map(({ due }) => due.text)).size > 1,
        },
        say,
      ),
      message: paragraphs(
        words.greeting({ creator }, say),
        sentences(intro({ brand, count }, say), words.benefit({ count }, say)),
        // Ads that have stopped come first.
        ...newCodes(
          posts.filter(({ ask }) => ask.remedy !== 'extend'),
          context,
        ),
        ...extensions(
          posts.filter(({ ask }) => ask.remedy === 'extend'),
          context,
        ),
        list.some(({ warnings }) => warnings.some(({ code }) => code === 'flight_needs_renewals')) &&
          words.authorisation.extensionsFollow({ count }, say),
        mail.reminder({ count }, say),
        [words.thanks, brand].filter((part) => part).join('\n'),
      ),
    };
  });
}

/** `renewalAsk` returns nothing where there is nothing to ask for; the error says so. */
function assertSomethingAsked(asks: RenewalAskToSay | readonly RenewalAskToSay[]): void {
  const list: readonly unknown[] = Array.isArray(asks) ? asks : [asks];
  const index = list.findIndex((ask) => ask == null);
  if (index < 0) return;
  throw new RangeError(`asks[${index}] must be an object: where it is absent, there is nothing to ask for`);
}

/** Two authorisations of one post are one ask: for the one that lasts longer. */
function oneForEachPost(asks: readonly RenewalAskToSay[]): readonly RenewalAskToSay[] {
  const end = ({ endsAt }: RenewalAskToSay) => (endsAt ? new Date(endsAt).getTime() : -Infinity);
  return [...groupBy(asks, (ask) => ask.postId || ask).values()].map((ofPost) =>
    ofPost.reduce((longest, ask) => (end(ask) > end(longest) ? ask : longest)),
  );
}

/** Whether the ad has not begun, so it cannot be kept running: its flight is ahead, or its code was not applied. */
function isAhead({ status, flight }: RenewalAskToSay, { now }: AskContext): boolean {
  if (status === 'not_applied' || status === 'not_started') return true;
  return flight?.startsAt != null && new Date(flight.startsAt) > now;
}

function lastingDays({ ask, params: { days } }: WordedPost): LastingDays {
  const { flight, rightsUntil, coveredUntil } = ask;
  return { flight, rightsUntil, coveredUntil, days };
}

interface WordedPost {
  readonly ask: RenewalAskToSay;
  readonly name: string | undefined;
  /** The instant at which something stops; absent if nobody knows. */
  readonly until: Date | undefined;
  readonly due: Due;
  readonly params: AskedPost;
}

function wordPost(ask: RenewalAskToSay, context: AskContext): WordedPost {
  const { now } = context;
  const { postId: id, handle, post, endIsUpperBound, endIsUnconfirmed, endsAtEarliest } = ask;
  const mayEndEarlier = endIsUnconfirmed || (endIsUpperBound && endsAtEarliest === undefined);
  const until = deadlineOf(ask, now);
  const flight = ask.flight ? allowedFlight(ask.flight, ask.rightsUntil) : undefined;
  const isExtension = ask.remedy === 'extend';
  const byTheHour = isExtension && !mayEndEarlier && endsOnDayOf(until, flight, context);
  const due = until
    ? dueBefore(until, context, { mayEndEarlier: isExtension && mayEndEarlier, byTheHour })
    : dueSoon(context);
  return {
    ask,
    name: namePost({ id, handle, post, createdAt: ask.postCreatedAt }, context),
    until,
    due,
    params: {
      days: ask.daysToAsk ?? undefined,
      due: due.text,
      notBefore: until && notBefore(ask.generateFrom, until, context),
      flight: flightInWords(flight, context, { isRunning: ask.status === 'active', byTheHour }),
    },
  };
}

/** Whether an ad ends on the day of its deadline, so that days alone would ask for nothing. */
function endsOnDayOf(
  deadline: Date | undefined,
  flight: AdFlight | undefined,
  { timeZone }: AskContext,
): boolean {
  if (deadline === undefined || flight?.endsAt == null) return false;
  const lastDay = flight.lastDay ?? dayIn(timeZone ?? 'UTC', subMilliseconds(flight.endsAt, 1));
  return dayIn(timeZone ?? 'Etc/GMT+12', deadline) >= lastDay;
}

/** An extension is due before the end, a new code before the ad starts. */
function deadlineOf(
  { remedy, endsAt, endsAtEarliest = endsAt, flight }: RenewalAskToSay,
  now: Date,
): Date | undefined {
  const instant = remedy === 'extend' ? endsAtEarliest : flight?.startsAt;
  const date = instant && new Date(instant);
  return date && date > now ? date : undefined;
}

/** The most urgent post first; one without a deadline is due as soon as possible. */
function soonestFirst(posts: readonly WordedPost[]): readonly WordedPost[] {
  const until = (post: WordedPost) => post.until?.getTime() ?? -Infinity;
  return [...posts].sort((a, b) => (until(a) === until(b) ? 0 : until(a) < until(b) ? -1 : 1));
}

/** The tightest deadline; a post without one is due as soon as possible. */
function soonest(posts: readonly WordedPost[]): Due | undefined {
  const soon = posts.find(({ until }) => until === undefined);
  if (soon) return soon.due;
  return [...posts].sort((a, b) => Number(a.until) - Number(b.until))[0]?.due;
}

function extensions(posts: readonly WordedPost[], context: AskContext): readonly (string | false)[] {
  const { words, say } = context;
  const [first] = posts;
  if (!first) return [];
  const { renewal: mail } = words;
  const count = posts.length;
  const { days } = first.params;
  const isListed = posts.some(({ params }) => params.days !== days);
  const steps = [
    ...first.ask.steps.map(({ id }) => wordFor(words.steps, id)),
    mail.extendStep({ days, isListed }, say),
  ];
  return [
    titled(
      mail.extend({ count }, say),
      bullets(
        posts.map(({ ask, name, params }) =>
          entry(name ?? words.yourPost, mail.extendPost(params, say) + grantedLess(ask, context)),
        ),
      ),
    ),
    titled(words.stepsTitle({ count }, say), numbered(steps)),
    ...whySoManyDays(posts.map(lastingDays), context),
    mail.codeStays({ count }, say),
  ];
}

/** A word about days that were asked for and not granted, which may have been on purpose. */
function grantedLess({ warnings }: RenewalAskToSay, { words, say }: AskContext): string {
  const less = warnings.find(
    (warning): warning is Issue<'authorisation_granted_less'> =>
      warning.code === 'authorisation_granted_less',
  );
  if (less === undefined) return '';
  const { requestedDays: requested, grantedDays } = less.params;
  return words.renewal.grantedLess({ requested, granted: Math.floor(grantedDays) }, say);
}

const newCodeReasons: readonly NewCodeReason[] = ['ended', 'doubtful', 'withdrawn', 'unclear', 'later'];

function reasonOf({ status, endIsLowerBound, endIsUnconfirmed }: RenewalAskToSay): NewCodeReason {
  if (status === 'expired') return endIsLowerBound || endIsUnconfirmed ? 'doubtful' : 'ended';
  if (status === 'revoked') return 'withdrawn';
  return status === 'unknown' ? 'unclear' : 'later';
}

/** Whether adding the same days to the old end would do as well as a new code. */
function mayExtend({
  remedy,
  endsAt,
  daysToAsk,
  generateFrom,
  flight,
  rightsUntil,
}: RenewalAskToSay): boolean {
  if (remedy !== 'unknown' || generateFrom || endsAt == null || daysToAsk == null || flight == null)
    return false;
  const { endsAt: flightEnd } = allowedFlight(flight, rightsUntil);
  return (
    flightEnd !== undefined &&
    new Date(endsAt).getTime() + daysToAsk * millisecondsInDay >= flightEnd.getTime()
  );
}

function newCodes(posts: readonly WordedPost[], context: AskContext): readonly (string | false)[] {
  const { words, say } = context;
  const { renewal: mail } = words;
  const count = posts.length;
  if (count === 0) return [];
  const steps = codeSteps(
    posts.map(({ ask, params }) => ({ steps: ask.steps, days: params.days })),
    context,
  );
  return [
    ...newCodeReasons.map((reason) => {
      const ofReason = posts.filter(({ ask }) => reasonOf(ask) === reason);
      const lines = ofReason.map(({ name, params }) =>
        entry(name ?? words.yourPost, mail.newCodePost(params, say)),
      );
      return lines.length > 0 && titled(mail.newCode[reason]({ count: lines.length }, say), bullets(lines));
    }),
    `${titled(words.stepsTitle({ count }, say), numbered(steps))}\n${words.authorisation.clockStarts}`,
    posts.some(({ ask }) => reasonOf(ask) === 'ended' && mayExtend(ask)) && mail.extendInstead,
    ...whySoManyDays(posts.map(lastingDays), context),
  ];
}
