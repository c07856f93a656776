import {
  authorisationExpiry,
  checkFlightCover,
  type DurationRecommendation,
  type Flight,
  type FlightCover,
  recommendDuration,
} from 'tiktok-spark-ads';
import type { CoverStatus } from 'tiktok-spark-ads/vocabulary';
import { describeIssueIn } from 'tiktok-spark-ads/messages';
import { answer, byId, day, h, minute, p, startOfDay, svg, type Tone } from './dom';
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
  const flight: Flight = { startsAt, endsAt };
  let plan: Plan;
  try {
    plan = planOf(generatedAt, durationDays, flight, now);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    verdict.replaceChildren(answer('doubt', 'These dates lie too far away'));
    return;
  }
  const { cover, advice, end } = plan;
  const notes = cover.warnings.map((warning) => describeIssueIn(words, warning).text);
  const tone = tones[cover.status];
  verdict.replaceChildren(
    answer(
      tone === 'good' && notes.length > 0 ? 'doubt' : tone,
      headlineOf(cover),
      p(`The authorisation ends on ${minute(end)}.`),
      ...notes.map((note) => p(note)),
      p(adviceOf(advice)),
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

interface Plan {
  readonly cover: FlightCover;
  readonly advice: DurationRecommendation;
  readonly end: Date;
}

function planOf(generatedAt: Date, durationDays: number, flight: Flight, now: Date): Plan {
  const authorisation = { startsAt: generatedAt, durationDays };
  return {
    cover: checkFlightCover(authorisation, flight, { now }),
    advice: recommendDuration(flight, { generatedAt }),
    end: authorisationExpiry(authorisation),
  };
}

const tones: Record<CoverStatus, Tone> = {
  covered: 'good',
  covered_until: 'doubt',
  uncovered: 'bad',
  unknown: 'doubt',
};

function headlineOf({ status, stopsAt }: FlightCover): string {
  if (status === 'unknown') return 'Nobody can say whether the code covers the flight';
  if (status === 'covered') return 'The code covers the flight';
  // What was not covered before today stops no ad any more.
  if (!stopsAt) return 'A part of the flight had no code';
  const stop = minute(stopsAt);
  return status === 'covered_until'
    ? `The code covers the flight until ${stop}`
    : `The ad would stop on ${stop}`;
}

function adviceOf({ enough, days, warnings }: DurationRecommendation): string {
  if (enough)
    return `Asked for on that day, ${days} days would have covered the flight with a week to spare.`;
  return warnings.some(({ code }) => code === 'flight_ends_before_code')
    ? 'The flight is over before there is a code.'
    : `No single duration is long enough: ask for ${days} days, then extend.`;
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
