// What the pages of the reference say beside TypeDoc's own words: the import line, the size, the guides that use it;
// and the side bar of the reference, in the order of the entry points.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ReflectionKind } from 'typedoc';
import { MarkdownPageEvent } from 'typedoc-plugin-markdown';

const packageName = 'tiktok-spark-ads';
const sizes = JSON.parse(readFileSync('test/package/sizeCeilings.json', 'utf8'));

/** `index` is the package itself; another module is an entry point of its name. */
const entryPoint = (module) => (module === 'index' ? packageName : `${packageName}/${module}`);

const guides = ['guides', 'concepts'].flatMap((folder) =>
  readdirSync(`docs/${folder}`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(`docs/${folder}/${file}`, 'utf8');
      return { path: `/${folder}/${file}`, title: /^# (.+)$/m.exec(text)?.[1], text };
    }),
);

function seeAlso(name) {
  return guides
    .filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text))
    .map(({ path, title }) => `[${title}](${path})`)
    .join(' · ');
}

export function load(app) {
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    if (!page.contents || page.model?.kind !== ReflectionKind.Function) return;
    const { name, parent } = page.model;
    const from = entryPoint(parent.name);
    const guidesOfIt = seeAlso(name);
    const size = sizes[from]?.[name] ?? sizes[name];
    page.contents = [
      page.contents.trimEnd(),
      ['## Import', `\`\`\`ts\nimport { ${name} } from '${from}';\n\`\`\``].join('\n\n'),
      size && `At most ${size.toLocaleString('en')} bytes in a bundle, minified and compressed with brotli.`,
      guidesOfIt && `## In the guides\n\n${guidesOfIt}`,
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  app.renderer.postRenderAsyncJobs.push(({ project, outputDirectory }) => {
    writeFileSync(`${outputDirectory}/sidebar.json`, JSON.stringify(sideBar(project), null, 2));
  });
}

/** Every entry point with its functions, by the task that they do. */
function sideBar(project) {
  return (project.children ?? []).map((module) => ({
    text: entryPoint(module.name),
    link: `/reference/${module.name}/`,
    collapsed: module.name !== 'index',
    items: (module.groups ?? []).flatMap(({ title, children }) => {
      const functions = children.filter(({ kind }) => kind === ReflectionKind.Function);
      if (functions.length === 0) return [];
      const items = functions.map(({ name }) => ({
        text: name,
        link: `/reference/${module.name}/functions/${name}`,
      }));
      return [{ text: title, items }];
    }),
  }));
}
