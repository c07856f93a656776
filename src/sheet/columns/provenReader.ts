import type { DateOrder, DecimalMark, SheetField } from '../../vocabulary/sheet';
import { readAmount } from '../cells/readAmount';
import { readMoment } from '../cells/readMoment';
import { rowCells } from '../rows/rowCells';
import type { SheetReader } from '../rows/sheetReader';
import { columnProofs } from './columnProofs';
import { recordAt } from './recordAt';

const dateFields: readonly SheetField[] = [
  'generated',
  'received',
  'ends',
  'applied',
  'flight_start',
  'flight_end',
];

/**
 * A reader that also knows what the columns prove: a 25th that the day comes first, a `1,50` that a comma separates the
 * cents. A column that proves both ways proves nothing. What the caller said goes before.
 */
export function provenReader(records: readonly unknown[], reader: SheetReader): SheetReader {
  const orders = columnProofs<DateOrder>();
  const marks = columnProofs<DecimalMark>();
  for (let index = 0; index < records.length; index += 1) {
    const byField = rowCells(recordAt(records, index), reader.columns)?.byField;
    for (const field of dateFields) {
      for (const { heading, content } of byField?.get(field) ?? []) {
        const reading = readMoment(content, { order: undefined, clock: reader.clock });
        if (reading.kind === 'moment') orders.add(heading, reading.proves);
      }
    }
    for (const { heading, content } of byField?.get('daily_spend') ?? []) {
      const reading = readAmount(content);
      if (reading.kind === 'amount') marks.add(heading, reading.proves);
    }
  }
  return {
    ...reader,
    dateOrderOf: (heading) => reader.dateOrderOf(heading) ?? orders.of(heading),
    decimalMarkOf: (heading) => reader.decimalMarkOf(heading) ?? marks.of(heading),
  };
}
