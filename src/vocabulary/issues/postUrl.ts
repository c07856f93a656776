/** What can be wrong with a link that should lead to a post. */
export interface PostUrlIssueParams {
  post_url_not_text: { received: string };
  /** Its host is not TikTok, or it is no link. */
  post_url_not_tiktok: undefined;
  /** It leads to a post perhaps, but only TikTok can say to which. */
  post_url_is_short_link: undefined;
  post_url_is_profile: undefined;
  /** A page of TikTok that is none of these. */
  post_url_not_post: undefined;
}
