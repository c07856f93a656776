export interface Setting {
  accounts: number;
  posts: number;
  medianViews: number;
}
export interface Summary {
  mean: number;
  margin: number;
}
export type Choice = Summary & { choice: string; lead: Summary };
export type Coverage = Record<'engagement' | 'likes', Summary>;
export const choiceSettings: readonly Setting[];
export const coverageSettings: readonly Setting[];
export function simulateChoices(setting: Setting): Choice[];
export function simulateCoverage(setting: Setting): Coverage;
export function choiceTable(setting: Setting, rows?: Choice[]): string;
export function coverageTable(rows?: (Coverage & { setting: Setting })[]): string;
