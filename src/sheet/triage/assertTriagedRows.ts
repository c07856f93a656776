import {
  assertInstant,
  assertList,
  assertObject,
  assertRows,
  assertTextIfGiven,
} from '../../shared/assertions';
import { eachRow } from '../../shared/eachRow';
import { within } from '../../shared/within';
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
  within(
    () => 'reason',
    () => assertIssue(reason),
  );
  assertRows('issues', issues);
  eachRow('issues', issues, assertIssue);
  if (msLeft !== undefined && typeof msLeft !== 'number') throw new RangeError('msLeft must be a number');
  if (nextAction?.by != null) assertInstant('nextAction.by', nextAction.by);
  if (nextAction?.askBy != null) assertInstant('nextAction.askBy', nextAction.askBy);
  assertTextIfGiven('nextAction.action', nextAction?.action);
}

function assertIssue({ code, path }: Issue): void {
  assertTextIfGiven('code', code);
  assertList('path', path);
}
