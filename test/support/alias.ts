import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests import the package by its name, as a consumer would, and need no build. */
export const alias = [
  { find: /^tiktok-spark-ads$/, replacement: `${root}src/index.ts` },
  {
    find: /^tiktok-spark-ads\/(schemas|business-api|messages|fixtures)$/,
    replacement: `${root}src/$1.ts`,
  },
];
