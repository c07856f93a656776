import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { zones } from './support/zones.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const door = (name: string) => `${root}src/${name}.ts`;

// Tests import the package by its name, as a consumer would, and need no build.
const alias = [
  { find: /^tiktok-spark-ads$/, replacement: door('index') },
  { find: /^tiktok-spark-ads\/(schemas|business-api|messages|fixtures)$/, replacement: `${root}src/$1.ts` },
];

export default defineConfig({
  root,
  test: {
    // A worker thread keeps the zone of its process: only a process of its own takes TZ from its environment.
    pool: 'forks',
    coverage: { include: ['src/**'], reportsDirectory: 'coverage' },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'library',
          include: ['test/{unit,property,docs}/**/*.test.ts'],
          testTimeout: 20_000,
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
