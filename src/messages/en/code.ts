import type { CodeIssueParams } from '../../vocabulary/issues/code';
import type { MessagesFor } from '../issueMessage';

/** English for the issues of the code room. */
export const enCode: MessagesFor<keyof CodeIssueParams> = {
  code_not_canonical: { text: 'TODO', remedy: 'TODO' },
  code_padding_lost: { text: 'TODO', remedy: 'TODO' },
  code_too_short: { text: 'TODO', remedy: 'TODO' },
  code_too_long: { text: 'TODO', remedy: 'TODO' },
  code_missing_hash: { text: 'TODO', remedy: 'TODO' },
  code_whitespace: { text: 'TODO', remedy: 'TODO' },
  code_illegal_characters: { text: 'TODO', remedy: 'TODO' },
  code_misplaced_padding: { text: 'TODO', remedy: 'TODO' },
  code_truncated: { text: 'TODO', remedy: 'TODO' },
  code_masked: { text: 'TODO', remedy: 'TODO' },
  code_not_text: { text: 'TODO', remedy: 'TODO' },
  code_empty: { text: 'TODO', remedy: 'TODO' },
  code_placeholder: { text: 'TODO', remedy: 'TODO' },
  code_multiple: { text: 'TODO', remedy: 'TODO' },
  code_inside_text: { text: 'TODO', remedy: 'TODO' },
  code_is_prose: { text: 'TODO', remedy: 'TODO' },
  code_is_hashtag: { text: 'TODO', remedy: 'TODO' },
  code_is_post_url: { text: 'TODO', remedy: 'TODO' },
  code_is_short_link: { text: 'TODO', remedy: 'TODO' },
  code_is_profile_url: { text: 'TODO', remedy: 'TODO' },
  code_is_url: { text: 'TODO', remedy: 'TODO' },
  code_is_handle: { text: 'TODO', remedy: 'TODO' },
  code_is_numeric_id: { text: 'TODO', remedy: 'TODO' },
  code_is_one_time_code: { text: 'TODO', remedy: 'TODO' },
  code_is_uuid: { text: 'TODO', remedy: 'TODO' },
  code_is_oauth_code: { text: 'TODO', remedy: 'TODO' },
  code_is_meta_code: { text: 'TODO', remedy: 'TODO' },
};
