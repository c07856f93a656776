import { build } from 'esbuild';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { validateCode } from 'tiktok-spark-ads';
import type { describeCodeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { root } from '../support/alias.ts';
import { builtName, entryPoints, needNoZod } from '../support/entryPoints.ts';
import { bundleOf, bundleOfNames } from './bundleOf.ts';
import { namesOf } from './sizes.ts';

const names = (
  await Promise.all(
    needNoZod.map(async (point) => (await namesOf(point)).map((name) => [name, point] as const)),
  )
).flat();
const isZod = (file: string) => /[\\/]zod[\\/]/.test(file);

describe('bundled by esbuild, from the built package', () => {
  test.each(names)('%s of %s alone brings no zod', async (name, entryPoint) => {
    const { inputs } = await bundleOfNames(entryPoint, name);
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.filter(isZod)).toEqual([]);
  });

  test('a schema does bring zod, so that the check above can fail', async () => {
    const { inputs } = await bundleOfNames('tiktok-spark-ads/schemas', 'authorisationCodeSchema');
    expect(inputs.some(isZod)).toBe(true);
  });

  test.each(entryPoints)('%s does nothing when it is loaded', async (entryPoint) => {
    // Bundlers that ignore `sideEffects: false` keep whatever a module does at its top level.
    const { outputFiles } = await build({
      stdin: { contents: `import './dist/${builtName(entryPoint)}.js';`, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      external: ['zod'],
      plugins: [
        {
          name: 'keep side effects of our own modules',
          setup({ onResolve }) {
            onResolve({ filter: /^\.\// }, ({ path: file, resolveDir }) => ({
              path: path.resolve(resolveDir, file),
              sideEffects: true,
            }));
          },
        },
      ],
      write: false,
    });
    const kept = outputFiles[0]?.text.replace(/import[^;"]*"[^"]+";?/g, '').trim();
    expect(kept).toBe('');
  });
});

test('bundled by rollup, validateCode alone brings no zod', async () => {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? path.join(root, 'entry.js') : null),
        load: (id) => (id.endsWith('entry.js') ? `export { validateCode } from 'tiktok-spark-ads';` : null),
      },
      nodeResolve(),
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  const used = Object.entries(output[0].modules).filter(([, { renderedLength }]) => renderedLength > 0);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(([file]) => isZod(file))).toEqual([]);
});

interface FormFunctions {
  readonly validateCode: typeof validateCode;
  readonly describeCodeIssue: typeof describeCodeIssue;
}

describe('without a bundler in the application', () => {
  const guide = readFileSync(path.join(root, 'docs/guides/strict-csp.md'), 'utf8');
  const source = /```js\n\/\/ codes\.js\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

  test('the one file of the guide works by itself, and is as small as the guide says', async () => {
    const { code, brotli } = await bundleOf(source);
    expect(code).not.toMatch(/\bimport\b/);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'one-file-')), 'tiktok-codes.mjs');
    writeFileSync(file, code);
    const form = (await import(file)) as FormFunctions;
    const verdict = form.validateCode('https://vm.tiktok.com/ZMabc123/');
    expect(verdict.ok || form.describeCodeIssue(verdict.issues[0]).text).toBe(
      'This is a short link, not a code.',
    );
    const told = Number(/about (\d+) kB when compressed/.exec(guide)?.[1]);
    expect(brotli / 1000).toBeLessThan(told * 1.05);
  });
});
