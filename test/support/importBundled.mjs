import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Imports a program in TypeScript, which Node 20 cannot run. The bundle lies beside it, so that packages are found as
 * from there, and only for as long as it is read; several may run at once.
 */
export async function importBundled(file) {
  const outfile = path.join(path.dirname(file), `.${path.basename(file, '.ts')}.${process.pid}.mjs`);
  await build({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile,
  });
  try {
    return await import(outfile);
  } finally {
    await rm(outfile, { force: true });
  }
}
