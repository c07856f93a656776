// What the ranking finds on accounts of known truth, whether its intervals hold, and how long it takes. Needs a build:
//   node test/bench/rankSparkCandidates.bench.mjs
import { performance } from 'node:perf_hooks';
import { rankSparkCandidates } from 'tiktok-spark-ads';
import { buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
import { choiceSettings, choiceTable, coverageTable } from './candidateSimulations.mjs';

const now = new Date('2026-11-23T12:00:00Z');

for (const setting of choiceSettings) console.log(`${choiceTable(setting)}\n`);
console.log(`${coverageTable()}\n`);
for (const posts of [50, 200, 1000]) {
  const account = buildMeasuredAccount({ now, posts });
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    rankSparkCandidates(account, { now });
    return performance.now() - started;
  });
  console.log(`ranking ${posts} posts with seven metrics: ${times.sort((a, b) => a - b)[3].toFixed(0)} ms`);
}
