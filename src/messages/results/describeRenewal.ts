import { isDeclined, isUnanswered } from '../../shared/creatorAnswer';
import { assertObject } from '../../shared/assertions';
import { isOver } from '../../shared/isOver';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { Post } from '../../vocabulary/post';
import { atName } from '../asks/namePost';
import type { RemedyToSay, ReasonToSay, WaitingToSay } from './resultWords';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { type BoundsToSay, endCertainty } from './endCertainty';
import { untilInWords } from './endInWords';
import { postInWords } from './postInWords';
import { tell } from '../tell';

/** A renewal, as returned by `planRenewals`. */
export interface RenewalToSay extends BoundsToSay {
  readonly authorisation: Authorisation & { readonly post?: Post | undefined };
  readonly status: Authorisation['platformStatus'];
  readonly endsAt: Date;
  readonly remedy: RemedyToSay;
  readonly daysLeft?: number | undefined;
  readonly daysToAsk?: number | undefined;
  readonly generateFrom?: Date | undefined;
  readonly rightsUntil?: Date | undefined;
  readonly daysAtRisk?: number | undefined;
  readonly spendAtRisk?: number | undefined;
  readonly spendAtRiskPerDay?: number | undefined;
  readonly warnings?: readonly { readonly code: string }[] | undefined;
}

/** A row of `settled` or `unclear` of a plan. */
export interface ReasonedRowToSay extends BoundsToSay {
  readonly status?: Authorisation['platformStatus'] | undefined;
  readonly authorisation: RenewalToSay['authorisation'];
  readonly because: ReasonToSay;
  readonly endsAt?: Date | undefined;
}

/**
 * Describes a row of a renewal plan in a few sentences for a planner. For a renewal that is due: when the authorisation
 * ends, whom to ask for what, and what is lost otherwise. For a settled or unclear row: why, and what to find out. It
 * never shows a code. `renewalAskText` writes to the creator.
 *
 * An end is given as the last day before it, or with its time if it is less than a day away.
 *
 * @param renewal - A row of the `due`, `settled` or `unclear` of a plan.
 * @param options - The reader's time zone, and another language.
 * @throws RangeError when it is not a row of a plan.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const flight = { startsAt: new Date('2026-11-01T00:00:00Z'), endsAt: new Date('2026-12-20T12:00:00Z') };
 * const row = { postId: '7440000000000000001', handle: 'ana', endsAt: new Date('2026-11-30T12:00:00Z'), flight };
 * const [renewal] = planRenewals([{ ...row, dailySpend: 50 }], { now }).due;
 * describeRenewal(renewal!);
 * // => 'The authorization of https://www.tiktok.com/@ana/video/7440000000000000001 ends on 30 November 2026. Ask @ana to extend it by 30 days. Without it, 20 days of the ad are lost, worth 1,000 of spend.'
 * ```
 */
export function describeRenewal(
  renewal: RenewalToSay | ReasonedRowToSay,
  options: DescribeResultOptions = {},
): string {
  return tell('renewal', () => {
    assertObject('renewal', renewal);
    const { authorisation } = renewal;
    assertObject('renewal.authorisation', authorisation);
    const { words, say } = wordsFor(options);
    const { postId: id, handle } = authorisation;
    const names = {
      post: postInWords({ id, handle, post: authorisation.post }, { words, say }),
      who: atName(handle),
    };
    if ('because' in renewal) {
      const { because, endsAt } = renewal;
      const waiting = because === 'not_known' || because === 'not_in_force' ? waitingFor(renewal) : undefined;
      if (waiting) return words.waiting[waiting](names, say);
      const certainty = endCertainty(renewal);
      return words.because[because]({ ...names, end: endsAt && say.lastDay(endsAt), certainty }, say);
    }
    const { status, endsAt, rightsUntil } = renewal;
    if (isDeclined(authorisation)) return words.waiting.declined(names, say);
    if (status === 'pending') {
      return words.waiting[isUnanswered(authorisation) ? 'unanswered' : 'in_review'](names, say);
    }
    const certainty = endCertainty(renewal);
    const over = isOver(status);
    const msLeft = renewal.daysLeft === 0 && !over ? 0 : undefined;
    const end = words.ends(
      { post: names.post, end: untilInWords({ endsAt, certainty, msLeft }, say), isOver: over, certainty },
      say,
    );
    if (rightsUntil && new Date(rightsUntil) <= new Date(endsAt)) {
      return [end, words.rightsFirst({ rightsUntil: say.lastDay(rightsUntil), who: names.who }, say)].join(
        ' ',
      );
    }
    return [
      ...(status === 'not_applied' ? [words.waiting.not_applied(names, say)] : []),
      end,
      words.remedy(
        {
          remedy: renewal.remedy,
          who: names.who,
          days: renewal.daysToAsk,
          notBefore: renewal.generateFrom && say.day(renewal.generateFrom),
          again: renewal.warnings?.some(({ code }) => code === 'flight_needs_renewals') ?? false,
        },
        say,
      ),
      words.loss(
        {
          days: renewal.daysAtRisk,
          spend: renewal.spendAtRisk,
          spendPerDay: renewal.spendAtRiskPerDay,
          isOver: over,
        },
        say,
      ),
    ].join(' ');
  });
}

/** What has to happen before there is an authorisation in force. */
function waitingFor({ authorisation, status }: ReasonedRowToSay): WaitingToSay | undefined {
  if (isDeclined(authorisation)) return 'declined';
  if (status === 'pending') return isUnanswered(authorisation) ? 'unanswered' : 'in_review';
  return status === 'not_applied' ? 'not_applied' : undefined;
}
