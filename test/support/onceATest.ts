import { expect } from 'vitest';

/**
 * Stands in for `once` under mutation: it keeps a value for one test. What is kept longer would be built in the test that
 * comes first, and a mutant in it be seen by no other.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly test: string | undefined; readonly value: Value } | undefined;
  return () => {
    const test = expect.getState().currentTestName;
    if (made?.test !== test) made = undefined;
    return (made ??= { test, value: make() }).value;
  };
}
