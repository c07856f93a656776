import { expect } from 'vitest';

type Expected = { equal: unknown } | { like: unknown } | { throws: new (...args: never[]) => Error };

function compare(actual: unknown, expected: Expected, label: string): void {
  if ('equal' in expected) expect(actual, label).toEqual(expected.equal);
  else if ('like' in expected) expect(actual, label).toMatchObject(expected.like as object);
}

/** Holds one statement of an example to the result that its comment states. */
export function holds(run: () => unknown, expected: Expected, label: string): void | Promise<void> {
  if ('throws' in expected) {
    expect(run, label).toThrow(expected.throws);
    return;
  }
  const actual = run();
  if (actual instanceof Promise) return actual.then((value) => compare(value, expected, label));
  compare(actual, expected, label);
}
