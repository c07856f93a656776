import * as z from 'zod';
import type { OpenEnum } from '../vocabulary/openEnum';

/** A platform value that we know, or any other string: kept, and typed as an open enum. */
export function openEnum<const Known extends string>(known: readonly Known[]): z.ZodType<OpenEnum<Known>> {
  return z.union([z.enum(known), z.string()]);
}
