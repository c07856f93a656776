import type { Moment } from '../../time/moment';
import type { SheetField } from '../../vocabulary/sheet';
import { isDotted } from '../cells/isDotted';
import { type MomentReading, readMoment } from '../cells/readMoment';
import { readTick } from '../cells/readStatus';
import type { CellWriting } from '../columns/cellWriting';
import type { CellReading, CellValue } from './fieldReading';

/** The columns that hold a day or an instant. */
export type DateField = Extract<
  SheetField,
  'generated' | 'received' | 'ends' | 'flight_start' | 'flight_end'
>;

/** Reads a day or an instant; where day and month can change places, both readings are told. */
export function readDate(field: DateField, content: CellValue, writing: CellWriting): CellReading<Moment> {
  const reading = momentIn(content, writing);
  if (reading.kind === 'moment') return { value: reading.moment, flaws: orderDoubt(content, writing) };
  if (reading.kind === 'none') return { flaws: [{ code: 'date_unreadable' }] };
  const { dayFirst, monthFirst } = reading;
  return { flaws: [{ code: 'date_ambiguous', params: { field, dayFirst, monthFirst } }] };
}

function momentIn(content: CellValue, { clock, dateOrder, dottedOrder }: CellWriting): MomentReading {
  const hasDots = content.kind === 'text' && isDotted(content.text);
  return readMoment(content, { order: hasDots ? dottedOrder : dateOrder, clock });
}

/** Where one cell contradicts the order that the caller names, every date of its column that has two readings is in doubt. */
function orderDoubt(content: CellValue, { isContradicted, dateOrder, clock }: CellWriting) {
  if (dateOrder === undefined || !isContradicted) return undefined;
  const alone = readMoment(content, { order: undefined, clock });
  const isInDoubt =
    alone.kind === 'ambiguous' ||
    (alone.kind === 'moment' && alone.proves !== undefined && alone.proves !== dateOrder);
  return isInDoubt ? [{ code: 'date_order_contradicted', params: { dateOrder } } as const] : undefined;
}

/** Reads whether a code was applied: a word, a tick, or the day on which it was. */
export function readApplied(content: CellValue, writing: CellWriting): CellReading<'applied' | 'generated'> {
  const tick = readTick(content);
  if (tick !== undefined) return { value: tick };
  const reading = momentIn(content, writing);
  return reading.kind === 'none' ? { flaws: [{ code: 'status_word_unknown' }] } : { value: 'applied' };
}
