import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../support/alias.ts';

/** What a consumer's bundler makes of some source that imports the built package by its name. */
export async function bundleOf(source: string, external: string[] = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    external,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  // Only inputs that leave bytes in the bundle count.
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: used }) =>
    Object.entries(used)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  );
  return { code, min: code.length, brotli: brotliCompressSync(code).length, inputs };
}

/** The bundle of some names of one door. */
export function bundleOfNames(door: string, ...names: readonly string[]) {
  return bundleOf(`export { ${names.join(', ')} } from '${door}';`);
}
