// Runs the properties of codes with fresh seeds for as many minutes as it is told, and stops at the first fault. What it
// finds becomes a fixed case of a test. Outside the test runner that is five times as many cases in the same time.
import { fileURLToPath } from 'node:url';
import { importBundled } from '../support/importBundled.mjs';

const { runFreshSeeds } = await importBundled(fileURLToPath(new URL('freshSeeds.ts', import.meta.url)));
process.exitCode = runFreshSeeds(Number(process.argv[2] ?? 10)) ? 0 : 1;
