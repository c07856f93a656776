import * as z from 'zod';
import type { OpenEnum } from '../vocabulary/openEnum';

/** A known platform value or any other string, which is kept and typed as an open enum. */
export function openEnum<const Known extends string>(known: readonly Known[]): z.ZodType<OpenEnum<Known>> {
  return z.union([z.enum(known), z.string()]);
}
