import { defineConfig } from 'vitest/config';
import { alias, root } from './support/alias.ts';
import { zones } from './support/zones.ts';

export default defineConfig({
  root,
  test: {
    // A worker thread keeps the zone of its process: only a process of its own takes TZ from its environment.
    pool: 'forks',
    // The library keeps no state, so test files can share a process and what it has loaded.
    isolate: false,
    coverage: { include: ['src/**'], reportsDirectory: 'coverage' },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'library',
          include: ['test/{unit,property,docs}/**/*.test.ts'],
          // These run once in each zone, below.
          exclude: ['test/unit/authorisation/**'],
          setupFiles: ['test/support/fixedSeed.ts'],
          testTimeout: 60_000,
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
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: 'test/tsconfig.json',
          },
        },
      },
      ...zones.map(({ zone }) => ({
        resolve: { alias },
        test: {
          name: `zone ${zone}`,
          env: { TZ: zone },
          include: ['test/unit/authorisation/**/*.test.ts'],
          setupFiles: ['test/support/assertZone.ts'],
        },
      })),
    ],
  },
});
