import type { DateOrder, DecimalMark, SheetField } from '../../vocabulary/sheet';
import { cellContent } from '../cells/cellContent';
import { readAmount } from '../cells/readAmount';
import { currencyIn } from '../cells/currencyIn';
import { readMoment } from '../cells/readMoment';
import { headingsOf, valueUnder } from '../rows/rowCells';
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

const otherOrder = { day_first: 'month_first', month_first: 'day_first' } as const;

/** A date that begins with two numbers of which either can be the day. */
const mayProveAnOrder = /^\D{0,12}\d{1,2}\s?[-/.]/;

/**
 * A reader that also knows what the columns prove: a 25th that the day comes first, a `1,50` that a comma separates the
 * cents. A column that proves both ways proves nothing. What the caller said goes before.
 */
export function provenReader(records: readonly unknown[], reader: SheetReader): SheetReader {
  const orders = columnProofs<DateOrder>();
  const marks = columnProofs<DecimalMark>();
  const currencies = new Set<string>();
  const look = (heading: string, field: SheetField, value: unknown) => {
    if (field === 'daily_spend') {
      const reading = readAmount(cellContent(value));
      if (reading.kind === 'amount') marks.add(heading, reading.proves);
      const currency = currencyIn(cellContent(value));
      if (currency !== undefined) currencies.add(currency);
    } else if (typeof value !== 'string' || mayProveAnOrder.test(value)) {
      const reading = readMoment(cellContent(value), { order: undefined, clock: reader.clock });
      if (reading.kind === 'moment') orders.add(heading, reading.proves);
    }
  };
  for (let index = 0; index < records.length; index += 1) {
    const record = recordAt(records, index);
    for (const heading of headingsOf(record) ?? []) {
      const field = reader.columns.columnOf(heading)?.field;
      if (field === undefined || !(field === 'daily_spend' || dateFields.includes(field))) continue;
      look(heading, field, valueUnder(record as object, heading));
    }
  }
  return {
    ...reader,
    dateOrderOf: (heading) => reader.dateOrderOf(heading) ?? orders.of(heading),
    decimalMarkOf: (heading) => reader.decimalMarkOf(heading) ?? marks.of(heading),
    isContradicted: (heading) => {
      const said = reader.dateOrderOf(heading);
      return said !== undefined && orders.has(heading, otherOrder[said]);
    },
    doubts:
      currencies.size < 2
        ? []
        : [{ code: 'sheet_currencies_differ', path: [], params: { currencies: [...currencies].sort() } }],
  };
}
