import { authorisationExpiry, checkFlightCover, type Flight, recommendDuration } from 'tiktok-spark-ads';
import { describeIssueIn } from 'tiktok-spark-ads/messages';
import { answer, byId, day, h, minute, p, startOfDay, svg } from './dom';
import { words } from './words';

const DAY_MS = 86_400_000;
const field = (id: string) => byId<HTMLInputElement>(id);

/** The timeline of one authorisation against one flight. */
export function startTime(today: Date): void {
  const form = byId<HTMLFormElement>('time-form');
  const inDays = (days: number) => new Date(today.getTime() + days * DAY_MS);
  byId('durations').append(...[7, 30, 60, 180, 365].map((days) => h('option', { value: String(days) })));
  field('generated').value = inDays(-6).toISOString().slice(0, 16);
  field('duration').value = '30';
  field('flight-start').value = day(inDays(2));
  field('flight-end').value = day(inDays(32));
  field('now').value = day(today);
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

function show(): void {
  const verdict = byId('time-verdict');
  const generatedAt = new Date(`${field('generated').value}Z`);
  const durationDays = Number(field('duration').value);
  const startsAt = startOfDay(field('flight-start').value);
  const endsAt = startOfDay(field('flight-end').value);
  const now = startOfDay(field('now').value);
  const complete = !Number.isNaN(generatedAt.getTime()) && Number.isInteger(durationDays) && durationDays > 0;
  if (!complete || !startsAt || !now || (endsAt && endsAt <= startsAt)) {
    const why =
      endsAt && startsAt && endsAt <= startsAt
        ? 'The flight ends before it starts'
        : 'Fill in the dates and whole days';
    verdict.replaceChildren(answer('doubt', why));
    return;
  }
  const authorisation = { startsAt: generatedAt, durationDays };
  const flight: Flight = { startsAt, endsAt };
  const cover = checkFlightCover(authorisation, flight, { now });
  const advice = recommendDuration(flight, { generatedAt });
  const end = authorisationExpiry(authorisation);
  const notes = cover.warnings.map((warning) => describeIssueIn(words, warning).text);
  verdict.replaceChildren(
    answer(
      cover.covered ? (notes.length > 0 ? 'doubt' : 'good') : 'bad',
      cover.covered ? 'The code covers the flight' : `The ad would stop on ${minute(cover.stopsAt ?? end)}`,
      p(`The authorisation ends on ${minute(end)}.`),
      ...notes.map((note) => p(note)),
      p(
        advice.enough
          ? `Asked for on that day, ${advice.days} days would have covered the flight with a week to spare.`
          : `No single duration is long enough: ask for ${advice.days} days, then extend.`,
      ),
      ...advice.renewals.map(({ endsAt: until }, index) =>
        p(`Extension ${index + 1} would carry it to ${day(until)}.`, 'quiet'),
      ),
    ),
  );
  draw({
    generatedAt,
    end,
    flight,
    now,
    uncovered: cover.uncovered,
    renewals: advice.renewals.map((row) => row.endsAt),
  });
}

interface Drawing {
  readonly generatedAt: Date;
  readonly end: Date;
  readonly flight: Flight;
  readonly now: Date;
  readonly uncovered: readonly Flight[];
  readonly renewals: readonly Date[];
}

function draw({ generatedAt, end, flight, now, uncovered, renewals }: Drawing): void {
  const instants = [
    generatedAt,
    end,
    flight.startsAt,
    now,
    ...renewals,
    ...(flight.endsAt ? [flight.endsAt] : []),
  ];
  const from = Math.min(...instants.map(Number));
  const horizon = Math.max(...instants.map(Number));
  // An open end runs off the page.
  const to = flight.endsAt ? horizon : horizon + (horizon - from) * 0.15;
  const x = (instant: number) => 8 + (704 * (instant - from)) / Math.max(1, to - from);
  const bar = (className: string, y: number, start: Date, stop: Date | undefined) =>
    svg('rect', {
      class: className,
      x: x(Number(start)),
      y,
      width: Math.max(3, x(stop ? Number(stop) : to) - x(Number(start))),
      height: 16,
      rx: 5,
    });
  const label = (instant: Date, y: number, text: string) => {
    const at = x(Number(instant));
    return svg('text', { x: at, y, 'text-anchor': at > 540 ? 'end' : at < 180 ? 'start' : 'middle' }, text);
  };
  byId<SVGElement>('timeline').replaceChildren(
    label(now, 14, `today ${day(now)}`),
    svg('line', { class: 'now', x1: x(Number(now)), x2: x(Number(now)), y1: 20, y2: 112 }),
    bar('authorisation', 34, generatedAt, end),
    label(end, 66, `code ends ${day(end)}`),
    bar('flight', 76, flight.startsAt, flight.endsAt),
    ...uncovered.map((gap) => bar('uncovered', 76, gap.startsAt, gap.endsAt)),
    svg('line', { class: 'axis', x1: 8, x2: 712, y1: 104, y2: 104 }),
    ...renewals.map((date) => svg('circle', { class: 'renewal', cx: x(Number(date)), cy: 104, r: 6 })),
    label(flight.startsAt, 126, `flight ${day(flight.startsAt)}`),
  );
  const gaps = uncovered.map(
    (gap) => `${day(gap.startsAt)} to ${gap.endsAt ? day(gap.endsAt) : 'its open end'}`,
  );
  byId('timeline-title').textContent =
    `Above, the authorisation from ${day(generatedAt)} to ${day(end)}; below, the flight` +
    (gaps.length > 0 ? `, not covered from ${gaps.join(' and from ')}.` : ', all of it covered.') +
    (renewals.length > 0 ? ' Dots: where extensions would end.' : '');
}
