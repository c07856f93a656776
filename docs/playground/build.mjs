// Bundles the playground from the built package into the site: one page, one style sheet, one script, and one that sets the theme first.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const site = fileURLToPath(new URL('../../site/playground/', import.meta.url));

rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
copyFileSync(`${here}index.html`, `${site}index.html`);
copyFileSync(`${here}../public/favicon.svg`, `${site}../favicon.svg`);
const options = {
  outdir: site,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  // The package has no side effects, so that an import for nothing but them is rightly left out.
  logOverride: { 'ignored-bare-import': 'silent' },
  // The script is bundled from the package as published, not from its source.
  tsconfigRaw: {},
};
await build({
  ...options,
  entryPoints: [`${here}playground.ts`, `${here}theme.ts`, `${here}playground.css`],
  external: ['./ranking.js'],
  // What few ask for, such as another language, is loaded when it is asked for.
  splitting: true,
  chunkNames: 'part-[hash]',
});
await build({ ...options, entryPoints: [`${here}ranking.ts`] });
