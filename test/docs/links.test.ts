import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parts } from '../../docs/.vitepress/pages.ts';
import { root } from '../support/alias.ts';
import { filesUnder } from './collectExamples';

// A link inside the documentation leads to a page that exists, and to a heading that is on it.

const pages = ['README.md', ...filesUnder(root, 'docs', '.md'), ...filesUnder(root, '.github', '.md')];
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function anchors(file: string): string[] {
  return [...read(file).matchAll(/^#{1,6} (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const withoutCode = (text: string) => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');

function brokenLinks(page: string): string[] {
  const text = withoutCode(read(page));
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [target = '', anchor] = link.split('#');
      const file = target === '' ? page : path.posix.join(path.posix.dirname(page), target);
      if (!existsSync(path.join(root, file))) return true;
      return anchor !== undefined && !anchors(file).includes(anchor);
    });
}

test('there are links to check', () => {
  expect(read('README.md')).toMatch(/\]\(docs\//);
});

test.each(pages)('%s has no broken link', (page) => {
  expect(brokenLinks(page)).toEqual([]);
});

test('every page has its place in the order of reading', () => {
  const placed = parts.flatMap((part) => part.pages.map((page) => `docs/${page}.md`));
  const own = ['docs/README.md', 'docs/index.md', 'docs/decisions/'];
  const written = pages.filter((page) => page.startsWith('docs/') && !page.startsWith('docs/reference/'));
  expect(
    written.filter((page) => !placed.includes(page) && !own.some((start) => page.startsWith(start))),
  ).toEqual([]);
});

test.each(pages.filter((page) => page.startsWith('docs/guides/')))('%s says where to read on', (page) => {
  expect(read(page)).toMatch(/^\*\*Next:\*\* \[/m);
});

// The package holds fewer pages than the repository, and nobody knows where its repository is: a link that leads out of
// the package is dead.
test('what ships leads to what ships', () => {
  const { files } = JSON.parse(read('package.json')) as { files: readonly string[] };
  const isShipped = (file: string) =>
    ['README.md', ...files].some((name) => file === name || file.startsWith(`${name}/`));
  const linksOf = (page: string) =>
    [
      ...withoutCode(read(page)).matchAll(
        /\]\(([^)\s#:]+)(?:#[^)]*)?\)|(?:href|src)="([^"#:]+)(?:#[^"]*)?"/g,
      ),
    ].map(([, link = '', attribute = link]) => path.posix.join(path.posix.dirname(page), attribute));
  const dead = [...pages, 'docs/llms.txt', 'CHANGELOG.md'].filter(isShipped).flatMap((page) =>
    linksOf(page)
      .filter((file) => !isShipped(file))
      .map((file) => `${page}: ${file}`),
  );
  expect(dead).toEqual([]);
});

test('the index for programs tells the pages apart', () => {
  const sentences = [...read('docs/llms.txt').matchAll(/^- \[.+\]\(.+\): (.+)$/gm)].map(
    ([, sentence]) => sentence,
  );
  expect(sentences.length).toBeGreaterThan(20);
  expect(new Set(sentences).size).toBe(sentences.length);
});
