import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CodeVerdict, validateCode } from 'tiktok-spark-ads';
import { holds } from './property.ts';
import { anyText, canonical } from './texts.ts';
import { shapes } from './validating.ts';

const shape = fc.constantFrom(...shapes);

/** Whether a text is a code, or could become one as somebody types on. */
export const couldBecome = (verdict: CodeVerdict) => verdict.ok || verdict.couldBecomeValid;

export const typing = [
  holds(
    'every beginning of a canonical code is ok or could become so',
    4000,
    fc.property(canonical, fc.nat({ max: 65 }), shape, (code, length, accept) => {
      assert(couldBecome(validateCode(code.slice(0, length), { accept })));
    }),
  ),

  holds(
    'where nothing could become of it, no ending makes it ok',
    4000,
    fc.property(anyText, fc.oneof(anyText, canonical), shape, (input, ending, accept) => {
      const whole = validateCode(input + ending, { accept });
      if (whole.ok) assert(couldBecome(validateCode(input, { accept })));
    }),
  ),
];
