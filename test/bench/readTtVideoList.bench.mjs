// Reads a page of 50 posts, against its own schema alone and against JSON.parse, in one run. Needs a build:
//   node test/bench/readTtVideoList.bench.mjs
import { Bench } from 'tinybench';
import { readTtVideoList, ttVideoListSchema } from 'tiktok-spark-ads/business-api';
import { buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';

const BUDGET = 4;
const rows = Array.from({ length: 50 }, () => ({}));
const body = buildTtVideoListResponse({ now: new Date('2026-11-23T12:00:00Z'), rows });
const broken = structuredClone(body);
broken.data.list[7].item_info.item_id = 7;
broken.data.list[9].video_info.width = '720';
const text = JSON.stringify(body);
const schema = ttVideoListSchema();

const bench = new Bench({ time: 1500, warmupTime: 500 })
  .add('JSON.parse', () => JSON.parse(text))
  .add('schema alone', () => schema.parse(body))
  .add('readTtVideoList', () => readTtVideoList(body))
  .add('readTtVideoList, one row and one field broken', () => readTtVideoList(broken));
await bench.run();

const median = (name) => bench.getTask(name).result.latency.p50 * 1000;
for (const { name } of bench.tasks)
  console.log(`${name.padEnd(46)} ${median(name).toFixed(1).padStart(8)} µs`);
const ratio = median('readTtVideoList') / median('schema alone');
console.log(`a page takes ${ratio.toFixed(2)} × its schema; the budget is ${BUDGET} ×`);
process.exitCode = ratio <= BUDGET ? 0 : 1;
