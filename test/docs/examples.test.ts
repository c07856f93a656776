import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
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

test('every example compiles under strict', { timeout: 240_000 }, () => {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, 'test/tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(String(diagnostic.messageText));
    },
  });
  const program = ts.createProgram(
    modules.map(({ file }) => file),
    { ...config?.options, noUnusedLocals: false, noUnusedParameters: false },
  );
  const problems = modules.flatMap(({ file, place }) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) => {
        const line = source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
        const text = ts.flattenDiagnosticMessageText(messageText, '\n');
        return `${place}: ${text}\n    ${source?.text.split('\n')[line]}`;
      },
    );
  });
  expect(problems).toEqual([]);
});

describe('every example runs and shows what it says', () => {
  test.each(modules.filter(({ skip }) => skip === undefined))('$place', async ({ file }) => {
    await import(/* @vite-ignore */ file);
  });
});

test('an example that does not run says why', () => {
  expect(modules.filter(({ skip }) => skip?.trim() === '').map(({ place }) => place)).toEqual([]);
});
