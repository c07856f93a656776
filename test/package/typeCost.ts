import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/alias.ts';
import { run } from './packedPackage.ts';

/** What a consumer's compiler reports: times in seconds. */
export interface TypeCost {
  readonly instantiations: number;
  readonly types: number;
  readonly checkSeconds: number;
  readonly memoryMegabytes: number;
}

const imports = `
  import * as z from 'zod';
  import * as main from 'tiktok-spark-ads';
  import * as words from 'tiktok-spark-ads/vocabulary';
  import * as facts from 'tiktok-spark-ads/facts';
  import * as schemas from 'tiktok-spark-ads/schemas';
  import * as api from 'tiktok-spark-ads/business-api';
  import * as messages from 'tiktok-spark-ads/messages';
  import * as fixtures from 'tiktok-spark-ads/fixtures';
  export const email = z.string();
`;

/** An application that calls something of every entry point. */
export const usual = `${imports}
  const now = new Date();
  const reading = api.readTtVideoList(fixtures.buildTtVideoListResponse({ now }));
  if (reading.ok) main.planRenewals(reading.value.rows.map(({ authorisation }) => authorisation), { now });
  else messages.describeIssue(reading.issues[0]);
  export const parsed: main.Post = schemas.postSchema.parse({});
  export const ranked = main.rankSparkCandidates(fixtures.buildMeasuredAccount({ now }), { now });
`;

/** All of every entry point: what each schema infers, what each function answers, and every one of these compared. */
export const everything = `${usual}
  type Infer<Schema> = Schema extends z.ZodType ? z.infer<Schema> : never;
  type Inferred = { [Name in keyof typeof schemas]: Infer<(typeof schemas)[Name]> };
  type Answer<Value> = Value extends (...given: never[]) => infer Result ? Result : Value;
  type Answers<Door> = { [Name in keyof Door]: Answer<Door[Name]> };
  type All = [
    Inferred, Answers<typeof main>, Answers<typeof words>, Answers<typeof facts>, Answers<typeof api>,
    Answers<typeof messages>, Answers<typeof fixtures>,
  ];
  export const use = (all: All): unknown => all.map((door) => Object.values(door));
`;

/** A consumer that has zod and uses nothing of ours. */
export const zodAlone = `import * as z from 'zod'; export const name: string = z.string().parse('');`;

export function typeCost(source: string, options: object = {}): TypeCost {
  mkdirSync(path.join(root, '.generated'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.generated/types-'));
  const compilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    types: [],
    lib: ['ES2022', 'DOM'],
    ...options,
  };
  writeFileSync(path.join(folder, 'consumer.mts'), source);
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['consumer.mts'] }),
  );
  try {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const report = run('node', [tsc, '-p', folder, '--extendedDiagnostics']);
    const number = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(report)?.[1]);
    return {
      instantiations: number('Instantiations'),
      types: number('Types'),
      checkSeconds: number('Check time'),
      memoryMegabytes: Math.round(number('Memory used') / 1000),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
