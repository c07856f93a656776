import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/schemas.ts', 'src/business-api.ts', 'src/messages.ts', 'src/fixtures.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  splitting: true,
  sourcemap: true,
  clean: true,
});
