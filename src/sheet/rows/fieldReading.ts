import { redactCodes } from '../../code/redactCodes';
import type { SheetField } from '../../vocabulary/sheet';
import type { Issue, IssueCode } from '../../vocabulary/verdict';
import type { FilledCell } from '../cells/cellContent';
import type { RowCell } from './rowCells';

/** A cell that holds a value: not destroyed, and of a kind that a cell can hold. */
export type ValueCell = RowCell & {
  readonly content: Exclude<FilledCell, { readonly kind: 'destroyed' | 'unreadable' }>;
};

/** What the cells of one kind say, and what is wrong with them. */
export interface FieldReading<Value> {
  readonly value: Value | undefined;
  readonly issues: readonly Issue[];
}

/** What is wrong with a cell, before it is said where it stands. */
export type Flaw = { [Code in IssueCode]: Omit<Issue<Code>, 'path'> }[IssueCode];

/** What one cell says. */
export interface CellReading<Value> {
  readonly value?: Value | undefined;
  readonly flaws?: readonly Flaw[] | undefined;
}

const nothingSaid = { value: undefined, issues: [] } as const;

/** Reads the cells of one kind, which must agree where a row has several. */
export function readField<Value>(
  field: SheetField,
  cells: readonly RowCell[] | undefined,
  read: (cell: ValueCell) => CellReading<Value>,
): FieldReading<Value> {
  if (cells === undefined) return nothingSaid;
  const issues: Issue[] = [];
  const values: Value[] = [];
  for (const cell of cells) {
    const { value, flaws = [] } = readOne(field, cell, read);
    for (const flaw of flaws) issues.push(located(flaw, cell));
    if (value !== undefined) values.push(value);
  }
  const [value, ...others] = values;
  const disagrees = others.some((other) => JSON.stringify(other) !== JSON.stringify(value));
  if (!disagrees) return { value, issues };
  return {
    value: undefined,
    issues: [...issues, located({ code: 'cells_disagree', params: { field } }, cells[0])],
  };
}

function readOne<Value>(
  field: SheetField,
  cell: RowCell,
  read: (cell: ValueCell) => CellReading<Value>,
): CellReading<Value> {
  const { content } = cell;
  if (content.kind === 'unreadable') return { flaws: [{ code: 'cell_unreadable', params: { field } }] };
  if (content.kind !== 'destroyed') return read({ ...cell, content });
  return { flaws: [{ code: 'cell_destroyed', params: { field, error: content.error } }] };
}

/** An issue stands under a heading, which could be a code in a sheet without headings. */
function located(flaw: Flaw, cell: RowCell | undefined): Issue {
  return { ...flaw, path: cell === undefined ? [] : [redactCodes(cell.heading)] } as Issue;
}
