import type { Issue, IssuePath } from '../../vocabulary/verdict';

/** The issues of a body, kept by row, so that each bad row costs the same, however many there are. */
export interface IssueLog {
  readonly add: (issue: Issue) => void;
  /** Whether there is an issue at a path or below it. */
  readonly isNoted: (path: IssuePath) => boolean;
  /** Replaces the issues of a row by one that says the row was left out, with the first issue as the cause. */
  readonly rowLost: (row: IssuePath) => void;
  readonly issues: () => readonly Issue[];
}

/** An empty log; `rowsKey` says where the rows of a body are. */
export function issueLog(rowsKey: string | undefined): IssueLog {
  const byRow = new Map<string, Issue[]>();
  const places = new Set<string>();
  const rowOf = (path: IssuePath) => (path[0] === rowsKey ? keyOf(path.slice(0, 2)) : '');

  const add = (issue: Issue) => {
    const { path } = issue;
    for (let length = 0; length <= path.length; length += 1) places.add(keyOf(path.slice(0, length)));
    const sameRow = byRow.get(rowOf(path));
    if (sameRow) sameRow.push(issue);
    else byRow.set(rowOf(path), [issue]);
  };
  const rowLost = (row: IssuePath) => {
    const [cause] = byRow.get(rowOf(row)) ?? [];
    const expected = cause?.code === 'field_unreadable' ? cause.params.expected : 'id';
    byRow.delete(rowOf(row));
    add({ code: 'row_unreadable', path: cause?.path ?? row, params: { row: Number(row[1]), expected } });
  };
  return {
    add,
    rowLost,
    isNoted: (path) => places.has(keyOf(path)),
    issues: () => [...byRow.values()].flat(),
  };
}

const keyOf = (path: IssuePath) => JSON.stringify(path);
