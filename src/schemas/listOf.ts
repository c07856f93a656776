import * as z from 'zod';

/** A list that nobody is to change. */
export function listOf<Item>(item: z.ZodType<Item>): z.ZodType<readonly Item[]> {
  return z.array(item);
}
