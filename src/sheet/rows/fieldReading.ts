import { redactCodes } from '../../code/redactCodes';
import type { SheetField } from '../../vocabulary/sheet';
import type { Issue, IssueCode } from '../../vocabulary/verdict';
import type { FilledCell } from '../cells/cellContent';

/** What a cell holds that is not destroyed, and of a kind that a cell can hold. */
export type CellValue = Exclude<FilledCell, { readonly kind: 'destroyed' | 'unreadable' }>;

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

/** Where a cell stands. */
export interface CellPlace {
  readonly field: SheetField;
  readonly heading: string;
}

const noIssues: readonly Issue[] = [];

/** Reads a cell, and says where the flaws are. */
export function readCell<Value>(
  place: CellPlace,
  content: FilledCell,
  read: (content: CellValue) => CellReading<Value>,
): FieldReading<Value> {
  const { value, flaws = [] } = readContent(place, content, read);
  return { value, issues: flaws.length === 0 ? noIssues : flaws.map((flaw) => located(flaw, place)) };
}

function readContent<Value>(
  { field }: CellPlace,
  content: FilledCell,
  read: (content: CellValue) => CellReading<Value>,
): CellReading<Value> {
  if (content.kind === 'unreadable') return { flaws: [{ code: 'cell_unreadable', params: { field } }] };
  if (content.kind !== 'destroyed') return read(content);
  return { flaws: [{ code: 'cell_destroyed', params: { field, error: content.error } }] };
}

/** What several cells of one kind say together: what those say that could be read, if they agree. */
export function agreedReading(
  cells: readonly { readonly column: CellPlace; readonly reading: FieldReading<unknown> }[],
): FieldReading<unknown> {
  const issues = cells.flatMap(({ reading }) => reading.issues);
  const [value, ...others] = cells.map(({ reading }) => reading.value).filter((one) => one !== undefined);
  const disagrees = others.some((other) => JSON.stringify(other) !== JSON.stringify(value));
  const [first] = cells;
  if (!disagrees || first === undefined) return { value, issues };
  const { column } = first;
  const params = { field: column.field };
  return { value: undefined, issues: [...issues, located({ code: 'cells_disagree', params }, column)] };
}

/** An issue stands under a heading, which could be a code in a sheet without headings. */
function located(flaw: Flaw, { heading }: CellPlace): Issue {
  return { ...flaw, path: [redactCodes(heading)] } as Issue;
}
