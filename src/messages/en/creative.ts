import type { CreativeIssueParams } from '../../vocabulary/issues/creative';
import type { MessagesFor } from '../issueMessage';
import { frozen } from '../../shared/frozen';

const size = (width: number, height: number) => `${width} × ${height} pixels`;
const megabytes = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${Math.ceil(bytes / 100_000) / 10} MB`;
const listed = (words: readonly string[]) => words.join(', ');

const refused: Record<string, string> = {
  emoji: 'emoji',
  braces: 'curly braces',
  hashtags: 'hashtags',
  mentions: 'mentions',
  links: 'links',
};

/** English for issues about creatives. */
export const enCreative: MessagesFor<keyof CreativeIssueParams> = /* @__PURE__ */ frozen({
  creative_ratio_not_allowed: {
    text: ({ width, height }) => `${size(width, height)} is not a shape this ad can have.`,
    remedy: ({ allowed }, say) => `Crop or export it as ${say.or(allowed)}.`,
  },
  creative_resolution_too_low: {
    text: ({ width, height }) => `${size(width, height)} is too small.`,
    remedy: ({ minWidth, minHeight }) => `Export it with at least ${size(minWidth, minHeight)}.`,
  },
  creative_resolution_too_high: {
    text: ({ width, height }) => `${size(width, height)} is too large.`,
    remedy: ({ allowed }) =>
      `Scale it down to at most ${allowed
        .map(({ maxWidth = 0, maxHeight = 0 }) => size(maxWidth, maxHeight))
        .join(', or ')}.`,
  },
  creative_too_elongated: {
    text: ({ width, height }) => `A picture of ${size(width, height)} is too long and thin.`,
    remedy: 'Crop it, so that the long side is at most 2.2 times the short one.',
  },
  creative_too_short: {
    text: ({ actual }) => `The video lasts ${actual} seconds, which is too short.`,
    remedy: ({ min }) => `Use a video of at least ${min} seconds.`,
  },
  creative_too_long: {
    text: ({ actual }) => `The video lasts ${actual} seconds, which is too long to upload as an ad.`,
    remedy: ({ max }) =>
      `Cut it to ${max} seconds or less; or publish it as a post, which can run as a Spark Ad at any length.`,
  },
  creative_file_too_large: {
    text: ({ actual }) => `The file is ${megabytes(actual)}, which is too large.`,
    remedy: ({ max, below }) => `Compress it to ${below ? 'less than' : 'at most'} ${megabytes(max)}.`,
  },
  creative_bit_rate_too_low: {
    text: ({ actual }) => `The bit rate of the video is ${Math.floor(actual / 1000)} kbps, which is too low.`,
    remedy: ({ min }) => `Export it with at least ${min / 1000} kbps.`,
  },
  creative_file_type_not_allowed: {
    text: ({ actual }) => `TikTok does not accept ${actual} files here.`,
    remedy: ({ allowed }, say) => `Export it as ${say.or(allowed)}.`,
  },
  creative_photos_missing: { text: 'There is no photo.', remedy: 'Add at least one photo.' },
  creative_too_many_photos: {
    text: ({ actual }) => `${actual} photos are too many for one ad.`,
    remedy: ({ max }) => `Choose up to ${max} of them.`,
  },
  creative_music_missing: {
    text: 'A photo ad needs music.',
    remedy: 'Choose music that may be used in ads, such as from the Commercial Music Library.',
  },
  creative_text_not_allowed: {
    text: 'The ad shows the caption of the post, so it takes no text of its own.',
    remedy: 'Leave the text out. A different caption needs a different post.',
  },
  creative_text_empty: { text: 'The ad has no text.', remedy: 'Write a short text for the ad.' },
  creative_text_too_long: {
    text: ({ actual, max }) =>
      `The text is ${actual} characters long, and ${max} are allowed. Chinese, Japanese and Korean ones count twice.`,
    remedy: ({ actual, max }) => `Shorten it by ${actual - max}.`,
  },
  creative_text_refused: {
    text: ({ what, found }) => `An ad text cannot contain ${refused[what] ?? what}: ${listed(found)}`,
    remedy: ({ what }) => `Remove the ${refused[what] ?? what} from the text.`,
  },
  creative_name_not_allowed: {
    text: 'The ad shows the name of its TikTok account, so it takes no name of its own.',
    remedy: 'Leave the name out.',
  },
  creative_name_empty: { text: 'The ad has no name to show.', remedy: 'Enter the name of the brand.' },
  creative_name_too_long: {
    text: ({ actual, max }) =>
      `The name is ${actual} characters long, and ${max} are allowed. Chinese, Japanese and Korean ones count twice.`,
    remedy: ({ actual, max }) => `Shorten it by ${actual - max}.`,
  },
  creative_name_refused: {
    text: ({ found }) => `The name cannot contain ${refused['emoji']}: ${listed(found)}`,
    remedy: 'Remove the emoji from the name.',
  },
  creative_avatar_not_allowed: {
    text: 'The ad shows the picture of its TikTok account, so it takes none of its own.',
    remedy: 'Leave the picture out.',
  },
  format_needs_post: {
    text: 'There is no post yet that could run as the ad.',
    remedy: 'Publish it as a post first, or choose another way to run it.',
  },
  format_loses_social_proof: {
    text: 'The likes and comments of the existing post are not carried over: this ad starts with none.',
    remedy: 'Run the post itself, if its owner lets you.',
  },
  format_starts_without_social_proof: {
    text: 'The ad starts without likes and comments.',
    remedy: 'To start with some, publish it as a post first and run that post.',
  },
});
