// What the pages of the reference say beside TypeDoc's own words: the import line, the size, the guides that use it;
// the groups of an entry point, which are the commented sections of its file; and the side bar of the reference.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';
import { MarkdownPageEvent } from 'typedoc-plugin-markdown';

const packageName = 'tiktok-spark-ads';
const sizes = JSON.parse(readFileSync('test/package/sizeCeilings.json', 'utf8'));

/** A language is `messages/de` for its users and `src/messages/languages/de.ts` here. */
const sourceFile = (module) => `src/${module.replace('messages/', 'messages/languages/')}.ts`;

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
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = module.name.replace('messages/languages/', 'messages/');
      groupByTask(module);
    }
  });
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    if (!page.contents || page.model?.kind !== ReflectionKind.Function) return;
    const { name, parent } = page.model;
    const from = entryPoint(parent.name);
    const guidesOfIt = seeAlso(name);
    const size = sizes[from]?.[name] ?? sizes[name];
    const importLine = `\`\`\`ts\nimport { ${name} } from '${from}';\n\`\`\``;
    page.contents = [
      page.contents.trimEnd().replace(/^# .+$/m, (title) => `${title}\n\n${importLine}`),
      size &&
        `## Size\n\nAt most ${size.toLocaleString('en')} bytes in a bundle, minified and compressed with brotli.`,
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
  const mainFirst = [...(project.children ?? [])].sort(
    (a, b) => Number(b.name === 'index') - Number(a.name === 'index'),
  );
  return mainFirst.map((module) => ({
    text: entryPoint(module.name),
    link: `/reference/${module.name}/`,
    collapsed: module.name !== 'index',
    items: inOrderOfTheFile(module).flatMap(({ title, children }) => {
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

/** The groups of an entry point, as the sections of its file follow each other. */
function inOrderOfTheFile({ name, groups = [] }) {
  const file = readFileSync(sourceFile(name), 'utf8');
  const place = ({ title }) => file.indexOf(`\n// ${title}`);
  return [...groups].sort((a, b) => place(a) - place(b));
}

/** Groups the names of an entry point as its file does, `// Codes: what they are for.` above each section. */
function groupByTask(module) {
  const [head, ...sections] = readFileSync(sourceFile(module.name), 'utf8').split(/\n\n(?=\/\/)/);
  const tags = [];
  for (const section of sections) {
    const [, heading = '', sentence] = /^\/\/ ([^:\n]+)(?:: (.+))?/.exec(section) ?? [];
    const title = heading.charAt(0).toUpperCase() + heading.slice(1);
    if (sentence) tags.push(tag('@groupDescription', `${title}\n${sentence}`));
    for (const child of module.children ?? []) {
      if (!new RegExp(`\\b${child.name}\\b(?!')`).test(section)) continue;
      child.comment ??= new Comment();
      if (!child.comment.getTag('@group')) child.comment.blockTags.push(tag('@group', title));
    }
  }
  const summary =
    head
      .match(/^\/\/ .+$/gm)
      ?.map((line) => line.slice(3))
      .join(' ') ?? '';
  module.comment = new Comment([{ kind: 'text', text: summary }], tags);
}

function tag(name, text) {
  return new CommentTag(name, [{ kind: 'text', text }]);
}
