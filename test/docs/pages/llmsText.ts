import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parts } from '../../../docs/.vitepress/pages.ts';
import { root } from '../../support/alias.ts';

const fileOf: Readonly<Record<string, string>> = {
  overview: 'README',
  'decisions/index': 'decisions/README',
};

/** An index of the documentation for programs that read it: each page with what it is about. */
export function llmsText(): string {
  const sections = parts
    .filter(({ title }) => title !== 'Project')
    .map(({ title, pages }) => `## ${title}\n\n${pages.map(entry).join('\n')}`);
  return [
    '# tiktok-spark-ads',
    '> Types, validators and pure functions for TikTok Spark Ads: authorisation codes, expiry, renewals, eligibility and ad formats. No network, no clock, no state: `now` is an argument.',
    ...sections,
    '',
  ].join('\n\n');
}

function entry(page: string): string {
  const file = `${fileOf[page] ?? page}.md`;
  const text = readFileSync(path.join(root, 'docs', file), 'utf8');
  const title = (/^# (.+)$/m.exec(text)?.[1] ?? page).replaceAll('`', '');
  const opening = /^# .+\n+(?:<!--.*-->\n+)?([^#|<\n][\s\S]*?)(?:\n\n|$)/m.exec(text)?.[1] ?? '';
  const [sentence = ''] = opening.replaceAll('\n', ' ').split(/(?<=[.:])\s/);
  return `- [${title}](${file}): ${sentence.replace(/:$/, '.')}`;
}
