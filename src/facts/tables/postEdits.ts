import type { FactId } from '../allFacts';
import type { AdEdit } from '../../vocabulary/campaign';
import { frozen } from '../../shared/frozen';

/** What the lock on an existing post means for one kind of change. */
export interface PostEdit {
  readonly edit: AdEdit;
  /** `false`: it takes a new post, and a new code if the post was opened by one. */
  readonly possible: boolean;
  readonly factId: FactId;
}

/**
 * What can and cannot be changed on an ad that runs an existing post.
 *
 * @example
 * ```ts
 * postEdits.filter(({ possible }) => !possible).map(({ edit }) => edit);
 * // => ['video', 'caption', 'cover', 'music']
 * ```
 */
export const postEdits = /* @__PURE__ */ frozen([
  { edit: 'video', possible: false, factId: 'setup-video-locked' },
  { edit: 'caption', possible: false, factId: 'setup-caption-locked' },
  { edit: 'cover', possible: false, factId: 'setup-cover-music-locked' },
  { edit: 'music', possible: false, factId: 'setup-cover-music-locked' },
  { edit: 'call_to_action', possible: true, factId: 'setup-not-of-the-post' },
  { edit: 'link', possible: true, factId: 'setup-not-of-the-post' },
  { edit: 'objective', possible: true, factId: 'setup-not-of-the-post' },
  { edit: 'audience', possible: true, factId: 'setup-not-of-the-post' },
  { edit: 'budget', possible: true, factId: 'setup-not-of-the-post' },
  { edit: 'schedule', possible: true, factId: 'setup-not-of-the-post' },
  { edit: 'post', possible: true, factId: 'setup-post-exchange' },
] as const satisfies readonly PostEdit[]);
