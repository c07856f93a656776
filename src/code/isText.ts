/** Plain JavaScript passes anything: what is no text holds no code. */
export const isText = (value: unknown): value is string => typeof value === 'string';
