import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['index', 'vocabulary', 'facts', 'messages', 'fixtures', 'schemas', 'business-api'].map(
    (name) => `src/${name}.ts`,
  ),
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
