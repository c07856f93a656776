// Triages a sheet of so many rows, and tells what it took. In a process of its own, so that the peak of memory is that
// of this triage alone:
//   node --expose-gc test/bench/triageMany.mjs 1000000
import { performance } from 'node:perf_hooks';
import { planRenewals, triageSheet } from 'tiktok-spark-ads';

const DAY_MS = 86_400_000;
const now = new Date('2026-11-23T12:00:00Z');

console.log(JSON.stringify(measure(Number(process.argv[2]))));

function measure(count) {
  const records = sheet(count);
  triageSheet(records.slice(0, 20_000), { now });
  globalThis.gc();
  const { rss: inputBytes, heapUsed } = process.memoryUsage();
  const { result: triage, seconds, cpuSeconds } = timed(() => triageSheet(records, { now }));
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  globalThis.gc();
  const bytesPerRow = Math.round((process.memoryUsage().heapUsed - heapUsed) / count);
  // The plan is a part of the triage; alone, it tells how fast this machine is today.
  const entries = triage.rows.map(({ entry }) => entry);
  const plan = timed(() => planRenewals(entries, { now }));
  return {
    rows: count,
    seconds,
    cpuSeconds,
    megabytes: (peakBytes - inputBytes) / 2 ** 20,
    bytesPerRow,
    planCpuSeconds: plan.cpuSeconds,
    counts: triage.counts,
  };
}

function timed(work) {
  const before = process.cpuUsage();
  const started = performance.now();
  const result = work();
  const seconds = (performance.now() - started) / 1000;
  // Of all threads: the collector of garbage works beside the triage.
  const { user, system } = process.cpuUsage(before);
  return { result, seconds, cpuSeconds: (user + system) / 1e6 };
}

// A sheet as people keep it: dates day first, some statuses, one row in thirty-two pasted twice, one code in fifty that
// is something else.
function sheet(count) {
  let state = 7;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const rows = [];
  while (rows.length < count) {
    const index = rows.length;
    const handle = `creator.${index % 5000}`;
    const start = new Date(now.getTime() - Math.floor(random() * 60 * DAY_MS));
    const record = {
      Creator: `@${handle}`,
      'Post link': `https://www.tiktok.com/@${handle}/video/${7_440_000_000_000_000_000n + BigInt(index)}`,
      'Ad code': random() < 0.02 ? 'https://vm.tiktok.com/ZMabc123/' : codeOf(random),
      Generated: dayFirst(start),
      Days: random() < 0.5 ? '30 days' : '60 days',
      Status: random() < 0.8 ? 'applied' : '',
      'Campaign start': dayFirst(start),
      'Campaign end': dayFirst(new Date(start.getTime() + 45 * DAY_MS)),
      'Budget per day': `€${20 + Math.floor(random() * 200)}.50`,
      Notes: 'sent by mail',
    };
    rows.push(record);
    if (random() < 1 / 32) rows.push({ ...record });
  }
  return rows.slice(0, count);
}

function dayFirst(date) {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}

function codeOf(random) {
  const bytes = Uint8Array.from({ length: 48 }, () => random() * 256);
  return `#${Buffer.from(bytes).toString('base64').slice(0, 63)}=`;
}
