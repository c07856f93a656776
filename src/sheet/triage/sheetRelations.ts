import { authorisationExpiry } from '../../authorisation/authorisationExpiry';
import { isDated } from '../../authorisation/dates';
import { authorisationStatus } from '../../authorisation/status/authorisationStatus';
import type { Group } from '../../shared/groupBy';
import { isOver } from '../../shared/isOver';
import type { Clock } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import { groupsOfSeveral } from './groupsOfSeveral';
import { factsDisagree, mergeEntries, mostTelling, postKey } from './sameAuthorisation';
import type { PlannedSheetEntry } from './sheetTriage';

/** How a row stands to the others of its sheet. */
export type SheetRelation =
  /** The one that counts, with what its duplicates add. */
  | { readonly kind: 'counts'; readonly entry: PlannedSheetEntry }
  | { readonly kind: 'duplicate'; readonly of: number }
  | { readonly kind: 'conflict'; readonly reason: Issue };

type Conflict = 'sheet_rows_disagree' | 'sheet_post_with_several_codes' | 'sheet_code_with_several_posts';

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
  const conflict = (group: readonly PlannedSheetEntry[], code: Conflict) => {
    const params = { rows: group.slice(0, 5).map(({ row }) => row), count: group.length };
    for (const { row } of group) relations.set(row, { kind: 'conflict', reason: { code, path: [], params } });
  };
  const fold = (group: Group<PlannedSheetEntry>) => {
    const original = mostTelling(group);
    const others = group.filter((entry) => entry !== original);
    for (const { row } of others) relations.set(row, { kind: 'duplicate', of: original.row });
    relations.set(original.row, { kind: 'counts', entry: mergeEntries(original, others) });
  };

  for (const group of groupsOfSeveral(entries, ({ code }) => code?.replace(/={1,2}$/, ''))) {
    const posts = new Set(group.flatMap(({ postId }) => postId ?? []));
    if (posts.size > 1) conflict(group, 'sheet_code_with_several_posts');
    else if (factsDisagree(group)) conflict(group, 'sheet_rows_disagree');
    else fold(group);
  }
  const coded = entries.flatMap((entry) => (entry.code === undefined ? [] : counted(entry, relations)));
  for (const group of groupsOfSeveral(coded, postKey)) {
    const alive = group.filter((entry) => !isHistory(entry, now));
    if (alive.length > 1 && !followEachOther(alive)) conflict(alive, 'sheet_post_with_several_codes');
  }
  const codeless = entries.filter(({ code }) => code === undefined);
  for (const group of groupsOfSeveral(codeless, postKey)) if (!factsDisagree(group)) fold(group);
  return relations;
}

/** A row that stands for itself or counts for others. */
function counted(
  entry: PlannedSheetEntry,
  relations: ReadonlyMap<number, SheetRelation>,
): readonly PlannedSheetEntry[] {
  const relation = relations.get(entry.row);
  if (relation === undefined) return [entry];
  return relation.kind === 'counts' ? [relation.entry] : [];
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
  return isOver(authorisationStatus(entry, { now }).status);
}
