import type { PostUrlIssueParams } from '../../vocabulary/issues/postUrl';
import type { MessagesFor } from '../issueMessage';
import { frozen } from '../../shared/frozen';

const copyLink =
  'Open the post in TikTok and copy its link: it looks like tiktok.com/@name/video/7123456789123456789.';

/** English for issues about links of posts. */
export const enPostUrl: MessagesFor<keyof PostUrlIssueParams> = /* @__PURE__ */ frozen({
  post_url_not_text: { text: 'A link must be text.', remedy: copyLink },
  post_url_not_tiktok: { text: 'This is not a link to TikTok.', remedy: copyLink },
  post_url_is_short_link: {
    text: 'This is a short link. It does not show which post it leads to.',
    remedy: 'Open it in a browser and copy the long link that appears there.',
  },
  post_url_is_profile: { text: 'This link leads to a profile, not to a post.', remedy: copyLink },
  post_url_not_post: { text: 'This page of TikTok is not a post.', remedy: copyLink },
  post_url_unreadable: {
    text: 'This is a link to TikTok that we cannot read.',
    remedy: copyLink,
  },
  post_url_inside_text: { text: 'There is a link in this text.', remedy: 'Paste only the link.' },
  post_url_multiple: {
    text: ({ count }) => `There are ${count} links here.`,
    remedy: 'Paste one link at a time: each leads to one post.',
  },
});
