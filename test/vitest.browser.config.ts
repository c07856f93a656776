import { defineConfig } from 'vitest/config';
import { alias, root } from './support/alias.ts';

// What `npm run test:browser` runs: the playground and the policy tests in a real, headless Chromium.
export default defineConfig({
  root,
  resolve: { alias },
  // One file after the other: they build into the same folders.
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine takes its time to show an answer.
    expect: { poll: { timeout: 15_000 } },
  },
});
