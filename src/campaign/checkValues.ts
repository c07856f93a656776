import type { FactId } from '../facts/allFacts';
import {
  retiredApiAdFormats,
  retiredObjectives,
  retiredPlacements,
  type RetiredSetupValue,
} from '../facts/tables/retiredSetupValues';
import { isInForce } from '../facts/ruleDay';
import {
  apiAdFormats,
  type AdSetup,
  budgetModes,
  callsToAction,
  darkPostStatuses,
  objectives,
  permissionStatuses,
  apiPlacements,
  placementTypes,
} from '../vocabulary/campaign';
import { identityTypes } from '../vocabulary/identity';
import { postKinds } from '../vocabulary/post';
import type { IssuePath } from '../vocabulary/verdict';
import { wordOf } from '../shared/wordOf';
import type { SetupFinding } from './setupFinding';

interface ValueRule {
  readonly field: keyof AdSetup;
  readonly known: readonly string[];
  readonly factId: FactId;
  readonly retired?: readonly RetiredSetupValue[];
  /** Of the retirement, where that is another fact. */
  readonly retiredFactId?: FactId;
}

const valueRules: readonly ValueRule[] = [
  {
    field: 'objective',
    known: objectives,
    factId: 'setup-objectives',
    retired: retiredObjectives,
    retiredFactId: 'setup-objectives-retired',
  },
  { field: 'placementType', known: placementTypes, factId: 'setup-placements' },
  { field: 'placements', known: apiPlacements, factId: 'setup-placements', retired: retiredPlacements },
  { field: 'identityType', known: identityTypes, factId: 'identity-spark-types' },
  { field: 'apiAdFormat', known: apiAdFormats, factId: 'setup-ad-formats', retired: retiredApiAdFormats },
  { field: 'postKind', known: postKinds, factId: 'setup-post-kinds' },
  { field: 'callToAction', known: callsToAction, factId: 'setup-calls-to-action' },
  { field: 'darkPostStatus', known: darkPostStatuses, factId: 'setup-switches' },
  { field: 'duetStatus', known: permissionStatuses, factId: 'setup-switches' },
  { field: 'stitchStatus', known: permissionStatuses, factId: 'setup-switches' },
  { field: 'budget', known: budgetModes, factId: 'setup-budget-modes' },
];

/** Every value that the platform has retired or that we do not know. */
export function checkValues(setup: AdSetup, day: string): SetupFinding[] {
  return valueRules.flatMap((rule) =>
    valuesOf(setup, rule.field).flatMap(([value, path]) => {
      if (rule.known.includes(value)) return [];
      const retired = rule.retired?.find((row) => row.value === value);
      if (retired === undefined) return [unknownValue(rule, value, path)];
      // An ad that exists keeps what it was made with.
      const isRefused = setup.adExists !== true && isInForce(retired, day);
      return isRefused ? [retiredValue(rule, retired, path)] : [];
    }),
  );
}

function valuesOf(setup: AdSetup, field: keyof AdSetup): (readonly [string, IssuePath])[] {
  if (field === 'placements') return (setup.placements ?? []).map((value, index) => [value, [field, index]]);
  if (field === 'budget') return setup.budget === undefined ? [] : [[setup.budget.mode, [field, 'mode']]];
  const value = setup[field];
  return typeof value === 'string' && value !== '' ? [[value, [field]]] : [];
}

function unknownValue({ field, factId }: ValueRule, value: string, path: IssuePath): SetupFinding {
  const params = { field, value: wordOf(value) };
  return { code: 'setup_value_unknown', path, params, severity: 'unknown', actor: 'advertiser', factId };
}

function retiredValue(
  { field, factId, retiredFactId = factId }: ValueRule,
  { value, from: since }: RetiredSetupValue,
  path: IssuePath,
): SetupFinding {
  const params = { field, value, since };
  return {
    code: 'setup_value_retired',
    path,
    params,
    severity: 'blocker',
    actor: 'advertiser',
    factId: retiredFactId,
  };
}
