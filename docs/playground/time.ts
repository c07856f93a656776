import {
  type Authorisation,
  authorisationExpiry,
  checkFlightCover,
  type Flight,
  type FlightCover,
  renewalAsk,
} from 'tiktok-spark-ads';
import type { FlightCoverStatus } from 'tiktok-spark-ads/vocabulary';
import { describeIssueWith } from 'tiktok-spark-ads/messages';
import { answer, byId, day, h, longDay, minute, p, startOfDay, svg, type Tone } from './dom';
import { inYourCode } from './inYourCode';
import { shareable } from './shareable';
import { words } from './words';

const DAY_MS = 86_400_000;
const field = (id: string) => byId<HTMLInputElement>(id);

/** The timeline of one authorisation against one flight. */
export function startTime(today: Date): void {
  const form = byId<HTMLFormElement>('time-form');
  const inDays = (days: number) => new Date(today.getTime() + days * DAY_MS);
  byId('durations').append(...[7, 30, 60, 180, 365].map((days) => h('option', { value: String(days) })));
  field('generated').value = day(inDays(-6));
  field('generated-time').value = today.toISOString().slice(11, 16);
  field('duration').value = '30';
  field('flight-start').value = day(inDays(2));
  field('flight-end').value = day(inDays(32));
  field('now').value = day(today);
  shareable(form);
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  new ResizeObserver(show).observe(byId('timeline'));
}

interface Question {
  readonly authorisation: Authorisation & { readonly startsAt: Date; readonly durationDays: number };
  readonly flight: Flight;
  readonly now: Date;
}

/** What the form asks, or why it asks nothing yet. */
function question(): Question | string {
  const generatedAt = new Date(`${field('generated').value}T${field('generated-time').value}Z`);
  const durationDays = Number(field('duration').value);
  const startsAt = startOfDay(field('flight-start').value);
  const endsAt = startOfDay(field('flight-end').value);
  const now = startOfDay(field('now').value);
  if (Number.isNaN(generatedAt.getTime())) return 'Fill in the day and the time, such as 14:30';
  if (!Number.isInteger(durationDays) || durationDays <= 0) return 'Fill in whole days';
  if (!startsAt || !now) return 'Fill in the dates';
  if (endsAt && endsAt <= startsAt) return 'The flight ends before it starts';
  return { authorisation: { startsAt: generatedAt, durationDays }, flight: { startsAt, endsAt }, now };
}

function show(): void {
  const asked = question();
  if (typeof asked === 'string') return showNothing(asked);
  try {
    showAnswer(asked);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    showNothing('These dates lie too far away');
  }
}

function showNothing(why: string): void {
  byId('timeline').replaceChildren();
  byId('timeline-title').textContent = '';
  byId('time-verdict').replaceChildren(answer('doubt', why));
}

function showAnswer({ authorisation, flight, now }: Question): void {
  const cover = checkFlightCover(authorisation, flight, { now });
  const end = authorisationExpiry(authorisation);
  const notes = cover.warnings.map((warning) => describeIssueWith(words, warning).text);
  const tone = tones[cover.status];
  byId('time-verdict').replaceChildren(
    answer(
      tone === 'good' && notes.length > 0 ? 'doubt' : tone,
      headlineOf(cover, flight),
      p(`The authorization ends on ${minute(end)}.`),
      ...notes.map((note) => p(note)),
      p(todayIn({ authorisation, flight, now }), 'next'),
    ),
    inYourCode(callFor(authorisation, flight, now), cover),
  );
  drawFlight({ generatedAt: authorisation.startsAt, end, flight, now, uncovered: cover.uncovered });
}

const tones: Record<FlightCoverStatus, Tone> = {
  covered: 'good',
  covered_until: 'doubt',
  uncovered: 'bad',
  unknown: 'doubt',
};

function headlineOf({ status, stopsAt }: FlightCover, flight: Flight): string {
  if (status === 'unknown') return 'Nobody can say whether the code covers the flight';
  if (status === 'covered') return 'The code covers the flight';
  // What was not covered before today stops no ad any more.
  if (!stopsAt) return 'A part of the flight had no code';
  if (stopsAt <= flight.startsAt) return 'The ad could not start: there is no valid code on its first day';
  return status === 'covered_until'
    ? `The code covers the flight until ${minute(stopsAt)}`
    : `The ad would stop on ${minute(stopsAt)}`;
}

