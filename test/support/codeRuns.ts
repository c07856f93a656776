/** How many cases the properties of codes have been asked for, in this process. */
export const asked = { cases: 0 };

/** How many cases a property runs: a third as many in `npm test`, which has little time, or CODE_RUNS times as many. */
export function runs(usual: number): number {
  const cases = Math.ceil(usual * Number(process.env['CODE_RUNS'] ?? 0.34));
  asked.cases += cases;
  return cases;
}
