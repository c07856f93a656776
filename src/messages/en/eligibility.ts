import type { EligibilityIssueParams } from '../../vocabulary/issues/eligibility';
import type { MessagesFor } from '../issueMessage';
import { endDayIn } from '../say/endDayIn';
import { isOneInstant } from '../say/isOneInstant';
import { inDoubt } from './inDoubt';
import { asksDuetKind } from '../asksDuetKind';
import { frozen } from '../../shared/frozen';

const anotherPost = {
  advertiser: 'Choose another post.',
  creator: 'Offer the advertiser another post.',
};
const unverified = {
  advertiser: 'Only TikTok can tell. Have it checked before you put money behind the post.',
  creator: 'Nothing for you to do: the advertiser checks this with TikTok.',
};

const makePublic = {
  advertiser: 'Its creator can make it public. Ask them, or do so yourself if the post is yours.',
  creator: 'Open the privacy settings of the post and let everyone see it.',
};

const newCode = {
  advertiser: 'Get a new code for this post. Its creator generates it in the TikTok app.',
  creator: 'Generate a new code for this post and send it to the advertiser.',
};

const extend = {
  advertiser: 'Have the authorization extended, or change the dates of the ad.',
  creator: 'Extend the authorization in the ad settings of the post.',
};

const extendSource = {
  advertiser: 'Ask the creator of the other post to extend its authorization, or change the dates of the ad.',
  creator: 'If the other post is yours, extend the authorization in its ad settings.',
};

/** The day of an end that need not be exact. */
const on = /* @__PURE__ */ endDayIn({
  exact: (day) => `on ${day}`,
  at_the_latest: (day) => `by ${day} at the latest`,
  at_the_earliest: (day) => `on ${day} at the earliest`,
});

const audiences = { private: 'Only its author', friends: 'Only friends', followers: 'Only followers' };

const waysIn = {
  link_account: 'link the business account',
  business_center: 'have the account granted through Business Center',
  code: 'get a code for the post',
  marketplace_application: 'apply for it in TikTok’s creator marketplace',
  affiliate: 'have the product of the post covered by the creator’s affiliate authorization',
};

