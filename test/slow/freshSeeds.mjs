// Runs the properties of codes with fresh seeds for as many minutes as it is told, and stops at the first fault. What it
// finds becomes a fixed case of a test. Outside the test runner that is five times as many cases in the same time.
import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
// Several may run at once.
const outfile = file(`.freshSeeds.${process.pid}.mjs`);

// Node 20 runs no TypeScript.
await build({
  entryPoints: [file('freshSeeds.ts')],
  tsconfig: file('../tsconfig.json'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outfile,
});
const { runFreshSeeds } = await import(outfile);
await rm(outfile);
process.exitCode = runFreshSeeds(Number(process.argv[2] ?? 10)) ? 0 : 1;
