import type { PlatformIssueParams } from '../../vocabulary/issues/platform';
import type { MessagesFor } from '../issueMessage';
import { frozen } from '../../shared/frozen';

const partlyDone = {
  text: 'TikTok only did part of what was asked.',
  remedy: 'Check what was done, then ask for the rest.',
};

/** English for issues about responses, errors and ad statuses of the platform. */
export const enPlatform: MessagesFor<keyof PlatformIssueParams> = /* @__PURE__ */ frozen({
  body_unreadable: {
    text: ({ expected }) => `This is not the answer we expected from TikTok: it has no ${expected}.`,
    remedy: ({ reader }) =>
      reader === undefined
        ? 'Check that it is the whole, unchanged response, and that it comes from the right request.'
        : `It looks like the response of another endpoint. Read it with ${reader}.`,
  },
  api_error: {
    text: ({ code, message }) =>
      `TikTok refused the request (error ${code}): ${message.replace(/[.\s]+$/, '') || 'no reason given'}.`,
    remedy: 'Look up what this error means, fix the cause and send the request again.',
  },
  api_partial_success: partlyDone,
  row_unreadable: {
    text: ({ row }) => `Entry ${row + 1} of the list could not be read and was left out.`,
    remedy: 'The other entries are complete. Tell the developer of this tool.',
  },
  page_incomplete: {
    text: ({ expected, found }, say) =>
      `TikTok says that there ${say.count(expected, { one: 'is # entry', other: 'are # entries' })} here, but sent ${say.number(found)}.`,
    remedy: 'Ask for the page again. Do not assume that the missing ones are gone.',
  },
  field_unreadable: {
    text: ({ expected }) =>
      `One detail came in an unexpected form (we expected ${expected}) and was left out.`,
    remedy: 'The rest was read. Tell the developer of this tool.',
  },
  field_missing: {
    text: 'A detail that we cannot do without is missing from the answer.',
    remedy: 'Check that it is the whole, unchanged response.',
  },
  id_is_number: {
    text: 'An id came as a number. Ids are too long for numbers, so its last digits are already lost.',
    remedy: 'Keep ids as text when the response is parsed, then read it again.',
  },
  value_unknown: {
    text: ({ value }) =>
      value === undefined
        ? 'TikTok used a value that we do not know yet.'
        : `TikTok used a value that we do not know yet: ${value}.`,
    remedy: 'Nothing is lost: it was kept unchanged. A newer version of this tool may know it.',
  },
  error_post_unavailable: {
    text: {
      advertiser: 'TikTok cannot use this post: it is unavailable, or it broke the community guidelines.',
      creator: 'TikTok cannot use your post: it is unavailable, or it broke the community guidelines.',
    },
    remedy: {
      advertiser: 'Choose another post.',
      creator: 'Look for a notice from TikTok in your inbox, or offer another post.',
    },
  },
  error_post_not_visible: {
    text: { advertiser: 'TikTok cannot see this post.', creator: 'TikTok cannot see your post.' },
    remedy: {
      advertiser: 'Ask the creator to make the post public, or choose another post.',
      creator: 'Make the post public, or offer another post.',
    },
  },
  error_post_deleted: {
    text: 'This post has been deleted.',
    remedy: { advertiser: 'Choose another post.', creator: 'Offer another post.' },
  },
  error_post_against_rules: {
    text: 'This post breaks the community guidelines, so it cannot run as an ad.',
    remedy: { advertiser: 'Choose another post.', creator: 'Offer another post.' },
  },
  error_post_is_story: {
    text: 'This post is a Story. Stories cannot run as ads.',
    remedy: { advertiser: 'Choose another post.', creator: 'Offer an ordinary post.' },
  },
  error_post_duets_photo: {
    text: 'This post is a duet of a photo post, which cannot run as an ad.',
    remedy: { advertiser: 'Choose another post.', creator: 'Offer another post.' },
  },
  error_post_mentions_many: {
    text: 'This post mentions more than one other post; only one is allowed.',
    remedy: { advertiser: 'Choose another post.', creator: 'Offer another post.' },
  },
  error_post_is_chain: {
    text: 'This post is a duet or stitch of another duet or stitch, which cannot run as an ad.',
    remedy: { advertiser: 'Choose another post.', creator: 'Offer another post.' },
  },
  error_code_not_found: {
    text: 'TikTok does not know this code: it was deleted, or never existed.',
    remedy: {
      advertiser: 'Ask the creator for a new code.',
      creator: 'Generate a new code for the post and send it.',
    },
  },
  error_code_unreadable: {
    text: 'TikTok does not accept this code: it is not correct.',
    remedy: {
      advertiser:
        'Copy the code again from the original message, from the # to the last character. If that does not help, get a new code.',
      creator: 'Copy the code again in the app and send it as plain text, or send a new one.',
    },
  },
  error_code_expired: {
    text: 'The authorization of this code has ended.',
    remedy: {
      advertiser:
        'Ask the creator to extend it in the ad settings of the post. If that does not help, get a new code.',
      creator: 'Extend it in the ad settings of the post. If that does not help, send a new code.',
    },
  },
  error_creative_not_valid: {
    text: 'TikTok does not accept this post as a Spark Ad.',
    remedy: 'Check that the post, its account and its authorization belong together and are still live.',
  },
  error_links_locked: {
    text: 'The links of a post that was opened by a code cannot be changed.',
    remedy: 'Keep the links as they are, or use a post of a linked account.',
  },
  error_permission_missing: {
    text: 'This tool is not allowed to do this for the ad account.',
    remedy: 'Ask an admin of the ad account to grant the permission, then try again.',
  },
  error_request_wrong: {
    text: 'TikTok could not process the request: something in it is missing or has a wrong value.',
    remedy: 'Check what was filled in, then send it again.',
  },
  error_sandbox: {
    text: 'Test accounts cannot do this.',
    remedy: 'Use a real ad account.',
  },
  error_too_many_requests: {
    text: 'Too many requests were sent at once.',
    remedy: 'Wait a few seconds, then continue more slowly.',
  },
  error_access_ended: {
    text: "The tool's access to the ad account has ended.",
    remedy: 'Connect the ad account again.',
  },
  error_partly_done: partlyDone,
  error_platform_failed: {
    text: 'Something went wrong inside TikTok.',
    remedy: 'Try again later.',
  },
  delivery_authorisation_lost: {
    text: {
      advertiser: "The ad stopped: the creator's authorization has ended or was taken back.",
      creator: 'The ad with your post stopped: your authorization has ended or was taken back.',
    },
    remedy: {
      advertiser:
        'Ask the creator to extend it in the ad settings of the post. If that does not help, get a new code.',
      creator: 'Extend it in the ad settings of the post. If that does not help, send a new code.',
    },
  },
  delivery_creator_refused: {
    text: {
      advertiser: 'The ad does not run: the creator has not given their authorization.',
      creator: 'The ad with your post does not run: you have not given your authorization.',
    },
    remedy: {
      advertiser: 'Ask the creator for a new code.',
      creator: 'If you agree, turn on ad authorization for the post and send a new code.',
    },
  },
  delivery_music_not_cleared: {
    text: 'The ad does not run: the music of the post is not cleared for it.',
    remedy: 'Clear the music, leave out the countries it is not cleared for, or choose another post.',
  },
  delivery_link_unavailable: {
    text: 'The ad does not run: the product link on the post is not available.',
    remedy: 'Check the product and its link, or choose another post.',
  },
  delivery_showcase_unavailable: {
    text: 'The ad does not run: the account behind the showcase is not available.',
    remedy: 'Connect the account again, or choose another one.',
  },
  delivery_account_occupied: {
    text: 'The ad does not run: a GMV Max campaign is using the same TikTok account.',
    remedy: 'Pause that campaign, or run the ad from another account.',
  },
  delivery_account_unavailable: {
    text: 'The ad does not run: its TikTok account is not available.',
    remedy: 'Connect the account again, or choose another one.',
  },
  delivery_gmv_max_authorisation_moved: {
    text: 'The campaign is paused: another ad account now holds the exclusive authorization for GMV Max.',
    remedy:
      'Ask for the exclusive authorization for this ad account again, or run the campaign from the other one.',
  },
  status_review_pending: {
    text: 'TikTok is still reviewing the ad.',
    remedy: 'Wait for the review, and look at it under the ad in Ads Manager.',
  },
  status_review_rejected: {
    text: "The ad did not pass TikTok's review.",
    remedy: 'Read the reason under the ad in Ads Manager, then change the ad or appeal.',
  },
  status_review_partly_rejected: {
    text: "Only part of it passed TikTok's review.",
    remedy: 'Read the reasons under the ads in Ads Manager, then change what was refused or appeal.',
  },
  status_account_in_review: {
    text: 'TikTok is still reviewing the ad account.',
    remedy: "Wait for the review, and look at the account's page in Ads Manager.",
  },
  status_account_not_approved: {
    text: 'The ad account may not advertise: it was refused, punished, or lacks a document.',
    remedy: "Look at the account's page in Ads Manager for what is missing.",
  },
  status_balance_short: {
    text: 'The ad account has too little money left.',
    remedy: 'Add money under billing in Ads Manager.',
  },
  status_budget_spent: {
    text: 'The budget of the ad group or campaign is spent.',
    remedy: 'Raise the budget, or wait until it resets.',
  },
  status_not_started: {
    text: 'The ad is waiting for its start.',
    remedy: 'Check the schedule of the ad group.',
  },
  status_ended: {
    text: 'The ad has run to its end.',
    remedy: 'To keep it running, set a later end in the schedule of the ad group, or make a new one.',
  },
  status_switched_off: {
    text: 'The ad, its ad group or its campaign is switched off.',
    remedy: 'Switch it on in Ads Manager when it should run.',
  },
  status_deleted: {
    text: 'The ad, its ad group or its campaign was deleted.',
    remedy: 'Make a new ad if it should run.',
  },
  status_quota_used_up: {
    text: 'The ad account cannot run any more ad groups.',
    remedy: 'Pause or delete ad groups that run or are in review.',
  },
  status_media_processing: {
    text: 'TikTok is still processing the sound.',
    remedy: 'Wait; if it takes long, upload a video with sound again.',
  },
  status_setting_broken: {
    text: 'Something that the ad needs is gone: media, product, shop or pixel.',
    remedy: 'Check the settings of the ad, its ad group and its campaign.',
  },
  status_delivering: {
    text: 'The ad is running.',
    remedy: 'Nothing to do.',
  },
});
