import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { afterAll, describe, expect, test } from 'vitest';
import { planted } from '../support/arbitraries';
import { soakSubjects, type SoakSubject } from '../support/soakSubjects';

// SOAK=1000000 is the long run; this one is a part of `npm run check`.
const TOTAL = Number(process.env['SOAK'] ?? 50_000);
const BATCH = 200;
const SEED = Number(process.env['SOAK_SEED'] ?? 1);
const GROWTH_BYTES = 12 * 2 ** 20;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Parts of the planted codes: a third of a code gives it away. */
const secrets = planted.flatMap((code) => [code.slice(1, 22), code.slice(22, 43), code.slice(43, 64)]);
const tells = (text: string) => secrets.some((secret) => text.includes(secret));

/** Every text that a value holds, whatever holds it. */
function textsOf(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts: unknown[] = Reflect.ownKeys(value).flatMap((key) => [
    key,
    (value as Record<PropertyKey, unknown>)[key],
  ]);
  if (value instanceof Map) parts.push(...[...value].flat());
  if (value instanceof Set) parts.push(...value);
  return parts.flatMap((part) => textsOf(part, seen));
}

function freezeDeeply(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value))
    return;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) freezeDeeply((value as Record<PropertyKey, unknown>)[key]);
}

const told = [
  'issues',
  'doubts',
  'warnings',
  'findings',
  'blockers',
  'unknowns',
  'reasons',
  'notes',
  'error',
];

/** All that an answer says about what was given, wherever in it. */
function remarksOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return told.flatMap((key) => (Object.hasOwn(value, key) ? [(value as Record<string, unknown>)[key]] : []));
}

function expectSafeRemarks(answer: unknown): void {
  for (const remark of remarksOf(answer)) {
    if (textsOf(remark).some(tells)) throw new Error('a remark tells a code');
    if (Array.isArray(remark)) remark.forEach(expectSafeWords);
  }
}

function expectSafeWords(remark: unknown): void {
  const code = (remark as { code?: unknown } | undefined)?.code;
  if (typeof code !== 'string' || !('path' in (remark as object))) return;
  const { text, remedy } = describeIssue(remark as Parameters<typeof describeIssue>[0]);
  if (!text || !remedy || tells(text + remedy))
    throw new Error(`the words of ${code} are missing or tell a code`);
}

function expectSafeAnswer({ name, strict, call }: SoakSubject, given: readonly unknown[]): void {
  given.forEach(freezeDeeply);
  let answer: unknown;
  try {
    answer = call(...(given as never[]));
  } catch (error) {
    if (isRefusalOfTheFake(error)) return;
    if (strict || !(error instanceof RangeError)) throw error;
    if (tells(error.message)) throw new Error('an error tells a code', { cause: error });
    return;
  }
  expectSafeRemarks(answer);
  if (name === 'redactCodes' && textsOf(answer).some((text) => planted.some((code) => text.includes(code))))
    throw new Error('a redacted value tells a code');
}

/** What TikTok refuses, or nobody knows: an answer of the fake. */
const isRefusalOfTheFake = (error: unknown) =>
  error instanceof Error && /^(?:TikTok refuses this|Nobody knows)/.test(error.message);

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Date.prototype];
const prototypeKeys = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join();

describe(`${TOTAL.toLocaleString('en-GB')} values: a documented answer to each, and nothing else happens`, () => {
  const each = Math.ceil(TOTAL / soakSubjects.length);
  const keysBefore = prototypeKeys();
  let values = 0;

  test.each(soakSubjects)('$name', (subject) => {
    let settled = 0;
    for (let done = 0; done < each; done += BATCH) {
      const numRuns = Math.min(BATCH, each - done);
      fc.assert(
        fc.property(subject.given, (given) => expectSafeAnswer(subject, given)),
        { numRuns, seed: SEED + done },
      );
      values += numRuns;
      if (done >= each / 4 && settled === 0) settled = heapBytes();
    }
    expect(prototypeKeys()).toBe(keysBefore);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    if (settled > 0) expect(heapBytes() - settled).toBeLessThan(GROWTH_BYTES);
  });

  afterAll(() => {
    expect(values).toBeGreaterThanOrEqual(TOTAL);
  });
});

function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
