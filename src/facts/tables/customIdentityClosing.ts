import { frozen } from '../../shared/frozen';

/** The days, UTC, on which new ads under a custom identity ended on TikTok. */
export const customIdentityClosing = /* @__PURE__ */ frozen({
  /** An ad account created from this day on never had them. */
  newAccounts: '2026-01-15',
  /** From this day on, an older ad account may have lost them: the pages name the month but no day. */
  firstDay: '2026-01-01',
  /** From this day on, every ad account has lost them. */
  everybody: '2026-02-01',
} as const);