/** English for findings about eligibility. */
export const enEligibility: MessagesFor<keyof EligibilityIssueParams> = /* @__PURE__ */ frozen({
  // The post itself.
  post_deleted: { text: 'This post has been deleted.', remedy: anotherPost },
  post_removed: {
    text: 'TikTok took this post down, so it cannot run as an ad.',
    remedy: {
      advertiser: 'Choose another post, or ask the creator whether they will appeal.',
      creator: 'Appeal in the TikTok app, or offer the advertiser another post.',
    },
  },
  post_in_review: {
    text: 'TikTok is still reviewing this post.',
    remedy: 'Wait until the review is done, then check again.',
  },
  post_status_unknown: {
    text: ({ platformStatus }) =>
      platformStatus === undefined
        ? 'We do not know whether this post is online.'
        : 'TikTok reports a status for this post that we do not know.',
    remedy: {
      advertiser: 'Open the post in the TikTok app and see whether it is online.',
      creator: 'Open your post in the TikTok app and see whether it is online.',
    },
  },
  post_is_story: { text: 'Stories cannot run as Spark Ads.', remedy: anotherPost },
  post_is_live: {
    text: 'A LIVE cannot run as a Spark Ad.',
    remedy: {
      advertiser: 'Choose a video or photo post, or set up a LIVE ad.',
      creator: 'Offer the advertiser a video or photo post.',
    },
  },
  post_kind_unknown: {
    text: 'We do not know this kind of post.',
    remedy: {
      advertiser: 'Videos and photo posts can run. Ask TikTok about this one, or choose one of those.',
      creator: 'Videos and photo posts can run. Offer the advertiser one of those.',
    },
  },
  post_visibility_unknown: {
    text: 'We do not know who can see this post.',
    remedy: {
      advertiser: 'Open the post while logged out, or ask the creator whether it is public.',
      creator: 'Check in the privacy settings of the post that everyone can see it.',
    },
  },
  post_followers_only: { text: 'Only followers can see this post.', remedy: makePublic },
  post_exposed: {
    text: ({ visibility }) =>
      `${audiences[visibility]} can see this post now. It becomes public once an ad runs it, and its privacy cannot be changed while it is promoted.`,
    remedy: {
      advertiser:
        'Make sure that the owner of the post agrees before the ad starts, or use ads-only mode for the account.',
      creator: 'Tell the advertiser before the ad starts if you do not want that.',
    },
  },

  // Its relations to other posts.
  post_is_chain: {
    text: 'This is a duet or stitch of another duet or stitch. TikTok does not run those as Spark Ads.',
    remedy: anotherPost,
  },
  post_duets_photo: { text: 'Duets of photo posts cannot run as Spark Ads.', remedy: anotherPost },
  post_mentions_many: {
    text: ({ count }, say) => `This post mentions ${say.number(count)} other posts; only one is allowed.`,
    remedy: anotherPost,
  },
  source_not_authorised: {
    text: ({ postIds }, say) =>
      say.count(postIds.length, {
        one: 'This post uses another post, which has not been authorized for ads.',
        other: 'This post uses # other posts that have not been authorized for ads.',
      }),
    remedy: {
      advertiser: 'Ask the creator of the other post for a code too, and apply both.',
      creator: 'If the other post is yours, generate a code for it too and send it to the advertiser.',
    },
  },
  source_authorisation_unknown: {
    text: 'This post uses another post. We do not know whether that one has been authorized for ads.',
    remedy: {
      advertiser: 'Look for a code of the other post, or ask its creator for one.',
      creator: 'If the other post is yours, generate a code for it too and send it to the advertiser.',
    },
  },
  source_authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `This post uses another post, whose authorization ends by ${say.day(endsAt)} at the latest, perhaps sooner: we know when its code arrived, not when it was made.`,
    remedy: {
      advertiser: 'Ask the creator of the other post when they made the code.',
      creator: 'If the other post is yours, tell the advertiser when you made its code.',
    },
  },
  relations_unverified: {
    text: (params) =>
      asksDuetKind(params)
        ? 'We have not checked whether the post that this duet uses is a photo post.'
        : 'We have not checked whether this post is a duet or stitch, or mentions other posts.',
    remedy: 'Look at the post to find out.',
  },

  // The account.
  identity_cannot_spark: {
    text: 'This kind of account cannot run Spark Ads.',
    remedy: {
      advertiser: 'Choose a linked account, one granted through Business Center, or a post opened by a code.',
      creator: 'Generate a code for the post in the TikTok app and send it to the advertiser.',
    },
  },
  identity_type_unknown: {
    text: 'We do not know this kind of account.',
    remedy: {
      advertiser: 'Ask TikTok whether it can run Spark Ads.',
      creator: 'Generate a code for the post in the TikTok app: with it the post can run in any case.',
    },
  },
  identity_government_or_political: {
    text: 'Accounts of governments, politicians and political parties cannot run Spark Ads.',
    remedy: {
      advertiser: 'Choose a post of another account.',
      creator: 'Nothing for you to do: posts of this account cannot run as ads.',
    },
  },
  identity_no_valid_account: {
    text: 'The connection to this TikTok account no longer works.',
    remedy: {
      advertiser: 'Link the account again, or ask its owner to.',
      creator: 'Link your account to the advertiser again.',
    },
  },
  identity_scope_missing: {
    text: 'This account does not allow its posts to be used in ads.',
    remedy: {
      advertiser: 'Ask whoever owns the account to allow it, or link it again with all permissions.',
      creator: 'Link your account again, and allow the advertiser to use your posts.',
    },
  },
  identity_private_account: {
    text: 'This account is private, and ads need a public one.',
    remedy: {
      advertiser: 'Make it public in the TikTok app, or ask its owner to.',
      creator: 'Make your account public in the privacy settings of the TikTok app.',
    },
  },
  identity_not_business_account: {
    text: 'This is not a business account, so it cannot be linked.',
    remedy: {
      advertiser: 'Switch it to a business account in the TikTok app, or use a code for the post instead.',
      creator: 'Switch to a business account in the TikTok app, or send a code for the post instead.',
    },
  },
  identity_maybe_not_business_account: {
    text: 'This is not a business account. TikTok does not say whether an account granted through Business Center must be one.',
    remedy: {
      advertiser: 'Try it in TikTok Ads Manager, or use a code for the post.',
      creator: 'Switch to a business account in the TikTok app, or send a code for the post instead.',
    },
  },
  identity_availability_unknown: {
    text: 'TikTok reports a status for this account that we do not know.',
    remedy: {
      advertiser: 'Look at the account in TikTok Ads Manager.',
      creator: 'Nothing for you to do: the advertiser looks at it in TikTok Ads Manager.',
    },
  },
  identity_cannot_pull: {
    text: 'Existing posts of this account may not be used in ads.',
    remedy: {
      advertiser:
        'In Business Center, ask the owner for “Deliver ads” with “Existing posts”. Link a linked account again and allow it there. Or get a code for this post.',
      creator:
        'When the advertiser asks for “Deliver ads”, allow “Existing posts”. Or send a code for this post.',
    },
  },
  identity_cannot_push: {
    text: 'Ads may not publish new posts on this account.',
    remedy: {
      advertiser:
        'In Business Center, ask the owner for “Deliver ads” with “Publish and manage new videos”, or with “Show through ads only”. Link a linked account again and allow it there.',
      creator:
        'When the advertiser asks for “Deliver ads”, allow “Publish and manage new videos”, or “Show through ads only”.',
    },
  },
  identity_unverified: {
    text: 'We have not checked with TikTok what this account may do.',
    remedy: unverified,
  },

  // Access.
  access_missing: {
    text: {
      advertiser: 'You have no access to this post yet.',
      creator: 'The advertiser has no access to this post yet.',
    },
    remedy: {
      advertiser: ({ ways }, say) =>
        ways.length === 0
          ? 'Get a code for the post, or have the account linked.'
          : `To get it, ${say.or(ways.map((way) => waysIn[way]))}.`,
      creator: 'Generate a code for this post in the TikTok app and send it to the advertiser.',
    },
  },
  access_unknown: {
    text: {
      advertiser: 'We do not know how you get access to this post.',
      creator: 'We do not know how the advertiser gets access to this post.',
    },
    remedy: {
      advertiser: 'Say whether the account is linked, granted through Business Center, or opened by a code.',
      creator: 'Generate a code for this post in the TikTok app and send it to the advertiser.',
    },
  },
  access_affiliate_only: {
    text: 'An affiliate authorization covers the product that the post links to, for the seller who lists it. We do not know whether this ad is for that.',
    remedy: {
      advertiser: 'If it is, go ahead. For anything else, get a code: a code works for any product.',
      creator: 'If the ad is for something else, send the advertiser a code.',
    },
  },
  access_conflicts_identity: {
    text: 'The stated access does not fit this kind of account.',
    remedy: {
      advertiser: 'Check both: an account is linked, granted through Business Center, or opened by a code.',
      creator: 'Nothing for you to do: the advertiser checks the account.',
    },
  },
  access_by_code_cannot_push: {
    text: 'A code gives access to an existing post. It cannot publish a new one.',
    remedy: {
      advertiser: 'Run an existing post, or have the account linked or granted through Business Center.',
      creator: 'Link your account to the advertiser, or offer an existing post.',
    },
  },

  // The authorisation behind a code.
  authorisation_missing: {
    text: 'There is no authorization code for this post yet.',
    remedy: {
      advertiser:
        'Ask the creator for one. In the TikTok app: open the post, three dots, “Ad settings”, “Ad authorization”, “Generate code”.',
      creator:
        'In the TikTok app: open the post, three dots, “Ad settings”, “Ad authorization”, “Generate code”. Then send it to the advertiser.',
    },
  },
  authorisation_other_post: {
    text: 'This authorization is for another post.',
    remedy: newCode,
  },
  authorisation_unanswered: {
    text: {
      advertiser: 'The creator has not answered your request yet.',
      creator: 'You have not answered the advertiser’s request yet.',
    },
    remedy: {
      advertiser: 'Remind the creator to accept it in the notifications of the TikTok app.',
      creator: 'Accept the request in the notifications of the TikTok app.',
    },
  },
  authorisation_declined: {
    text: {
      advertiser: 'The creator declined your request.',
      creator: 'You declined the advertiser’s request.',
    },
    remedy: {
      advertiser: 'Talk to the creator, then ask again or choose another post.',
      creator: 'If you have changed your mind, send the advertiser a code.',
    },
  },
  authorisation_pending: {
    text: 'TikTok is still reviewing the authorization.',
    remedy: 'Wait until it is active, then check again.',
  },
  authorisation_not_applied: {
    text: 'The code has not been applied to an ad account yet, and its time is already running.',
    remedy: {
      advertiser: 'Apply the code in TikTok Ads Manager.',
      creator: 'Nothing for you to do: the advertiser has to apply the code.',
    },
  },
  authorisation_not_started: {
    text: ({ startsAt, flightStartsAt }, say) => {
      if (startsAt === undefined) return 'The authorization has not started yet.';
      return flightStartsAt === undefined
        ? `The authorization starts on ${say.day(startsAt)}.`
        : `The authorization only starts on ${say.day(startsAt)}, but the ad is planned from ${say.day(flightStartsAt)}.`;
    },
    remedy: {
      advertiser: 'Wait until it has started, or change the dates of the ad.',
      creator: 'Wait until it has started.',
    },
  },
  authorisation_expired: {
    text: ({ endsAt, day }, say) =>
      endsAt === undefined
        ? 'The authorization has ended.'
        : `The authorization ended on ${say.day(day ?? endsAt)}.`,
    remedy: {
      advertiser:
        'Ask the creator for a new code. If the app still lets them extend this one, that may work as well.',
      creator:
        'Send a new code. If the ad settings of the post still let you extend this one, that may work as well.',
    },
  },
  authorisation_perhaps_over: {
    text: ({ endsAt, ...doubt }, say) =>
      `The authorization may be over already: as far as we know, it was to end ${on(say.lastDay(endsAt), doubt)}.${inDoubt(doubt)}`,
    remedy: {
      advertiser:
        'Look in TikTok Ads Manager whether it is still active. If it is, have it extended now. If not, get a new code.',
      creator:
        'Check in the ad settings of the post whether it is still active. If it is, extend it now. If not, send a new code.',
    },
  },
  authorisation_revoked: {
    text: 'The authorization has been withdrawn.',
    remedy: newCode,
  },
  authorisation_unknown: {
    text: 'TikTok reports a status for this authorization that we do not know.',
    remedy: {
      advertiser: 'Look at the post in TikTok Ads Manager, under “Spark Ad posts”.',
      creator: 'Check in the ad settings of the post that “Ad authorization” is on.',
    },
  },

  // The time it is meant to run.
  flight_after_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `The authorization ends at the very moment when the ad is planned to start: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `The authorization ends on ${end}, but the ad is only planned to start on ${start}.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_outlives_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `The ad has no end date. It will stop ${on(say.lastDay(endsAt), doubt)}, when the authorization ends.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `The ad is planned to run until ${flightEnd}, but it will stop ${on(end, doubt)}, when the authorization ends.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_after_source_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `This post uses another post, whose authorization ends at the very moment when the ad is planned to start: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `This post uses another post, whose authorization ends on ${end}, but the ad is only planned to start on ${start}.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },
  flight_outlives_source_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      const other = 'This post uses another post, whose authorization ends';
      if (flightEndsAt === undefined) {
        return `The ad has no end date. ${other} ${on(say.lastDay(endsAt), doubt)}, and the ad may stop then.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `The ad is planned to run until ${flightEnd}. ${other} ${on(end, doubt)}, and the ad may stop then.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },

  // Rights, links, disclosure and limits.
  music_not_authorised: {
    text: ({ countries }, say) =>
      countries.length > 0
        ? `The music of this post is not cleared for ads in ${say.and(countries.map(say.country))} on the dates of the ad.`
        : 'The music of this post is not cleared for the countries and dates of the ad.',
    remedy: {
      advertiser: 'Leave those countries out, or choose a post with original sound or commercial music.',
      creator: 'Offer the advertiser a post with original sound or music from the Commercial Music Library.',
    },
  },
  music_not_cleared_for_all: {
    text: ({ countries }, say) =>
      `${
        countries.length > 0
          ? `TikTok was asked about ${say.and(countries.map(say.country))} and did not clear the music of this post for all of that.`
          : 'TikTok did not clear the music of this post for all that it was asked about.'
      } The ad has other countries or dates, so its music may be cleared.`,
    remedy: {
      advertiser: 'Ask TikTok again, for exactly the countries and dates of the ad.',
      creator: 'Nothing for you to do: the advertiser checks this with TikTok.',
    },
  },
  music_status_unknown: {
    text: 'TikTok gives the music of this post a status that we do not know, so it may not be cleared.',
    remedy: unverified,
  },
  music_unverified: {
    text: 'We have not checked with TikTok whether the music of this post may be used in this ad.',
    remedy: unverified,
  },
  anchor_regions_exclude_all: {
    text: ({ countries }) =>
      countries.length > 0
        ? 'A product linked in this post may not be advertised in any of the chosen countries.'
        : 'There is no country in which all products linked in this post may be advertised.',
    remedy: {
      advertiser: 'Choose other countries, or another post.',
      creator: 'Offer the advertiser another post.',
    },
  },
  anchor_regions_exclude_some: {
    text: ({ countries }, say) =>
      `A product linked in this post may not be advertised in ${say.or(countries.map(say.country))}.`,
    remedy: {
      advertiser: ({ countries }, say) =>
        `Leave ${say.and(countries.map(say.country))} out, or choose another post there.`,
      creator: 'Nothing for you to do: the advertiser chooses the countries.',
    },
  },
  anchor_regions_limit: {
    text: ({ countries }, say) =>
      `A product linked in this post may only be advertised in ${say.and(countries.map(say.country))}.`,
    remedy: {
      advertiser: 'Run the ad only there, or choose another post.',
      creator: 'Nothing for you to do: the advertiser chooses the countries.',
    },
  },
  anchor_rejected: {
    text: 'TikTok rejected a link in this post. The ad may be refused because of it.',
    remedy: {
      advertiser: 'Ask the creator to fix or remove the link.',
      creator: 'Fix or remove the link.',
    },
  },
  anchors_unverified: {
    text: 'We have not checked with TikTok where the links in this post may be advertised.',
    remedy: unverified,
  },
  ads_only_mode_refuses_profile: {
    text: 'On this account, a post that an ad publishes cannot appear on the profile.',
    remedy: {
      advertiser: 'Choose “Show through ads only” for the new post.',
      creator: 'Nothing for you to do: the advertiser keeps the new post off your profile.',
    },
  },
  ads_only_mode_unverified: {
    text: 'We have not checked with TikTok whether a post that an ad publishes may appear on the profile.',
    remedy: unverified,
  },
  branded_content_undisclosed: {
    text: 'This post is not marked as a paid partnership. TikTok may remove or restrict it.',
    remedy: {
      advertiser: 'Ask the creator to turn on the paid-partnership label.',
      creator:
        'Open the post, then More options, Ad settings, “Disclose commercial content”, and choose “Branded content”.',
    },
  },
  own_brand_undisclosed: {
    text: {
      advertiser: 'This post is not marked as promoting your brand. TikTok may remove or restrict it.',
      creator: 'The advertiser’s post is not marked as promoting their brand.',
    },
    remedy: {
      advertiser:
        'Open the post, then More options, Ad settings, “Disclose commercial content”, and choose “Your brand”.',
      creator: 'Nothing for you to do: the advertiser marks the post.',
    },
  },
  disclosure_unverified: {
    text: 'We do not know whether this post says that it is promotional. TikTok wants every promotional post to say so.',
    remedy: {
      advertiser: 'Look for the label on the post, or ask its creator.',
      creator:
        'Open the post, then More options, Ad settings, “Disclose commercial content”, and turn it on.',
    },
  },
  ai_content_declared: {
    text: 'This post is marked as made with AI. TikTok requires the ad to say so too when AI has made its media or changed them significantly.',
    remedy: {
      advertiser: 'Turn on the AI disclosure when you set up the ad.',
      creator: 'Nothing for you to do: the advertiser declares it in the ad.',
    },
  },
  quota_exhausted: {
    text: 'This account has no room for more ads.',
    remedy: {
      advertiser: 'Delete ads that you no longer need.',
      creator: 'Nothing for you to do: the advertiser makes room.',
    },
  },
  quota_unverified: {
    text: 'We have not checked with TikTok how many more ads this account can take.',
    remedy: unverified,
  },
});
