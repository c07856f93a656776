import { expect, test } from 'vitest';
import { misuseMatrix } from '../support/misuse/misuseMatrix';

test('every wrong call is answered, or refused by name', () => {
  const outcomes = misuseMatrix();
  const sum = (field: 'answered' | 'refused' | 'passedOn') =>
    outcomes.reduce((total, outcome) => total + outcome[field], 0);
  const rows = outcomes.map(({ name, answered, refused, passedOn, faults }) => [
    name,
    { answered, 'refused by name': refused, "the caller's own error": passedOn, faults: faults.length },
  ]);
  const all = {
    answered: sum('answered'),
    'refused by name': sum('refused'),
    "the caller's own error": sum('passedOn'),
    faults: outcomes.flatMap(({ faults }) => faults).length,
  };
  console.table(Object.fromEntries([...rows, ['in all', all]]));
  expect(outcomes.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
});
