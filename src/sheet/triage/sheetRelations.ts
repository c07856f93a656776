import { authorisationStatus } from '../../authorisation/status/authorisationStatus';
import { codeKey } from '../../code/codeKey';
import { groupBy, type Group } from '../../shared/groupBy';
import type { Clock } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import type { SheetEntry } from '../sheetEntry';
import { factsDisagree, mergeEntries, mostTelling, shortLinkKey } from './sameAuthorisation';

/** A row that could be read. */
export interface ReadRow {
  readonly index: number;
  readonly row: number;
  readonly entry: SheetEntry;
}

/** How a row stands to the others of its sheet. */
export type SheetRelation =
  /** The one that counts, with what its duplicates add. */
  | { readonly kind: 'counts'; readonly entry: SheetEntry }
  | { readonly kind: 'duplicate'; readonly of: number }
  | { readonly kind: 'conflict'; readonly reason: Issue };

type Conflict = 'sheet_rows_disagree' | 'sheet_post_with_several_codes' | 'sheet_code_with_several_posts';

/** Finds rows that say the same, and rows that contradict each other, by index. Others stand for themselves. */
export function sheetRelations(rows: readonly ReadRow[], { now }: Clock): ReadonlyMap<number, SheetRelation> {
  const relations = new Map<number, SheetRelation>();
  const conflict = (group: readonly ReadRow[], code: Conflict) => {
    const params = { rows: group.slice(0, 5).map(({ row }) => row), count: group.length };
    for (const { index } of group)
      relations.set(index, { kind: 'conflict', reason: { code, path: [], params } });
  };
  const fold = (group: Group<ReadRow>): ReadRow => {
    const original = mostTelling(group);
    const others = group.filter((row) => row !== original);
    for (const { index } of others) relations.set(index, { kind: 'duplicate', of: original.row });
    const entry = mergeEntries(
      original.entry,
      others.map((row) => row.entry),
    );
    relations.set(original.index, { kind: 'counts', entry });
    return { ...original, entry };
  };

  const coded: ReadRow[] = [];
  for (const group of groupsOf(rows, ({ entry }) => entry.code && codeKey(entry.code))) {
    const entries = group.map(({ entry }) => entry);
    if (group.length === 1) coded.push(group[0]);
    else if (new Set(entries.flatMap(({ postId }) => postId ?? [])).size > 1) {
      conflict(group, 'sheet_code_with_several_posts');
    } else if (factsDisagree(entries)) conflict(group, 'sheet_rows_disagree');
    else coded.push(fold(group));
  }
  for (const group of groupsOf(coded, ({ entry }) => entry.postId ?? shortLinkKey(entry.postUrl))) {
    const alive = group.filter(({ entry }) => !isOver(entry, now));
    if (alive.length > 1) conflict(alive, 'sheet_post_with_several_codes');
  }
  const codeless = rows.filter(({ entry }) => entry.code === undefined);
  for (const group of groupsOf(codeless, ({ entry }) => entry.postId ?? shortLinkKey(entry.postUrl))) {
    if (group.length > 1 && !factsDisagree(group.map(({ entry }) => entry))) fold(group);
  }
  return relations;
}

/** A code that is over gave way to another: that is history, not a conflict. */
function isOver(entry: SheetEntry, now: Date): boolean {
  const { status } = authorisationStatus(entry, { now });
  return status === 'expired' || status === 'revoked';
}

/** Groups of the same key; rows without one are in none. */
function groupsOf(
  rows: readonly ReadRow[],
  keyOf: (row: ReadRow) => string | undefined,
): readonly Group<ReadRow>[] {
  const groups = groupBy(rows, keyOf);
  groups.delete(undefined);
  return [...groups.values()];
}
