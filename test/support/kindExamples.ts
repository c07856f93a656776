import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './alias.ts';

/** A row of the table of kinds, as its comment describes it. */
export interface KindExamples {
  readonly name: string;
  /** What it is and why it is told before the next. */
  readonly words: string;
  /** Pastes that are told as this kind, and pastes that are not. */
  readonly is: readonly string[];
  readonly not: readonly string[];
}

const source = readFileSync(path.join(root, 'src/code/pasteKinds.ts'), 'utf8');

const examplesIn = (comment: string, tag: string): string[] =>
  [...comment.matchAll(new RegExp(`@${tag}\\s(.*)`, 'g'))].flatMap(([, line = '']) =>
    [...line.matchAll(/`([^`]+)`/g)].map(([, example = '']) => example),
  );

/** The rows of `src/code/pasteKinds.ts`, top to bottom. */
export const kindExamples: readonly KindExamples[] = [
  ...source.matchAll(/ {2}\/\*\*\n((?: {3}\*.*\n)+?) {3}\*\/\n {2}(\w+):/g),
].map(([, comment = '', name = '']) => ({
  name,
  words: comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, ''))
    .filter((line) => line && !line.startsWith('@'))
    .join(' '),
  is: examplesIn(comment, 'is'),
  not: examplesIn(comment, 'not'),
}));
