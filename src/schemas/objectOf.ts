import * as z from 'zod';

/** What an object of these fields is. */
export type ObjectOf<Fields extends z.ZodRawShape> = Readonly<z.output<z.ZodObject<Fields>>>;

/**
 * An object with these fields. A field that is `null` is absent, as it is to every function. Other fields are kept as
 * they came: they are the caller's, and the functions give them back.
 */
export function objectOf<Fields extends z.ZodRawShape>(fields: Fields): z.ZodType<ObjectOf<Fields>> {
  const names = Object.keys(fields);
  return z.preprocess((input) => withoutNulls(input, names), z.looseObject(fields)) as unknown as z.ZodType<
    ObjectOf<Fields>
  >;
}

/** The named fields, inherited ones too, as far as they are there, and every other field of its own. */
function withoutNulls(input: unknown, names: readonly string[]): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const named = names.map((name) => [name, (input as Record<string, unknown>)[name]] as const);
  const others = Object.entries(input).filter(([name]) => !names.includes(name));
  return Object.fromEntries([...named.filter(([, value]) => value != null), ...others]);
}
