import { zones } from './zones';

// A zone that was not applied would run every test in UTC, and pass.
const expected = zones.find(({ zone }) => zone === process.env.TZ);
if (!expected) throw new Error(`no offsets are known for the zone ${process.env.TZ}`);
for (const [month, offset] of [
  ['01', expected.january],
  ['07', expected.july],
] as const) {
  const actual = -new Date(`2026-${month}-15T12:00:00Z`).getTimezoneOffset();
  if (actual !== offset)
    throw new Error(`${expected.zone}: offset ${actual} in month ${month}, not ${offset}`);
}
