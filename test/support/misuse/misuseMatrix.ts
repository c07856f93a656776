import type { GoodCall } from './goodCall';
import { goodCalls } from './goodCalls';
import { type OddValue, oddValues, OwnError, spoiled } from './oddValues';

/** What came of all wrong calls of one function. */
export interface MisuseOutcome {
  readonly name: string;
  readonly answered: number;
  /** Refused with a `RangeError` that names the argument. */
  readonly refused: number;
  /** An error of a getter or trap of the caller, as it was thrown. */
  readonly passedOn: number;
  /** What must not be, one line each. */
  readonly faults: readonly string[];
}

type Path = readonly (string | number)[];

/**
 * Calls every function with every argument, and every part of it, replaced by everything that it should not be.
 *
 * @param share - Of what is replaced inside of arguments, one in so many; arguments themselves are always replaced.
 */
export function misuseMatrix(share = 1): readonly MisuseOutcome[] {
  return goodCalls.map((good) => misuse(good, share));
}

function misuse({ name, call, given, takesAnything }: GoodCall, share: number): MisuseOutcome {
  let turn = 0;
  const counts = { answered: 0, refused: 0, passedOn: 0 };
  const faults: string[] = [];
  for (const { path, value: part } of partsOf(given)) {
    for (const { kind, value } of [...oddValues, ...spoiled(part)] satisfies OddValue[]) {
      turn += 1;
      if (path.length > 1 && turn % share !== 0) continue;
      const at = `${path.join('.')} is ${kind}`;
      try {
        call(...Object.values(replaced(given, path, value) as object));
        counts.answered += 1;
      } catch (error) {
        if (error instanceof OwnError && !takesAnything) counts.passedOn += 1;
        else if (!takesAnything && namesThePart(error, path, part)) counts.refused += 1;
        else faults.push(`${at}: ${String(error)}`);
      }
    }
  }
  return { name, ...counts, faults };
}

/** Tables of sentences, which are replaced as a whole: what stands in them is the business of whoever wrote them. */
const words = new Set(['words', 'messages', 'texts', 'actions']);

interface Part {
  readonly path: Path;
  readonly value: unknown;
}

/** The arguments and everything in them, the outermost first. */
function partsOf(given: object, path: Path = []): readonly Part[] {
  return Object.entries(given).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(given) ? Number(key) : key];
    const isNested = typeof value === 'object' && value !== null && !(value instanceof Date);
    const isLanguage = words.has(key) || (isNested && 'locale' in value);
    return [{ path: here, value }, ...(isNested && !isLanguage ? partsOf(value as object, here) : [])];
  });
}

function replaced(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(node) ? [...(node as unknown[])] : { ...(node as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

/** Whether it is a `RangeError` in which the argument is named, or a field of it, and the row where there is one. */
function namesThePart(error: unknown, path: Path, part: unknown): boolean {
  if (!(error instanceof RangeError)) return false;
  const fields = typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.keys(part) : [];
  const names = [...path.filter((key) => typeof key === 'string'), ...fields];
  const row = path.filter((key) => typeof key === 'number').at(-1);
  const isNamed = names.some((name) => new RegExp(`\\b${name}\\b`).test(error.message));
  return isNamed && (row === undefined || error.message.includes(`[${row}]`));
}
