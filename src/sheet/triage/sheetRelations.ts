import { authorisationExpiry } from '../../authorisation/authorisationExpiry';
import { isDated } from '../../authorisation/dates';
import { statusAndEnd } from '../../authorisation/status/statusAndEnd';
import type { Group } from '../../shared/groupBy';
import { isOver } from '../../shared/isOver';
import type { SheetIssueParams } from '../../vocabulary/issues/sheet';
import type { Clock } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import { groupsOfSeveral } from './groupsOfSeveral';
import { rowDifferences } from './rowDifferences';
import { mergeEntries, mostTelling, postKey } from './sameAuthorisation';
import type { PlannedSheetEntry } from './sheetTriage';

/** How a row stands to the others of its sheet. */
export type SheetRelation =
  /** The one that counts, with what its duplicates add. */
  | { readonly kind: 'counts'; readonly entry: PlannedSheetEntry }
  | { readonly kind: 'duplicate'; readonly of: number }
  | { readonly kind: 'conflict'; readonly reason: Issue };

/** The first few rows of a conflict, and how many there are. */
type RowsInConflict = SheetIssueParams['sheet_post_with_several_codes'];

/**
 * Finds rows that say the same, and rows that contradict each other, by their number. Others stand for themselves.
 *
 * @param entries - Those of the rows that could be read.
 */
export function sheetRelations(
  entries: readonly PlannedSheetEntry[],
  { now }: Clock,
): ReadonlyMap<number, SheetRelation> {
  const relations = new Map<number, SheetRelation>();
  const conflict = (group: readonly PlannedSheetEntry[], reasonOf: (params: RowsInConflict) => Issue) => {
    const reason = reasonOf({ rows: group.slice(0, 5).map(({ row }) => row), count: group.length });
    for (const { row } of group) relations.set(row, { kind: 'conflict', reason });
  };
  const fold = (group: Group<PlannedSheetEntry>) => {
    const original = mostTelling(group);
    const others = group.filter((entry) => entry !== original);
    for (const { row } of others) relations.set(row, { kind: 'duplicate', of: original.row });
    relations.set(original.row, { kind: 'counts', entry: mergeEntries(original, others) });
  };

  for (const group of groupsOfSeveral(entries, ({ code }) => code?.replace(/={1,2}$/, ''))) {
    const posts = new Set(group.flatMap(({ postId }) => postId ?? []));
    const differences = rowDifferences(group);
    if (posts.size > 1)
      conflict(group, (params) => ({ code: 'sheet_code_with_several_posts', path: [], params }));
    else if (differences.length === 0) fold(group);
    else
      conflict(group, (params) => ({
        code: 'sheet_rows_disagree',
        path: [],
        params: { ...params, differences },
      }));
  }
  const coded = countedEntries(
    entries.filter(({ code }) => code !== undefined),
    relations,
  );
  for (const group of groupsOfSeveral(coded, postKey)) {
    const alive = group.filter((entry) => !isHistory(entry, now));
    if (alive.length > 1 && !followEachOther(alive))
      conflict(alive, (params) => ({ code: 'sheet_post_with_several_codes', path: [], params }));
  }
  const codeless = entries.filter(({ code }) => code === undefined);
  for (const group of groupsOfSeveral(codeless, postKey)) if (rowDifferences(group).length === 0) fold(group);
  return relations;
}

/** The rows that stand for themselves, and those that count for others, with what these add. */
export function countedEntries(
  entries: readonly PlannedSheetEntry[],
  relations: ReadonlyMap<number, SheetRelation>,
): readonly PlannedSheetEntry[] {
  const counted: PlannedSheetEntry[] = [];
  for (const entry of entries) {
    const relation = relations.get(entry.row);
    if (relation === undefined) counted.push(entry);
    else if (relation.kind === 'counts') counted.push(relation.entry);
  }
  return counted;
}

/** Codes that were made one after another, as in renewals: the plan knows which one carries the ad. */
function followEachOther(entries: readonly PlannedSheetEntry[]): boolean {
  const areDistinct = (dates: readonly (Date | undefined)[]) =>
    new Set(dates.map((date) => date?.getTime())).size === dates.length;
  const starts = entries.map(({ startsAt }) => startsAt);
  return (
    entries.every((entry) => entry.postId !== undefined && isDated(entry)) &&
    areDistinct(entries.map(authorisationEnd)) &&
    (starts.every((start) => start === undefined) || areDistinct(starts))
  );
}

function authorisationEnd(entry: PlannedSheetEntry): Date | undefined {
  return isDated(entry) ? authorisationExpiry(entry) : undefined;
}

/** A code that is over gave way to another: that is history, not a conflict. */
function isHistory(entry: PlannedSheetEntry, now: Date): boolean {
  return isOver(statusAndEnd(entry, now).status);
}
