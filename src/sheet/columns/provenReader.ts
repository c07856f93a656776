import type { DateOrder, DecimalMark, SheetField } from '../../vocabulary/sheet';
import type { Issue } from '../../vocabulary/verdict';
import { cellContent } from '../cells/cellContent';
import { readAmount } from '../cells/readAmount';
import { currencyIn } from '../cells/currencyIn';
import { readMoment } from '../cells/readMoment';
import { remembering } from '../remembering';
import { headingsOf, valueUnder } from '../rows/rowCells';
import { readerOf, type SheetReader } from '../rows/sheetReader';
import { isDotted } from '../cells/isDotted';
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
 * cents. A column that proves both ways proves nothing. What the caller said goes before. Nobody writes one date with
 * dots one way and the next the other: one that proves its order proves that of the others in its sheet.
 */
export function provenReader(records: readonly unknown[], reader: SheetReader): SheetReader {
  const orders = columnProofs<DateOrder>();
  const dotted = columnProofs<DateOrder>();
  const marks = columnProofs<DecimalMark>();
  const currencies = new Set<string>();
  const lookAtDate = (heading: string, value: unknown) => {
    if (typeof value === 'string' && !mayProveAnOrder.test(value)) return;
    const reading = readMoment(cellContent(value), { order: undefined, clock: reader.clock });
    if (reading.kind !== 'moment') return;
    orders.add(heading, reading.proves);
    if (isDotted(value)) dotted.add('', reading.proves);
  };
  const lookAtSpend = (heading: string, value: unknown) => {
    const content = cellContent(value);
    const reading = readAmount(content);
    if (reading.kind === 'amount') marks.add(heading, reading.proves);
    const currency = currencyIn(content);
    if (currency !== undefined) currencies.add(currency);
  };
  const proverOf = remembering((heading: string) => {
    const field = reader.columns.columnOf(heading)?.field;
    if (field === 'daily_spend') return onceForEach((value) => lookAtSpend(heading, value));
    if (field === undefined || !dateFields.includes(field)) return undefined;
    return onceForEach((value) => lookAtDate(heading, value));
  });
  for (let index = 0; index < records.length; index += 1) {
    const record = recordAt(records, index);
    for (const heading of headingsOf(record) ?? []) {
      const prove = proverOf(heading);
      if (prove) prove(valueUnder(record as object, heading));
    }
  }
  return readerOf({
    ...reader,
    writingOf: (heading) => {
      const said = reader.writingOf(heading);
      return {
        ...said,
        dateOrder: said.dateOrder ?? orders.of(heading),
        dottedOrder: said.dottedOrder ?? orders.of(heading) ?? dotted.of(''),
        decimalMark: said.decimalMark ?? marks.of(heading),
        isContradicted: said.dateOrder !== undefined && orders.has(heading, otherOrder[said.dateOrder]),
      };
    },
    doubts: currencyDoubts(currencies),
  });
}

/** What a text proves, it proves once. */
function onceForEach(look: (value: unknown) => void): (value: unknown) => void {
  return remembering((value) => {
    look(value);
    return 'looked at';
  });
}

function currencyDoubts(currencies: ReadonlySet<string>): readonly Issue[] {
  if (currencies.size < 2) return [];
  return [{ code: 'sheet_currencies_differ', path: [], params: { currencies: [...currencies].sort() } }];
}
