import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../../docs/collectExamples';
import { root } from '../../support/alias.ts';

// Helpers and words import nothing, time and facts only those, rules only what is below them, and the folders behind
// the other entry points only rules and what is below those.
const rules = [
  'code',
  'authorisation',
  'eligibility',
  'campaign',
  'candidates',
  'formats',
  'errors',
  'sheet',
];
const mayImport: Record<string, readonly string[]> = {
  shared: [],
  vocabulary: [],
  time: ['vocabulary'],
  facts: ['vocabulary', 'time'],
  code: ['vocabulary', 'facts'],
  errors: ['vocabulary', 'facts'],
  authorisation: ['vocabulary', 'time', 'facts', 'code'],
  eligibility: ['vocabulary', 'time', 'facts', 'code', 'authorisation'],
  campaign: ['vocabulary', 'time', 'facts', 'authorisation'],
  candidates: ['vocabulary', 'time', 'facts', 'authorisation', 'eligibility'],
  formats: ['vocabulary', 'time', 'facts', 'code', 'authorisation', 'eligibility', 'campaign'],
  sheet: ['vocabulary', 'time', 'facts', 'code', 'authorisation', 'candidates'],
  messages: ['vocabulary'],
  // A schema's message is our sentence.
  schemas: ['vocabulary', 'time', 'facts', 'messages', ...rules],
  'business-api': ['vocabulary', 'time', 'facts', 'schemas', ...rules],
  // Of the readers' room only the types of bodies.
  fixtures: ['vocabulary', 'time', 'facts', 'business-api', ...rules],
  // None of the rules: it is what they are held against.
  fake: ['vocabulary', 'time', 'facts', 'business-api', 'fixtures'],
};
const roomsWithZod = ['schemas', 'business-api'];
const behind: Record<string, readonly string[]> = {
  index: ['vocabulary', 'shared', 'time', ...rules],
  vocabulary: ['vocabulary', 'time', ...rules],
  facts: ['facts', 'vocabulary'],
  messages: ['messages'],
  fixtures: ['fixtures'],
  fake: ['fake'],
  schemas: ['schemas'],
  'business-api': ['business-api', 'schemas'],
};

interface ImportLine {
  readonly from: string;
  readonly room: string;
  readonly target: string;
  readonly statement: string;
}

const imports: ImportLine[] = filesUnder(root, 'src', '.ts').flatMap((file) => {
  const text = readFileSync(path.join(root, file), 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
  return [...text.matchAll(/^(?:import|export)\b[^;]+?from\s+'([^']+)';/gm)].map((match) => ({
    from: file,
    room: file.split('/')[1] ?? '',
    target: match[1] ?? '',
    statement: match[0],
  }));
});
const contributing = readFileSync(path.join(root, '.github/CONTRIBUTING.md'), 'utf8');
const relative = imports.filter(({ target }) => target.startsWith('.'));
const packages = imports.filter(({ target }) => !target.startsWith('.'));

function roomOf(from: string, target: string): string {
  return path.posix.join(path.posix.dirname(from), target).split('/')[1] ?? '';
}

describe('import lines', () => {
  test('are found at all', () => {
    expect(relative.length).toBeGreaterThan(30);
    expect(packages.length).toBeGreaterThan(2);
  });

  test('every room has its place in the house', () => {
    const rooms = new Set(imports.map(({ room }) => room).filter((room) => !room.endsWith('.ts')));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test('rooms import only what lies below them', () => {
    const wrong = relative
      .filter(({ room }) => room in mayImport)
      .filter(({ from, room, target }) => {
        const other = roomOf(from, target);
        return other !== room && other !== 'shared' && !mayImport[room]?.includes(other);
      });
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  test('CONTRIBUTING lists every folder of src, each below those that it imports from', () => {
    const listed = [...contributing.matchAll(/^src\/([\w-]+) {2}/gm)].map(([, room = '']) => room);
    expect([...listed].sort()).toEqual(Object.keys(mayImport).sort());
    for (const [room, below] of Object.entries(mayImport)) {
      const later = below.filter((other) => listed.indexOf(other) > listed.indexOf(room));
      expect(later, `${room} imports from what is listed below it`).toEqual([]);
    }
  });

  test('the folders of code import only from those that CONTRIBUTING names before them', () => {
    const [line = ''] = /In `src\/code`,[\s\S]*?before it\./.exec(contributing) ?? [];
    const order = [...line.matchAll(/`(\w+)`/g)].map(([, folder = '']) => folder);
    const folderOf = (file: string) => /^src\/code\/(\w+)\//.exec(file)?.[1];
    const wrong = relative.filter(({ from, target }) => {
      const folder = folderOf(from);
      const other = folderOf(path.posix.join(path.posix.dirname(from), target));
      return folder && other && order.indexOf(other) > order.indexOf(folder);
    });
    expect(order).toHaveLength(6);
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  test('entry points export only from their own rooms', () => {
    const wrong = relative
      .filter(({ room }) => room.endsWith('.ts'))
      .filter(({ from, room, target }) => !behind[room.replace('.ts', '')]?.includes(roomOf(from, target)));
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  test('zod is imported only behind its own entry points, and as a namespace', () => {
    const zod = packages.filter(({ target }) => target.startsWith('zod'));
    expect(zod.filter(({ room }) => !roomsWithZod.includes(room)).map(({ from }) => from)).toEqual([]);
    expect(zod.filter(({ statement }) => !/^import (?:type )?\* as z from 'zod';/.test(statement))).toEqual(
      [],
    );
  });

  test('of other packages only single functions of date-fns are imported', () => {
    const others = packages.filter(({ target }) => !target.startsWith('zod'));
    expect(others.filter(({ target }) => !/^date-fns\/\w+$/.test(target)).map(({ from }) => from)).toEqual(
      [],
    );
  });
});
