import { assertDays } from '../shared/assertions';

/** Throws unless there are numbers of days to choose from, each of them whole and at least `minimum`. */
export function assertChoices(name: string, choices: readonly number[], minimum: number): void {
  if (choices.length === 0) throw new RangeError(`${name} must name at least one number of days`);
  choices.forEach((days, index) => assertDays(`${name}[${index}]`, days, minimum));
}
