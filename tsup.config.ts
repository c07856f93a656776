import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import { builtName, entryPoints, sourceFile } from './test/support/entryPoints';

export default defineConfig({
  entry: Object.fromEntries(entryPoints.map((point) => [builtName(point), sourceFile(point)])),
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
