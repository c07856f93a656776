/** Throws unless a typed argument is a whole number of days, 0 among them. */
export function assertDaysOrNone(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number of days, at least 0`);
  }
}

/** Throws unless there is something to choose from, and each choice is one. */
export function assertChoices(
  name: string,
  choices: readonly number[],
  assertChoice: (name: string, choice: number) => void,
): void {
  if (choices.length === 0) throw new RangeError(`${name} must name at least one number of days`);
  choices.forEach((choice, index) => assertChoice(`${name}[${index}]`, choice));
}
