import { defineConfig } from 'vitest/config';
import { alias, root } from './support/alias.ts';

export default defineConfig({
  root,
  test: {
    maxWorkers: '100%',
    coverage: { include: ['src/**'], reportsDirectory: 'coverage' },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'library',
          // The tests of time change the zone of their process, which a worker thread cannot.
          pool: 'forks',
          // The library keeps no state, so test files can share a process and what it has loaded.
          isolate: false,
          include: ['test/{unit,property,docs,types}/**/*.test.ts'],
          setupFiles: ['test/support/fixedSeed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            // The compiler in Go says the same in a quarter of the time; `npm run typecheck` asks the usual one.
            checker: 'tsgo',
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: 'test/types/tsconfig.json',
          },
        },
      },
    ],
  },
});
