import fc from 'fast-check';
import { properties } from '../property/codes/all.ts';

const rows = Object.entries(properties).flatMap(([group, holding]) =>
  holding.map((one) => ({ ...one, name: `${group}: ${one.name}` })),
);

/** Runs every property with a seed of its own in each round, and says how many cases each has passed. Stops at a fault. */
export function runFreshSeeds(minutes: number): boolean {
  const until = Date.now() + minutes * 60_000;
  const passed = new Map(rows.map(({ name }) => [name, 0]));
  let toldAt = 0;
  while (Date.now() < until) {
    for (const { name, cases, property } of rows) {
      const result = fc.check(property, { seed: Math.floor(Math.random() * 2 ** 31), numRuns: cases });
      if (result.failed) {
        console.log(`A fault in “${name}” with SEED=${result.seed}\n${fc.defaultReportMessage(result)}`);
        tell(passed);
        return false;
      }
      passed.set(name, (passed.get(name) as number) + result.numRuns);
    }
    if (Date.now() - toldAt < 60_000) continue;
    toldAt = Date.now();
    console.log(`${new Date().toISOString()}: no fault in ${sum(passed)} cases`);
  }
  tell(passed);
  return true;
}

const sum = (passed: ReadonlyMap<string, number>) =>
  [...passed.values()].reduce((cases, more) => cases + more, 0);

function tell(passed: ReadonlyMap<string, number>): void {
  for (const [name, cases] of passed) console.log(`${String(cases).padStart(9)}  ${name}`);
  console.log(`${String(sum(passed)).padStart(9)}  in all, without a fault`);
}
