import ts from 'typescript';
import type { Example } from './collectExamples';
import { entryPoints } from '../support/entryPoints';

/** A module that runs an example and checks each `// => result` against the statement before it. */
export async function exampleToModule({ code, place, importsLeftOut }: Example): Promise<string> {
  const source = ts.createSourceFile('example.tsx', code, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isExpressionStatement(node) && !ts.isVariableStatement(node)) return;
    const expected = resultAfter(code, node.end);
    if (expected === undefined) return;
    if (ts.isExpressionStatement(node)) {
      const text = checkOf(node.expression.getText(), expected, place);
      edits.push({ start: node.getStart(), end: node.end, text });
    } else {
      const name = node.declarationList.declarations[0]?.name.getText() ?? '';
      edits.push({ start: node.end, end: node.end, text: `\n${checkOf(name, expected, place)}` });
    }
  };
  visit(source);
  const body = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
  return [
    `import { holds } from '../holds';`,
    ...(importsLeftOut ? await missingImports(code) : []),
    body,
    'export {};',
    '',
  ].join('\n');
}

function checkOf(subject: string, expected: string, place: string): string {
  const [wait, async] = /\bawait\b/.test(subject) ? ['await ', 'async '] : ['', ''];
  return `${wait}holds(${async}() => (${subject}), ${asExpectation(expected)}, ${JSON.stringify(`${place}: ${subject}`)});`;
}

/** The result that the comment right after a statement states; it may go over several lines. */
function resultAfter(code: string, end: number): string | undefined {
  const comment = /^;?[ \t]*(?:\n[ \t]*)?(\/\/ =>[^\n]*(?:\n[ \t]*\/\/[^\n]*)*)/.exec(code.slice(end))?.[1];
  if (comment === undefined) return undefined;
  let result = '';
  for (const line of comment.split('\n')) {
    result += `${line.replace(/^[ \t]*\/\/(?: =>)? ?/, '')}\n`;
    if (isReadable(result)) return result.trim();
  }
  throw new Error(`cannot read this result: ${comment}`);
}

function isReadable(result: string): boolean {
  if (/^throws \w+/.test(result)) return true;
  const options = { reportDiagnostics: true };
  return ts.transpileModule(`(${withoutEllipsis(result)})`, options).diagnostics?.length === 0;
}

function asExpectation(expected: string): string {
  if (expected.startsWith('throws ')) return `{ throws: ${expected.slice('throws '.length)} }`;
  return `{ ${expected.includes('…') ? 'like' : 'equal'}: (${withoutEllipsis(expected)}) }`;
}

/** `…` in an object means that there is more in it. */
function withoutEllipsis(text: string): string {
  return text.replace(/,?\s*…/g, '');
}

async function missingImports(code: string): Promise<string[]> {
  const named = [...code.matchAll(/\bimport (?:type )?\{([^}]*)\}/g)].flatMap(
    (match) => match[1]?.split(/[\s,]+/) ?? [],
  );
  const seen = new Set(named);
  const imports: string[] = [];
  for (const entryPoint of entryPoints) {
    const module = (await import(/* @vite-ignore */ entryPoint)) as Record<string, unknown>;
    const used = Object.keys(module).filter(
      (name) => !seen.has(name) && new RegExp(`(?<![\\w.'])${name}\\b`).test(code),
    );
    used.forEach((name) => seen.add(name));
    if (used.length > 0) imports.push(`import { ${used.join(', ')} } from '${entryPoint}';`);
  }
  return imports;
}
