// Plans a portfolio that is too large for one process, in parts split by post, by several workers, and tells what it
// took. Each worker makes the rows of its part one by one, as it would read the lines of a file, and hands on what is due.
//   node --expose-gc test/bench/planParts.mjs 10000000 100 2      rows, parts, workers
import { performance } from 'node:perf_hooks';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { planRenewals } from 'tiktok-spark-ads';

const DAY_MS = 86_400_000;
const now = new Date('2026-11-23T12:00:00Z');

if (isMainThread) {
  const [rows = 10_000_000, parts = 100, workers = 2] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await planAll(rows, parts, workers)));
} else parentPort.on('message', ({ part }) => parentPort.postMessage(planPart(part, workerData)));

async function planAll(rows, parts, workers) {
  const started = performance.now();
  const waiting = Array.from({ length: parts }, (_, part) => part);
  const total = { rows: 0, due: 0, later: 0, settled: 0, unclear: 0, megabytesPerWorker: 0 };
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { rows, parts } });
      const next = () => {
        const part = waiting.shift();
        if (part === undefined) worker.terminate().then(resolve, reject);
        else worker.postMessage({ part });
      };
      worker.on('error', reject);
      worker.on('message', ({ megabytes, ...counts }) => {
        for (const [name, count] of Object.entries(counts)) total[name] += count;
        total.megabytesPerWorker = Math.max(total.megabytesPerWorker, megabytes);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: workers }, work));
  return { ...total, parts, workers, seconds: (performance.now() - started) / 1000 };
}

function planPart(part, { rows, parts }) {
  const authorisations = [...rowsOf(part, rows, parts)];
  const { due, later, settled, unclear } = planRenewals(authorisations, { now });
  // The heap of this worker alone, while its part and its plan are alive; without garbage, where that can be collected.
  globalThis.gc?.();
  const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
  const counts = { due: due.length, later: later.length, settled: settled.length, unclear: unclear.length };
  return { rows: authorisations.length, ...counts, megabytes };
}

// One post in eight is bound twice; both rows are in the part of their post.
function* rowsOf(part, rows, parts) {
  let state = part + 1;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const size = Math.floor(rows / parts) + Number(part < rows % parts);
  let postId = '';
  for (let index = 0; index < size; index += 1) {
    if (index === 0 || random() >= 0.125) postId = `${7_440_000_000 + part}${String(index).padStart(9, '0')}`;
    const startsAt = new Date(now.getTime() - Math.floor(random() * 30 * DAY_MS));
    const endsAt = new Date(startsAt.getTime() + 1 + Math.floor(random() * 90 * DAY_MS));
    const flight = { startsAt, endsAt: new Date(startsAt.getTime() + 120 * DAY_MS) };
    const row = { postId, bindingId: String(index), handle: `creator.${index % 5000}`, startsAt, endsAt };
    yield { ...row, platformStatus: 'AUTHORIZED', flight, dailySpend: 50 };
  }
}
