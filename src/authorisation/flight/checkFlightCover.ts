import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import type { Authorisation, EndDoubt } from '../../vocabulary/authorisation';
import type { Flight, UsageRights } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import { within } from '../../shared/within';
import { againstWindows, type Fit } from './againstWindows';
import { assertDays, assertInstant, assertObject, assertRows } from '../../shared/assertions';
import { endsBy } from './stretches';
import { assertFlight, assertStretch } from './stretches';
import { checkUsageRights } from './checkUsageRights';
import { type CoverDoubt, coverDoubts } from './coverDoubts';
import type { FlightCoverStatus, FlightCover, FlightCoverOptions } from './flightCover';
import { mergeSpans, type Span, spanOf, stretchOf } from './spans';
import { endDoubt, endIsLowerBound, hoursOfADayAnywhere } from '../dates';
import { grantedLess } from '../status/grantedLess';
import { usableSpan } from './usableSpan';

/**
 * Checks whether the authorisations of a post cover the flight of its ad, and when the ad would stop.
 *
 * An authorisation counts from its start to its end, unless the platform says that it is over. If its platform status
 * is new to us, or nobody knows its end, it may or may not cover the flight: a part that depends on it alone is
 * `unknown`. One that is pending or not applied counts. `warnings` names all of these. A post that needs no
 * authorisation is always covered.
 *
 * @param authorisations - All authorisations of the post, in any order.
 * @param flight - When the ad is meant to run, half-open.
 * @param options - The present, the margin to keep in days of 24 hours, and the usage rights.
 * @throws RangeError when a date or a duration is invalid, when the flight or the usage rights do not end after they
 * start, or when the authorisations name several posts: one post's code does not carry the ad of another.
 *
 * @example
 * ```ts
 * const authorisation = { startsAt: new Date('2026-11-01T00:00:00Z'), durationDays: 30 };
 * const flight = { startsAt: new Date('2026-11-10T00:00:00Z'), endsAt: new Date('2026-12-10T00:00:00Z') };
 * const cover = checkFlightCover(authorisation, flight);
 * cover.status; // => 'uncovered'
 * cover.stopsAt; // => new Date('2026-12-01T00:00:00Z')
 * cover.uncovered; // => [{ startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-10T00:00:00Z') }]
 * cover.msSpentBeforeFlight / 86_400_000; // => 9
 * ```
 */
export function checkFlightCover(
  authorisations: Authorisation | readonly Authorisation[],
  flight: Flight,
  options: FlightCoverOptions = {},
): FlightCover {
  const { now, bufferDays = 1, usageRights } = options ?? {};
  assertFlight('flight', flight);
  if (usageRights != null) assertStretch('usageRights', usageRights);
  if (now != null) assertInstant('now', now);
  assertDays('bufferDays', bufferDays, 0);

  const whole = spanOf(flight);
  const present = now?.getTime() ?? -Infinity;
  const from = Math.max(whole[0], present);
  const { spans, unsure, doubts, doubtOf, mayEndLater } = countOn(authorisations, whole, now);
  const windows = mergeSpans(spans);
  const fit = againstWindows(whole, windows, from);
  const atBest = againstWindows(whole, mergeSpans([...spans, ...unsure]), from);
  const msToSpare = fit.flaws.length === 0 ? timeToSpare(whole, windows) : undefined;
  const alive = spans.filter(([, end]) => end > present);
  const coverEnd = windows.at(-1)?.[1] ?? -Infinity;
  const rights =
    usageRights && checkUsageRights(whole, usageRights, { at: coverEnd, ...doubtOf(coverEnd) }, from);
  const over = overBy(flight, now);
  const gap = atBest.outside.find(([, to]) => to > from);

  return {
    status: statusOf(fit, atBest),
    covered: fit.flaws.length === 0,
    coveredIntervals: fit.inside.map(stretchOf),
    uncovered: fit.outside.map(stretchOf),
    ...(gap && { stopsAt: new Date(Math.max(from, gap[0])) }),
    ...(msToSpare !== undefined && { msToSpare }),
    msSpentBeforeFlight: timeSpent(alive, whole[0]),
    ...(now && { msSpentByNow: timeSpent(alive, Math.min(whole[0], present)) }),
    ...(doubts.some(({ code }) => code === 'authorisation_end_upper_bound') && { endIsUpperBound: true }),
    ...(mayEndLater && { endIsLowerBound: true }),
    ...(rights && { withinRights: rights.issues.length === 0 }),
    issues: [...atBest.flaws.map((flaw) => uncovered(flaw, doubtOf(flaw[0]))), ...(rights?.issues ?? [])],
    warnings: [
      ...over,
      ...openEnd(fit, doubtOf),
      // A flight that is over needs no margin.
      ...(over.length > 0 ? [] : shortMargin(msToSpare, marginWanted(whole, bufferDays, usageRights))),
      ...doubts,
      ...(rights?.warnings ?? []),
    ],
  };
}

