import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectExamples } from './collectExamples';
import { exampleToModule } from './exampleToModule';

// Everything that the documentation shows is compiled under strict, executed, and held to its `// =>` lines.

const root = path.resolve(import.meta.dirname, '../..');
const generated = path.join(import.meta.dirname, '.generated');
const examples = collectExamples(root);

rmSync(generated, { recursive: true, force: true });
mkdirSync(generated, { recursive: true });
const modules = await Promise.all(
  examples.map(async (example, index) => {
    const file = path.join(generated, `example-${index}.${example.language}`);
    writeFileSync(file, await exampleToModule(example));
    return { ...example, file };
  }),
);

test('there are examples to check', () => {
  expect(examples.length).toBeGreaterThan(5);
});

test('every example compiles under strict', { timeout: 60_000 }, async () => {
  const config = {
    extends: path.join(root, 'test/tsconfig.json'),
    compilerOptions: {
      noUnusedLocals: false,
      noUnusedParameters: false,
      noUncheckedSideEffectImports: false,
    },
    files: modules.map(({ file }) => file),
    include: [],
  };
  writeFileSync(path.join(generated, 'tsconfig.json'), JSON.stringify(config));
  const compiler = path.join(root, 'node_modules/.bin/tsgo');
  const problems = await new Promise<string>((resolve) => {
    execFile(compiler, ['-p', generated, '--noEmit', '--pretty', 'false'], (error, output) =>
      resolve(error && !output ? String(error) : output),
    );
  });
  const withPlaces = problems.replaceAll(
    /^\S*example-(\d+)\.\w+\((\d+),\d+\)/gm,
    (_, index: string, line: string) => `${modules[Number(index)]?.place}, line ${line} of its module`,
  );
  expect(withPlaces).toBe('');
});

describe('every example runs and shows what it says', () => {
  test.each(modules.filter(({ skip }) => skip === undefined))('$place', async ({ file }) => {
    await import(/* @vite-ignore */ file);
  });
});

test('an example that does not run says why', () => {
  expect(modules.filter(({ skip }) => skip?.trim() === '').map(({ place }) => place)).toEqual([]);
});
