import type { PlainFormatValue } from '../../vocabulary/formats';
import type { CreativeIssueParams } from '../../vocabulary/issues/creative';
import type { Issue, IssuePath } from '../../vocabulary/verdict';
import { isNone, type NoLimit } from './creativeLimits';

/** Something wrong with a creative. */
export type CreativeIssue = Issue<keyof CreativeIssueParams>;

/** The result of checking a creative against a limit: an issue, or a missing measurement. */
export type Remark = CreativeIssue | { readonly unmeasured: IssuePath };

/** The limits of one kind. */
export type Limit<Kind extends PlainFormatValue['kind']> = Extract<PlainFormatValue, { kind: Kind }>;

/** Judges a measurement if there is a limit, and reports it if it is missing. */
export function measured<Value extends PlainFormatValue, Actual extends string | number | boolean>(
  limit: Value | NoLimit,
  actual: Actual | null | undefined,
  path: IssuePath,
  judge: (limit: Exclude<Value, NoLimit>, actual: Actual) => readonly Remark[],
): readonly Remark[] {
  if (isNone(limit)) return [];
  if (actual == null) return [{ unmeasured: path }];
  assertMeasurement(limit, actual, path);
  return judge(limit as Exclude<Value, NoLimit>, actual);
}

// Text in place of a number would pass every comparison, and would show up in an issue.
function assertMeasurement(limit: PlainFormatValue, actual: unknown, path: IssuePath): void {
  const name = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
  if (limit.kind === 'list' || (limit.kind === 'range' && limit.unit === 'characters')) {
    if (typeof actual !== 'string') throw new RangeError(`${name} must be text`);
  } else if (limit.kind === 'boolean') {
    if (typeof actual !== 'boolean') throw new RangeError(`${name} must be true or false`);
  } else if (!(typeof actual === 'number' && actual >= 0 && Number.isFinite(actual))) {
    throw new RangeError(`${name} must be a finite number, 0 or more`);
  }
}
