import type { AskNames, AskWords, FirstAskParams, RenewalAskParams } from '../askWords';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English for the two asks to a creator. */
export const enAsks: AskWords = {
  instant: (instant) => {
    const [hours, minutes] = [instant.getUTCHours(), instant.getUTCMinutes()].map(twoDigits);
    const day = `${instant.getUTCDate()} ${months[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
    return `${day}, ${hours}:${minutes} UTC`;
  },
  chooseDays: (days) => `Choose ${days} days.`,
  extendThere: (days) =>
    `Look for the ad authorization there and extend it${days === undefined ? '' : ` by ${days} days`}.`,
  terms: {
    available_for_ads: 'The privacy setting of the post becomes “Available for Ads”.',
    ad_review: 'TikTok reviews the post as an ad.',
    third_party_platforms: 'The post may also be shown on other platforms.',
    advertising_content_terms: 'TikTok’s Advertising Content Terms apply to the post.',
    authorisation_stays_on: 'Ad authorization cannot be turned off.',
    code_stays: 'The code cannot be deleted.',
    post_stays: 'The post cannot be deleted.',
  },
  authorisation: {
    subject: ({ days }) => `Your Spark Ads code, for ${days} days`,
    message: (params) =>
      paragraphs(
        greeting(params),
        `${we(params)} would love to run your post as a Spark Ad ${period(params)}. Please send the ad code together with the post, by ${params.sendBy}.`,
        `In the TikTok app:\n${numbered(params.steps)}`,
        params.generateFrom &&
          `Please do not generate it before ${params.generateFrom}: it would end too soon.`,
        whatItMeans(params),
        'Thank you!',
      ),
    briefLine: ({ days, sendBy }) =>
      `With the post, send its Spark Ads code, valid for ${days} days, by ${sendBy}.`,
    contractClause: ({ days, sendBy, renewals }) =>
      `The Creator turns on ad authorization for the post, generates an authorization code for ${days} days, and delivers it together with the post, no later than ${sendBy}. ` +
      `The Creator does not turn the authorization off or delete the code or the post while the advertising agreed here is running` +
      `${renewals > 0 ? ', and extends the authorization before it ends when the Advertiser asks for it' : ''}.`,
    notALawyer: 'This is sample wording and no legal advice. Have it checked before you sign.',
  },
  renewal: {
    subject: ({ before, mayEndEarlier }) =>
      `Your Spark Ads code: please renew${before && !mayEndEarlier ? ` before ${before}` : ''}`,
    message: (params) =>
      paragraphs(
        greeting(params),
        `${we(params)} would love to keep running your post${params.postId ? ` ${params.postId}` : ''} as a Spark Ad. ${renew(params)}`,
        `In the TikTok app:\n${numbered(params.steps)}`,
        whatItMeans(params),
        'Thank you!',
      ),
  },
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function greeting({ creator }: AskNames): string {
  return creator ? `Hi ${creator},` : 'Hi,';
}

function we({ brand }: AskNames): string {
  return brand ?? 'We';
}

function period({ flightFrom, flightUntil }: FirstAskParams): string {
  return flightUntil ? `from ${flightFrom} until ${flightUntil}` : `from ${flightFrom} on`;
}

function renew({ remedy, hasEnded, days, before, mayEndEarlier }: RenewalAskParams): string {
  const length = days === undefined ? '' : ` for ${days} days`;
  const latest = mayEndEarlier
    ? ` as soon as you can: it ends on ${before} at the latest`
    : ` before ${before}`;
  const deadline = before ? latest : '';
  const newCode = `generate a new ad code${length} and send it to us`;
  if (remedy === 'new_code') return `Please ${newCode}.`;
  const extend = `extend the ad authorization of the post${days === undefined ? '' : ` by ${days} days`}`;
  if (remedy === 'extend') return `Please ${extend}${deadline}. The code stays the same.`;
  const reason = hasEnded
    ? 'Its ad authorization has run out.'
    : 'We cannot see when its ad authorization ends.';
  return `${reason} Please ${newCode}; if the app lets you extend the old one, that may do as well.`;
}

function whatItMeans({ accepts, locked }: FirstAskParams | RenewalAskParams): string {
  return `What it means:\n${bullets(accepts)}\n\nWhile the ad is running:\n${bullets(locked)}`;
}

function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join('\n\n');
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
