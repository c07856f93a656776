import type { PlatformIssueParams } from '../../vocabulary/issues/platform';
import type { MessagesFor } from '../issueMessage';

const report = 'Tell the developer of this tool.';

/** English for the issues of the platform room. */
export const enPlatform: MessagesFor<keyof PlatformIssueParams> = {
  body_unreadable: {
    text: ({ expected }) => `This is not the answer we expected from TikTok: it has no ${expected}.`,
    remedy: 'Check that it is the whole, unchanged response, and that it comes from the right request.',
  },
  api_error: {
    text: ({ code, message }) =>
      `TikTok refused the request (error ${code}): ${message || 'no reason given'}.`,
    remedy: 'Look up what this error means, fix the cause and send the request again.',
  },
  row_unreadable: {
    text: ({ row }) => `Entry ${row + 1} of the list could not be read and was left out.`,
    remedy: `The other entries are complete. ${report}`,
  },
  field_unreadable: {
    text: ({ expected }) =>
      `One detail came in an unexpected form (we expected ${expected}) and was left out.`,
    remedy: `The rest was read. ${report}`,
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
    remedy: 'Nothing is lost: it was kept as it came. A newer version of this tool may know it.',
  },
};
