import { defineConfig } from 'vitest/config';
import { root } from './support/alias.ts';

// What `npm run test:runtimes` runs: the built package in every runtime, bundler and compiler that npm brings.
export default defineConfig({
  root,
  test: { include: ['test/runtimes/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 600_000 },
});
