import type { EligibilityIssueParams } from '../../vocabulary/issues/eligibility';
import { day } from '../day';
import type { MessagesFor } from '../issueMessage';

const anotherPost = 'Choose another post.';
const askTikTok = 'Read it from TikTok’s API before you spend money on it.';

const makePublic = {
  advertiser: 'Its creator can make it public. Ask them, or do so yourself if the post is yours.',
  creator: 'Open the privacy settings of the post and let everyone see it.',
};

const newCode = {
  advertiser: 'Get a new code for this post. Its creator generates it in the TikTok app.',
  creator: 'Generate a new code for this post and send it to the advertiser.',
};

const extend = {
  advertiser: 'Have the authorisation extended, or change the dates of the ad.',
  creator: 'Extend the authorisation in the ad settings of the post.',
};

const extendSource = {
  advertiser: 'Ask the creator of the other post to extend its authorisation, or change the dates of the ad.',
  creator: 'Extend the authorisation in the ad settings of the other post.',
};

const audiences = { private: 'Only its author', friends: 'Only friends', followers: 'Only followers' };

const waysIn = {
  link_account: 'link the business account',
  business_center: 'have the account granted through Business Center',
  code: 'get a code for the post',
  marketplace_application: 'apply in the creator marketplace',
};

/** English for the issues of the eligibility room. */
export const enEligibility: MessagesFor<keyof EligibilityIssueParams> = {
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
    remedy: 'Open the post in the TikTok app, or read it again from TikTok.',
  },
  post_is_story: { text: 'Stories cannot run as Spark Ads.', remedy: anotherPost },
  post_is_live: {
    text: 'A LIVE cannot run as a Spark Ad.',
    remedy: 'Choose a video or photo post, or set up a LIVE ad.',
  },
  post_kind_unknown: {
    text: 'This is a kind of post that we do not know.',
    remedy: 'Video and photo posts can run. Ask TikTok about this one.',
  },
  post_visibility_unknown: {
    text: 'We do not know who can see this post.',
    remedy: {
      advertiser: 'Read it from TikTok, or ask the creator whether it is public.',
      creator: 'Check under the privacy settings of the post that everyone can see it.',
    },
  },
  post_private: { text: 'Only its author can see this post.', remedy: makePublic },
  post_friends_only: { text: 'Only friends can see this post.', remedy: makePublic },
  post_followers_only: { text: 'Only followers can see this post.', remedy: makePublic },
  post_exposed: {
    text: ({ visibility }) =>
      `${audiences[visibility]} can see this post now. Running it as an ad will probably make it public.`,
    remedy: 'Make sure that everyone concerned wants this before the ad starts.',
  },

  // Its relations to other posts.
  post_is_chain: {
    text: 'This is a duet or stitch of a duet or stitch. Such chains cannot run as Spark Ads.',
    remedy: anotherPost,
  },
  post_duets_photo: { text: 'Duets of photo posts cannot run as Spark Ads.', remedy: anotherPost },
  post_mentions_many: {
    text: ({ count }) => `This post mentions ${count} other posts. It may mention one.`,
    remedy: anotherPost,
  },
  source_not_authorised: {
    text: ({ postIds }) =>
      postIds.length === 1
        ? 'This post uses another post that has not been authorised.'
        : `This post uses ${postIds.length} other posts that have not been authorised.`,
    remedy: {
      advertiser: 'Ask the creator of the other post for a code too, and apply both.',
      creator: 'Generate a code for the post that this one uses, and send it to the advertiser.',
    },
  },
  source_authorisation_unknown: {
    text: 'This post uses another post. We do not know whether that one has been authorised.',
    remedy: 'Check for a code of the other post, or ask its creator for one.',
  },
  source_authorisation_end_upper_bound: {
    text: ({ endsAt }) =>
      `This post uses another post, whose authorisation ends on ${day(endsAt)} at the latest. The true end may be earlier, because its time started when the code was made, not when it was received.`,
    remedy: 'Ask the creator of the other post when the code was made.',
  },
  relations_unverified: {
    text: 'We have not checked whether this post is a duet or stitch, or mentions other posts.',
    remedy: ({ request }) => (request === undefined ? 'Look at the post to find out.' : askTikTok),
  },

  // The account.
  identity_cannot_spark: {
    text: 'This kind of account cannot run Spark Ads.',
    remedy: 'Choose a linked account, an account granted through Business Center, or a post by code.',
  },
  identity_type_unknown: {
    text: 'This is a kind of account that we do not know.',
    remedy: 'Ask TikTok whether it can run Spark Ads.',
  },
  identity_government_or_political: {
    text: 'Accounts of governments, politicians and political parties cannot run Spark Ads.',
    remedy: 'Choose a post of another account.',
  },
  identity_no_valid_account: {
    text: 'The connection to this TikTok account is no longer valid.',
    remedy: 'Connect the account again.',
  },
  identity_scope_missing: {
    text: 'This account does not allow its posts to be used in ads.',
    remedy: {
      advertiser: 'Ask whoever owns the account to allow it, or connect it again with all permissions.',
      creator: 'Allow the advertiser to use your posts when you connect your account.',
    },
  },
  identity_private_account: {
    text: 'This account is private.',
    remedy: {
      advertiser: 'The account must be public. If it is not yours, ask its owner to change it.',
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
  identity_availability_unknown: {
    text: 'TikTok gives a reason about this account that we do not know.',
    remedy: 'Look at the account in Ads Manager.',
  },
  identity_cannot_pull: {
    text: 'The existing posts of this account may not be used in ads.',
    remedy: {
      advertiser: 'Ask whoever owns the account to allow existing posts, or for a code for this post.',
      creator: 'Allow the advertiser to use your existing posts, or send a code for this one.',
    },
  },
  identity_cannot_push: {
    text: 'Ads may not publish new posts on this account.',
    remedy: {
      advertiser: 'Ask whoever owns the account to allow publishing.',
      creator: 'Allow the advertiser to publish posts on your account.',
    },
  },
  identity_unverified: {
    text: 'We have not read from TikTok yet what this account may do.',
    remedy: askTikTok,
  },

  // The way in.
  access_missing: {
    text: 'The advertiser has no access to this post.',
    remedy: {
      advertiser: ({ ways }) => `Get access: ${ways.map((way) => waysIn[way]).join(', or ')}.`,
      creator: 'Generate a code for this post in the TikTok app and send it to the advertiser.',
    },
  },
  access_unknown: {
    text: 'We do not know how the advertiser gets at this post.',
    remedy:
      'Say whether the account is linked, granted through Business Center, or the post opened by a code.',
  },
  access_conflicts_identity: {
    text: 'The stated access does not fit the kind of account.',
    remedy: 'Check both: an account can be linked, granted through Business Center, or opened by code.',
  },
  access_by_code_cannot_push: {
    text: 'A code opens an existing post. It cannot publish a new one.',
    remedy: 'Run an existing post, or have the account linked or granted through Business Center.',
  },

  // The authorisation behind a code.
  authorisation_missing: {
    text: 'There is no authorisation code for this post yet.',
    remedy: {
      advertiser:
        'Get one: in the TikTok app, the creator of the post turns on ad authorisation and generates the code.',
      creator:
        'In the TikTok app open the post, then Ad settings, turn on ad authorisation and send the code.',
    },
  },
  authorisation_other_post: {
    text: 'The authorisation belongs to another post.',
    remedy: newCode,
  },
  authorisation_unanswered: {
    text: 'The creator has not answered yet.',
    remedy: {
      advertiser: 'Remind the creator to accept it in the notifications of the TikTok app.',
      creator: 'Accept the request in the notifications of the TikTok app.',
    },
  },
  authorisation_declined: {
    text: 'The creator declined.',
    remedy: {
      advertiser: 'Talk to the creator, then ask again or choose another post.',
      creator: 'If you have changed your mind, send the advertiser a code.',
    },
  },
  authorisation_pending: {
    text: 'TikTok is still reviewing the authorisation.',
    remedy: 'Wait until it is active, then check again.',
  },
  authorisation_not_applied: {
    text: 'The code exists, but has not been applied. Its time is already running.',
    remedy: {
      advertiser: 'Apply the code in Ads Manager.',
      creator: 'Nothing to do for you: the advertiser must apply the code.',
    },
  },
  authorisation_not_started: {
    text: ({ startsAt }) =>
      startsAt === undefined
        ? 'The authorisation has not started yet.'
        : `The authorisation starts on ${day(startsAt)}.`,
    remedy: 'Wait until it has started.',
  },
  authorisation_expired: {
    text: ({ endsAt }) =>
      endsAt === undefined ? 'The authorisation has ended.' : `The authorisation ended on ${day(endsAt)}.`,
    remedy: {
      advertiser: 'Have it extended in the ad settings of the post. If that does not help, get a new code.',
      creator: 'Extend it in the ad settings of the post. If that does not help, send a new code.',
    },
  },
  authorisation_revoked: {
    text: 'The authorisation has been withdrawn.',
    remedy: newCode,
  },
  authorisation_unknown: {
    text: 'TikTok reports a status for this authorisation that we do not know.',
    remedy: 'Look at the post in Ads Manager, under Spark Ad posts.',
  },

  // The time it is meant to run.
  flight_after_authorisation: {
    text: ({ endsAt, flightStartsAt }) =>
      `The ad is meant to start on ${day(flightStartsAt)}. The authorisation ends on ${day(endsAt)}, before that.`,
    remedy: extend,
  },
  flight_outlives_authorisation: {
    text: ({ endsAt, flightEndsAt }) =>
      flightEndsAt === undefined
        ? `The ad has no end date. It will stop on ${day(endsAt)}, when the authorisation ends.`
        : `The ad is meant to run until ${day(flightEndsAt)}. It will stop on ${day(endsAt)}, when the authorisation ends.`,
    remedy: extend,
  },
  flight_after_source_authorisation: {
    text: ({ endsAt, flightStartsAt }) =>
      `The ad is meant to start on ${day(flightStartsAt)}. This post uses another post, whose authorisation ends on ${day(endsAt)}, before that.`,
    remedy: extendSource,
  },
  flight_outlives_source_authorisation: {
    text: ({ endsAt, flightEndsAt }) =>
      `${flightEndsAt === undefined ? 'The ad has no end date' : `The ad is meant to run until ${day(flightEndsAt)}`}. This post uses another post, whose authorisation ends on ${day(endsAt)}. The ad may stop then.`,
    remedy: extendSource,
  },

  // Rights, links, disclosure and limits.
  music_not_authorised: {
    text: 'The music of this post is not cleared for these countries and dates.',
    remedy: 'Choose other countries, or a post with original sound or commercially licensed music.',
  },
  music_unverified: {
    text: 'We have not read from TikTok yet whether the music of this post may be used in ads.',
    remedy: askTikTok,
  },
  anchor_regions_exclude_all: {
    text: 'A product linked in this post may not be advertised in any of the chosen countries.',
    remedy: 'Choose other countries or another post.',
  },
  anchor_regions_exclude_some: {
    text: ({ countries }) =>
      `A product linked in this post may not be advertised in ${countries.join(', ')}.`,
    remedy: 'Leave these countries out, or choose another post for them.',
  },
  anchor_rejected: {
    text: 'TikTok rejected a link in this post.',
    remedy: 'Fix or remove the link, or the ad may not run.',
  },
  anchors_unverified: {
    text: 'We have not checked whether and where the links in this post may be advertised.',
    remedy: askTikTok,
  },
  ads_only_mode_refuses_profile: {
    text: 'This account shows new posts of ads in ads only, not on the profile.',
    remedy: 'Keep the new post off the profile.',
  },
  ads_only_mode_unverified: {
    text: 'We have not checked whether new posts of ads may show on the profile.',
    remedy: askTikTok,
  },
  branded_content_undisclosed: {
    text: 'This post is not marked as a paid partnership.',
    remedy: {
      advertiser: 'Ask the creator to mark it as branded content.',
      creator: 'Mark the post as branded content in its settings.',
    },
  },
  ai_content_declared: {
    text: 'This post is marked as made with AI. The ad does not say so by itself.',
    remedy: 'Declare it in the ad too, when you set it up.',
  },
  quota_exhausted: {
    text: 'This account has no room for more ads.',
    remedy: 'Delete ads that you no longer need.',
  },
  quota_unverified: {
    text: 'We have not checked how many more ads this account can take.',
    remedy: askTikTok,
  },
};
