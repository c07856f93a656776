import type { AskWords } from '../asks/askWords';
import { sentence, subjectLine } from '../asks/sentence';
import { days as inDays } from './days';
import { frozen } from '../../shared/frozen';

const withPosts = {
  all: '',
  some: ', together with the posts that are not online yet',
  none: ', together with the post',
};

const noEarlier = (day: string) => `but generate it no earlier than ${day}: its days count from then`;

/** English for the two asks to a creator. */
export const enAsks: AskWords = /* @__PURE__ */ frozen({
  locale: 'en',

  greeting: ({ creator }) => (creator ? `Hi ${creator},` : 'Hi,'),
  thanks: 'Thank you!',

  quote: (caption) => `“${caption}”`,
  postOf: (day) => `Your post of ${day}`,
  yourPost: 'Your post',
  ofDay: (day) => `of ${day}`,

  due: {
    by: (day) => `by ${day}`,
    before: (dayOrTime) => `before ${dayOrTime}`,
    wellBefore: (day) => `well before ${day}, as the authorization may end sooner`,
    soon: 'as soon as you can',
  },
  flight: ({ from, until, isRunning }) => {
    if (isRunning)
      return until === undefined ? 'is running, without an end date so far' : `runs until ${until}`;
    if (from === undefined)
      return until === undefined ? 'is planned without an end date' : `is planned until ${until}`;
    if (from === until) return `is planned for ${from}`;
    return until === undefined ? `is planned from ${from} on` : `is planned from ${from} to ${until}`;
  },

  benefit: ({ count }, say) =>
    say.count(count, {
      one: 'The ad runs from your own account: the likes, comments, shares and followers it brings stay with you.',
      other:
        'The ads run from your own account: the likes, comments, shares and followers they bring stay with you.',
    }),
  stepsTitle: ({ count }, say) =>
    say.count(count, { one: 'In the TikTok app:', other: 'In the TikTok app, for each post:' }),
  steps: {
    open_post: 'Open the post.',
    open_ad_settings: 'Tap the three dots, then “Ad settings”.',
    turn_on_ad_authorisation: 'Turn on “Ad authorization”.',
    choose_duration: 'Choose how many days it lasts: at least as long as the ad will run.',
    generate_code: 'Tap “Generate code”.',
    send_code: 'Copy the whole code and send it to us. Please do not share it with anyone else.',
  },
  chooseDays: ({ days }, say) => `Choose ${inDays(days, say)}.`,
  chooseListedDays: 'Choose the days given for the post above.',
  acceptsTitle: 'What turning on ad authorization means:',
  lockedTitle: 'While the ad runs, please:',
  terms: {
    available_for_ads: 'The privacy setting of the post becomes “Available for Ads”.',
    ad_review: 'TikTok reviews the post as an ad.',
    third_party_platforms: 'The post may also be shown outside TikTok.',
    advertising_content_terms: 'TikTok’s Advertising Content Terms apply to the post.',
    authorisation_stays_on: 'leave ad authorization on',
    code_stays: 'do not delete the code in the app',
    post_stays: 'do not delete the post',
    privacy_stays: 'leave the post and your account public',
  },

  authorisation: {
    subject: ({ brand, count, due, isFirst }, say) =>
      subjectLine({
        brand,
        what: say.count(count, { one: 'ad code for your post', other: 'ad codes for # posts' }),
        due: due && `${isFirst ? 'the first ' : ''}${due}`,
      }),
    intro: ({ brand = 'We', count }, say) =>
      say.count(count, {
        one: `${brand} would love to run your post as a Spark Ad, which is an ad made from your own post.`,
        other: `${brand} would love to run # of your posts as Spark Ads, which are ads made from your own posts.`,
      }),
    please: ({ count, published }, say) => {
      const what = say.count(count, {
        one: 'Please send us its ad code',
        other: 'Please send us an ad code for each of them',
      });
      return `${what}${withPosts[published]}:`;
    },
    post: ({ days = 0, due, notBefore, flight }, say) =>
      sentence(inDays(days, say)) +
      sentence(due && `Please send the code ${due}`, notBefore && noEarlier(notBefore)) +
      sentence(flight && `The ad ${flight}`),
    longChoice:
      'Why so many days: the next shorter choice in the app is not enough. The ad only runs on the dates above.',
    openChoice:
      'Why so many days: the ad has no end date so far, and with fewer days we would soon have to ask you to extend it.',
    clockStarts: 'The days start to count when you tap “Generate code”.',
    extensionsFollow: ({ count }, say) =>
      say.count(count, {
        one: 'The ad runs longer than the longest choice in the app, so we will ask you to extend it later.',
        other:
          'Some of the ads run longer than the longest choice in the app, so we will ask you to extend those later.',
      }),
    disclosure: ({ count }, say) =>
      `${say.count(count, { one: 'The post advertises', other: 'The posts advertise' })} a brand, and TikTok wants that disclosed: open the “Ad settings” of the post (under the three dots, or under “More options”), turn on “Disclose commercial content” and choose “Branded content”. TikTok may remove or restrict posts that do not disclose it.`,
    briefLine: ({ post, withPost, days = 0, due, notBefore }, say) =>
      `${withPost ? 'With the post, send its ad code' : `Send the ad code of the post${post ? ` ${post}` : ''}`}, valid for ${inDays(days, say)}, ${due}${notBefore ? `; do not generate it before ${notBefore}` : ''}.`,
    contractClause: (
      { post, withPost, days, due, notBefore, flightFrom, flightUntil, rightsUntil, needsExtensions },
      say,
    ) =>
      [
        `For the post${post ? ` ${post}` : ''}, the Creator turns on ad authorization in the TikTok app, generates${notBefore ? `, not before ${notBefore},` : ''} an authorization code for ${inDays(days, say)}, and delivers it${withPost ? ' together with the post' : ''} ${due ?? 'without delay'}.`,
        `The Advertiser may run the post as an advertisement from ${flightFrom} ${flightUntil ? `until and including ${flightUntil}` : 'until further notice'}.`,
        rightsUntil && `The right to use the post in advertisements ends on ${rightsUntil}.`,
        'While the advertisement runs, the Creator leaves ad authorization on, deletes neither the post nor the code, and makes neither the post nor the account private.',
        needsExtensions &&
          'The Creator extends the authorization before it ends whenever the Advertiser asks for it during the run of the advertisement.',
      ]
        .filter((part) => part)
        .join(' '),
    notALawyer: 'This is sample wording, not legal advice. Have a lawyer check it before you sign.',
  },

  renewal: {
    subject: ({ brand, count, due, isFirst, isExtension }, say) =>
      subjectLine({
        brand,
        what: `please ${isExtension ? 'extend' : 'renew'} the ad authorization of ${say.count(count, {
          one: 'your post',
          other: '# posts',
        })}`,
        due: due && `${isFirst ? 'the first ' : ''}${due}`,
      }),
    intro: ({ brand = 'We', count }, say) =>
      say.count(count, {
        one: `${brand} would love to keep running your post as a Spark Ad.`,
        other: `${brand} would love to keep running # of your posts as Spark Ads.`,
      }),
    extend: ({ count }, say) =>
      say.count(count, {
        one: 'The ad stops when the ad authorization of this post ends. Please extend it:',
        other: 'The ads stop when the ad authorization of these posts ends. Please extend each of them:',
      }),
    extendPost: ({ days, due, flight }, say) =>
      (days === undefined
        ? sentence(`Please extend it${due ? ` ${due}` : ''}, by as many days as suit you`)
        : sentence(`Please add ${inDays(days, say)}${due ? ` ${due}` : ''}`)) +
      sentence(flight && `The ad ${flight}`),
    grantedLess: ({ requested, granted }, say) =>
      `Last time we asked for ${inDays(requested, say)}, and you chose ${say.number(granted)}. If you meant to, just tell us.`,
    extendStep: ({ days, isListed }, say) => {
      if (isListed) return 'Find “Ad authorization” there and extend it by the days given above.';
      if (days === undefined)
        return 'Find “Ad authorization” there and extend it by as many days as suit you.';
      return `Find “Ad authorization” there and extend it by ${inDays(days, say)}.`;
    },
    reminder: ({ count }, say) =>
      say.count(count, {
        one: 'While the ad runs, please leave ad authorization on.',
        other: 'While the ads run, please leave ad authorization on.',
      }),
    codeStays: ({ count }, say) =>
      say.count(count, {
        one: 'The code should stay the same. If the app shows you a new one, please send it to us.',
        other: 'The codes should stay the same. If the app shows you new ones, please send them to us.',
      }),
    newCode: {
      ended: ({ count }, say) =>
        say.count(count, {
          one: 'The ad authorization of the following post has run out. You did nothing wrong. Please generate a new ad code and send it to us:',
          other:
            'The ad authorization of the following posts has run out. You did nothing wrong. Please generate a new ad code for each and send it to us:',
        }),
      doubtful: ({ count }, say) =>
        say.count(count, {
          one: 'By our records, the ad authorization of the following post is over or about to be. If the app still shows it as on, please extend it there. If not, please generate a new ad code and send it to us:',
          other:
            'By our records, the ad authorization of the following posts is over or about to be. Where the app still shows it as on, please extend it there. Where not, please generate a new ad code and send it to us:',
        }),
      later: ({ count }, say) =>
        say.count(count, {
          one: 'The ad with the following post begins after its ad authorization has ended. Please generate a new ad code for it and send it to us:',
          other:
            'The ads with the following posts begin after their ad authorizations have ended. Please generate a new ad code for each and send it to us:',
        }),
      withdrawn: ({ count }, say) =>
        say.count(count, {
          one: 'It looks as if ad authorization was turned off for the following post. If you meant to, just tell us. If not, please generate a new ad code and send it to us:',
          other:
            'It looks as if ad authorization was turned off for the following posts. If you meant to, just tell us. If not, please generate a new ad code for each and send it to us:',
        }),
      unclear: ({ count }, say) =>
        say.count(count, {
          one: 'We cannot see an active ad authorization for the following post. Please generate a new ad code and send it to us:',
          other:
            'We cannot see an active ad authorization for the following posts. Please generate a new ad code for each and send it to us:',
        }),
    },
    newCodePost: ({ days, due, notBefore, flight }, say) =>
      sentence(days === undefined ? undefined : inDays(days, say)) +
      sentence(due && `Please send the code ${due}`, notBefore && noEarlier(notBefore)) +
      sentence(flight && `The ad ${flight}`),
    extendInstead: 'If the app lets you extend the old authorization instead, that may work as well.',
  },
});
