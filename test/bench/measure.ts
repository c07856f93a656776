import { Bench } from 'tinybench';

/** A short run, to see that everything runs. */
export const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 3 : 7;
const time = quick ? 20 : 100;

export interface Timing {
  /** Nanoseconds of one call: the median of the rounds' medians. */
  readonly ns: number;
  /** How many times the first task's time, in the same round: the median of the rounds. */
  readonly ratio: number;
}

// One call is shorter than a look at the clock costs.
const CALLS = 256;

/** Times tasks against the first of them, in rounds, so that a busy moment does not fall on one of them alone. */
export function compare<Input>(
  tasks: Readonly<Record<string, (input: Input) => unknown>>,
  inputs: readonly Input[],
  calls = CALLS,
  rounds = ROUNDS,
): Record<string, Timing> {
  const names = Object.keys(tasks);
  const medians = Array.from({ length: rounds }, () => {
    const bench = new Bench({ time, warmupTime: time / 4, warmupIterations: 8 });
    for (const [name, task] of Object.entries(tasks)) {
      bench.add(name, () => {
        for (let call = 0; call < calls; call += 1) sink = task(inputs[call % inputs.length] as Input);
      });
    }
    bench.runSync();
    return names.map((name) => {
      const result = bench.getTask(name)?.result;
      if (result === undefined || !('latency' in result)) throw new Error(`${name} gave no times`);
      return (result.latency.p50 * 1e6) / calls;
    });
  });
  return Object.fromEntries(
    names.map((name, at) => [
      name,
      {
        ns: median(medians.map((round) => round[at]!)),
        ratio: median(medians.map((round) => round[at]! / round[0]!)),
      },
    ]),
  );
}

/** What was computed last, so that nothing is optimised away. */
export let sink: unknown;

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The least processor time that tasks take in milliseconds, their runs taking turns; waiting for others is left out. */
export function leastMs(tasks: readonly (() => unknown)[], runs = quick ? 3 : 7): number[] {
  const least = tasks.map(() => Infinity);
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, task] of tasks.entries()) {
      const started = process.cpuUsage();
      sink = task();
      const { user, system } = process.cpuUsage(started);
      const taken = (user + system) / 1000;
      if (run > 0) least[at] = Math.min(least[at]!, taken);
    }
  }
  return least;
}

const digits = (value: number) => (value >= 100 ? 0 : value >= 10 ? 1 : 2);
export const number = (value: number, places = digits(value)) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });

export type Cell = string | number;

/** A table in Markdown; numbers are put in a readable form. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell.replaceAll('|', '\\|'))).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
