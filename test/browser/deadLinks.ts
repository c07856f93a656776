import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const origin = 'https://site.example/';

/** Every link, picture, script and anchor of a built site that leads nowhere, as `page -> target`. */
export function deadLinks(site: string): readonly string[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const texts = new Map(pages.map((page) => [page, readFileSync(path.join(site, page), 'utf8')]));
  const anchors = new Map([...texts].map(([page, text]) => [page, anchorsIn(text)]));
  const dead = [...texts].flatMap(([page, text]) => {
    const base = new URL(page.replace(/(index)?\.html$/, ''), origin);
    return linksIn(text)
      .map((link) => new URL(link, base))
      .filter((target) => target.href.startsWith(origin))
      .filter((target) => {
        const file = fileOf(target, site);
        const anchor = decodeURIComponent(target.hash.slice(1));
        return !file || (anchor !== '' && anchors.get(file)?.has(anchor) === false);
      })
      .map((target) => `${page} -> ${target.href.slice(origin.length)}`);
  });
  return [...new Set(dead)];
}

/** The file that a static host answers with: `/page` is `page.html`. */
function fileOf({ pathname }: URL, site: string): string | undefined {
  const name = decodeURIComponent(pathname).slice(1);
  return [name, `${name}.html`, path.join(name, 'index.html')].find(
    (file) => /\.\w+$/.test(file) && existsSync(path.join(site, file)),
  );
}

function linksIn(html: string): readonly string[] {
  const links = html.matchAll(/\s(?:href|src)="([^"]*)"/g);
  const pictures = html.matchAll(/<meta property="og:image" content="([^"]*)"/g);
  return [...links, ...pictures].map(([, link = '']) => link.replaceAll('&amp;', '&'));
}

function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
