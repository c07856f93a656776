import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zones } from '../../support/zones';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.test.ts') && file !== 'everyZone.test.ts',
);
const home = process.env.TZ;

function enter(zone: string | undefined) {
  if (zone) process.env.TZ = zone;
  else delete process.env.TZ;
}

// The files beside this one run where the machine lives, and here once more in each zone that hurts.
describe.each(zones.map((row) => [row.zone, row] as const))('%s', async (zone, { january, july }) => {
  beforeAll(() => enter(zone));
  afterAll(() => enter(home));

  // A zone that was not applied would run every test in another, and pass.
  test.each([
    ['January', '2026-01-15T12:00:00Z', january],
    ['July', '2026-07-15T12:00:00Z', july],
  ])('is the zone of the process in %s', (_, instant, offset) => {
    expect(new Date(instant).getTimezoneOffset() + offset).toBe(0);
  });

  enter(zone);
  // Under another name a file is loaded again; the library it tests stays loaded.
  for (const file of files) await import(/* @vite-ignore */ `./${file}?in=${zone}`);
  enter(home);
});
