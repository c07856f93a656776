import { addHours } from 'date-fns/addHours';
import { assertInstant, assertWord } from '../shared/assertions';

/** What a temporary link leads to: a video's preview or cover, a picture of a photo post, a profile picture. */
export type MediaLink = 'video' | 'photo' | 'profile';

const hours: Readonly<Record<MediaLink, number>> = { video: 1, photo: 90 * 24, profile: 48 };

/**
 * When a temporary link of a response stops working: video previews and covers after an hour, pictures of photo posts
 * after 90 days, profile pictures after about 48 hours. Ask for the post again to get a new one.
 *
 * @param link - What the link leads to.
 * @param fetchedAt - When the response came.
 * @throws RangeError when the date is invalid or the kind of link is unknown.
 *
 * @example
 * ```ts
 * mediaLinkExpiry('video', new Date('2026-11-23T12:00:00Z')); // => new Date('2026-11-23T13:00:00Z')
 * ```
 */
export function mediaLinkExpiry(link: MediaLink, fetchedAt: Date): Date {
  assertWord('link', link, Object.keys(hours));
  assertInstant('fetchedAt', fetchedAt);
  return addHours(fetchedAt, hours[link]);
}
