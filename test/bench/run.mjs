// Measures speed, size and behaviour against peers and writes docs/benchmarks.md. Needs a build:
//   node test/bench/run.mjs [--quick]
import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// Node 20 runs no TypeScript. It lies here so that the package is found by its own name.
const outfile = fileURLToPath(new URL('.benchmarks.mjs', import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL('benchmarks.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outfile,
});
try {
  await import(outfile);
} finally {
  await rm(outfile, { force: true });
}
