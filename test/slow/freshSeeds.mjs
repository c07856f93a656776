// Runs the properties of codes with fresh seeds for as many minutes as it is told, and stops at the first fault. What it
// finds becomes a fixed case of a test.
import { spawnSync } from 'node:child_process';

const minutes = Number(process.argv[2] ?? 10);
const until = Date.now() + minutes * 60_000;
let cases = 0;

while (Date.now() < until) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const args = [
    'vitest',
    'run',
    '--config',
    'test/vitest.check.config.ts',
    '--project',
    'slow',
    'test/slow/code.slow',
  ];
  const { status, stdout, stderr } = spawnSync('npx', args, {
    env: { ...process.env, SEED: String(seed), CODE_RUNS: process.env.CODE_RUNS ?? '20' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.log(stdout, stderr);
    console.log(`A fault with SEED=${seed}, after ${cases} cases.`);
    process.exit(1);
  }
  cases += Number(/(\d+) cases of properties/.exec(stdout)?.[1] ?? 0);
  console.log(`SEED=${seed}: no fault; ${cases} cases so far`);
}
