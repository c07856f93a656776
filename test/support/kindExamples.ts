import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './alias.ts';

/** A row of the table of kinds, as its comment describes it. */
export interface KindExamples {
  /** The table of the row: what is something else, or a flaw of a would-be code. */
  readonly of: 'otherThings' | 'flaws';
  /** Its issue. */
  readonly name: string;
  /** What it is and why it is told before the next. */
  readonly words: string;
  /** Pastes that are told as this kind, and pastes that are not. */
  readonly is: readonly string[];
  readonly not: readonly string[];
}

// Mutation works on a copy without these comments: they are read from the original.
const original = root.replace(/\.stryker-tmp[\\/][^\\/]+[\\/]?$/, '');
const source = readFileSync(path.join(original, 'src/code/paste/pasteKinds.ts'), 'utf8');

const examplesIn = (comment: string, tag: string): string[] =>
  [...comment.matchAll(new RegExp(`@${tag}\\s(.*)`, 'g'))].flatMap(([, line = '']) =>
    // `Ab1`×100 is that a hundred times.
    [...line.matchAll(/`([^`]+)`(?:×(\d+))?/g)].map(([, example = '', times = '1']) =>
      example.repeat(Number(times)),
    ),
  );

function rowsOf(of: KindExamples['of']): KindExamples[] {
  const start = source.indexOf(`export const ${of} = {`);
  const rows = source.slice(start, source.indexOf('} satisfies', start));
  return [...rows.matchAll(/ {2}\/\*\*\n((?: {3}\*.*\n)+?) {3}\*\/\n {2}(\w+):/g)].map(
    ([, comment = '', name = '']) => ({
      of,
      name,
      words: comment
        .split('\n')
        .map((line) => line.replace(/^\s*\*\s?/, ''))
        .filter((line) => line && !line.startsWith('@'))
        .join(' '),
      is: examplesIn(comment, 'is'),
      not: examplesIn(comment, 'not'),
    }),
  );
}

/** The rows of `src/code/paste/pasteKinds.ts`, top to bottom: what is something else than a code, and then the flaws of one. */
export const kindExamples: readonly KindExamples[] = [...rowsOf('otherThings'), ...rowsOf('flaws')];
