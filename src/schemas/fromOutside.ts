import * as z from 'zod';
import type { FromJson } from './fromJson';

/** The same schema, which answers with an issue where reading the data throws: a getter or a Proxy of the caller. */
export function fromOutside<Value>(schema: z.ZodType<Value>): z.ZodType<Value, FromJson<Value>> {
  return z.unknown().transform((input, context) => {
    try {
      const { success, data, error } = schema.safeParse(input);
      if (success) return data;
      for (const issue of error.issues) context.issues.push({ ...issue, input } as z.core.$ZodRawIssue);
    } catch {
      context.addIssue({ code: 'custom', message: 'It cannot be read: a field of it throws.' });
    }
    return z.NEVER;
  }) as unknown as z.ZodType<Value, FromJson<Value>>;
}
