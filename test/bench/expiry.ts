import { addDays } from 'date-fns/addDays';
import { spawnSync } from 'node:child_process';
import { authorisationExpiry, parsePlatformTime } from 'tiktok-spark-ads';
import { compare, number, table, type Cell } from './measure.ts';

const HOUR_MS = 3_600_000;
const zones = ['America/New_York', 'Europe/Berlin'];
const starts: readonly (readonly [string, number])[] = [
  ['2026-03-06 12:00:00', 7],
  ['2026-10-20 00:30:00', 30],
  ['2026-11-23 12:00:00', 60],
  ['2026-06-01 08:00:00', 365],
];

const utc = (text: string) => new Date(`${text.replace(' ', 'T')}Z`);
/** The end of an authorisation that TikTok says began at a time in UTC. */
const ways: Readonly<Record<string, (text: string, days: number) => Date>> = {
  authorisationExpiry: (text, durationDays) => {
    const start = parsePlatformTime(text);
    return authorisationExpiry({ startsAt: start.ok ? start.value : new Date(Number.NaN), durationDays });
  },
  'addDays of date-fns': (text, days) => addDays(utc(text), days),
  'new Date(text), then addDays': (text, days) => addDays(new Date(text), days),
};
const right = (text: string, days: number) => new Date(utc(text).getTime() + days * 24 * HOUR_MS);

interface Answers {
  readonly ends: Record<string, string[]>;
  readonly wrong: Record<string, number>;
  readonly ns: Record<string, number>;
}

/** All of it in the zone of this process. */
export function expiryAnswers(): Answers {
  const hours = Array.from({ length: 365 * 24 }, (_, hour) =>
    new Date(Date.UTC(2026, 0, 1) + hour * HOUR_MS).toISOString().slice(0, 19).replace('T', ' '),
  );
  const each = <Value>(give: (way: (text: string, days: number) => Date) => Value) =>
    Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, give(way)]));
  const isWrong = (way: (typeof ways)[string], text: string) =>
    way(text, 30).getTime() !== right(text, 30).getTime();
  const timed = compare(
    each((way) => (text: string) => way(text, 30)),
    hours.slice(0, 256),
  );
  return {
    ends: each((way) => starts.map(([text, days]) => way(text, days).toISOString())),
    wrong: each((way) => hours.filter((text) => isWrong(way, text)).length / hours.length),
    ns: Object.fromEntries(Object.entries(timed).map(([name, { ns }]) => [name, ns])),
  };
}

/** A process of its own for each zone: the zone of a process cannot be changed reliably while it runs. */
function answersIn(zone: string): Answers {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [import.meta.filename, '--expiry', ...process.argv.slice(2)],
    {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Answers;
}

export function expirySection(): string {
  const answers = zones.map((zone) => ({ zone, ...answersIn(zone) }));
  const stated = (iso: string | undefined, expected: string) =>
    `${iso === expected ? '' : '✗ '}${iso?.slice(0, 16).replace('T', ' ')}`;
  const rows = answers.flatMap(({ zone, ends }) =>
    starts.map(([text, days], at): Cell[] => [
      zone,
      `${text.slice(0, 16)} + ${days} days`,
      ...Object.keys(ways).map((name) => stated(ends[name]?.[at], right(text, days).toISOString())),
    ]),
  );
  const totals = answers.flatMap(({ zone, wrong, ns }) => [
    [
      zone,
      'wrong, of all starts on the hour in 2026, 30 days',
      ...Object.keys(ways).map((name) => `${number(100 * wrong[name]!, 1)} %`),
    ],
    [zone, 'one call, ns', ...Object.keys(ways).map((name) => ns[name]!)],
  ]);
  return table(['zone of the process', 'start in UTC', ...Object.keys(ways)], [...rows, ...totals]);
}
