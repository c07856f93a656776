import { millisecondsInDay } from 'date-fns/constants';
import type { Issue } from '../../vocabulary/verdict';
import type { Moment } from '../../time/moment';
import { isoDay } from '../../time/isoDay';
import { addPlatformDays } from '../../time/addPlatformDays';
import type { SheetEntry } from '../sheetEntry';
import type { RowFields } from './rowFields';

/** What a row says as the rules take it, and what does not fit together in it. */
export interface EntryReading<Place extends object> {
  readonly entry: SheetEntry & Place;
  /** Its dates contradict each other. */
  readonly deciding: readonly Issue[];
  readonly besides: readonly Issue[];
}

/** Beyond that nothing is planned. */
const lastTime = /* @__PURE__ */ Date.UTC(9999, 11, 31);

type Draft = { -readonly [Key in keyof SheetEntry]: SheetEntry[Key] };

/** Puts what the cells of a row say together, behind the place where it stands. */
export function entryOf<Place extends object>(fields: RowFields, place: Place): EntryReading<Place> {
  // Not a spread of the place: adding to one takes twenty times as long.
  const entry: Draft & Place = Object.assign({}, place);
  const { postId, postUrl } = fields.post?.value ?? {};
  const code = fields.code?.value;
  const creator = addCreator(entry, fields);
  if (postId !== undefined) entry.postId = postId;
  if (postUrl !== undefined) entry.postUrl = postUrl;
  if (code?.kind === 'code') entry.code = code.code;
  const deciding = addDates(entry, fields);
  const dates = deciding.length > 0 ? noIssues : dateDoubts(entry);
  addStatus(entry, fields);
  const flight = addFlight(entry, fields);
  const dailySpend = fields.daily_spend?.value;
  if (dailySpend !== undefined) entry.dailySpend = dailySpend;
  return {
    entry,
    deciding,
    besides: creator.length + flight.length + dates.length > 0 ? [...creator, ...flight, ...dates] : noIssues,
  };
}

const noIssues: readonly Issue[] = [];

/** The link of the post says surely whose it is; what else stands for the creator is then a name. */
function addCreator(entry: Draft, { creator, handle, post }: RowFields): readonly Issue[] {
  const linked = post?.value?.handle;
  const written = handle?.value ?? creator?.value;
  const differs =
    linked !== undefined &&
    written?.handle !== undefined &&
    written.handle.toLowerCase() !== linked.toLowerCase();
  const owner = linked ?? written?.handle;
  const name = creator?.value?.name ?? (handle?.value || differs ? creator?.value?.handle : undefined);
  if (owner !== undefined) entry.handle = owner;
  if (name !== undefined && name.toLowerCase() !== owner?.toLowerCase()) entry.creatorName = name;
  return differs && written?.isSure ? [{ code: 'handle_differs_from_link', path: [] }] : noIssues;
}

/** A start is taken at its latest and an end at its earliest, where a cell leaves that open. */
function addDates(entry: Draft, { generated, received, days, ends }: RowFields): readonly Issue[] {
  const made = generated?.value;
  const start = made ?? received?.value;
  const end = ends?.value;
  const durationDays = days?.value;
  const isExact = made !== undefined && made.from.getTime() === made.until.getTime();
  if (start && end && endsBefore(end, start, isExact)) {
    return [{ code: 'interval_ends_before_start', path: [] }];
  }
  if (
    start &&
    durationDays !== undefined &&
    start.until.getTime() + durationDays * millisecondsInDay > lastTime
  ) {
    return [{ code: 'duration_too_long', path: [], params: { days: durationDays } }];
  }
  if (start) entry.startsAt = start.until;
  if (start?.day !== undefined) entry.startDay = start.day;
  if (start && !isExact) entry.startsAtIs = 'received';
  if (made && !isExact) entry.startsAtEarliest = made.from;
  if (durationDays !== undefined) entry.durationDays = durationDays;
  if (end) entry.endsAt = end.from;
  const endDay = end ? end.day : dayAfter(start?.day, durationDays);
  if (endDay !== undefined) entry.endDay = endDay;
  if (end && end.from.getTime() !== end.until.getTime()) {
    entry.endIsLowerBound = true;
    entry.endsAtLatest = end.until;
  }
  return noIssues;
}

/** The day that comes some days after another: the code runs out at the time of day at which it was made. */
function dayAfter(day: string | undefined, days: number | undefined): string | undefined {
  if (day === undefined || days === undefined) return undefined;
  return isoDay(addPlatformDays(Date.parse(day), days));
}

/** Days that count from nowhere, or that lead to another end than the one that is stated. */
function dateDoubts(entry: SheetEntry): readonly Issue[] {
  const { code, startsAt, startsAtEarliest = startsAt, endsAt, durationDays, endDay } = entry;
  if (durationDays === undefined) return noIssues;
  if (startsAt === undefined && endsAt === undefined && code !== undefined) {
    return [{ code: 'sheet_days_without_start', path: [], params: { days: durationDays } }];
  }
  if (startsAt === undefined || startsAtEarliest === undefined || endsAt === undefined) return noIssues;
  const earliest = addPlatformDays(startsAtEarliest, durationDays);
  const latest = addPlatformDays(startsAt, durationDays);
  const { endsAtLatest = endsAt } = entry;
  if (earliest <= endsAtLatest && endsAt <= latest) return noIssues;
  const params = { counted: dayAfter(entry.startDay, durationDays) ?? latest, stated: endDay ?? endsAt };
  return [{ code: 'sheet_ends_differ', path: [], params }];
}

/** Whether an end surely comes before a start, or is taken at an instant that does. */
function endsBefore(end: Moment, start: Moment, startIsExact: boolean): boolean {
  return (startIsExact ? end.from : end.until).getTime() <= start.from.getTime();
}

/** A flight is as long as its cells allow: the last day counts whole. */
function addFlight(entry: Draft, { flight_start: start, flight_end: end }: RowFields): readonly Issue[] {
  const { from: startsAt, day: firstDay } = start?.value ?? {};
  const { until: endsAt, day: lastDay } = end?.value ?? {};
  if (startsAt && endsAt && endsAt <= startsAt) return [{ code: 'interval_ends_before_start', path: [] }];
  if (startsAt) entry.flight = { startsAt, endsAt, firstDay, lastDay };
  else if (endsAt) entry.flight = { startsAt, endsAt, firstDay, lastDay };
  return noIssues;
}

/** A code that is there is no longer waited for, whatever the status still says. */
function addStatus(entry: Draft, { status, applied }: RowFields): void {
  const { platformStatus, stage: written } = status?.value ?? {};
  const hasCome = written === 'requested' && entry.code !== undefined;
  const stage = applied?.value ?? (hasCome ? 'generated' : written);
  if (stage !== undefined) entry.stage = stage;
  if (platformStatus !== undefined) entry.platformStatus = platformStatus;
}
