import { agreeing } from './agreeing.ts';
import { damaging } from './damaging.ts';
import { finding } from './finding.ts';
import { redacting } from './redacting.ts';
import { typing } from './typing.ts';
import { validating } from './validating.ts';
import { wrapping } from './wrapping.ts';
import { writing } from './writing.ts';

/** Every property of codes, by the name of the group that its file is. */
export const properties = { validating, damaging, typing, agreeing, redacting, finding, writing, wrapping };
