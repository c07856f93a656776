import type { Moment } from '../../time/moment';
import type { SheetField } from '../../vocabulary/sheet';
import type { FilledCell } from '../cells/cellContent';
import { readMoment } from '../cells/readMoment';
import { readTick } from '../cells/readStatus';
import { type CellReading, type FieldReading, readField, type ValueCell } from './fieldReading';
import type { RowCell } from './rowCells';
import type { SheetReader } from './sheetReader';

/** The columns that hold a day or an instant. */
export type DateField = Extract<
  SheetField,
  'generated' | 'received' | 'ends' | 'flight_start' | 'flight_end'
>;

/** Reads a day or an instant; where day and month can change places, both readings are told. */
export function readDate(
  field: DateField,
  cells: readonly RowCell[] | undefined,
  reader: SheetReader,
): FieldReading<Moment> {
  return readField(field, cells, ({ heading, content }): CellReading<Moment> => {
    const reading = readMoment(content, { order: reader.dateOrderOf(heading), clock: reader.clock });
    if (reading.kind === 'moment')
      return { value: reading.moment, flaws: orderDoubt(heading, content, reader) };
    if (reading.kind === 'none') return { flaws: [{ code: 'date_unreadable' }] };
    const { dayFirst, monthFirst } = reading;
    return { flaws: [{ code: 'date_ambiguous', params: { field, dayFirst, monthFirst } }] };
  });
}

/** Where one cell contradicts the order that the caller names, every date of its column that has two readings is in doubt. */
function orderDoubt(
  heading: string,
  content: FilledCell,
  { isContradicted, dateOrderOf, clock }: SheetReader,
) {
  const dateOrder = dateOrderOf(heading);
  if (dateOrder === undefined || !isContradicted(heading)) return undefined;
  const alone = readMoment(content, { order: undefined, clock });
  const isInDoubt =
    alone.kind === 'ambiguous' ||
    (alone.kind === 'moment' && alone.proves !== undefined && alone.proves !== dateOrder);
  return isInDoubt ? [{ code: 'date_order_contradicted', params: { dateOrder } } as const] : undefined;
}

/** Reads whether a code was applied: a word, a tick, or the day on which it was. */
export function readApplied(
  { heading, content }: ValueCell,
  reader: SheetReader,
): CellReading<'applied' | 'generated'> {
  const tick = readTick(content);
  if (tick !== undefined) return { value: tick };
  const reading = readMoment(content, { order: reader.dateOrderOf(heading), clock: reader.clock });
  return reading.kind === 'none' ? { flaws: [{ code: 'status_word_unknown' }] } : { value: 'applied' };
}
