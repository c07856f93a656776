import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['index', 'vocabulary', 'facts', 'messages', 'fixtures', 'schemas', 'business-api'].map(
    (name) => `src/${name}.ts`,
  ),
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  splitting: true,
  sourcemap: true,
  clean: true,
});
