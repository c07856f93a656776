import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/alias.ts';
import { entryPoints, needZod, needNoZod } from '../support/entryPoints.ts';
import { consumer, pack, run } from './packedPackage.ts';

const zod = 'zod@4.6.7';

let withoutZod: string;
let withZod: string;
beforeAll(() => {
  const tarball = pack();
  withoutZod = consumer(tarball);
  withZod = consumer(tarball, zod);
});

function node(folder: string, file: string, source: string): string {
  writeFileSync(path.join(folder, file), source);
  return run('node', [file], folder).trim();
}

const useIt = (load: (entryPoint: string) => string) => `
  const { authorisationExpiry } = ${load('tiktok-spark-ads')};
  const { describeIssue } = ${load('tiktok-spark-ads/messages')};
  const { buildAuthorisation } = ${load('tiktok-spark-ads/fixtures')};
  const end = authorisationExpiry(buildAuthorisation({ now: new Date(0), endsInDays: 1 }));
  console.log(end.toISOString(), typeof describeIssue({ code: 'post_deleted', path: [] }).text);
`;
const used = '1970-01-02T00:00:00.000Z string';

describe('the packed package, installed in an empty folder', () => {
  test('holds what it should and nothing else', () => {
    const installed = path.join(withoutZod, 'node_modules/tiktok-spark-ads');
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs',
      'package.json',
    ]);
    const kinds = new Set(
      readdirSync(path.join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.includes('.'))
        .map((file) => file.replace(/^[^.]*/, '')),
    );
    expect([...kinds].sort()).toEqual(['.LICENSE.md', '.cjs', '.d.cts', '.d.ts', '.js']);
  });

  test('brings no other package', () => {
    const installed = readdirSync(path.join(withoutZod, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    expect(installed).toEqual(['tiktok-spark-ads']);
  });

  test('works from ESM and CommonJS without zod', () => {
    expect(
      node(
        withoutZod,
        'use.mjs',
        useIt((entryPoint) => `await import('${entryPoint}')`),
      ),
    ).toBe(used);
    expect(
      node(
        withoutZod,
        'use.cjs',
        useIt((entryPoint) => `require('${entryPoint}')`),
      ),
    ).toBe(used);
  });

  test.each(needZod)('%s says plainly that zod is missing', (door) => {
    expect(() => node(withoutZod, 'zodless.mjs', `import '${door}';`)).toThrow(/Cannot find package 'zod'/);
    expect(() => node(withoutZod, 'zodless.cjs', `require('${door}');`)).toThrow(/Cannot find module 'zod'/);
  });

  test.each(entryPoints)('%s gives ESM and CommonJS the same names', (door) => {
    const names = `console.log(Object.keys(door).filter((name) => name !== 'default').sort().join())`;
    const esm = node(withZod, 'names.mjs', `import * as door from '${door}'; ${names}`);
    const cjs = node(withZod, 'names.cjs', `const door = require('${door}'); ${names}`);
    expect(esm.trim()).not.toBe('');
    expect(cjs).toBe(esm);
  });

  test('the version in package.json can be read', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(node(withZod, 'v.cjs', `console.log(require('tiktok-spark-ads/package.json').version)`)).toBe(
      version,
    );
  });
});

describe('its declarations, checked strictly with skipLibCheck off', () => {
  const source = (doors: readonly string[]) => `
    ${doors.map((door, index) => `import * as door${index} from '${door}';`).join('\n')}
    import { authorisationExpiry, type Issue } from 'tiktok-spark-ads';
    export const end: Date = authorisationExpiry({ endsAt: new Date() });
    export const issue: Issue<'post_deleted'> = { code: 'post_deleted', path: [] };
    // @ts-expect-error: a start alone has no expiry, so the types did arrive
    authorisationExpiry({ startsAt: new Date() });
    export const doors = [${doors.map((_, index) => `door${index}`).join()}];
  `;
  const settings = {
    nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
    bundler: { module: 'esnext', moduleResolution: 'bundler' },
    commonjs: { module: 'node16', moduleResolution: 'node16' },
  };
  const compile = (folder: string, doors: readonly string[], options: object, extension: string) => {
    writeFileSync(path.join(folder, `types.${extension}`), source(doors));
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'es2022',
      types: [],
      lib: ['ES2022'],
      ...options,
    };
    const project = { compilerOptions, files: [`types.${extension}`] };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(project));
    return run('node', [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  };

  test.each(Object.entries(settings))(
    'the entry points without zod ask for nothing but ES2022: %s',
    (name, options) => {
      expect(compile(withoutZod, needNoZod, options, name === 'commonjs' ? 'cts' : 'mts')).toBe('');
    },
  );

  test.each(Object.entries(settings))(
    'the entry points with zod ask for the DOM library: %s',
    (name, options) => {
      const extension = name === 'commonjs' ? 'cts' : 'mts';
      expect(compile(withZod, entryPoints, { ...options, lib: ['ES2022', 'DOM'] }, extension)).toBe('');
    },
  );
});
