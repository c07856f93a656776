import type { Authorisation } from '../../vocabulary/authorisation';
import type { Flight } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import type { Moment } from '../../time/moment';
import { DAY_MS } from '../../time/platformDay';
import type { SheetEntry } from '../sheetEntry';
import type { RowFields } from './rowFields';

/** What a row says as the rules take it, and what does not fit together in it. */
export interface EntryReading {
  readonly entry: SheetEntry;
  /** Its dates contradict each other. */
  readonly deciding: readonly Issue[];
  readonly besides: readonly Issue[];
}

/** Beyond that nothing is planned. */
const lastTime = Date.UTC(9999, 11, 31);

/** Puts what the cells of a row say together. */
export function entryOf(fields: RowFields): EntryReading {
  const dates = datesOf(fields);
  const flight = flightOf(fields);
  const creator = creatorOf(fields);
  const { postId, postUrl } = fields.post.value ?? {};
  const code = fields.code.value?.kind === 'code' ? fields.code.value.code : undefined;
  const dailySpend = fields.daily_spend.value;
  return {
    entry: {
      ...creator.value,
      ...(postId !== undefined && { postId }),
      ...(postUrl !== undefined && { postUrl }),
      ...(code !== undefined && { code }),
      ...dates.value,
      ...statusOf(fields, code !== undefined),
      ...(flight.value && { flight: flight.value }),
      ...(dailySpend !== undefined && { dailySpend }),
    },
    deciding: dates.issues,
    besides: [...creator.issues, ...flight.issues],
  };
}

interface Part<Value> {
  readonly value: Value;
  readonly issues: readonly Issue[];
}

/** The link of the post says surely whose it is; what else stands for the creator is then a name. */
function creatorOf({ creator, handle, post }: RowFields): Part<Pick<SheetEntry, 'handle' | 'creatorName'>> {
  const linked = post.value?.handle;
  const written = handle.value ?? creator.value;
  const differs =
    linked !== undefined &&
    written?.handle !== undefined &&
    written.handle.toLowerCase() !== linked.toLowerCase();
  const owner = linked ?? written?.handle;
  const name = creator.value?.name ?? (handle.value || differs ? creator.value?.handle : undefined);
  return {
    value: {
      ...(owner !== undefined && { handle: owner }),
      ...(name !== undefined && name.toLowerCase() !== owner?.toLowerCase() && { creatorName: name }),
    },
    issues: differs && written?.isSure ? [{ code: 'handle_differs_from_link', path: [] }] : [],
  };
}

/** A start is taken at its latest and an end at its earliest, where a cell leaves that open. */
function datesOf({ generated, received, days, ends }: RowFields): Part<Authorisation> {
  const start = generated.value ?? received.value;
  const durationDays = days.value;
  const isExact =
    generated.value !== undefined && generated.value.from.getTime() === generated.value.until.getTime();
  const issues: Issue[] = [];
  if (start && ends.value && endsBefore(ends.value, start, isExact)) {
    issues.push({ code: 'interval_ends_before_start', path: [] });
  }
  if (start && durationDays !== undefined && start.until.getTime() + durationDays * DAY_MS > lastTime) {
    issues.push({ code: 'duration_too_long', path: [], params: { days: durationDays } });
  }
  if (issues.length > 0) return { value: {}, issues };
  return {
    value: {
      ...(start && { startsAt: start.until }),
      ...(start && !isExact && { startsAtIs: 'received' }),
      ...(durationDays !== undefined && { durationDays }),
      ...(ends.value && { endsAt: ends.value.from }),
    },
    issues,
  };
}

/** Whether an end surely comes before a start, or is taken at an instant that does. */
function endsBefore(end: Moment, start: Moment, startIsExact: boolean): boolean {
  return (startIsExact ? end.from : end.until).getTime() <= start.from.getTime();
}

/** A flight is as long as its cells allow: the last day counts whole. */
function flightOf({ flight_start: start, flight_end: end }: RowFields): Part<Flight | undefined> {
  if (start.value === undefined) return { value: undefined, issues: [] };
  const startsAt = start.value.from;
  const endsAt = end.value?.until;
  if (endsAt && endsAt.getTime() <= startsAt.getTime()) {
    return { value: undefined, issues: [{ code: 'interval_ends_before_start', path: [] }] };
  }
  return { value: { startsAt, ...(endsAt && { endsAt }) }, issues: [] };
}

/** A code that is there is no longer waited for, whatever the status still says. */
function statusOf({ status, applied }: RowFields, hasCode: boolean): Authorisation {
  const { platformStatus, stage: written } = status.value ?? {};
  const stage = applied.value ?? (written === 'requested' && hasCode ? 'generated' : written);
  return { ...(stage !== undefined && { stage }), ...(platformStatus !== undefined && { platformStatus }) };
}
