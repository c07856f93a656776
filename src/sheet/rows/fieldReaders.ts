import { validateDuration } from '../../authorisation/validateDuration';
import type { Moment } from '../../time/moment';
import type { AuthorisationStage } from '../../vocabulary/authorisation';
import type { SheetField } from '../../vocabulary/sheet';
import { daysWritten } from '../cells/daysWritten';
import { readAmount } from '../cells/readAmount';
import { readStatus, type StatusReading } from '../cells/readStatus';
import type { CellWriting } from '../columns/cellWriting';
import type { CellReading, CellValue } from './fieldReading';
import { type CodeReading, readCode } from './readCode';
import { type CreatorReading, readCreator } from './readCreator';
import { readApplied, readDate } from './readDates';
import { type PostReading, readPost } from './readPost';

/** What a cell of each kind can say. */
export interface FieldValues extends Record<SheetField, unknown> {
  readonly creator: CreatorReading;
  readonly handle: CreatorReading;
  readonly post: PostReading;
  readonly code: CodeReading;
  readonly generated: Moment;
  readonly received: Moment;
  readonly days: number;
  readonly ends: Moment;
  readonly status: StatusReading;
  readonly applied: AuthorisationStage;
  readonly flight_start: Moment;
  readonly flight_end: Moment;
  readonly daily_spend: number;
}

/** How the cells of each kind of column are read. */
export const fieldReaders: {
  readonly [Field in SheetField]: (
    content: CellValue,
    writing: CellWriting,
  ) => CellReading<FieldValues[Field]>;
} = {
  creator: (content) => readCreator('creator', content),
  handle: (content) => readCreator('handle', content),
  post: readPost,
  code: readCode,
  generated: (content, writing) => readDate('generated', content, writing),
  received: (content, writing) => readDate('received', content, writing),
  days: readDays,
  ends: (content, writing) => readDate('ends', content, writing),
  status: statusOf,
  applied: readApplied,
  flight_start: (content, writing) => readDate('flight_start', content, writing),
  flight_end: (content, writing) => readDate('flight_end', content, writing),
  daily_spend: readSpend,
};

function readDays(content: CellValue): CellReading<number> {
  const verdict = validateDuration(daysWritten(content));
  if (!verdict.ok) return { flaws: verdict.issues };
  // No days are none that were granted.
  return verdict.value === 0 ? {} : { value: verdict.value, flaws: verdict.warnings };
}

function statusOf(content: CellValue): CellReading<StatusReading> {
  const value = readStatus(content);
  return value === undefined ? { flaws: [{ code: 'status_word_unknown' }] } : { value };
}

function readSpend(content: CellValue, { decimalMark }: CellWriting): CellReading<number> {
  const reading = readAmount(content, decimalMark);
  if (reading.kind === 'amount') return { value: reading.amount };
  const field = 'daily_spend';
  if (reading.kind === 'none') return { flaws: [{ code: 'number_unreadable', params: { field } }] };
  const { decimalPoint, decimalComma } = reading;
  return { flaws: [{ code: 'number_ambiguous', params: { field, decimalPoint, decimalComma } }] };
}
