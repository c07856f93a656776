import * as z from 'zod';
import type { FromJson } from './fromJson';

/** A zod schema that makes a value of what JSON may hold for it. */
export type SchemaOf<Value> = z.ZodType<Value, FromJson<Value>>;

/** `unknown` if two types are the same, so that an intersection with it changes nothing; otherwise `never`. */
type Same<One, Other> =
  (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? unknown : never;

/**
 * Makes a schema of a type from one whose type is inferred, which has to be exactly that type to compile. It answers
 * with an issue where reading the data throws: a getter or a Proxy of the caller.
 */
export function schemaOf<Value>() {
  return <Output>(schema: z.ZodType<Output> & Same<Output, Value>): SchemaOf<Value> =>
    z.unknown().transform((input, context) => {
      try {
        const { success, data, error } = schema.safeParse(input);
        if (success) return data;
        for (const issue of error.issues) context.issues.push({ ...issue, input } as z.core.$ZodRawIssue);
      } catch {
        context.addIssue({ code: 'custom', message: 'It cannot be read: a field of it throws.' });
      }
      return z.NEVER;
    }) as unknown as SchemaOf<Value>;
}
