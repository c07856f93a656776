import { isInForce } from '../facts/ruleDay';
import type { SetupAspects } from './setupAspects';
import type { SetupFinding } from './setupFinding';
import { setupMatrix } from './setupMatrix';
import type { SetupConditions, SetupRule } from './setupRule';

/** The findings of every row of the matrix that trips. */
export function checkMatrix(aspects: SetupAspects, day: string): SetupFinding[] {
  return setupMatrix
    .filter((rule) => isInForce(rule, day) && matches(rule.when, aspects) && isUnmet(rule, aspects))
    .map(toFinding);
}

function matches(when: SetupConditions, aspects: SetupAspects): boolean {
  return pairs(when, aspects).every(([wanted, values]) => overlap(wanted, values));
}

function isUnmet({ needs, required }: SetupRule, aspects: SetupAspects): boolean {
  if (needs === undefined) return true;
  return pairs(needs, aspects).some(([allowed, values]) =>
    values.length === 0 ? required === true : !overlap(allowed, values),
  );
}

function pairs(conditions: SetupConditions, aspects: SetupAspects): [readonly string[], readonly string[]][] {
  return (Object.keys(conditions) as (keyof SetupAspects)[]).map((aspect) => [
    conditions[aspect] ?? [],
    aspects[aspect],
  ]);
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((value) => others.includes(value));
}

function toFinding({ code, path, params, factId, severity = 'blocker', actor = 'advertiser' }: SetupRule) {
  return { code, path, ...(params && { params }), severity, actor, factId } as SetupFinding;
}
