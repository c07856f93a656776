/** The states and reasons that many rows have, in short. */
export const running = 'running: sheet_row_running';
/** Running, and to be extended by now: it ends within 45 days. */
export const runningOut = 'running: sheet_row_ending';
export const expiring = 'expiring: sheet_row_ending';
export const expired = 'expired: authorisation_expired';
export const applyNow = 'apply_now: authorisation_not_applied';
export const waiting = 'waiting: sheet_code_awaited';
export const blank = 'blank: sheet_row_blank';

/** The link of a post by its number. */
export const link = (handle: string, post: number) =>
  `https://www.tiktok.com/@${handle}/video/${7440000000000000000n + BigInt(post)}`;
