import type { EndCertainty } from '../results/endCertainty';
import type { ResultWords } from '../results/resultWords';
import { days as inDays } from './days';
import { frozen } from '../../shared/frozen';

const notConfirmed = ' (not confirmed by TikTok)';

/** English for all results other than issues. */
export const enResults: ResultWords = /* @__PURE__ */ frozen({
  locale: 'en',
  actors: {
    creator: { advertiser: 'The creator', creator: 'You' },
    source_creator: 'The creator of the original post',
    advertiser: { advertiser: 'You', creator: 'The advertiser' },
    platform: 'TikTok',
  },
  confidences: {
    official: 'TikTok says so',
    official_relayed: 'TikTok says so, as others quote it',
    observed: 'Somebody saw it on the platform',
    third_party: 'Others say so',
    inferred: 'Follows from other facts',
  },
  statuses: {
    not_needed: 'Needs no code',
    pending: 'Not granted yet',
    unanswered: 'Not answered yet',
    in_review: 'In review at TikTok',
    declined: 'Declined',
    not_applied: 'Code not applied yet',
    not_started: 'Not started yet',
    active: 'Active',
    expired: 'Ended',
    perhaps_expired: 'Perhaps ended',
    revoked: 'Withdrawn',
    unknown: 'Not known',
  },
  activeUntil: ({ end, certainty }) => `Active${until(end, certainty)}`,
  headlines: {
    eligible: 'This post can run as a Spark Ad.',
    ineligible: 'This post cannot run as a Spark Ad.',
    unknown: 'We cannot say yet whether this post can run as a Spark Ad.',
  },
  notYet: 'This post cannot run as a Spark Ad yet.',
  runsUntil: ({ end, certainty }) =>
    ({
      exact: `This post can run as a Spark Ad, but only until ${end}, when the authorization ends.`,
      at_the_latest: `This post can run as a Spark Ad, but only until the authorization ends, on ${end} at the latest.`,
      at_the_earliest: `This post can run as a Spark Ad, but perhaps only until ${end}: the authorization ends then or a little later.`,
      unconfirmed: `This post can run as a Spark Ad, but only until ${end}, when the authorization ends${notConfirmed}.`,
    })[certainty],
  runsUntilSource: ({ end }) =>
    `This post can run as a Spark Ad, but perhaps only until ${end}, when the authorization of the original post ends.`,
  runsBut: {
    flight_over: 'This post could run as a Spark Ad, but the dates of the ad are over.',
    quota_exhausted: 'This post could run as a Spark Ad, but this account has no room for more ads.',
    music_not_cleared_for_all: 'This post can run as a Spark Ad, but perhaps not with its music.',
    music_status_unknown: 'This post can run as a Spark Ad, but perhaps not with its music.',
    anchor_rejected: 'This post could run as a Spark Ad, but TikTok rejected a link in it.',
    anchor_regions_exclude_some: 'This post can run as a Spark Ad, but not in all of the chosen countries.',
    anchor_regions_limit: 'This post can run as a Spark Ad, but only in some countries.',
    post_exposed: 'This post can run as a Spark Ad, but then everyone can see it.',
  },
  sourceEndsThen: ({ end }) => `The authorization of the original post ends on ${end}.`,
  endsThen: ({ end, certainty }) => `The authorization ends${endingOn(end, certainty)}.`,
  unverified: ({ topics }, say) => `Not checked yet: ${say.and(topics)}.`,
  topics: {
    identity_unverified: 'what the account may do',
    music_unverified: 'the music rights',
    quota_unverified: 'the room for more ads',
    relations_unverified: 'duets, stitches and mentions',
    duet_of_photo: 'what kind of post the duet uses',
    anchors_unverified: 'the links in the post',
    ads_only_mode_unverified: 'posts on the profile',
    disclosure_unverified: 'the disclosure of the post',
  },
  before: (dayOrTime) => `before ${dayOrTime}`,
  soon: 'as soon as possible',
  until: (day) => `until ${day}`,

  changes: {
    granted: ({ post, end, certainty }) => `${called(post)} is authorized for ads${until(end, certainty)}.`,
    extended: ({ post, end, certainty }) =>
      `The authorization of ${named(post)} was extended${until(end, certainty)}.`,
    shortened: ({ post, end, certainty }) =>
      end === undefined
        ? `The authorization of ${named(post)} was cut short.`
        : `The authorization of ${named(post)} was cut short: it now ends${endingOn(end, certainty)}.`,
    expired: ({ post, certainty }) =>
      `The authorization of ${named(post)} ${certainty === 'exact' ? 'has ended' : 'may have ended: look it up in TikTok Ads Manager'}.`,
    revoked: ({ post }) => `The authorization of ${named(post)} was withdrawn.`,
    declined: ({ post }) => `The creator declined your request for ${named(post)}.`,
    end_known: ({ post, end, certainty }) =>
      `The end of the authorization of ${named(post)} is known now${end === undefined ? '' : `: it ends${endingOn(end, certainty)}`}.`,
    became_unknown: ({ post, end }) =>
      end === undefined
        ? `It is no longer known when the authorization of ${named(post)} ends. Look it up in TikTok Ads Manager.`
        : `The status of the authorization of ${named(post)} is no longer known. Look it up in TikTok Ads Manager.`,
    post_hidden: ({ post }) => `${called(post)} is no longer public.`,
    post_visible: ({ post }) => `${called(post)} is public again.`,
    post_removed: ({ post }) => `${called(post)} was taken down.`,
    post_became_unknown: ({ post }) => `It is no longer known whether ${named(post)} is online.`,
    duplicate_appeared: ({ post }) => `${called(post)} is now authorized more than once.`,
    code_replaced: ({ post }) => `${called(post)} has a new code.`,
    horizon_crossed: ({ post, end, certainty }) =>
      end === undefined
        ? `The authorization of ${named(post)} is about to end.`
        : `The authorization of ${named(post)} ends${endingOn(end, certainty)}.`,
    gone: ({ post }) => `${called(post)} is no longer listed.`,
  },
  remedy: ({ remedy, who = 'the creator', days, notBefore, again }, say) => {
    const length = days === undefined ? '' : ` ${remedy === 'extend' ? 'by' : 'for'} ${inDays(days, say)}`;
    const early = notBefore === undefined ? '' : `, not generated before ${notBefore}`;
    if (remedy === 'use_other_binding') return 'Point the ad to the other authorization of its post.';
    if (remedy === 'extend') return `Ask ${who} to extend it${length}${again ? ', and again later' : ''}.`;
    // An extension counts from the old end, so that its days would be over before such an ad begins.
    if (remedy === 'new_code' || notBefore !== undefined)
      return `Ask ${who} for a new code${length}${early}.`;
    return `Ask ${who} for a new code${length}${early}, or to extend the old one if the app allows it.`;
  },
  ends: ({ post, end, isOver, certainty }) => {
    if (isOver && certainty !== 'exact') return `The authorization of ${named(post)} may be over.`;
    if (isOver || end === undefined) return `The authorization of ${named(post)} is not active.`;
    const doubt = {
      exact: '',
      at_the_latest: ', perhaps sooner',
      at_the_earliest: ', perhaps later',
      unconfirmed: '',
    }[certainty];
    return `The authorization of ${named(post)} ends${endingOn(end, certainty)}${doubt}.`;
  },
  loss: ({ days, spend, spendPerDay, isOver }, say) => {
    const daily = spendPerDay ? ` That is ${say.number(Math.round(spendPerDay))} of spend a day.` : '';
    if (days === undefined)
      return `${isOver ? 'Until then, the ad stands still' : 'Without it, the ad stops'}.${daily}`;
    if (days === 0) return 'The ad is over by then.';
    const total = spend ? `, worth ${say.number(Math.round(spend))} of spend` : '';
    return `Without it, ${days < 1 ? 'less than a day' : inDays(toTenths(days), say)} of the ad ${toTenths(days) <= 1 ? 'is' : 'are'} lost${total}.`;
  },
  rightsFirst: ({ rightsUntil, who = 'the creator' }) =>
    `The usage rights end on ${rightsUntil}, before anything could be added. Agree on longer ones before you ask ${who}.`,
  waiting: {
    in_review: ({ post }) =>
      `TikTok is still reviewing the authorization of ${named(post)}. There is nothing to ask for yet.`,
    unanswered: ({ post, who = 'The creator' }) =>
      `${who} has not answered your request for ${named(post)} yet. A reminder may help.`,
    declined: ({ post, who = 'The creator' }) =>
      `${who} declined your request for ${named(post)}. Talk to them before you ask again.`,
    not_applied: ({ post }) =>
      `The code of ${named(post)} has not been applied yet. Apply it in TikTok Ads Manager.`,
  },
  because: {
    not_needed: ({ post }) => `${called(post)} needs no code. Nothing to do.`,
    no_code: ({ post }) => `The ad with ${named(post)} needs no code. Nothing to do.`,
    flight_ends_first: ({ post }) =>
      `The ad with ${named(post)} is over before its authorization is. Nothing to do.`,
    ends_later: ({ post }) => `The authorization of ${named(post)} does not end soon. Nothing to do yet.`,
    outlived: ({ post }) =>
      `Another authorization of ${named(post)} lasts at least as long. Nothing to ask for.`,
    not_in_force: ({ post }) =>
      `This authorization of ${named(post)} is not in force. Check that the ad runs under another one.`,
    not_known: ({ post, who = 'the creator' }) =>
      `It is not known when the authorization of ${named(post)} ends. Look it up in TikTok Ads Manager, or ask ${who}.`,
    status_unknown: ({ post, end, certainty }) =>
      `TikTok reports a status for the authorization of ${named(post)} that we do not know.${end === undefined ? '' : ` By its dates it ends${endingOn(end, certainty)}.`} Look it up in TikTok Ads Manager.`,
    rows_disagree: ({ post }) =>
      `Several rows say different things about the authorization of ${named(post)}. Find out which is right.`,
    nothing_known: ({ post }) =>
      `No authorization of ${named(post)} is known. Look it up in TikTok Ads Manager.`,
    bindings_disagree: ({ post }) =>
      `${called(post)} has several authorizations, and the ad stops under some of them. Find out which one it uses.`,
  },
  postById: (id) => `post ${id}`,
  ofAd: ({ id, text }) => `Ad “${id}”: ${text}`,
  eventTitle: ({ who, daysLeft, certainty }, say) => {
    const ends = `Authorization${who === undefined ? '' : ` of ${who}`} ends`;
    const doubt = {
      exact: '',
      at_the_latest: ' at the latest',
      at_the_earliest: ' at the earliest',
      unconfirmed: notConfirmed,
    }[certainty];
    return `${daysLeft === 0 ? ends : `${ends} in ${inDays(daysLeft, say)}`}${doubt}`;
  },

  endEvents: {
    code_expires: 'The code runs out',
    code_deleted: 'The code is deleted',
    authorisation_turned_off: 'Ad authorization is turned off',
    authorisation_revoked: 'The authorization is withdrawn',
    post_released: 'The ad account releases the post',
    post_deleted: 'The post is deleted',
    account_unlinked: 'The account is unlinked',
    account_banned: 'The account is banned',
    account_grant_withdrawn: 'The account is no longer granted',
  },
  runningAds: {
    stop: 'Running ads stop.',
    pause: 'Running ads pause.',
    continue: 'Running ads continue.',
    until_budget: 'Running ads continue until their budget is spent or they are paused.',
    unknown: 'What happens to running ads is not known.',
    not_applicable: 'It has no effect on these ads.',
  },
  newAds: {
    refused: 'New ads are refused.',
    unknown: 'Whether new ads can be created is not known.',
    not_applicable: '',
  },
  refusedWhileInUse: 'TikTok does not allow it while ads use the post.',
  endRemedies: {
    extend: 'have it extended',
    new_code: 'get a new code',
    stop_ads_first: 'stop the ads first',
  },

  metrics: {
    completion_rate: 'completion rate',
    six_second_view_rate: '6-second view rate',
    engagement_rate: 'engagement rate',
    conversion_rate: 'conversion rate',
    cpm: 'cost per 1,000 views',
    cpa: 'cost per action',
  },
  claims: {
    change: ({ metric, percent }, say) =>
      `${say.percent(Math.abs(percent) / 100)} ${percent < 0 ? 'lower' : 'higher'} ${metric}`,
    changeBetween: ({ metric, from, to }, say) =>
      `${say.percent(Math.min(Math.abs(from), Math.abs(to)) / 100)} to ${say.percent(Math.max(Math.abs(from), Math.abs(to)) / 100)} ${from < 0 ? 'lower' : 'higher'} ${metric}`,
    share: ({ metric, share, percent }, say) =>
      `${say.number(share)}% of advertisers saw at least ${say.percent(Math.abs(percent) / 100)} ${percent < 0 ? 'lower' : 'higher'} ${metric}`,
    rates: ({ metric, spark, other }, say) =>
      `${metric} of ${say.number(spark)}%, against ${say.number(other)}%`,
    comparators: {
      non_spark_in_feed: 'than non-Spark in-feed ads',
      before_linking_the_account: 'than before the account was linked',
      unknown: '',
    },
    standings: {
      published: 'TikTok’s own figure about its own product.',
      unconfirmed: 'Said to be TikTok’s figure; its page was not found.',
      refuted: 'A misquote: TikTok does not say so.',
    },
  },
});

function named(post: string | undefined): string {
  return post ?? 'a post';
}

function called(post: string | undefined): string {
  return post?.replace(/^post /, 'Post ') ?? 'A post';
}

function toTenths(days: number): number {
  return Math.round(days * 10) / 10;
}

function until(end: string | undefined, certainty: EndCertainty): string {
  if (end === undefined) return '';
  if (certainty === 'at_the_earliest') return ` until at least ${end}`;
  return ` until ${end}${{ exact: '', at_the_latest: ' at the latest', unconfirmed: notConfirmed }[certainty]}`;
}

function endingOn(end: string, certainty: EndCertainty): string {
  if (certainty === 'at_the_latest') return ` by ${end} at the latest`;
  return ` on ${end}${{ exact: '', at_the_earliest: ' at the earliest', unconfirmed: notConfirmed }[certainty]}`;
}
