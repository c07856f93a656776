import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A block of TypeScript that the documentation shows. */
export interface Example {
  /** File and line. */
  readonly place: string;
  readonly language: 'ts' | 'tsx';
  readonly code: string;
  /** TSDoc examples leave their imports out. */
  readonly importsLeftOut: boolean;
  /** Why it does not run; absent when it does. */
  readonly skip?: string;
}

const fence = /^([ \t]*)```(tsx?)(?:[ \t]+no-run:?([^\n]*))?\n([\s\S]*?)^[ \t]*```/gm;

/** Every `ts` block of the README, of the documentation, and of the examples in source comments. */
export function collectExamples(root: string): Example[] {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  return [
    ...['README.md', ...filesUnder(root, 'docs', '.md')].flatMap((file) => blocks(file, read(file), false)),
    ...filesUnder(root, 'src', '.ts').flatMap((file) => blocks(file, uncomment(read(file)), true)),
  ];
}

/** Paths below a folder, sorted, that end in this way; the reference made of the source is left out. */
export function filesUnder(root: string, folder: string, ending: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.startsWith('reference/'))
    .map((file) => `${folder}/${file}`)
    .sort();
}

function blocks(file: string, text: string, importsLeftOut: boolean): Example[] {
  return [...text.matchAll(fence)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split('\n').length}`,
    language: match[2] as Example['language'],
    code: match[4] ?? '',
    importsLeftOut,
    ...(match[3] === undefined ? {} : { skip: match[3] }),
  }));
}

/** Leaves the text of doc comments, line for line, and blanks everything else. */
function uncomment(source: string): string {
  let inside = false;
  return source
    .split('\n')
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) inside = true;
      const kept = inside ? line.replace(/^\s*\/?\*+ ?/, '') : '';
      if (line.includes('*/')) inside = false;
      return kept;
    })
    .join('\n');
}
