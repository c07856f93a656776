/** What can be wrong with a link that should lead to a post. */
export interface PostUrlIssueParams {
  post_url_not_text: { received: string };
  /** Its host is not TikTok, or it is not a link. */
  post_url_not_tiktok: undefined;
  /** It may lead to a post, but only TikTok can say which. */
  post_url_is_short_link: undefined;
  post_url_is_profile: undefined;
  /** A page of TikTok that does not show a single post: a sound, a hashtag, a live, a list. */
  post_url_not_post: undefined;
  /** A link to TikTok of an unknown form. It may well lead to a post. */
  post_url_unreadable: undefined;
  /** There is one link to TikTok, with other text around it. */
  post_url_inside_text: undefined;
  /** There are several links to TikTok. */
  post_url_multiple: { count: number };
}
