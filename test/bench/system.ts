import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readTtVideoList, ttVideoListSchema } from 'tiktok-spark-ads/business-api';
import { buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';
import { bundleOf } from '../package/bundleOf.ts';
import { byteBudgets, doors, namesOf, sizeByEsbuild, sizeByRollup } from '../package/sizes.ts';
import { everything, typeCost, usual, zodAlone } from '../package/typeCost.ts';
import { root } from '../support/alias.ts';
import type { Finding } from './budgets.ts';
import { compare, median, number, quick, table, type Cell } from './measure.ts';

interface Section {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A page of 50 posts against its own schema. */
export function pageSection(): Section {
  const body = buildTtVideoListResponse({
    now: new Date('2026-11-23T12:00:00Z'),
    rows: Array.from({ length: 50 }, () => ({})),
  });
  const text = JSON.stringify(body);
  const schema = ttVideoListSchema();
  const timed = compare(
    {
      'its schema alone': () => schema.parse(body),
      'JSON.parse alone': () => JSON.parse(text) as unknown,
      readTtVideoList: () => readTtVideoList(body),
    },
    [undefined],
    8,
  );
  const rows = Object.entries(timed).map(([name, { ns, ratio }]): Cell[] => [
    name,
    ns / 1000,
    `${number(ratio)} ×`,
  ]);
  const { ratio } = timed['readTtVideoList']!;
  return {
    text: table(['a page of 50 posts', 'µs', 'to its schema'], rows),
    findings: [
      {
        what: '`readTtVideoList`, a page of 50 posts, to its schema',
        budget: 'at most 4 ×',
        measured: `${number(ratio)} ×`,
        met: ratio <= 4,
        cause: 'every row is judged on its own, so that a broken one costs no other',
      },
    ],
  };
}

interface Run {
  readonly rows: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** What a script does with a million rows, each run in a process of its own, and what it may take. */
interface MillionRows {
  readonly script: string;
  readonly what: string;
  readonly rows: string;
  readonly mostSeconds: number;
  readonly mostMegabytes: number;
}

const cause = 'half of the time is the collector of garbage, which slows with whatever else the machine does';

/** A million authorisations. */
export function millionSection(): Section {
  return millionRows({
    script: 'planMany.mjs',
    what: '`planRenewals`, 1,000,000 authorisations',
    rows: 'authorisations',
    mostSeconds: 4,
    mostMegabytes: 600,
  });
}

/** A sheet of a million rows, with ten columns. */
export function sheetSection(): Section {
  return millionRows({
    script: 'triageMany.mjs',
    what: '`triageSheet`, 1,000,000 rows of ten columns',
    rows: 'rows',
    mostSeconds: 15,
    mostMegabytes: 2000,
  });
}

function millionRows({ script, what, rows, mostSeconds, mostMegabytes }: MillionRows): Section {
  const file = path.join(root, 'test/bench', script);
  const sizes = [250_000, 500_000, 1_000_000];
  const runs = Array.from({ length: quick ? 1 : 3 }, () => sizes.map((size) => answerOf(file, size) as Run));
  const medians = sizes.map((size, at) => ({
    rows: size,
    seconds: median(runs.map((run) => run[at]!.seconds)),
    cpuSeconds: median(runs.map((run) => run[at]!.cpuSeconds)),
    megabytes: median(runs.map((run) => run[at]!.megabytes)),
  }));
  const [, half, whole] = medians as [Run, Run, Run];
  const growth = whole.seconds / half.seconds;
  const finding = (aspect: string, budget: string, measured: string, met: boolean): Finding => ({
    what: `${what}: ${aspect}`,
    budget,
    measured,
    met,
    cause,
  });
  return {
    text: table(
      [rows, 'seconds', 'of the processor, all threads', 'MB above the input, at the peak'],
      medians.map((row) => [number(row.rows, 0), row.seconds, row.cpuSeconds, row.megabytes]),
    ),
    findings: [
      finding('time', `under ${mostSeconds} s`, `${number(whole.seconds)} s`, whole.seconds < mostSeconds),
      finding(
        'memory above the input',
        `under ${number(mostMegabytes, 0)} MB`,
        `${number(whole.megabytes, 0)} MB`,
        whole.megabytes < mostMegabytes,
      ),
      finding('doubling', 'at most 2.4 ×', `${number(growth)} ×`, growth <= 2.4),
    ],
  };
}

interface PlanOfParts {
  readonly rows: number;
  readonly due: number;
  readonly parts: number;
  readonly workers: number;
  readonly seconds: number;
  readonly megabytesPerWorker: number;
}

/** A portfolio that is too large for one process: parts, split by post, planned by workers that read row by row. */
export function partsSection(): Section {
  const file = path.join(root, 'test/bench/planParts.mjs');
  const [rows, parts] = quick ? [200_000, 4] : [10_000_000, 100];
  const plan = answerOf(file, rows, parts, 2) as PlanOfParts;
  return {
    text: table(
      ['authorisations', 'parts', 'workers', 'due', 'seconds', 'MB of a worker, its part and plan alive'],
      [
        [
          number(plan.rows, 0),
          number(plan.parts, 0),
          number(plan.workers, 0),
          number(plan.due, 0),
          plan.seconds,
          plan.megabytesPerWorker,
        ],
      ],
    ),
    findings: [],
  };
}

// Two gigabytes of input, and what is made of them.
const nodeOptions = ['--expose-gc', '--max-old-space-size=8000'];

/** What a script says of itself, run in a process of its own. */
function answerOf(file: string, ...given: readonly number[]): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, file, ...given.map(String)], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The cold import of a door above an empty process, pair by pair. */
export function importSection(): Section {
  const started = (source: string) => {
    const before = performance.now();
    spawnSync(process.execPath, ['--input-type=module', '-e', source], { cwd: root });
    return performance.now() - before;
  };
  const above = (module: string, pairs: number) =>
    median(Array.from({ length: pairs }, () => -started('') + started(`import '${module}';`)));
  const pairs = quick ? 8 : 40;
  const modules = [
    'tiktok-spark-ads',
    'tiktok-spark-ads/messages',
    'tiktok-spark-ads/schemas',
    'tiktok-spark-ads/business-api',
    'zod',
    'date-fns',
  ];
  const times = modules.map(
    (module) => [module, above(module, module === modules[0] ? pairs : pairs / 4)] as const,
  );
  const main = times[0]![1];
  return {
    text: table(['module', 'ms above an empty process'], times),
    findings: [
      {
        what: `cold import of \`tiktok-spark-ads\`, median of ${pairs} pairs`,
        budget: 'at most 25 ms',
        measured: `${number(main, 1)} ms`,
        met: main <= 25,
        cause:
          'one file holds the whole door with its facts; where an empty process starts slowly, reading it is slow too',
      },
    ],
  };
}

export function typesSection(): string {
  const consumers = {
    'zod and nothing of ours': zodAlone,
    'something of every door': usual,
    'every type of every door': everything,
  };
  const rows = Object.entries(consumers).map(([name, source]): Cell[] => {
    const { instantiations, types, checkSeconds, memoryMegabytes } = typeCost(source);
    return [name, number(instantiations, 0), number(types, 0), checkSeconds, number(memoryMegabytes, 0)];
  });
  return table(['a consumer that uses', 'instantiations', 'types', 'check time, s', 'memory, MB'], rows);
}

const isZod = (file: string) => /[\\/]zod[\\/]/.test(file);

export async function sizesSection(): Promise<Section> {
  const findings: Finding[] = [];
  for (const { what, source, bytes, missed } of byteBudgets) {
    const { brotli } = await bundleOf(source);
    findings.push({
      what: `\`${what.replaceAll(' and ', '` and `')}\`, min + brotli`,
      budget: `${number(bytes, 0)} B`,
      measured: `${number(brotli, 0)} B`,
      met: brotli <= bytes,
      ...(missed && { cause: missed.cause }),
    });
  }
  const { inputs } = await bundleOf(`export * from 'tiktok-spark-ads';`);
  const zodModules = inputs.filter(isZod).length;
  findings.push({
    what: 'modules of zod in the whole of `tiktok-spark-ads`',
    budget: '0',
    measured: String(zodModules),
    met: zodModules === 0,
  });
  const texts: string[] = [];
  for (const { door, external } of doors) {
    const rows: Cell[][] = [];
    for (const name of await namesOf(door)) {
      const [byEsbuild, byRollup] = [
        await sizeByEsbuild(door, name, external),
        await sizeByRollup(door, name, external),
      ];
      rows.push([
        `\`${name}\``,
        ...[byEsbuild.min, byEsbuild.brotli, byRollup.min, byRollup.brotli].map((bytes) => number(bytes, 0)),
      ]);
    }
    const head = ['name', 'esbuild, min', 'esbuild, min + brotli', 'rollup, min', 'rollup, min + brotli'];
    const beside = external.length > 0 ? ', beside zod' : '';
    texts.push(`### \`${door}\`${beside}\n\n${table(head, rows)}`);
  }
  return { text: texts.join('\n\n'), findings };
}
