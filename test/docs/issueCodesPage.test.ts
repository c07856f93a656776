import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from 'tiktok-spark-ads/messages';
import { expect, test } from 'vitest';
import { root } from '../support/alias.ts';
import { issueCodesPage, unlistedCodes } from './pages/issueCodesPage';

test('every issue code has a place on it', () => {
  expect(unlistedCodes).toEqual([]);
});

test('every code that the vocabulary knows has words, and none has words that it does not know', () => {
  const folder = path.join(root, 'src/vocabulary/issues');
  const declared = readdirSync(folder).flatMap((name) => {
    const [, params = ''] =
      /interface \w+IssueParams \{\n([\s\S]*?)^\}/m.exec(readFileSync(path.join(folder, name), 'utf8')) ?? [];
    return [...params.matchAll(/^ {2}([a-z]\w*)\??:/gm)].map(([, code]) => code);
  });
  expect(Object.keys(en).sort()).toEqual(declared.sort());
});

test('no text is empty or left to do', () => {
  // What people paste, such as TODO, stands between backticks.
  const prose = issueCodesPage().replaceAll(/`[^`]*`/g, 'quoted');
  expect(prose).not.toMatch(/TODO|\| *\||undefined|NaN|\[object/);
});
