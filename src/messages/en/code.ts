import type { CodeIssueParams } from '../../vocabulary/issues/code';
import type { Description, MessagesFor } from '../issueMessage';
import { frozen } from '../../shared/frozen';

const copyWhole = {
  advertiser: 'Copy the whole code again, or ask the creator for it: it begins with # and ends with =.',
  creator: 'Copy the whole code in TikTok again: it begins with # and ends with =.',
};
const getCode = {
  advertiser:
    'Ask the creator for the code: open the post, three dots, Ad settings, Ad authorization, Generate code.',
  creator: 'In TikTok, open the post, three dots, Ad settings, Ad authorization, Generate code.',
};
const neverShare = 'Do not share it. A code comes from the Ad settings of a post.';

/** English for issues about codes. */
export const enCode: MessagesFor<keyof CodeIssueParams> = /* @__PURE__ */ frozen({
  code_not_canonical: {
    text: ({ length, expected }) =>
      length === expected
        ? 'Known codes have only letters, digits, + and /, and one = at the end.'
        : `This has ${length} characters; known codes have ${expected}.`,
    remedy: 'Check that the whole code was pasted. If so, try it.',
  },
  code_padding_lost: { text: 'The = at the end is missing.', remedy: copyWhole },
  code_case_lost: {
    text: 'All letters of this code have the same case. Real codes mix capital and small letters.',
    remedy: {
      advertiser:
        'A spreadsheet or an app has changed them. Look for the code where it came from, or ask the creator to send it again.',
      creator: 'A spreadsheet or an app has changed them. Copy the code in TikTok again.',
    },
  },
  code_too_short: { text: 'This is too short for a code.', remedy: copyWhole },
  code_too_long: { text: 'This is too long for a code.', remedy: copyWhole },
  code_missing_hash: { text: 'The # at the beginning is missing.', remedy: copyWhole },
  code_whitespace: { text: 'There is a space or a line break inside the code.', remedy: copyWhole },
  code_illegal_characters: { text: 'Some characters cannot be part of a code.', remedy: copyWhole },
  code_misplaced_padding: { text: 'A code has = only at the end.', remedy: copyWhole },
  code_truncated: { text: 'The code was cut off.', remedy: copyWhole },
  code_masked: { text: 'Part of the code is hidden.', remedy: copyWhole },
  code_not_text: { text: 'A code must be text.', remedy: copyWhole },
  code_empty: { text: 'There is no code yet.', remedy: getCode },
  code_placeholder: { text: 'This is a placeholder, not a code.', remedy: getCode },
  code_is_spreadsheet_error: {
    text: 'This is a spreadsheet error: the value is lost.',
    remedy: {
      advertiser: 'Look for the code where it came from, or ask the creator to copy it in TikTok again.',
      creator: 'Copy the code in TikTok again, and send it as a message, not in a spreadsheet.',
    },
  },
  code_is_rounded_number: {
    text: 'This is a number that a spreadsheet has rounded: its last digits are lost. It is not a code.',
    remedy: getCode,
  },
  code_multiple: {
    text: ({ count }) => `There are ${count} codes here.`,
    remedy: 'Paste one code at a time: each gives access to one post.',
  },
  code_inside_text: {
    text: 'We found one code in this text.',
    remedy: 'Use it if it is the right one.',
  },
  code_is_prose: { text: 'There is no code in this text.', remedy: getCode },
  code_is_hashtag: { text: 'This is a hashtag, not a code.', remedy: getCode },
  code_is_post_url: { text: 'This is the link of the post, not its code.', remedy: getCode },
  code_is_short_link: { text: 'This is a short link, not a code.', remedy: getCode },
  code_is_profile_url: { text: 'This is the link of a profile, not a code.', remedy: getCode },
  code_is_tool_url: {
    text: 'This is a link to one of TikTok’s own tools, which opens only for its owner. It is not a code.',
    remedy: getCode,
  },
  code_is_url: { text: 'This is a link, not a code.', remedy: getCode },
  code_is_handle: { text: 'This is a user name, not a code.', remedy: getCode },
  code_is_numeric_id: {
    text: ({ isPostId }) =>
      `This is a number${isPostId ? ', perhaps of a post or an account' : ''}, not a code.`,
    remedy: getCode,
  },
  code_is_one_time_code: { text: 'This may be a login code.', remedy: neverShare },
  code_is_uuid: { text: 'This is an ID, not a code.', remedy: getCode },
  code_is_oauth_code: { text: 'This is a login code for an app.', remedy: neverShare },
  code_is_account_id: { text: 'This is the ID of an account, not a code.', remedy: getCode },
  code_is_key: { text: 'This is a key of another product, and a secret.', remedy: neverShare },
  code_is_record_id: { text: 'This is the ID of a record in a database, not a code.', remedy: getCode },
  code_is_hash: { text: 'This is the fingerprint of a file, not a code.', remedy: getCode },
  code_is_screenshot: {
    text: 'This is a picture, or the name of one. A code is needed as text.',
    remedy: {
      advertiser: 'Ask the creator to copy the code in TikTok and to send it as text.',
      creator: 'Copy the code in TikTok and paste it here as text.',
    },
  },
  code_is_meta_code: { text: 'This is a code for Instagram or Facebook.', remedy: getCode },
});

/** What to say about a good code: what its shape shows, and what only TikTok knows. */
export const enGoodCode: Description = /* @__PURE__ */ frozen({
  text: 'This looks like an authorization code.',
  remedy: 'Only TikTok knows whether it is live and which post it is for.',
});
