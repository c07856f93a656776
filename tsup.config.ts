import { copyFile, readFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as { exports: object };

export default defineConfig({
  entry: Object.keys(exports)
    .filter((entryPoint) => entryPoint !== './package.json')
    .map((entryPoint) => `src/${entryPoint.slice('./'.length) || 'index'}.ts`),
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  splitting: true,
  clean: true,
  // Takes away constants of date-fns that nobody uses: esbuild would leave the computed ones in every bundle.
  treeshake: true,
  // date-fns is compiled in, and its licence asks to be passed on.
  onSuccess: () => copyFile('node_modules/date-fns/LICENSE.md', 'dist/date-fns.LICENSE.md'),
});
