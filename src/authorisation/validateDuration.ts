import type { Issue, Issues } from '../vocabulary/verdict';
import { type DurationKnownAs, knownDurations } from '../facts/tables/durations';

/** What is known about a number of days. */
export type DurationVerdict =
  | {
      readonly ok: true;
      readonly value: number;
      /** `not_requested` is 0; `undocumented` is any other number of days that nobody documents, which is still accepted. */
      readonly knownAs: DurationKnownAs | 'not_requested' | 'undocumented';
      readonly warnings: readonly Issue<'duration_newly_reported' | 'duration_undocumented'>[];
    }
  | { readonly ok: false; readonly issues: Issues<'duration_not_number' | 'duration_not_whole_days'> };

/**
 * Checks a number of days as the duration of an authorisation. The platform adds durations without notice, so an
 * unknown one is accepted with a warning.
 *
 * @param days - Days of 24 hours; 0 means that no authorisation is requested.
 *
 * @example
 * ```ts
 * validateDuration(30); // => { ok: true, value: 30, knownAs: 'documented', warnings: [] }
 * validateDuration(180); // => { ok: true, knownAs: 'reported', … }
 * validateDuration(0); // => { ok: true, knownAs: 'not_requested', … }
 * validateDuration(90); // => { ok: true, knownAs: 'undocumented', … }
 * validateDuration(-7).ok; // => false
 * ```
 */
export function validateDuration(days: unknown): DurationVerdict {
  // NaN and Infinity are not numbers of days, and JSON could not represent them in an issue.
  if (typeof days !== 'number' || !Number.isFinite(days)) {
    const received = days === null || typeof days === 'number' ? String(days) : typeof days;
    return { ok: false, issues: [{ code: 'duration_not_number', path: [], params: { received } }] };
  }
  if (!Number.isSafeInteger(days) || days < 0) {
    return { ok: false, issues: [{ code: 'duration_not_whole_days', path: [], params: { days } }] };
  }
  if (days === 0) return { ok: true, value: 0, knownAs: 'not_requested', warnings: [] };
  const knownAs = knownDurations.find((known) => known.days === days)?.knownAs ?? 'undocumented';
  if (knownAs === 'documented') return { ok: true, value: days, knownAs, warnings: [] };
  const code = knownAs === 'reported' ? 'duration_newly_reported' : 'duration_undocumented';
  return { ok: true, value: days, knownAs, warnings: [{ code, path: [], params: { days } }] };
}
