import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eligibilityRules } from '../../../src/eligibility/eligibilityRules';
import { root } from '../../support/alias.ts';
import { table } from '../../support/markdown.ts';

function rules(): string {
  const all = [...new Set([...eligibilityRules.pull, ...eligibilityRules.push])];
  const rows = all.map(({ code, severity, data, actor, action, factId }) => [
    `\`${code}\``,
    severity,
    data,
    actor,
    typeof action === 'string' ? `\`${action}\`` : `\`${action.own}\` (own), \`${action.creator}\` (creator)`,
    `\`${factId}\``,
  ]);
  return table(['code', 'severity', 'looks at what is', 'who acts', 'action', 'fact'], rows);
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
  const imports = `import type { ${missing.sort().join(', ')} } from 'tiktok-spark-ads/vocabulary';`;
  return `\`\`\`ts no-run: the declarations themselves\n${imports}\n\n${code}\n\`\`\``;
}

/** A declaration without its comments, and without what every optional field repeats. */
function bare(source: string, name: string): string {
  const [declaration = ''] = new RegExp(`interface ${name} [^{]*\\{[\\s\\S]*?\\n\\}`).exec(source) ?? [];
  if (declaration === '') throw new Error(`${name} is not declared there`);
  return declaration
    .replace(/ *\/\*\*[\s\S]*?\*\/\n/g, '')
    .replaceAll('readonly ', '')
    .replaceAll(' | undefined;', ';');
}

/** The parts of `docs/concepts/eligibility.md` that are made from the source, by the name of their place. */
export const eligibilityParts = () => ({ types: types(), rules: rules() });
