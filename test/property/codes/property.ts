import type fc from 'fast-check';

/** Something that holds for every text, code or paste. Its check throws, or returns false, where it does not. */
export interface CodeProperty {
  readonly name: string;
  /** How many cases prove it, beside the others: the more it takes to find a fault, the more. */
  readonly cases: number;
  readonly property: fc.IRawProperty<unknown, false>;
}

export const holds = <Values>(
  name: string,
  cases: number,
  property: fc.IRawProperty<Values, false>,
): CodeProperty => ({ name, cases, property: property as fc.IRawProperty<unknown, false> });
