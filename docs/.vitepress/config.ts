import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { parts } from './pages';

const docs = fileURLToPath(new URL('..', import.meta.url));
const fileOf: Record<string, string> = { overview: 'README', 'decisions/index': 'decisions/README' };

/** The first heading of a page. */
function titleOf(page: string): string {
  const text = readFileSync(`${docs}${fileOf[page] ?? page}.md`, 'utf8');
  return (/^# (.+)$/m.exec(text)?.[1] ?? page).replaceAll('`', '');
}

/** The reference, as TypeDoc orders it. */
function reference() {
  return JSON.parse(readFileSync(`${docs}reference/sidebar.json`, 'utf8'));
}

export default defineConfig({
  title: 'tiktok-spark-ads',
  description: 'Check Spark Ads codes, know when they end, and never lose a running ad.',
  lang: 'en',
  outDir: '../site',
  cleanUrls: true,
  lastUpdated: false,
  // The playground is a page of its own, built beside this site.
  ignoreDeadLinks: [/playground/],
  srcExclude: ['examples/**', 'playground/**'],
  rewrites: { 'README.md': 'overview.md', 'decisions/README.md': 'decisions/index.md' },
  head: [
    ['link', { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }],
    ['meta', { property: 'og:title', content: 'tiktok-spark-ads' }],
    [
      'meta',
      {
        property: 'og:description',
        content: 'The TypeScript library for TikTok Spark Ads: codes, expiry, eligibility, renewals.',
      },
    ],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:image', content: '/og.png' }],
    ['meta', { name: 'theme-color', content: '#0f766e' }],
  ],
  // Anchors as GitHub makes them, so that a link works in both places.
  markdown: {
    anchor: {
      slugify: (heading) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} _-]/gu, '')
          .replaceAll(' ', '-'),
    },
  },
  vite: {
    resolve: {
      alias: [
        { find: /^tiktok-spark-ads$/, replacement: `${docs}../dist/index.js` },
        { find: /^tiktok-spark-ads\/(.+)$/, replacement: `${docs}../dist/$1.js` },
      ],
    },
  },
  themeConfig: {
    logo: '/favicon.svg',
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guides', link: '/overview' },
      { text: 'Playground', link: '/playground/', target: '_self' },
      { text: 'Reference', link: '/reference/' },
      { text: 'Facts', link: '/facts' },
    ],
    sidebar: {
      '/reference/': reference(),
      '/': parts.map(({ title, pages }) => ({
        text: title,
        items: pages.map((page) => ({ text: titleOf(page), link: `/${page.replace(/index$/, '')}` })),
      })),
    },
    docFooter: { prev: 'Before', next: 'Next' },
    footer: { message: 'MIT. Not made, endorsed or supported by TikTok.' },
  },
});
