import type { AdSetup } from 'tiktok-spark-ads';
import {
  apiAdFormats,
  type CallToAction,
  identityTypes,
  objectives,
  sparkModes,
} from 'tiktok-spark-ads/vocabulary';

export const maybe = <Value>(values: readonly Value[]): (Value | undefined)[] => [undefined, ...values];
export const withBusinessCenter = (setup: AdSetup): AdSetup =>
  setup.identityType === 'BC_AUTH_TT' ? { ...setup, businessCenterId: '7440000000000005001' } : setup;

/** The combinations of which the library says another thing than the oracle; a few are enough to see why. */
export function disagreements<Combination>(
  combinations: Iterable<Combination>,
  library: (combination: Combination) => boolean,
  oracle: (combination: Combination) => boolean,
): { count: number; wrong: Combination[] } {
  let count = 0;
  const wrong: Combination[] = [];
  for (const combination of combinations) {
    count += 1;
    if (library(combination) !== oracle(combination) && wrong.length < 5) wrong.push(combination);
  }
  return { count, wrong };
}

/** Objective × identity × ad format × pull or push × call to action, with each of them undecided as well. */
export function* everyCombination(callsToAction: readonly CallToAction[]): Generator<AdSetup> {
  for (const objective of maybe(objectives))
    for (const identityType of maybe(identityTypes))
      for (const apiAdFormat of maybe(apiAdFormats))
        for (const mode of maybe(sparkModes))
          for (const callToAction of maybe(callsToAction))
            yield withBusinessCenter({ objective, identityType, apiAdFormat, mode, callToAction });
}
