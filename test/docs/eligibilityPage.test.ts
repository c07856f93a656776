import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { eligibilityRules } from '../../src/eligibility/eligibilityRules';

// Two parts of the page are made from the source; UPDATE_DOCS=1 writes them.

const root = path.resolve(import.meta.dirname, '../..');
const page = path.join(root, 'docs/concepts/eligibility.md');

test('the concept page shows the types and the rules as they are', async () => {
  const written = readFileSync(page, 'utf8');
  const fresh = await format(fill(fill(written, 'types', types()), 'rules', rules()), {
    ...(await resolveConfig(page)),
    filepath: page,
  });
  if (process.env['UPDATE_DOCS']) writeFileSync(page, fresh);
  expect(readFileSync(page, 'utf8')).toBe(fresh);
});

function fill(text: string, name: string, content: string): string {
  const region = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[\\s\\S]*(<!-- /${name} -->)`);
  expect(text).toMatch(region);
  return text.replace(region, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
}

function rules(): string {
  const all = [...new Set([...eligibilityRules.pull, ...eligibilityRules.push])];
  const rows = all.map(({ code, severity, data, actor, action, factId }) =>
    [
      `\`${code}\``,
      severity,
      data,
      actor,
      typeof action === 'string'
        ? `\`${action}\``
        : `\`${action.own}\` (own), \`${action.creator}\` (creator)`,
      `\`${factId}\``,
    ].join(' | '),
  );
  return ['code | severity | looks at what is | who acts | action | fact', '--|--|--|--|--|--', ...rows].join(
    '\n',
  );
}

function types(): string {
  const blocks = [
    ['post', ['Post', 'PostRelations', 'Disclosure', 'Anchor']],
    ['identity', ['Identity']],
    ['eligibility', ['SparkContext', 'MusicRights']],
  ] as const;
  const shown = blocks.flatMap(([file, names]) => {
    const source = readFileSync(path.join(root, `src/vocabulary/${file}.ts`), 'utf8');
    return names.map((name) => bare(source, name));
  });
  const code = shown.join('\n');
  const used = [...code.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name);
  const missing = [...new Set(used)].filter(
    (name) => !code.includes(`interface ${name} `) && name !== 'Date',
  );
  const imports = `import type { ${missing.sort().join(', ')} } from 'tiktok-spark-ads';`;
  return `\`\`\`ts no-run: the declarations themselves\n${imports}\n\n${code}\n\`\`\``;
}

/** A declaration without its comments, and without what every optional field repeats. */
function bare(source: string, name: string): string {
  const [declaration = ''] = new RegExp(`interface ${name} [^{]*\\{[\\s\\S]*?\\n\\}`).exec(source) ?? [];
  expect(declaration).not.toBe('');
  return declaration
    .replace(/ *\/\*\*[\s\S]*?\*\/\n/g, '')
    .replaceAll('readonly ', '')
    .replaceAll(' | undefined;', ';');
}
