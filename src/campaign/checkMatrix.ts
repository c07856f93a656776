import { isInForce } from '../time/isInForce';
import type { SetupAspects } from './setupAspects';
import type { SetupFinding } from './setupFinding';
import { setupMatrix } from './setupMatrix';
import type { SetupConditions, SetupRule } from './setupRule';

/** The findings of every row of the matrix that trips. */
export function checkMatrix(aspects: SetupAspects, day: string): SetupFinding[] {
  return setupMatrix
    .filter((rule) => matches(rule.when, aspects) && isUnmet(rule, aspects) && isInForce(rule, day))
    .map(toFinding);
}

function matches(when: SetupConditions, aspects: SetupAspects): boolean {
  return conditionsIn(when).every(([aspect, values]) => overlap(values, aspects[aspect]));
}

function isUnmet({ needs, required }: SetupRule, aspects: SetupAspects): boolean {
  if (needs === undefined) return true;
  return conditionsIn(needs).some(([aspect, values]) =>
    aspects[aspect].length === 0 ? required === true : !overlap(values, aspects[aspect]),
  );
}

function conditionsIn(conditions: SetupConditions) {
  return Object.entries(conditions) as [keyof SetupAspects, readonly string[]][];
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((value) => others.includes(value));
}

function toFinding({ code, path, params, factId, severity = 'blocker', actor = 'advertiser' }: SetupRule) {
  return { code, path, ...(params && { params }), severity, actor, factId } as SetupFinding;
}
