import type { Authorisation } from '../../vocabulary/authorisation';
import type { Post } from '../../vocabulary/post';
import { atName } from '../asks/namePost';
import type { RemedyToSay } from './resultWords';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { type BoundsToSay, endCertainty } from './endCertainty';
import { postInWords } from './postInWords';

/** A renewal, as returned by `planRenewals`. */
export interface RenewalToSay extends BoundsToSay {
  readonly authorisation: Authorisation & { readonly post?: Post | undefined };
  readonly status: Authorisation['platformStatus'];
  readonly endsAt: Date;
  readonly remedy: RemedyToSay;
  readonly daysToAsk?: number | undefined;
  readonly daysAtRisk?: number | undefined;
  readonly spendAtRisk?: number | undefined;
  readonly spendAtRiskPerDay?: number | undefined;
}

/**
 * Describes a renewal in a few sentences for a planner: when the authorisation ends, whom to ask for what, and what is
 * lost otherwise. It never shows a code. `renewalAskText` writes to the creator.
 *
 * @param renewal - A row of the `due` of a plan.
 * @param options - The reader's time zone, and another language.
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
export function describeRenewal(renewal: RenewalToSay, options: DescribeResultOptions = {}): string {
  const { words, say } = wordsFor(options);
  const { authorisation, status, endsAt, remedy, daysToAsk: days } = renewal;
  const { postId: id, handle, post } = authorisation;
  const isOver = status === 'expired' || status === 'revoked' || status === 'pending';
  return [
    words.ends(
      {
        post: postInWords({ id, handle, post }, say),
        end: say.day(endsAt),
        isOver,
        certainty: endCertainty(renewal),
      },
      say,
    ),
    words.remedy({ remedy, who: atName(handle), days }, say),
    words.loss(
      { days: renewal.daysAtRisk, spend: renewal.spendAtRisk, spendPerDay: renewal.spendAtRiskPerDay },
      say,
    ),
  ].join(' ');
}
