import type * as z from 'zod';
import type { Issue, IssuePath } from '../../vocabulary/verdict';
import { isNothing, isWithin, valueAt, without } from './tree';

/** What a schema makes of a value from which everything that it refuses was left out. */
export interface LenientReading<Data> {
  /** Absent when something was missing without which there is nothing to read. */
  readonly data?: Data;
  /** What was left out and why; paths count from the value. */
  readonly issues: readonly Issue[];
}

type Flaw = z.core.$ZodIssue;

// Each round leaves out at least one level around a flaw; no body that is read here is deeper.
const MAX_ROUNDS = 12;

/**
 * Reads a value by a schema, field by field: what the schema refuses is left out and reported, the rest is read.
 * A missing field that cannot be done without takes what is around it along, up to its row.
 */
export function readLeniently<Data>(
  schema: z.ZodType<Data>,
  input: unknown,
  rowsKey?: string,
): LenientReading<Data> {
  let value = input;
  let issues: readonly Issue[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = schema.safeParse(value);
    if (result.success) return { data: result.data, issues };
    const before = value;
    for (const flaw of result.error.issues) {
      const path = flaw.path as IssuePath;
      const isMissing = valueAt(before, path) === undefined;
      const target = isMissing ? path.slice(0, -1) : path;
      // What stood here went with a row or part that another flaw took along.
      if (valueAt(value, target) === undefined) continue;
      issues = noted(issues, before, flaw, rowsKey);
      if (target.length === 0) return { issues };
      if (target.length === 2 && target[0] === rowsKey) issues = rowLost(issues, target);
      value = without(value, target);
    }
  }
  return { issues };
}

function noted(issues: readonly Issue[], before: unknown, flaw: Flaw, rowsKey?: string): readonly Issue[] {
  const path = flaw.path as IssuePath;
  const value = valueAt(before, path);
  // The first to be seen at a place, or below it, is the cause; the rest follows from it.
  if (issues.some((issue) => isWithin(issue.path, path))) return issues;
  if (value === undefined) {
    // An optional part may come as an empty object; a row may not.
    const isEmptyPart =
      path.length > 1 && path[0] !== rowsKey && isNothing(valueAt(before, path.slice(0, -1)));
    return isEmptyPart ? issues : [...issues, { code: 'field_missing', path }];
  }
  if (isNothing(value)) return issues;
  return [...issues, unreadable(path, value, flaw)];
}

function unreadable(path: IssuePath, value: unknown, flaw: Flaw): Issue {
  if (typeof value === 'number' && isIdPath(path)) return { code: 'id_is_number', path };
  return { code: 'field_unreadable', path, params: { expected: expectedBy(flaw) } };
}

function rowLost(issues: readonly Issue[], row: IssuePath): readonly Issue[] {
  const cause = issues.find((issue) => isWithin(issue.path, row));
  const expected = cause?.code === 'field_unreadable' ? cause.params.expected : 'id';
  const lost: Issue = {
    code: 'row_unreadable',
    path: cause?.path ?? row,
    params: { row: Number(row[1]), expected },
  };
  return [...issues.filter((issue) => !isWithin(issue.path, row)), lost];
}

function expectedBy(flaw: Flaw): string {
  return flaw.code === 'invalid_type' ? flaw.expected : 'another value';
}

function isIdPath(path: IssuePath): boolean {
  return /ids?$/i.test(path.filter((key) => typeof key === 'string').join('.'));
}
