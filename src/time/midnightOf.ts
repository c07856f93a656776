import type { Verdict } from '../vocabulary/verdict';
import { parsePlatformTime } from './parsePlatformTime';

/** Midnight in UTC of a day written as `YYYY-MM-DD`; its bounds in every zone are counted from there. */
export function midnightOf(text: unknown): Verdict<Date, 'time_not_text' | 'date_unreadable'> {
  const midnight = parsePlatformTime(typeof text === 'string' ? `${text} 00:00:00` : text);
  if (midnight.ok) return midnight;
  const [issue] = midnight.issues;
  return {
    ok: false,
    issues: [issue.code === 'time_not_text' ? issue : { code: 'date_unreadable', path: [] }],
  };
}
