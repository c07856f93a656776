import { defineConfig } from 'vitest/config';
import { alias, root } from './support/alias.ts';

// What `npm run check` adds to `npm test`: the slow oracles, and the built package as consumers get it.
export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'slow',
          include: ['test/slow/**/*.slow.test.ts'],
          setupFiles: ['test/support/fixedSeed.ts'],
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
