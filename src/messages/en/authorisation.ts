import type { AuthorisationIssueParams } from '../../vocabulary/issues/authorisation';
import { day } from '../day';
import type { MessagesFor } from '../issueMessage';

/** English for the issues of the authorisation room. */
export const enAuthorisation: MessagesFor<keyof AuthorisationIssueParams> = {
  time_not_text: {
    text: 'A time is expected here, written as text.',
    remedy: 'Give it as TikTok does, such as 2026-06-23 07:09:07. It is read as UTC.',
  },
  time_unreadable: {
    text: 'This is not a time as TikTok writes it, or not a day that exists.',
    remedy: 'Give it as 2026-06-23 07:09:07 or 2026-06-23T07:09:07Z. Both are read as UTC.',
  },
  date_unreadable: {
    text: 'This is not a day, or not a day that exists.',
    remedy: 'Give it as 2026-06-23: year, month, day.',
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
    text: 'The duration must be a whole number of days, not a fraction and not below zero.',
    remedy: 'Choose 7, 30, 60 or 365 days.',
  },
  duration_newly_reported: {
    text: ({ days }) =>
      `${days} days has been reported as a choice since 2026. It is not one of those that TikTok documents.`,
    remedy: 'If the creator does not see this choice, take the next longer one.',
  },
  duration_undocumented: {
    text: ({ days }) => `${plural(days, 'day')} is not one of the durations that TikTok documents.`,
    remedy: 'Check the number. The documented choices are 7, 30, 60 and 365 days.',
  },
  duration_too_long: {
    text: ({ days }) => `${plural(days, 'day')} lead past the last date that can be counted.`,
    remedy: 'Check the number. The documented choices are 7, 30, 60 and 365 days.',
  },
  authorisation_not_needed: {
    text: 'This post needs no authorisation code.',
    remedy: 'Nothing to do: the account is linked.',
  },
  authorisation_end_unknown: {
    text: 'We do not know when this authorisation ends.',
    remedy: {
      advertiser:
        'Read its end from TikTok, or ask the creator when the code was made and for how many days.',
      creator: 'Tell the advertiser when you made the code, and for how many days.',
    },
  },
  authorisation_end_upper_bound: {
    text: ({ endsAt }) =>
      `The authorisation ends on ${day(endsAt)} at the latest. The true end may be earlier, because its time started when the code was made, not when it was received.`,
    remedy: {
      advertiser:
        'Read the exact end from TikTok once the code is applied, or ask the creator when it was made.',
      creator: 'Tell the advertiser when you made the code.',
    },
  },
  authorisation_end_unconfirmed: {
    text: ({ endIs }) =>
      endIs === 'contract'
        ? 'The end of this authorisation is what the contract says. The creator may have granted less.'
        : 'The end of this authorisation is what the creator said. TikTok has not confirmed it.',
    remedy: 'Compare it with the end that TikTok shows for the applied post.',
  },
  flight_uncovered: {
    text: (stretch) => `${during(stretch)}, no authorisation covers the ad.`,
    // Said alike of one that ends too early, has ended, was withdrawn or starts too late.
    remedy: {
      advertiser:
        'Have the authorisation extended while it lives, get a new code if it has ended, or move the flight.',
      creator:
        'Extend the authorisation while it lives, make a new code if it has ended, or agree on other dates for the ad.',
    },
  },
  flight_over: {
    text: ({ endsAt }) => `The ad was meant to run until ${day(endsAt)}. That time is over.`,
    remedy: 'Choose new dates for the ad.',
  },
  flight_open_ended: {
    text: ({ endsAt }) =>
      `The ad has no end date, but its authorisation ends on ${day(endsAt)}. The ad stops then.`,
    remedy: 'Give the ad an end date, or plan to have the authorisation extended again and again.',
  },
  flight_margin_short: {
    text: ({ marginDays, bufferDays }) =>
      `The authorisation outlives the ad by ${plural(Math.floor(marginDays), 'day')} only; you wanted ${plural(bufferDays, 'day')}.`,
    remedy: {
      advertiser: 'Have it extended now if the ad may run longer.',
      creator: 'Extend the authorisation if the advertiser asks for it.',
    },
  },
  flight_outside_usage_rights: {
    text: (stretch) => `${during(stretch)}, the ad runs outside the usage rights in the contract.`,
    remedy: 'Shorten the flight, or agree on longer usage rights first.',
  },
  authorisation_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil }) =>
      `The authorisation lasts until ${day(endsAt)}, but the usage rights end on ${day(rightsUntil)}. TikTok will not stop the ad for that.`,
    remedy: 'End the ad yourself by the day the usage rights end.',
  },
  usage_rights_outlive_authorisation: {
    text: ({ endsAt }) =>
      `The usage rights go on after the authorisation ends on ${day(endsAt)}. Paid-for rights are left unused.`,
    remedy: 'If you want to use them, have the authorisation extended before it ends.',
  },
  flight_begins_before_code: {
    text: ({ startsAt, generatedAt }) =>
      `The ad is to start on ${day(startsAt)}, but the code will only be made on ${day(generatedAt)}.`,
    remedy: {
      advertiser: 'Ask for the code earlier, or start the ad later.',
      creator: 'Make the code before the ad starts.',
    },
  },
  flight_ends_before_code: {
    text: ({ endsAt, generatedAt }) =>
      `The ad is to end on ${day(endsAt)}, but the code will only be made on ${day(generatedAt)}. It cannot cover any of it.`,
    remedy: 'Choose new dates for the ad, or ask for the code earlier.',
  },
  flight_needs_renewals: {
    text: ({ renewals, days }) =>
      `No single duration is long enough. It takes ${plural(days, 'day')} and ${plural(renewals, 'extension')} after that.`,
    remedy: 'Agree on the extensions now, with their dates.',
  },
  duration_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil }) =>
      `This duration lasts until ${day(endsAt)}, beyond the usage rights, which end on ${day(rightsUntil)}.`,
    remedy: ({ longestWithin }) =>
      longestWithin === undefined
        ? 'Agree on longer usage rights. Every duration on offer goes beyond them.'
        : `Agree on longer usage rights, or ask for ${plural(longestWithin, 'day')}, which stays within them.`,
  },
};

/** A stretch of a flight as a sentence begins with it; one within a single day ends before that day does. */
function during({ startsAt, endsAt }: AuthorisationIssueParams['flight_uncovered']): string {
  if (endsAt === undefined) return `From ${day(startsAt)} on`;
  if (day(startsAt) === day(endsAt)) return `On ${day(startsAt)}, for part of the day`;
  return `From ${day(startsAt)} to ${day(endsAt)}`;
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
