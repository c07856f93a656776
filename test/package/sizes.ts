import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup, type RollupCache } from 'rollup';
import { root } from '../support/alias.ts';
import { entryPoints, needZod } from '../support/entryPoints.ts';
import { bundleOf } from './bundleOf.ts';

export const main = 'tiktok-spark-ads';
/** Every entry point, with what stays outside of its sizes: what an application has anyway that uses schemas. */
export const doors: readonly { door: string; external: string[] }[] = entryPoints.map((door) => ({
  door,
  external: needZod.includes(door) ? ['zod'] : [],
}));

/** Bytes, minified, and minified and compressed with brotli. */
export interface Size {
  readonly min: number;
  readonly brotli: number;
}

/** What has a budget of bytes, compressed with brotli: what we want, and what holds where we miss it, and why. */
export interface ByteBudget {
  readonly what: string;
  readonly source: string;
  readonly bytes: number;
  readonly missed?: { readonly ceiling: number; readonly cause: string };
}

/** What each part takes: docs/decisions/11-size-of-validate-code.md. */
const manyNotations =
  'it reads a code through every notation of programs, tells what else was pasted, and knows labels in many languages';

export const byteBudgets: readonly ByteBudget[] = [
  { what: 'isAuthorisationCode', source: `export { isAuthorisationCode } from '${main}';`, bytes: 200 },
  {
    what: 'validateCode',
    source: `export { validateCode } from '${main}';`,
    bytes: 2900,
    missed: { ceiling: 7300, cause: manyNotations },
  },
  {
    what: 'validateCode and describeCodeIssue',
    source: `export { validateCode } from '${main}'; export { describeCodeIssue } from '${main}/messages';`,
    bytes: 4300,
    missed: { ceiling: 9780, cause: manyNotations },
  },
  { what: 'authorisationExpiry', source: `export { authorisationExpiry } from '${main}';`, bytes: 560 },
];

/** The names that a door exports at run time, in order. */
export async function namesOf(door: string): Promise<string[]> {
  return Object.keys((await import(door)) as object).sort();
}

const sourceOf = (door: string, name: string) => `export { ${name} } from '${door}';`;

/** One name alone, as esbuild bundles it. */
export async function sizeByEsbuild(door: string, name: string, external: string[]): Promise<Size> {
  return bundleOf(sourceOf(door, name), external);
}

const caches = new Map<string, RollupCache | undefined>();

/** One name alone, as rollup bundles it; esbuild makes it small. */
export async function sizeByRollup(door: string, name: string, external: string[]): Promise<Size> {
  const entry = path.join(root, 'entry.js');
  const bundle = await rollup({
    input: 'entry',
    external,
    ...(caches.get(door) && { cache: caches.get(door)! }),
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${entry}?${name}` : null),
        load: (id) => (id.startsWith(entry) ? sourceOf(door, name) : null),
      },
      nodeResolve(),
    ],
  });
  caches.set(door, bundle.cache);
  const { output } = await bundle.generate({ format: 'esm' });
  const { code } = await transform(output[0].code, { minify: true, format: 'esm', target: 'es2022' });
  return { min: code.length, brotli: brotliCompressSync(code).length };
}
