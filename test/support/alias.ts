import { fileURLToPath } from 'node:url';
import { entryPoints, sourceFile } from './entryPoints.ts';

/** The folder of the package. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests import the package by its name, as a consumer would, and need no build. */
export const alias = entryPoints.map((entryPoint) => ({
  find: new RegExp(`^${entryPoint}$`),
  replacement: `${root}${sourceFile(entryPoint)}`,
}));
