import { authorisationExpiry, type TriagedRow } from 'tiktok-spark-ads';
import type { DatedAuthorisation } from 'tiktok-spark-ads/vocabulary';
import { h, longDay, svg } from '../dom';

const rowHeight = 30;
const axisHeight = 26;
const mostRows = 40;
const dayMs = 86_400_000;
// What lies further off is cut: the next weeks are what the drawing is for.
const pastDays = 60;
const comingDays = 120;

interface Bar {
  readonly name: string;
  readonly row: TriagedRow;
  readonly from: Date;
  readonly to: Date;
}

/** One bar for each row whose dates are known, on one axis, with the day of today and the flights. */
export function drawTimeline(into: HTMLElement, rows: readonly TriagedRow[], now: Date): void {
  const bars = rows.flatMap((row) => barOf(row) ?? []).slice(0, mostRows);
  if (bars.length === 0) return;
  const width = Math.max(280, into.clientWidth);
  const names = Math.min(130, width * 0.28);
  const instants = bars.flatMap(({ from, to, row: { entry } }) => [
    from,
    to,
    ...(entry.flight?.endsAt ? [entry.flight.endsAt] : []),
  ]);
  const first = Math.max(Math.min(...instants.map(Number), Number(now)), Number(now) - pastDays * dayMs);
  const last = Math.min(Math.max(...instants.map(Number), Number(now)), Number(now) + comingDays * dayMs);
  const x = (instant: Date) => {
    const shown = Math.min(last, Math.max(first, Number(instant)));
    return names + ((width - names - 6) * (shown - first)) / (last - first || 1);
  };
  const height = axisHeight + bars.length * rowHeight + 6;
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' });
  drawing.append(
    svg('title', {}, titleOf(bars, now)),
    ...months(new Date(first), new Date(last), width - names).flatMap((month) => [
      svg('line', { class: 'grid', x1: x(month), x2: x(month), y1: axisHeight - 4, y2: height }),
      svg('text', { class: 'month', x: x(month) + 3, y: 14 }, monthName(month)),
    ]),
    ...bars.flatMap((bar, index) => drawBar(bar, { x, y: axisHeight + index * rowHeight })),
    svg('line', { class: 'now', x1: x(now), x2: x(now), y1: axisHeight - 8, y2: height }),
  );
  into.replaceChildren(legend(), drawing);
}

function legend(): HTMLElement {
  return h(
    'p',
    { class: 'legend' },
    h('span', {}, 'authorization'),
    h('span', { class: 'of-soon' }, 'that ends soon'),
    h('span', { class: 'of-ended' }, 'that has ended'),
    h('span', { class: 'of-flight' }, 'flight'),
    h('span', { class: 'of-gap' }, 'flight without an authorization'),
  );
}

function barOf(row: TriagedRow): Bar | undefined {
  const { entry, state } = row;
  if (state === 'duplicate' || state === 'blank') return undefined;
  const { startsAt, durationDays, endsAt } = entry;
  if (!endsAt && !(startsAt && durationDays)) return undefined;
  const to = authorisationExpiry(entry as DatedAuthorisation);
  const name = entry.handle ? `@${entry.handle}` : (entry.creatorName ?? `row ${row.row}`);
  return { name, row, from: startsAt ?? entry.flight?.startsAt ?? to, to };
}

function drawBar({ name, row, from, to }: Bar, { x, y }: { x: (instant: Date) => number; y: number }) {
  const bar = (className: string, start: Date, end: Date, top: number, height: number) =>
    svg('rect', {
      class: className,
      x: x(start),
      y: y + top,
      width: Math.max(3, x(end) - x(start)),
      height,
      rx: Math.min(4, height / 2),
    });
  const { flight } = row.entry;
  const flightStart = flight?.startsAt ?? from;
  return [
    svg('text', { x: 0, y: y + 14 }, shortened(name)),
    bar(`bar ${row.state}`, from, to, 4, 12),
    ...(flight?.endsAt ? [bar('flight', flightStart, flight.endsAt, 19, 4)] : []),
    ...(flight?.endsAt && flight.endsAt > to ? [bar('uncovered', to, flight.endsAt, 19, 4)] : []),
  ];
}

const shortened = (name: string) => (name.length > 14 ? `${name.slice(0, 13)}…` : name);

/** The firsts of months between two instants, as many as have room. */
function months(from: Date, to: Date, width: number): readonly Date[] {
  const all: Date[] = [];
  const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
  while (month <= to) {
    all.push(new Date(month));
    month.setUTCMonth(month.getUTCMonth() + 1);
  }
  const every = Math.ceil((all.length * 48) / width);
  return all.filter((_, index) => index % every === 0);
}

function monthName(month: Date): string {
  return month.toLocaleDateString('en', { month: 'short', timeZone: 'UTC' });
}

function titleOf(bars: readonly Bar[], now: Date): string {
  const ended = bars.filter(({ to }) => to <= now).length;
  return `${bars.length} authorizations in time, the dashed line is today, ${longDay(now)}; ${ended} have ended. The list below says the same in words.`;
}
