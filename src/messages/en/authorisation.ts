import { millisecondsInDay } from 'date-fns/constants';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import type { AuthorisationIssueParams } from '../../vocabulary/issues/authorisation';
import type { MessagesFor } from '../issueMessage';
import type { Say } from '../say/say';
import { documentedChoices, documentedDays } from '../say/documentedDays';
import { days } from './days';
import { inDoubt } from './inDoubt';
import { frozen } from '../../shared/frozen';

const documented = (_: unknown, say: Say) =>
  `Check the number. TikTok documents ${documentedDays(say)} days.`;

const timeIsPast = 'Nothing can be done about it: that time is over.';

/** English for issues about authorisations and time. */
export const enAuthorisation: MessagesFor<keyof AuthorisationIssueParams> = /* @__PURE__ */ frozen({
  time_not_text: {
    text: 'A time is expected here, written as text.',
    remedy: 'Write it as TikTok does, such as 2026-06-23 07:09:07. It is read as UTC.',
  },
  time_unreadable: {
    text: 'This is not a time as TikTok writes it, or the day does not exist.',
    remedy: 'Write it as 2026-06-23 07:09:07 or 2026-06-23T07:09:07Z. Both are read as UTC.',
  },
  date_unreadable: {
    text: 'This is not a day, or the day does not exist.',
    remedy: 'Write it as 2026-06-23: year, month, day.',
  },
  interval_ends_before_start: {
    text: 'The end is not after the start.',
    remedy: 'Check both dates. The end must be later than the start.',
  },
  duration_not_number: {
    text: 'The duration must be a number of days.',
    remedy: 'Enter the days as a number, such as 30.',
  },
  duration_not_whole_days: {
    text: 'The duration must be a whole number of days, 1 or more.',
    remedy: (_, say) => `Choose ${documentedChoices(say)} days.`,
  },
  duration_newly_reported: {
    text: (params, say) =>
      `Some creators have been offered ${days(params.days, say)} since 2026. TikTok does not document that choice.`,
    remedy: {
      advertiser: 'If the creator does not see it, ask for the next longer choice.',
      creator: 'If you do not see it in the app, take the next longer choice.',
    },
  },
  duration_undocumented: {
    text: (params, say) => `${days(params.days, say)} is not one of the durations that TikTok documents.`,
    remedy: documented,
  },
  duration_too_long: {
    text: (params, say) => `${days(params.days, say)} is too long: no calendar goes that far.`,
    remedy: documented,
  },
  authorisation_not_needed: {
    text: 'This post needs no authorization code.',
    remedy: 'Nothing to do: the account itself gives access.',
  },
  authorisation_end_unknown: {
    text: 'We do not know when this authorization ends.',
    remedy: {
      advertiser:
        'Look up its end in TikTok Ads Manager, or ask the creator when they made the code and for how many days.',
      creator: 'Tell the advertiser when you made the code, and for how many days.',
    },
  },
  authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `The authorization ends by ${say.day(endsAt)} at the latest, perhaps sooner: we know when the code arrived, not when it was made.`,
    remedy: {
      advertiser: 'Apply the code and look up the exact end, or ask the creator when they made it.',
      creator: 'Tell the advertiser when you made the code.',
    },
  },
  authorisation_end_unconfirmed: {
    text: {
      advertiser: ({ endIs }) =>
        endIs === 'contract'
          ? 'The end that we have for this authorization is the one in the contract. The creator may have granted less.'
          : 'The end that we have for this authorization is the one that the creator told us. TikTok has not confirmed it.',
      creator: ({ endIs }) =>
        endIs === 'contract'
          ? 'The end that we have for this authorization is the one in the contract. You may have granted less.'
          : 'The end that we have for this authorization is the one that you told us. TikTok has not confirmed it.',
    },
    remedy: {
      advertiser: 'Compare it with the end that TikTok shows for the post.',
      creator: 'Tell the advertiser the end that the app shows you.',
    },
  },
  authorisation_granted_less: {
    text: {
      advertiser: ({ requestedDays, grantedDays }, say) =>
        `The creator granted ${days(Math.floor(grantedDays), say)}. You asked for ${days(requestedDays, say)}.`,
      creator: ({ requestedDays, grantedDays }, say) =>
        `You granted ${days(Math.floor(grantedDays), say)}. The advertiser asked for ${days(requestedDays, say)}.`,
    },
    remedy: {
      advertiser:
        'Check whether the days that were granted cover the ad. If not, ask for the rest before they end.',
      creator: 'Extend the authorization if the advertiser asks for the rest.',
    },
  },
  flight_partly_unknown: {
    text: 'Another ad of this post may run longer: nobody said until when.',
    remedy: {
      advertiser: 'Find out how long all ads of the post are to run.',
      creator: 'Ask the advertiser how long all ads of the post are to run.',
    },
  },
  flight_uncovered: {
    text: (stretch, say) => `No authorization covers the ad ${during(stretch, say)}.${inDoubt(stretch)}`,
    // The same for one that ends too early, has ended, was withdrawn or starts too late.
    remedy: {
      advertiser: ({ isPast }) =>
        isPast
          ? timeIsPast
          : 'Have the authorization extended while it is active, get a new code if it has ended, or move the dates of the ad.',
      creator: ({ isPast }) =>
        isPast
          ? timeIsPast
          : 'Extend the authorization while it is active, make a new code if it has ended, or agree on other dates for the ad.',
    },
  },
  flight_over: {
    text: ({ endsAt }, say) => `The ad is over: it was planned to run until ${say.lastDay(endsAt)}.`,
    remedy: {
      advertiser: 'Choose new dates for the ad.',
      creator: 'Nothing to do, unless you agree on new dates with the advertiser.',
    },
  },
  flight_open_ended: {
    text: ({ endsAt, ...doubt }, say) =>
      `The ad has no end date, but its authorization ends on ${say.day(endsAt)}. The ad stops then.${inDoubt(doubt)}`,
    remedy: {
      advertiser: 'Give the ad an end date, or plan to have the authorization extended again and again.',
      creator: 'Ask the advertiser how long the ad is to run.',
    },
  },
  flight_margin_short: {
    text: ({ marginDays, bufferDays }, say) =>
      `The authorization outlasts the ad by ${marginDays < 1 ? 'less than a day' : days(Math.floor(marginDays), say)}; the planned margin is ${days(bufferDays, say)}.`,
    remedy: {
      advertiser: 'Have it extended now if the ad may run longer.',
      creator: 'Extend the authorization if the advertiser asks you to.',
    },
  },
  flight_outside_usage_rights: {
    text: (stretch, say) => `The contract does not allow the ad to run ${during(stretch, say)}.`,
    remedy: {
      advertiser: 'Shorten the dates of the ad, or agree on longer usage rights first.',
      creator: 'Agree with the advertiser on shorter dates, or on longer usage rights.',
    },
  },
  authorisation_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `The authorization lasts until ${end}, but the usage rights end on ${rightsEnd}. TikTok will not stop the ad then.${inDoubt(doubt)}`;
    },
    remedy: {
      advertiser: 'Stop the ad yourself when the usage rights end.',
      creator: 'Make sure the advertiser knows when your agreement ends.',
    },
  },
  usage_rights_outlive_authorisation: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `The usage rights last until ${rightsEnd}, but the authorization ends on ${end}. The ad cannot use the time in between.${inDoubt(doubt)}`;
    },
    remedy: {
      advertiser: 'To use the rights in full, have the authorization extended before it ends.',
      creator: 'Extend the authorization if the advertiser asks you to.',
    },
  },
  flight_begins_before_code: {
    text: ({ startsAt, generatedAt }, say) => {
      const [start, made] = say.apart(startsAt, generatedAt);
      return `The ad is planned to start on ${start}, but the code will only be made on ${made}.`;
    },
    remedy: {
      advertiser: 'Ask for the code earlier, or start the ad later.',
      creator: 'Make the code before the ad starts.',
    },
  },
  flight_ends_before_code: {
    text: ({ endsAt, generatedAt }, say) => {
      const [end, made] = say.apart(endsAt, generatedAt);
      return `The ad is planned to end on ${end}, and the code will only be made on ${made}: too late for any of it.`;
    },
    remedy: {
      advertiser: 'Choose new dates for the ad, or ask for the code earlier.',
      creator: 'Make the code before the ad starts, or agree on new dates.',
    },
  },
  flight_needs_renewals: {
    text: ({ renewals, days: first }, say) =>
      `No single duration is long enough. It takes ${days(first, say)}, then ${say.count(renewals, { one: '# extension', other: '# extensions' })}.`,
    remedy: 'Agree on the extensions and their dates now.',
  },
  duration_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `With this duration the authorization lasts until ${end}, longer than the usage rights, which end on ${rightsEnd}.${inDoubt(doubt)}`;
    },
    remedy: {
      advertiser: ({ rightsUntil }, say) =>
        `Do not run the ad after ${say.lastDay(rightsUntil)}, or agree on longer usage rights. TikTok will not stop it for that.`,
      creator: ({ rightsUntil }, say) =>
        `Agree with the advertiser that the ad does not run after ${say.lastDay(rightsUntil)}, or on longer usage rights. TikTok will not stop it for that.`,
    },
  },
});

/** A stretch of a flight, at the end of a sentence. */
function during({ startsAt, endsAt }: AuthorisationIssueParams['flight_uncovered'], say: Say): string {
  if (endsAt === undefined) return `from ${say.day(startsAt)} on`;
  if (say.day(startsAt) === say.lastDay(endsAt)) {
    const isWholeDay = differenceInMilliseconds(endsAt, startsAt) >= millisecondsInDay;
    return `${isWholeDay ? 'on' : 'for part of'} ${say.day(startsAt)}`;
  }
  return `from ${say.day(startsAt)} to ${say.lastDay(endsAt)}`;
}
