import { build } from 'esbuild';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../support/alias.ts';
import { entryPoints, sourceFile } from '../../support/entryPoints.ts';

// What a module does at its top level stays in every bundle, whatever is imported from it: calls and computed tables
// need `/* @__PURE__ */`. Bundlers that ignore `sideEffects: false` show it.
test.each(entryPoints)('%s does nothing when it is loaded', async (entryPoint) => {
  const { outputFiles } = await build({
    stdin: { contents: `import './${sourceFile(entryPoint)}';`, resolveDir: root },
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    external: ['zod'],
    plugins: [
      {
        name: 'keep what our own modules do',
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ path: file, resolveDir }) => {
            if (resolveDir.includes('node_modules')) return undefined;
            return { path: `${path.resolve(resolveDir, file).replace(/\.ts$/, '')}.ts`, sideEffects: true };
          });
        },
      },
    ],
    write: false,
  });
  const kept = outputFiles[0]?.text.replace(/import[^;"]*"[^"]+";?/g, '').trim() ?? '';
  // Its first statement names the module.
  expect(kept.slice(0, 500)).toBe('');
});
