import { isInForce } from '../time/isInForce';
import type { RetiredSetupValue } from '../facts/tables/retiredSetupValues';
import type { AdSetup } from '../vocabulary/campaign';
import type { IssuePath } from '../vocabulary/verdict';
import { wordOf } from '../shared/wordOf';
import { budgetMode, type SetupField, setupFields } from './setupFields';
import type { SetupFinding } from './setupFinding';

/** Values that the platform has retired, by field; a list replaces ours. */
export interface RetiredValues {
  readonly objective?: readonly RetiredSetupValue[] | undefined;
  readonly placementType?: readonly RetiredSetupValue[] | undefined;
  readonly placements?: readonly RetiredSetupValue[] | undefined;
  readonly identityType?: readonly RetiredSetupValue[] | undefined;
  readonly apiAdFormat?: readonly RetiredSetupValue[] | undefined;
  readonly callToAction?: readonly RetiredSetupValue[] | undefined;
}

type PlatformField = Extract<SetupField, { readonly known: readonly string[] }>;

/** Finds every value that the platform has retired or that we do not know. */
export function checkValues(setup: AdSetup, day: string, retired: RetiredValues = {}): SetupFinding[] {
  return platformValues(setup).flatMap(([field, value, path]) => {
    const name = String(path[0]);
    const list = retired[name as keyof RetiredValues] ?? field.retired ?? [];
    const row = list.find((one) => one.value === value);
    if (row === undefined) return field.known.includes(value) ? [] : [unknownValue(field, value, path)];
    // An existing ad keeps the values it was created with.
    const isRefused = setup.adExists !== true && isInForce(row, day);
    return isRefused ? [retiredValue(field, row, path)] : [];
  });
}

type PlatformValue = readonly [field: PlatformField, value: string, path: IssuePath];

/** Each value that is a word of the platform, with its field and its position. */
function platformValues(setup: AdSetup): readonly PlatformValue[] {
  const own = Object.entries(setupFields).flatMap(([name, field]): readonly PlatformValue[] => {
    if (!('known' in field)) return [];
    const value = setup[name as keyof typeof setupFields];
    if (Array.isArray(value)) return value.map((one: string, index) => [field, one, [name, index]]);
    return typeof value === 'string' && value !== '' ? [[field, value, [name]]] : [];
  });
  return setup.budget ? [...own, [budgetMode, setup.budget.mode, ['budget', 'mode']]] : own;
}

function unknownValue({ factId }: PlatformField, value: string, path: IssuePath): SetupFinding {
  const params = { field: String(path[0]), value: wordOf(value) };
  return { code: 'setup_value_unknown', path, params, severity: 'unknown', actor: 'advertiser', factId };
}

function retiredValue(
  { factId, retiredFactId = factId }: PlatformField,
  { value, from: since }: RetiredSetupValue,
  path: IssuePath,
): SetupFinding {
  return {
    code: 'setup_value_retired',
    path,
    params: { field: String(path[0]), value: wordOf(value), since },
    severity: 'blocker',
    actor: 'advertiser',
    factId: retiredFactId,
  };
}
