import { millisecondsInHour } from 'date-fns/constants';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { groupBy } from '../../shared/groupBy';
import { assertRows } from '../../shared/assertions';
import { eachRow } from '../../shared/eachRow';
import { isOver } from '../../shared/isOver';
import { earlierOf } from '../../time/earlierOf';
import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';
import { endDoubt, endIsLowerBound, hoursOfADayAnywhere } from '../dates';
import { statedStatus } from '../status/stated';
import { statusAndEnd } from '../status/statusAndEnd';
import { compareBindings } from './compareBindings';

/** The status of an authorisation, and the instant from which it carries no ad. */
export interface Life {
  readonly status: AuthorisationStatus;
  /** Absent if nobody knows, or if no authorisation is needed. */
  readonly endsAt: Date | undefined;
}

/** An authorisation with its status. */
export interface Binding<Entry extends Authorisation> extends Life {
  readonly authorisation: Entry;
}

/** One whose end is known. */
export type DatedBinding<Entry extends Authorisation> = Binding<Entry> & { readonly endsAt: Date };

/** The status of each authorisation in a list, in the same order; an invalid one is named in the error. */
export function readBindings<Entry extends Authorisation>(
  authorisations: readonly Entry[],
  now: Date,
  check: (authorisation: Entry) => void = () => {},
): readonly Binding<Entry>[] {
  assertRows('authorisations', authorisations);
  return eachRow('authorisations', authorisations, (authorisation) => {
    check(authorisation);
    return bindingOf(authorisation, now);
  });
}

/**
 * The status of an authorisation and when it ends.
 *
 * One that the platform calls over ended by `now`, whatever its dates say; one with an unknown platform status has no
 * end to plan with.
 */
export function bindingOf<Entry extends Authorisation>(authorisation: Entry, now: Date): Binding<Entry> {
  const { status, endsAt } = statusAndEnd(authorisation, now);
  return { authorisation, status, endsAt: endOfLife(status, endsAt, now) };
}

function endOfLife(status: AuthorisationStatus, endsAt: Date | undefined, now: Date): Date | undefined {
  if (status === 'unknown') return undefined;
  return isOver(status) ? earlierOf(endsAt ?? now, now) : endsAt;
}

/** Whether the end of an authorisation is known. */
export function isDatedBinding<Entry extends Authorisation>(
  binding: Binding<Entry>,
): binding is DatedBinding<Entry> {
  return binding.endsAt !== undefined;
}

/** Those in force first, since they carry the ads of their post; within each kind, the longest-lived first. */
export function longestLivedFirst<Entry extends Authorisation>(a: Binding<Entry>, b: Binding<Entry>): number {
  const isActive = ({ status }: Life) => Number(status === 'active');
  if (isActive(a) !== isActive(b)) return isActive(b) - isActive(a);
  return laterEndFirst(a, b) || compareBindings(a.authorisation, b.authorisation);
}

/** Soonest end first; those whose end nobody knows come last. */
export function soonestEndFirst<Entry extends Authorisation>(a: Binding<Entry>, b: Binding<Entry>): number {
  const endOf = ({ endsAt }: Life) => endsAt?.getTime() ?? Infinity;
  if (endOf(a) !== endOf(b)) return endOf(a) < endOf(b) ? -1 : 1;
  return compareBindings(a.authorisation, b.authorisation);
}

function laterEndFirst(a: Life, b: Life): number {
  const endOf = ({ endsAt }: Life) => endsAt?.getTime() ?? -Infinity;
  if (endOf(a) === endOf(b)) return 0;
  return endOf(a) < endOf(b) ? 1 : -1;
}

/**
 * Rows of one binding by their codes: a new code is an authorisation of its own, and does not contradict the old one.
 * A row without a code may be about any of them, so that all belong together.
 */
export function rowsOfEachCode<Entry extends Authorisation>(
  rows: readonly Binding<Entry>[],
): readonly (readonly Binding<Entry>[])[] {
  if (rows.length === 1 || rows.some(({ authorisation }) => !authorisation.code)) return [rows];
  return [...groupBy(rows, ({ authorisation }) => authorisation.code).values()];
}

/** Whether rows of one binding say different things about it, so one of them is wrong. */
export function disagree(rows: readonly Binding<Authorisation>[]): boolean {
  const [first, ...others] = withoutDayOnly(rows);
  return others.some(
    ({ status, endsAt }) => status !== first?.status || endsAt?.getTime() !== first.endsAt?.getTime(),
  );
}

/**
 * The rows of one binding without those that know only the day of its end, where another row states an end of that day:
 * they say the same, and less exactly.
 */
export function withoutDayOnly<Entry extends Authorisation>(
  rows: readonly Binding<Entry>[],
): readonly Binding<Entry>[] {
  const isDayOnly = ({ authorisation }: Binding<Entry>) => endIsLowerBound(authorisation);
  if (rows.length === 1 || !rows.some(isDayOnly)) return rows;
  const exact = rows.filter(({ authorisation }) => Object.keys(endDoubt(authorisation)).length === 0);
  return rows.filter((row) => !isDayOnly(row) || !exact.some((other) => endsOnDayOf(other, row)));
}

function endsOnDayOf(exact: Binding<Authorisation>, dayOnly: Binding<Authorisation>): boolean {
  if (exact.endsAt === undefined || dayOnly.endsAt === undefined) return false;
  const hoursIn = differenceInMilliseconds(exact.endsAt, dayOnly.endsAt) / millisecondsInHour;
  return (
    hoursIn >= 0 &&
    hoursIn <= hoursOfADayAnywhere &&
    (exact.status === dayOnly.status || isOnItsDay(exact, dayOnly))
  );
}

/** While the last day lasts, the clock calls the one over and the other in force. */
function isOnItsDay(exact: Binding<Authorisation>, dayOnly: Binding<Authorisation>): boolean {
  return (
    exact.status === 'active' &&
    dayOnly.status === 'expired' &&
    statedStatus(dayOnly.authorisation) === 'active'
  );
}
