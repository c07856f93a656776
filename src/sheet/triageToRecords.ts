import { millisecondsInDay } from 'date-fns/constants';
import { assertTriagedRows } from './triage/assertTriagedRows';
import { assertObject } from '../shared/assertions';
import { dayIn } from '../shared/dayIn';
import { maskCode } from '../code/maskCode';
import { redactCodes } from '../code/redactCodes';
import type { SheetState } from '../vocabulary/sheet';
import type { Actor, Issue } from '../vocabulary/verdict';
import { safeCell } from './safeCell';
import type { SheetTriage, TriagedRow } from './triage/sheetTriage';

/** Options of {@link triageToRecords}. */
export interface TriageToRecordsOptions {
  /** Puts an issue in words, such as `describeIssue`; if absent, the reason is the code of the issue. */
  readonly describe?: ((issue: Issue) => { readonly text: string; readonly remedy: string }) | undefined;
  /** Whether codes are masked (if absent, they are) or shown in full. */
  readonly codes?: 'masked' | 'shown' | undefined;
}

/** A row of the result; `''` if there is nothing to say. */
export interface TriageRecord {
  readonly row: number;
  readonly creator: string;
  readonly link: string;
  readonly code: string;
  readonly state: SheetState;
  readonly reason: string;
  readonly todo: string;
  readonly who: Actor | '';
  /** `2026-11-28`: the last day on which it still helps, in the zone of the sheet, or in UTC if none was named. */
  readonly by: string;
  /** The last day on which an ask leaves the creator time to answer. */
  readonly askBy: string;
  readonly daysLeft: number | '';
  /** Whatever else is wrong with its cells, with the headings. */
  readonly issues: string;
  /** The code that was probably meant: a guess, to be checked. */
  readonly suggestion: string;
}

/**
 * Turns a triage back into records, one for each row in the order of the sheet, to write beside it or send to others.
 *
 * No spreadsheet takes a cell for a formula: a text that begins with `=`, `+`, `-`, `@` or a tab gets an apostrophe in
 * front, which spreadsheets do not show. Of the keys, {@link triageSheet} only reads `creator`, `link` and `code` as
 * headings, with the same meaning.
 *
 * @param triage - The result of `triageSheet`.
 * @param options - How to word the reasons, and whether to show the codes.
 *
 * @example
 * ```ts
 * const records = [{ Creator: '@ana', Code: buildCode(1), 'Valid until': '2026-11-27' }];
 * const triage = triageSheet(records, { now: new Date('2026-11-23T12:00:00Z') });
 * triageToRecords(triage, { describe: describeIssue });
 * // => [{ row: 2, creator: 'ana', code: maskCode(buildCode(1)), state: 'expiring', who: 'creator', by: '2026-11-26', daysLeft: 2, … }]
 * ```
 */
export function triageToRecords(
  triage: SheetTriage,
  options: TriageToRecordsOptions = {},
): readonly TriageRecord[] {
  assertObject('triage', triage);
  const { rows, timeZone = 'UTC' } = triage;
  assertTriagedRows(rows);
  const { describe, codes = 'masked' } = options ?? {};
  const codeCell = (code: string) => safeCell(codes === 'shown' ? code : maskCode(code));
  return rows.map((row) => {
    const { entry, reason, nextAction, msLeft } = row;
    const words = describe?.(reason) ?? { text: reason.code, remedy: nextAction?.action ?? '' };
    return {
      row: row.row,
      creator: safeCell(entry.handle ?? entry.creatorName ?? ''),
      link: safeCell(redactCodes(entry.postUrl ?? '')),
      code: entry.code === undefined ? '' : codeCell(entry.code),
      state: row.state,
      reason: safeCell(`${placeOf(reason)}${words.text}`),
      todo: safeCell(words.remedy),
      who: nextAction?.actor ?? '',
      by: nextAction?.by == null ? '' : lastDayBefore(nextAction.by, timeZone),
      askBy: nextAction?.askBy == null ? '' : lastDayBefore(nextAction.askBy, timeZone),
      daysLeft: msLeft === undefined ? '' : Math.floor(msLeft / millisecondsInDay),
      issues: safeCell(otherIssues(row, describe)),
      suggestion: row.suggestion === undefined ? '' : codeCell(row.suggestion),
    };
  });
}

/** The day of the last moment before an instant. */
function lastDayBefore(instant: Date, timeZone: string): string {
  return dayIn(timeZone, new Date(instant.getTime() - 1));
}

/** What is wrong besides the reason. */
function otherIssues({ issues, reason }: TriagedRow, describe: TriageToRecordsOptions['describe']): string {
  return issues
    .filter((issue) => issue.code !== reason.code || issue.path.join() !== reason.path.join())
    .map((issue) => `${placeOf(issue)}${describe?.(issue).text ?? issue.code}`)
    .join(' ');
}

/** The heading of the cell that an issue is about. */
function placeOf({ path }: Issue): string {
  const heading = path[1];
  return heading === undefined ? '' : `${heading}: `;
}
