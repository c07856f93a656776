// Plans the renewals of a large portfolio and prints time, peak memory and growth. Needs a build:
//   node test/bench/planRenewals.bench.mjs [rows = 1000000]
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const BUDGET = { seconds: 3, megabytes: 400, growth: 2.4 };
const DAY_MS = 86_400_000;
const now = new Date('2026-11-23T12:00:00Z');

// A process of its own for each size: the peak of one run must not be the peak of the next.
if (process.argv[2] === 'measure') console.log(JSON.stringify(await measure(Number(process.argv[3]))));
else report(Number(process.argv[2] ?? 1_000_000));

async function measure(rows) {
  const { planRenewals } = await import('tiktok-spark-ads');
  const authorisations = portfolio(rows);
  planRenewals(authorisations.slice(0, 20_000), { now });
  globalThis.gc();
  const inputBytes = process.memoryUsage().rss;
  const started = performance.now();
  const plan = planRenewals(authorisations, { now });
  const seconds = (performance.now() - started) / 1000;
  const megabytes = (process.resourceUsage().maxRSS * 1024 - inputBytes) / 2 ** 20;
  return { rows, seconds, megabytes, due: plan.due.length, later: plan.later.length };
}

// Two thirds are due, one in eight posts is bound twice, the rest has run out of order, as lists do.
function portfolio(rows) {
  let state = 7;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return Array.from({ length: rows }, (_, index) => {
    const startsAt = new Date(now.getTime() - Math.floor(random() * 30 * DAY_MS));
    const endsAt = new Date(startsAt.getTime() + Math.floor(random() * 90 * DAY_MS));
    const post = random() < 0.125 ? Math.floor(index / 2) : index;
    return {
      postId: String(7_440_000_000_000_000_000n + BigInt(post)),
      bindingId: String(index),
      handle: `creator.${index % 5000}`,
      startsAt,
      endsAt,
      platformStatus: 'AUTHORIZED',
      flight: { startsAt, endsAt: new Date(startsAt.getTime() + 120 * DAY_MS) },
      dailySpend: 50,
    };
  });
}

function report(rows) {
  const half = median(rows / 2);
  const whole = median(rows);
  const growth = whole.seconds / half.seconds;
  console.table([half, whole]);
  console.log(`doubling the rows takes ${growth.toFixed(2)} times as long (budget ${BUDGET.growth})`);
  const kept =
    whole.seconds <= BUDGET.seconds && whole.megabytes <= BUDGET.megabytes && growth <= BUDGET.growth;
  console.log(kept ? 'within budget' : `over budget: ${JSON.stringify(BUDGET)}`);
  process.exitCode = kept ? 0 : 1;
}

function median(rows) {
  const runs = Array.from({ length: 5 }, () => {
    const file = fileURLToPath(import.meta.url);
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', file, 'measure', String(rows)]);
    if (String(stdout) === '') throw new Error(String(stderr));
    return JSON.parse(String(stdout));
  });
  return runs.sort((a, b) => a.seconds - b.seconds)[2];
}
