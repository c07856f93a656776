import {
  assertInstant,
  assertList,
  assertObject,
  assertRows,
  assertTextIfGiven,
} from '../../shared/assertions';
import { eachRow } from '../../shared/eachRow';
import type { Issue } from '../../vocabulary/verdict';
import type { TriagedRow } from './sheetTriage';

/** Throws unless rows are what `triageSheet` gives, with its dates. */
export function assertTriagedRows(rows: readonly TriagedRow[]): void {
  assertRows('rows', rows);
  eachRow('rows', rows, assertTriagedRow);
}

function assertTriagedRow({ entry, reason, issues, nextAction, msLeft }: TriagedRow): void {
  assertObject('entry', entry);
  for (const field of ['code', 'handle', 'creatorName', 'postUrl'] as const) {
    assertTextIfGiven(`entry.${field}`, entry[field]);
  }
  assertObject('reason', reason);
  assertIssue('reason', reason);
  assertRows('issues', issues);
  issues.forEach((issue, index) => assertIssue(`issues[${index}]`, issue));
  if (msLeft !== undefined && typeof msLeft !== 'number') throw new RangeError('msLeft must be a number');
  if (nextAction?.by != null) assertInstant('nextAction.by', nextAction.by);
  assertTextIfGiven('nextAction.action', nextAction?.action);
}

function assertIssue(name: string, { code, path }: Issue): void {
  assertTextIfGiven(`${name}.code`, code);
  assertList(`${name}.path`, path);
}
