import { table } from './measure.ts';

/** A budget, and how it stands. */
export interface Finding {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly met: boolean;
  /** Why it is missed; printed only then. */
  readonly cause?: string;
}

export function budgetTable(findings: readonly Finding[]): string {
  return table(
    ['what', 'budget', 'measured', ''],
    findings.map(({ what, budget, measured, met, cause }) => [
      what,
      budget,
      measured,
      met ? 'met' : `**missed**: ${cause ?? 'not known'}`,
    ]),
  );
}
