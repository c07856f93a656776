import type { AuthorisedRow } from './authorisationChange';
import { compareText } from './compareText';

/** The same binding in two lists; one side is absent when it is new, or gone. */
export interface RowPair<Row extends AuthorisedRow> {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** The post of a row. */
export function postIdOf({ post, authorisation }: AuthorisedRow): string | undefined {
  return authorisation.postId || post?.id || undefined;
}

/**
 * Finds each row of one list in the other: by post and binding, and there by code first.
 *
 * What is left of one binding on both sides is the same permission under another code.
 */
export function pairRows<Row extends AuthorisedRow>(
  before: readonly Row[],
  after: readonly Row[],
): RowPair<Row>[] {
  const groups = new Map<string, { before: Row[]; after: Row[] }>();
  const groupOf = (row: Row) => {
    const key = JSON.stringify([postIdOf(row), row.authorisation.bindingId]);
    const group = groups.get(key) ?? { before: [], after: [] };
    groups.set(key, group);
    return group;
  };
  for (const row of before) groupOf(row).before.push(row);
  for (const row of after) groupOf(row).after.push(row);
  return [...groups.values()].flatMap((group) =>
    pairWithin(group.before.sort(byRow), group.after.sort(byRow)),
  );
}

function pairWithin<Row extends AuthorisedRow>(
  before: readonly Row[],
  after: readonly Row[],
): RowPair<Row>[] {
  const unpaired = [...after];
  const take = (index: number) => (index < 0 ? undefined : unpaired.splice(index, 1)[0]);
  const sameCode = before.map((row) => ({
    before: row,
    after: take(unpaired.findIndex(({ authorisation }) => authorisation.code === row.authorisation.code)),
  }));
  const pairs = sameCode.map((pair) => (pair.after ? pair : { ...pair, after: unpaired.shift() }));
  return [...pairs, ...unpaired.map((row) => ({ before: undefined, after: row }))];
}

/** Orders rows by post id, binding id and end; the code only decides between doubles. */
export function byRow(a: AuthorisedRow, b: AuthorisedRow): number {
  const endOf = ({ authorisation }: AuthorisedRow) => authorisation.endsAt?.getTime() ?? 0;
  return (
    compareText(postIdOf(a), postIdOf(b)) ||
    compareText(a.authorisation.bindingId, b.authorisation.bindingId) ||
    endOf(a) - endOf(b) ||
    compareText(a.authorisation.code, b.authorisation.code)
  );
}
