import type { AdSetup } from '../vocabulary/campaign';
import type { IssuePath } from '../vocabulary/verdict';
import { assertObject } from '../shared/assertions';
import { advertiserFields, budgetFields, type SetupField, setupFields } from './setupFields';
import type { SetupFinding } from './setupFinding';

/** The decided parts of a set-up, and what cannot be read in it. */
interface ReadSetup {
  readonly setup: AdSetup;
  readonly findings: readonly SetupFinding[];
}

/**
 * Reads a set-up, perhaps from JSON: `null` is the same as absent. A value of the wrong type, or an unknown word where
 * only ours have a meaning, is reported and left out, so no rule accepts it.
 */
export function readSetup(given: AdSetup): ReadSetup {
  assertObject('setup', given);
  const own = readPart(given, setupFields, []);
  const budget = readNested(given.budget, budgetFields, 'budget');
  const advertiser = readNested(given.advertiser, advertiserFields, 'advertiser');
  // A budget with an unreadable part cannot be judged.
  const isWhole = budget.findings.length === 0;
  return {
    setup: {
      ...own.part,
      ...(budget.part && isWhole && { budget: budget.part }),
      ...(advertiser.part && { advertiser: advertiser.part }),
    },
    findings: [...own.findings, ...budget.findings, ...advertiser.findings],
  };
}

type Fields = Readonly<Record<string, SetupField>>;

function readNested<Part>(value: Part, fields: Fields, name: string) {
  if (value == null) return { part: undefined, findings: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { part: undefined, findings: [wrongValue([name], undefined)] };
  }
  return readPart(value, fields, [name]);
}

function readPart<Part extends object>(given: Part, fields: Fields, path: IssuePath) {
  const part: Record<string, unknown> = {};
  const findings: SetupFinding[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const value: unknown = given[name as keyof Part];
    if (value == null) continue;
    const found = flawsOf(value, field, [...path, name]);
    findings.push(...found);
    if (found.length === 0) part[name] = Array.isArray(value) ? value.filter((one) => one != null) : value;
  }
  // The kept fields are the given ones without those that have no value.
  return { part: part as unknown as Part, findings };
}

function flawsOf(value: unknown, field: SetupField, path: IssuePath): readonly SetupFinding[] {
  switch (field.holds) {
    case 'words':
      return eachOf(value, path, (one, at) => flawsOf(one, { holds: 'word', words: field.words }, at));
    case 'platform_words':
    case 'texts':
      return eachOf(value, path, (one, at) => flawsOf(one, { holds: 'text' }, at));
    case 'word':
      return field.words.some((word) => word === value) ? [] : [wrongValue(path, field.words)];
    case 'platform_word':
    case 'text':
      return typeof value === 'string' ? [] : [wrongValue(path, undefined)];
    case 'flag':
      return typeof value === 'boolean' ? [] : [wrongValue(path, undefined)];
    case 'number':
      return Number.isFinite(value) ? [] : [wrongValue(path, undefined)];
    case 'days':
      return Number.isInteger(value) && (value as number) >= 1 ? [] : [wrongValue(path, undefined)];
    // The rules throw by name at an invalid one, as everywhere.
    case 'date':
      return [];
  }
}

function eachOf(
  value: unknown,
  path: IssuePath,
  flawsOfOne: (one: unknown, path: IssuePath) => readonly SetupFinding[],
): readonly SetupFinding[] {
  if (!Array.isArray(value)) return [wrongValue(path, undefined)];
  return value.flatMap((one: unknown, index) => (one == null ? [] : flawsOfOne(one, [...path, index])));
}

function wrongValue(path: IssuePath, allowed: readonly string[] | undefined): SetupFinding {
  const field = path.filter((part) => typeof part === 'string').join('.');
  return {
    code: 'setup_value_wrong',
    path,
    params: { field, allowed },
    severity: 'blocker',
    actor: 'advertiser',
    factId: 'setup-values',
  };
}
