// Measures speed, size and behaviour against peers and writes docs/benchmarks.md. Needs a build:
//   node test/bench/run.mjs [--quick]
import { fileURLToPath } from 'node:url';
import { importBundled } from '../support/importBundled.mjs';

await importBundled(fileURLToPath(new URL('benchmarks.ts', import.meta.url)));
