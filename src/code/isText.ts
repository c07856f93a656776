/** Plain JavaScript can pass anything: a value that is not text contains no code. */
export const isText = (value: unknown): value is string => typeof value === 'string';