function statusOf(fit: Fit, atBest: Fit): FlightCoverStatus {
  if (fit.outside.length === 0) return 'covered';
  if (atBest.flaws.length > 0) return 'uncovered';
  return fit.flaws.length === 0 ? 'covered_until' : 'unknown';
}

/** The spans to rely on, the spans that are in doubt, and the warnings about those that matter to the flight. */
function countOn(
  authorisations: Authorisation | readonly Authorisation[],
  [start, end]: Span,
  now: Date | undefined,
) {
  const isList = Array.isArray(authorisations);
  const list: readonly Authorisation[] = isList ? authorisations : [authorisations];
  if (isList) assertRows('authorisations', list);
  else assertObject('authorisations', authorisations);
  assertOnePost(list);
  const spans: Span[] = [];
  const unsure: Span[] = [];
  const doubts: Issue<CoverDoubt | 'authorisation_granted_less'>[] = [];
  const doubtsByEnd = new Map<number, EndDoubt>();
  let mayEndLater = false;
  for (const [index, authorisation] of list.entries()) {
    const usable = within(
      () => (isList ? `authorisations[${index}]` : 'authorisation'),
      () => usableSpan(authorisation, now),
    );
    if (usable) {
      const [, until] = usable.span;
      (usable.isSure ? spans : unsure).push(usable.span);
      doubtsByEnd.set(until, { ...doubtsByEnd.get(until), ...endDoubt(authorisation) });
    }
    if (usable?.startIsUpperBound) unsure.push([-Infinity, Math.min(...usable.span)]);
    const matters = !usable || (usable.span[0] < end && start < usable.span[1]);
    if (usable && mayReach(authorisation, usable.span, [start, end])) mayEndLater = true;
    if (matters) doubts.push(...grantedLess(authorisation, isList ? [index] : []));
    if (matters) doubts.push(...coverDoubts(authorisation, usable, now, isList ? [index] : []));
  }
  return { spans, unsure, doubts, mayEndLater, doubtOf: (end: number) => doubtsByEnd.get(end) ?? {} };
}

/** Whether one of which only the last day is known can carry the ad for longer than its span. */
function mayReach(authorisation: Authorisation, [from, until]: Span, [start, end]: Span): boolean {
  const latest = until + hoursOfADayAnywhere * millisecondsInHour;
  return endIsLowerBound(authorisation) && from < end && until < end && start < latest;
}

function assertOnePost(authorisations: readonly Authorisation[]): void {
  const posts = new Set(authorisations.map(({ postId }) => postId).filter((postId) => postId));
  if (posts.size > 1) throw new RangeError('authorisations must be of one post');
}

/** How long the window around the end of a covered flight continues after it. */
function timeToSpare([, end]: Span, windows: readonly Span[]): number | undefined {
  const last = windows.find(([, to]) => end <= to);
  return last && last[1] !== Infinity ? last[1] - end : undefined;
}

function timeSpent(spans: readonly Span[], until: number): number {
  let spent = 0;
  for (const [from, to] of spans) if (from !== -Infinity) spent += Math.max(0, Math.min(to, until) - from);
  return spent;
}

function uncovered(span: Span, doubt: EndDoubt): Issue<'flight_uncovered'> {
  const { startsAt, endsAt } = stretchOf(span);
  return { code: 'flight_uncovered', path: [], params: { startsAt, endsAt, ...doubt } };
}

/** A warning for a flight that is over, whatever covered it. */
function overBy(flight: Flight, now: Date | undefined): Issue<'flight_over'>[] {
  if (now == null || !endsBy(flight, now)) return [];
  return [{ code: 'flight_over', path: [], params: { endsAt: flight.endsAt } }];
}

function openEnd({ openFrom }: Fit, doubtOf: (end: number) => EndDoubt): Issue<'flight_open_ended'>[] {
  if (openFrom === undefined) return [];
  const params = { endsAt: new Date(openFrom), ...doubtOf(openFrom) };
  return [{ code: 'flight_open_ended', path: [], params }];
}

/** The usage rights may end before the margin does; a longer margin is useless. */
function marginWanted([, end]: Span, bufferDays: number, rights: UsageRights | undefined): number {
  if (rights?.endsAt == null) return bufferDays;
  return Math.min(bufferDays, Math.max(0, rights.endsAt.getTime() - end) / millisecondsInDay);
}

function shortMargin(msToSpare: number | undefined, bufferDays: number): Issue<'flight_margin_short'>[] {
  if (msToSpare === undefined || msToSpare >= bufferDays * millisecondsInDay) return [];
  return [
    {
      code: 'flight_margin_short',
      path: [],
      params: { marginDays: msToSpare / millisecondsInDay, bufferDays },
    },
  ];
}
