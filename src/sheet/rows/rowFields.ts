import { validateDuration } from '../../authorisation/validateDuration';
import type { Moment } from '../../time/moment';
import type { AuthorisationStage } from '../../vocabulary/authorisation';
import type { SheetField } from '../../vocabulary/sheet';
import { readAmount } from '../cells/readAmount';
import { daysWritten } from '../cells/daysWritten';
import { readStatus, type StatusReading } from '../cells/readStatus';
import { type CellReading, type FieldReading, readField, type ValueCell } from './fieldReading';
import { type CodeReading, readCode } from './readCode';
import { type CreatorReading, readCreator } from './readCreator';
import { readApplied, readDate } from './readDates';
import { type PostReading, readPost } from './readPost';
import type { RowCells } from './rowCells';
import type { SheetReader } from './sheetReader';

/** What the cells of a row say, by what they hold. */
export interface RowFields extends Record<SheetField, FieldReading<unknown>> {
  readonly creator: FieldReading<CreatorReading>;
  readonly handle: FieldReading<CreatorReading>;
  readonly post: FieldReading<PostReading>;
  readonly code: FieldReading<CodeReading>;
  readonly generated: FieldReading<Moment>;
  readonly received: FieldReading<Moment>;
  readonly days: FieldReading<number>;
  readonly ends: FieldReading<Moment>;
  readonly status: FieldReading<StatusReading>;
  readonly applied: FieldReading<AuthorisationStage>;
  readonly flight_start: FieldReading<Moment>;
  readonly flight_end: FieldReading<Moment>;
  readonly daily_spend: FieldReading<number>;
}

/** Reads every cell of a row that has a known heading. */
export function rowFields({ byField }: RowCells, reader: SheetReader): RowFields {
  const read = <Value>(field: SheetField, readCell: (cell: ValueCell) => CellReading<Value>) =>
    readField(field, byField.get(field), readCell);
  const date = (field: 'generated' | 'received' | 'ends' | 'flight_start' | 'flight_end') =>
    readDate(field, byField.get(field), reader);
  return {
    creator: read('creator', (cell) => readCreator('creator', cell)),
    handle: read('handle', (cell) => readCreator('handle', cell)),
    post: read('post', readPost),
    code: read('code', readCode),
    generated: date('generated'),
    received: date('received'),
    days: read('days', readDays),
    ends: date('ends'),
    status: read('status', statusOf),
    applied: read('applied', (cell) => readApplied(cell, reader)),
    flight_start: date('flight_start'),
    flight_end: date('flight_end'),
    daily_spend: read('daily_spend', (cell) => readSpend(cell, reader)),
  };
}

function readDays({ content }: ValueCell): CellReading<number> {
  const verdict = validateDuration(daysWritten(content));
  if (!verdict.ok) return { flaws: verdict.issues };
  // No days are none that were granted.
  return verdict.value === 0 ? {} : { value: verdict.value, flaws: verdict.warnings };
}

function statusOf({ content }: ValueCell): CellReading<StatusReading> {
  const value = readStatus(content);
  return value === undefined ? { flaws: [{ code: 'status_word_unknown' }] } : { value };
}

function readSpend({ heading, content }: ValueCell, reader: SheetReader): CellReading<number> {
  const reading = readAmount(content, reader.decimalMarkOf(heading));
  if (reading.kind === 'amount') return { value: reading.amount };
  const field = 'daily_spend';
  if (reading.kind === 'none') return { flaws: [{ code: 'number_unreadable', params: { field } }] };
  const { decimalPoint, decimalComma } = reading;
  return { flaws: [{ code: 'number_ambiguous', params: { field, decimalPoint, decimalComma } }] };
}
