import type { Moment } from '../../time/moment';
import type { SheetField } from '../../vocabulary/sheet';
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
    if (reading.kind === 'moment') return { value: reading.moment };
    if (reading.kind === 'none') return { flaws: [{ code: 'date_unreadable' }] };
    const { dayFirst, monthFirst } = reading;
    return { flaws: [{ code: 'date_ambiguous', params: { field, dayFirst, monthFirst } }] };
  });
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
