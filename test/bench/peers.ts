import { type } from 'arktype';
import * as v from 'valibot';
import * as z from 'zod';
import * as mini from 'zod/mini';
import { canonical, type Check } from '../support/plainRules.ts';

const zodSchema = z.string().regex(canonical);
const miniSchema = mini.string().check(mini.regex(canonical));
const valibotSchema = v.pipe(v.string(), v.regex(canonical));
const arktypeSchema = type(canonical);

/** The one shape that production tools accept, by the means that people have for it. */
export const regexPeers: Readonly<Record<string, Check>> = {
  'bare regex': (input) => canonical.test(input),
  zod: (input) => zodSchema.safeParse(input).success,
  'zod/mini': (input) => miniSchema.safeParse(input).success,
  valibot: (input) => v.safeParse(valibotSchema, input).success,
  arktype: (input) => !(arktypeSchema(input) instanceof type.errors),
};
