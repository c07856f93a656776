import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type MarkdownRenderer } from 'vitepress';
import { codeTheme } from './codeTheme';
import { parts } from './pages';

const docs = fileURLToPath(new URL('..', import.meta.url));
/** What GitHub shows as the front of a folder stands here under a name of its own. */
const rewrites: Readonly<Record<string, string>> = {
  'README.md': 'overview.md',
  'decisions/README.md': 'decisions/index.md',
};
const fileOf = new Map(Object.entries(rewrites).map(([file, page]) => [page, file]));

const { homepage } = JSON.parse(readFileSync(`${docs}../package.json`, 'utf8'));

type MarkdownRule = Parameters<MarkdownRenderer['core']['ruler']['push']>[1];

/** The first heading of a page. */
function titleOf(page: string): string {
  const text = readFileSync(`${docs}${fileOf.get(`${page}.md`) ?? `${page}.md`}`, 'utf8');
  return (/^# (.+)$/m.exec(text)?.[1] ?? page).replaceAll('`', '');
}

/** Links to a rewritten file become links to its page: VitePress rewrites the files alone. */
const linksToPages: MarkdownRule = ({ tokens, env }) => {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const href = token.type === 'link_open' && token.attrGet('href');
    if (!href || !/^[^:]*README\.md(?:#|$)/.test(href)) continue;
    const [file = '', hash = ''] = href.split(/(?=#)/);
    const page = rewrites[path.posix.join(path.posix.dirname(env.relativePath), file)];
    if (page) token.attrSet('href', `/${page}${hash}`);
  }
};

/** The empty cell where the headings of rows and columns meet is no heading. */
const emptyCorners: MarkdownRule = ({ tokens }) => {
  for (const [index, token] of tokens.entries()) {
    const close = tokens[index + 2];
    if (token.type !== 'th_open' || tokens[index + 1]?.content !== '' || !close) continue;
    token.tag = close.tag = 'td';
  }
};

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
  transformPageData: (page) => {
    // Two hundred facts beside the page are no outline.
    if (page.relativePath === 'facts.md') page.frontmatter.outline = 2;
  },
  srcExclude: ['examples/**', 'playground/**'],
  rewrites,
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
    // A shared link shows the picture once package.json says where the site stands: it must be a whole address.
    ['meta', { property: 'og:image', content: homepage ? new URL('/og.png', homepage).href : '/og.png' }],
    ['meta', { name: 'theme-color', content: '#fbf9f5', media: '(prefers-color-scheme: light)' }],
    ['meta', { name: 'theme-color', content: '#131218', media: '(prefers-color-scheme: dark)' }],
  ],
  // Anchors as GitHub makes them, so that a link works in both places.
  markdown: {
    theme: codeTheme,
    anchor: {
      slugify: (heading) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} _-]/gu, '')
          .replaceAll(' ', '-'),
    },
    config: (md) => {
      md.core.ruler.push('links to rewritten files', linksToPages);
      md.core.ruler.push('empty corners of tables', emptyCorners);
    },
  },
  vite: {
    resolve: {
      alias: [
        {
          find: /^.*\/VPNavBarSearchButton\.vue$/,
          replacement: fileURLToPath(new URL('theme/SearchButton.vue', import.meta.url)),
        },
        { find: /^tiktok-spark-ads$/, replacement: `${docs}../dist/index.js` },
        { find: /^tiktok-spark-ads\/(.+)$/, replacement: `${docs}../dist/$1.js` },
      ],
    },
  },
  themeConfig: {
    logo: '/favicon.svg',
    search: {
      provider: 'local',
      options: {
        // Who searches asks how to do something more often than what a name means.
        miniSearch: {
          searchOptions: {
            boostDocument: (id: string) => {
              if (id.startsWith('/reference/')) return 0.4;
              if (/^\/(?:facts|issue-codes|pastes|coverage|benchmarks|changelog)/.test(id)) return 0.6;
              return /^\/(?:guides|overview)/.test(id) ? 1.4 : 1;
            },
          },
        },
        // A search needs the words alone; colouring code for it took as long as the pages.
        _render: (text, env, md) => {
          md.set({ highlight: null });
          return md.render(text, env);
        },
      },
    },
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
