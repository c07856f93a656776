/** How many cases the properties of codes have been asked for, in this process. */
export const asked = { cases: 0 };

/** How many cases a property runs: as many as `npm test` has time for, or CODE_RUNS times as many. */
export function runs(usual: number): number {
  const cases = usual * Number(process.env['CODE_RUNS'] ?? 1);
  asked.cases += cases;
  return cases;
}
