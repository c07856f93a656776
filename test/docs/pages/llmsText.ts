import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parts } from '../../../docs/.vitepress/pages.ts';
import { root } from '../../support/alias.ts';

const { files: shipped } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly files: readonly string[];
};
const isShipped = (file: string) => shipped.some((name) => file === name || file.startsWith(`${name}/`));

const fileOf: Readonly<Record<string, string>> = {
  overview: 'README',
  'decisions/index': 'decisions/README',
};

/** An index of the documentation in the package, for programs that read it: each page with what it is about. */
export function llmsText(): string {
  const sections = parts
    .map(({ title, pages }) => ({
      title,
      files: pages.map(pageFile).filter((file) => isShipped(`docs/${file}`)),
    }))
    .filter(({ files }) => files.length > 0)
    .map(({ title, files }) => `## ${title}\n\n${files.map(entry).join('\n')}`);
  return [
    '# tiktok-spark-ads',
    '> Types, validators and pure functions for TikTok Spark Ads: authorisation codes, expiry, renewals, eligibility and ad formats. No network, no clock, no state: `now` is an argument.',
    ...sections,
    'The decisions, the benchmarks and the reference of every name are in the repository and on its site. The declarations in `dist` document every name, too.',
    '',
  ].join('\n\n');
}

const pageFile = (page: string) => `${fileOf[page] ?? page}.md`;

function entry(file: string): string {
  const text = readFileSync(path.join(root, 'docs', file), 'utf8');
  const title = (/^# (.+)$/m.exec(text)?.[1] ?? file).replaceAll('`', '');
  const opening = /^# .+\n+(?:<!--.*-->\n+)?([^#|<\n][\s\S]*?)(?:\n\n|$)/m.exec(text)?.[1] ?? '';
  const [sentence = ''] = opening.replaceAll('\n', ' ').split(/(?<=[.:])\s/);
  return `- [${title}](${file}): ${sentence.replace(/:$/, '.')}`;
}
