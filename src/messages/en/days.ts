import type { Say } from '../say/say';

/** A number of days: `1 day`, `30 days`. */
export function days(value: number, say: Say): string {
  return say.count(value, { one: '# day', other: '# days' });
}
