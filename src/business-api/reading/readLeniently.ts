import type * as z from 'zod';
import type { Issue, IssuePath } from '../../vocabulary/verdict';
import { issueLog, type IssueLog } from './issueLog';
import { isNothing } from './isNothing';
import { pruner } from './pruner';
import { valueAt } from './valueAt';

/** The result of a schema for a value without the parts that the schema refuses. */
export interface LenientReading<Data> {
  /** Absent if something required is missing. */
  readonly data?: Data;
  /** What was left out and why; paths start at the value. */
  readonly issues: readonly Issue[];
}

/** What a schema refuses, with the original value at that path. */
interface Flaw {
  readonly path: IssuePath;
  readonly value: unknown;
  readonly parent: unknown;
  readonly expected: string;
}

// Each round removes at least one level around a flaw; no body is deeper than this.
const mostRounds = 12;

/**
 * Reads a value with a schema, field by field: what the schema refuses is left out and reported, the rest is read. A
 * missing required field removes what is around it, up to its row. The time grows with the size of the value, however
 * much of it is bad.
 */
export function readLeniently<Data>(
  schema: z.ZodType<Data>,
  input: unknown,
  rowsKey?: string,
): LenientReading<Data> {
  const log = issueLog(rowsKey);
  const prune = pruner(input);
  for (let round = 0; round < mostRounds; round += 1) {
    const result = schema.safeParse(prune.value());
    if (result.success) return { data: result.data, issues: log.issues() };
    for (const flaw of flawsOf(result.error, prune.value())) {
      const target = flaw.value === undefined ? flaw.path.slice(0, -1) : flaw.path;
      // The value here was already removed together with a row or part around it.
      if (valueAt(prune.value(), target) === undefined) continue;
      note(flaw, log, rowsKey);
      if (target.length === 0) return { issues: log.issues() };
      if (target.length === 2 && target[0] === rowsKey) log.rowLost(target);
      prune.remove(target);
    }
  }
  return { issues: log.issues() };
}

function flawsOf(error: z.ZodError, root: unknown): readonly Flaw[] {
  return error.issues.map((issue) => {
    const path = issue.path as IssuePath;
    const expected = issue.code === 'invalid_type' ? issue.expected : 'another value';
    return { path, value: valueAt(root, path), parent: valueAt(root, path.slice(0, -1)), expected };
  });
}

function note({ path, value, parent, expected }: Flaw, log: IssueLog, rowsKey: string | undefined): void {
  // The first flaw at a path or below it is the cause; the others follow from it.
  if (log.isNoted(path)) return;
  if (value === undefined) {
    // An optional part may come as an empty object; a row may not.
    const isEmptyPart = path.length > 1 && path[0] !== rowsKey && isNothing(parent);
    if (!isEmptyPart) log.add({ code: 'field_missing', path });
  } else if (!isNothing(value)) {
    log.add(unreadable(path, value, expected));
  }
}

function unreadable(path: IssuePath, value: unknown, expected: string): Issue {
  if (typeof value === 'number' && isIdPath(path)) return { code: 'id_is_number', path };
  return { code: 'field_unreadable', path, params: { expected } };
}

function isIdPath(path: IssuePath): boolean {
  return /ids?$/i.test(path.filter((key) => typeof key === 'string').join('.'));
}
