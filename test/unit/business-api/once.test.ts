import { expect, test, vi } from 'vitest';
import { once } from '../../../src/business-api/wire/once';

test.each([[{}], [undefined]])('%j is made when it is asked for, and only once', (value) => {
  const make = vi.fn(() => value);
  const kept = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([kept(), kept()]).toEqual([value, value]);
  expect(kept()).toBe(value);
  expect(make).toHaveBeenCalledOnce();
});
