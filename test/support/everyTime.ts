/** Stands in for `once` under mutation: what is kept would be built in the test that comes first, and seen by no other. */
export const once = <Value>(make: () => Value): (() => Value) => make;
