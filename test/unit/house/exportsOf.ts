import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../support/alias.ts';

interface Exports {
  /** What exists at run time, sorted. */
  readonly values: readonly string[];
  /** What exists for the compiler alone, sorted. */
  readonly types: readonly string[];
}

/** The names that a source file exports, its own and those that it passes on. */
export function exportsOf(file: string): Exports {
  const names = [...namesIn(file)];
  const sorted = (kind: Kind) =>
    [...new Set(names.filter((name) => name.kind === kind).map(({ name }) => name))].sort();
  return { values: sorted('value'), types: sorted('type') };
}

type Kind = 'value' | 'type';
interface Name {
  readonly name: string;
  readonly kind: Kind;
}

function* namesIn(file: string): Generator<Name> {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) yield* passedOn(file, statement);
    else if (isExported(statement)) yield* declared(statement);
  }
}

function* passedOn(
  file: string,
  { isTypeOnly, exportClause, moduleSpecifier }: ts.ExportDeclaration,
): Generator<Name> {
  const target = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
  const all = [...namesIn(`${path.posix.join(path.posix.dirname(file), target)}.ts`)];
  const kindOf = (name: Name): Name => (isTypeOnly ? { ...name, kind: 'type' } : name);
  if (!exportClause) return yield* all.map(kindOf);
  if (!ts.isNamedExports(exportClause)) return;
  for (const { name, isTypeOnly: isType } of exportClause.elements) {
    const own = all.find((found) => found.name === name.text);
    yield { name: name.text, kind: isTypeOnly || isType ? 'type' : (own?.kind ?? 'value') };
  }
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function* declared(statement: ts.Statement): Generator<Name> {
  if (ts.isVariableStatement(statement)) {
    for (const { name } of statement.declarationList.declarations)
      if (ts.isIdentifier(name)) yield { name: name.text, kind: 'value' };
  } else if (ts.isFunctionDeclaration(statement) && statement.name) {
    yield { name: statement.name.text, kind: 'value' };
  } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    yield { name: statement.name.text, kind: 'type' };
  }
}
