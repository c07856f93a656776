import type { SetupStepMessages } from '../setupStepMessage';
import { frozen } from '../../shared/frozen';

/** English for the steps of setting up a Spark Ad. */
export const enSetupSteps: SetupStepMessages = /* @__PURE__ */ frozen({
  locale: 'en',
  steps: {
    link_account: {
      what: 'Link your TikTok account.',
      gives: 'Its posts appear when you create an ad. No code needed.',
    },
    pick_post: { what: 'Pick the post to run.', gives: 'The post is in your ad.' },

    open_post: { what: 'Open the post.', gives: 'The post on your screen.' },
    open_ad_settings: {
      what: 'Tap the three dots, then “Ad settings”.',
      gives: 'The post’s ad settings. Not there? Look under “Creator tools” first.',
    },
    turn_on_ad_authorisation: {
      what: 'Turn on “Ad authorization”.',
      gives: 'Permission for brands to run this post as an ad.',
    },
    choose_duration: {
      what: 'Choose how long the permission lasts: at least as long as the ad will run.',
      gives: 'A permission with an end date.',
    },
    generate_code: {
      what: 'Tap “Generate code”.',
      gives:
        'The code. Its time starts now. Some apps say “Authorize”, then “Generate” and “Save”; the code is under “Manage”.',
    },
    send_code: {
      what: 'Copy the whole code and send it to the advertiser.',
      gives: 'The advertiser has the code. Share it with nobody else.',
    },

    open_spark_ad_posts: { what: 'Open “Spark Ad posts”.', gives: 'The list of posts you may run.' },
    apply_for_authorisation: {
      what: 'Choose “Apply for authorization”.',
      gives: 'The field for the creator’s code.',
    },
    paste_code: { what: 'Paste the code.', gives: 'The post that the code belongs to.' },
    confirm_post: {
      what: 'Check that it is the right post and the right handle.',
      gives: 'Certainty that it is the post you agreed on.',
    },
    link_post: { what: 'Confirm, and link the post.', gives: 'The post is in your ad account.' },

    choose_objective: { what: 'Choose the objective.', gives: 'What the campaign works towards.' },
    set_audience: { what: 'Set the audience.', gives: 'Who sees the ad.' },
    set_budget: { what: 'Set the budget.', gives: 'What the campaign may spend.' },
    choose_call_to_action: {
      what: 'Choose the button, and where it leads.',
      gives: 'A call to action on the post.',
    },
    launch: { what: 'Launch.', gives: 'The post runs as a Spark Ad.' },
  },
  places: {
    tiktok_app: 'TikTok app',
    business_center: 'Business Center',
    business_account: 'your business account',
    ads_manager: 'TikTok Ads Manager',
  },
  actors: { creator: 'Creator', advertiser: 'Advertiser' },
});
