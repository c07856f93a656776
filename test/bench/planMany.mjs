// Plans the renewals of a portfolio of so many rows, and tells what it took. In a process of its own, so that the peak
// of memory is that of this plan alone:
//   node --expose-gc test/bench/planMany.mjs 1000000
import { performance } from 'node:perf_hooks';
import { planRenewals } from 'tiktok-spark-ads';

const DAY_MS = 86_400_000;
const now = new Date('2026-11-23T12:00:00Z');

console.log(JSON.stringify(measure(Number(process.argv[2]))));

function measure(rows) {
  const authorisations = portfolio(rows);
  planRenewals(authorisations.slice(0, 20_000), { now });
  globalThis.gc();
  const inputBytes = process.memoryUsage().rss;
  const before = process.cpuUsage();
  const started = performance.now();
  const plan = planRenewals(authorisations, { now });
  const seconds = (performance.now() - started) / 1000;
  // Of all threads: the collector of garbage works beside the plan.
  const { user, system } = process.cpuUsage(before);
  const megabytes = (process.resourceUsage().maxRSS * 1024 - inputBytes) / 2 ** 20;
  return {
    rows,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    megabytes,
    due: plan.due.length,
    later: plan.later.length,
  };
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