/** What to do on the day that the form names. */
function todayIn({ authorisation, flight, now }: Question): string {
  const ask = renewalAsk(authorisation, { now, flight });
  if (!ask) return 'Today: nothing to ask for.';
  const days = ask.daysToAsk === undefined ? 'a renewal' : `${ask.daysToAsk} days`;
  return ask.remedy === 'extend'
    ? `Today: ask the creator to extend by ${days}, before ${longDay(ask.endsAt ?? now)}.`
    : `Today: ask the creator for a new code with ${days}.`;
}

function callFor(authorisation: Question['authorisation'], flight: Flight, now: Date): string {
  const date = (instant: Date) => `new Date('${instant.toISOString()}')`;
  const end = flight.endsAt ? `, endsAt: ${date(flight.endsAt)}` : '';
  return [
    "import { checkFlightCover } from 'tiktok-spark-ads';",
    '',
    `const authorisation = { startsAt: ${date(authorisation.startsAt)}, durationDays: ${authorisation.durationDays} };`,
    `const flight = { startsAt: ${date(flight.startsAt)}${end} };`,
    `checkFlightCover(authorisation, flight, { now: ${date(now)} });`,
  ].join('\n');
}

interface Drawing {
  readonly generatedAt: Date;
  readonly end: Date;
  readonly flight: Flight;
  readonly now: Date;
  readonly uncovered: readonly { readonly startsAt: Date; readonly endsAt?: Date | undefined }[];
}

function drawFlight({ generatedAt, end, flight, now, uncovered }: Drawing): void {
  const drawing = byId<SVGElement>('timeline');
  const width = Math.max(280, drawing.clientWidth);
  const instants = [generatedAt, end, flight.startsAt, now, flight.endsAt ?? end].map(Number);
  const from = Math.min(...instants);
  const latest = Math.max(...instants);
  // An open end runs off the page.
  const to = flight.endsAt ? latest : latest + (latest - from) * 0.15;
  const x = (instant: number) => 4 + ((width - 8) * (instant - from)) / Math.max(1, to - from);
  const bar = (className: string, y: number, start: Date, stop: Date | undefined) =>
    svg('rect', {
      class: className,
      x: x(Number(start)),
      y,
      width: Math.max(3, x(stop ? Number(stop) : to) - x(Number(start))),
      height: 14,
      rx: 4,
    });
  const label = (instant: Date, y: number, text: string) => {
    const at = x(Number(instant));
    const anchor = at > width * 0.7 ? 'end' : at < width * 0.3 ? 'start' : 'middle';
    return svg('text', { x: at, y, 'text-anchor': anchor }, text);
  };
  drawing.setAttribute('viewBox', `0 0 ${width} 132`);
  drawing.replaceChildren(
    label(now, 13, `today, ${day(now)}`),
    svg('line', { class: 'now', x1: x(Number(now)), x2: x(Number(now)), y1: 18, y2: 108 }),
    bar('authorisation', 28, generatedAt, end),
    label(end, 58, `the code ends ${day(end)}`),
    bar('flight', 72, flight.startsAt, flight.endsAt),
    ...uncovered.map((gap) => bar('uncovered', 72, gap.startsAt, gap.endsAt)),
    label(flight.startsAt, 102, `the flight starts ${day(flight.startsAt)}`),
    ...(flight.endsAt ? [label(flight.endsAt, 120, `and ends ${day(flight.endsAt)}`)] : []),
  );
  const gaps = uncovered.map(
    (gap) => `${longDay(gap.startsAt)} to ${gap.endsAt ? longDay(gap.endsAt) : 'its open end'}`,
  );
  byId('timeline-title').textContent =
    `Top: the authorization, ${longDay(generatedAt)} to ${longDay(end)}. Bottom: the flight` +
    (gaps.length > 0 ? `; red where no code covers it: ${gaps.join(' and ')}.` : ', all of it covered.');
}
