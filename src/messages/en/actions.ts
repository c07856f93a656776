import type { ActionMessages } from '../actionMessages';
import { frozen } from '../../shared/frozen';

/** English button labels for the actions. */
export const enActions: ActionMessages = /* @__PURE__ */ frozen({
  choose_another_post: { advertiser: 'Choose another post', creator: 'Offer another post' },
  choose_another_account: { advertiser: 'Choose another account', creator: 'Offer another account' },
  finish_review: 'Wait for TikTok’s review',
  find_post_status: 'See whether the post is public',
  link_account: 'Link the account',
  grant_access: { advertiser: 'Ask for access', creator: 'Give the advertiser access' },
  state_access: { advertiser: 'State your access to the post', creator: 'Give the advertiser access' },
  reconnect_account: 'Link the account again',
  allow_access: { advertiser: 'Have use in ads allowed', creator: 'Allow use in ads' },
  make_account_public: { advertiser: 'Have the account made public', creator: 'Make your account public' },
  make_business_account: {
    advertiser: 'Ask for a business account',
    creator: 'Switch to a business account',
  },
  generate_code: { advertiser: 'Get a code', creator: 'Send a code' },
  talk_it_over: { advertiser: 'Talk to the creator', creator: 'Talk to the advertiser' },
  answer_application: { advertiser: 'Remind the creator', creator: 'Answer the request' },
  apply_code: 'Apply the code',
  wait_for_start: 'Wait for the start',
  extend_authorisation: {
    advertiser: 'Have the authorization extended',
    creator: 'Extend the authorization',
  },
  extend_source_authorisation: {
    advertiser: 'Have the original post’s code extended',
    creator: 'Extend the original post’s code',
  },
  check_authorisation: 'Check the authorization',
  authorise_source_post: {
    advertiser: 'Get a code for the original post',
    creator: 'Send a code for the original post',
  },
  make_post_public: { advertiser: 'Have the post made public', creator: 'Make the post public' },
  accept_exposure: 'Agree that everyone will see the post',
  change_flight: 'Change the dates',
  clear_music: 'Sort out the music rights',
  change_countries: 'Choose the countries',
  fix_anchor: { advertiser: 'Have the link fixed', creator: 'Fix the link' },
  keep_off_profile: 'Keep the post off the profile',
  use_account_access: 'Use a linked account',
  use_for_linked_product: 'Use the post for that product only',
  disclose: {
    advertiser: 'Have the promotion disclosed',
    creator: 'Turn on the paid-partnership label',
  },
  free_quota: 'Delete ads that are no longer needed',
  ask_platform: 'Check with TikTok',
  gather_evidence: 'Wait for more numbers',
  spark_post: 'Run the post as a Spark Ad',
  correct_sheet: 'Correct the sheet',
  settle_conflict: 'Find out which row is right',
});
