import { assertPlan } from './assertPlan';
import { addMinutes } from 'date-fns/addMinutes';
import { isBefore } from 'date-fns/isBefore';
import { assertInstant, assertObject } from '../../shared/assertions';
import { addPlatformDays } from '../../time/addPlatformDays';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { LaterRenewal, Renewal, RenewalEvent, RenewalPlan } from '../../vocabulary/renewals';
import type { Clock } from '../../vocabulary/time';
import { assertChoices } from '../misuse';
import { usualHorizons } from './horizons';

/** Options of `renewalEvents`. */
export interface RenewalEventsOptions extends Clock {
  /** Days before each end for which to make an entry; 45, 30, 14, 7 and 0 if absent. */
  readonly horizons?: readonly number[] | undefined;
}

const entryMinutes = 30;

/**
 * Turns the dates of a plan into calendar entries: when each authorisation crosses a horizon, and when it ends. Past
 * entries are left out. `describeRenewalEvent` puts an entry in words; a calendar package writes them as `.ics`.
 *
 * Each `uid` is the same in every run, so a calendar that reads the entries again moves those whose end has moved.
 *
 * @param plan - A result of `planRenewals`; `due` and `later` have dates.
 * @param options - `now`, and the horizons in days of 24 hours.
 * @throws RangeError when `now` or a horizon is invalid.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const plan = planRenewals([{ postId: '7440000000000000001', endsAt: new Date('2026-11-30T12:00:00Z') }], { now });
 * renewalEvents(plan, { now, horizons: [7, 0] }).map(({ uid, startsAt }) => [uid, startsAt.toISOString()]);
 * // => [['7440000000000000001--7@tiktok-spark-ads', '2026-11-23T12:00:00.000Z'],
 * //     ['7440000000000000001--0@tiktok-spark-ads', '2026-11-30T12:00:00.000Z']]
 * ```
 */
export function renewalEvents(plan: RenewalPlan, options: RenewalEventsOptions): readonly RenewalEvent[] {
  assertPlan('plan', plan);
  const { due, later } = plan;
  assertObject('options', options);
  const { now, horizons = usualHorizons } = options;
  assertInstant('now', now);
  assertChoices('horizons', horizons, 0);
  const widestFirst = [...new Set(horizons)].sort((a, b) => b - a);
  const nameOf = namesOfBindings();
  return [...due, ...later].flatMap((row) => {
    const name = nameOf(row.authorisation);
    return widestFirst
      .map((horizonDays) => eventOf(row, name, horizonDays))
      .filter(({ startsAt }) => !isBefore(startsAt, now));
  });
}

function eventOf(row: Renewal | LaterRenewal, name: string, horizonDays: number): RenewalEvent {
  const { authorisation, status, endsAt, endIsUpperBound, endIsLowerBound, endIsUnconfirmed } = row;
  const startsAt = addPlatformDays(endsAt, -horizonDays, 'the end less a horizon');
  const { remedy = undefined, daysToAsk = undefined } = 'remedy' in row ? row : {};
  return {
    uid: `${name}-${horizonDays}@tiktok-spark-ads`,
    horizonDays,
    startsAt,
    endsAt: addMinutes(startsAt, entryMinutes),
    // At the end itself it is too late for a reminder.
    alarmAt: horizonDays === 0 ? addPlatformDays(startsAt, -1, 'the alarm') : startsAt,
    authorisationEndsAt: endsAt,
    endIsUpperBound,
    endIsLowerBound,
    endIsUnconfirmed,
    status,
    postId: authorisation.postId,
    bindingId: authorisation.bindingId,
    handle: authorisation.handle,
    remedy,
    daysToAsk,
  };
}

/** A name for each binding that contains no code and is the same in every run; duplicates are numbered. */
function namesOfBindings(): (authorisation: Authorisation) => string {
  const used = new Map<string, number>();
  return ({ postId, bindingId, handle }) => {
    const name = `${fitForUid(postId || handle)}-${fitForUid(bindingId)}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/** Ids and handles stay as they are; anything too long to be one may be a code. */
function fitForUid(id: string | null | undefined): string {
  return id != null && /^[\w.:@]{1,40}$/.test(id) ? id.replace('@', '') : '';
}
