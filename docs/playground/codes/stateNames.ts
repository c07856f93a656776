import type { Actor, SheetState } from 'tiktok-spark-ads/vocabulary';

/** What a state is called. */
export const stateNames: Readonly<Record<SheetState, string>> = {
  expired: 'ended',
  expiring: 'ending soon',
  apply_now: 'to apply',
  conflict: 'in conflict',
  wrong_thing: 'not a code',
  unreadable: 'unreadable',
  unclear: 'unclear',
  waiting: 'waiting for a code',
  duplicate: 'duplicate',
  running: 'running',
  blank: 'empty',
};

/** Who has to act. */
export const actorNames: Readonly<Record<Actor, string>> = {
  creator: 'the creator',
  source_creator: 'the creator of the original post',
  advertiser: 'you',
  platform: 'TikTok',
};
