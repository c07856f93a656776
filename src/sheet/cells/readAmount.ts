import type { DecimalMark } from '../../vocabulary/sheet';
import type { CellContent } from './cellContent';

/** A sum of money as a cell holds it, or the two that it can mean. */
export type AmountReading =
  | { readonly kind: 'amount'; readonly amount: number; readonly proves?: DecimalMark | undefined }
  | { readonly kind: 'ambiguous'; readonly decimalPoint: number; readonly decimalComma: number }
  | { readonly kind: 'none' };

const none: AmountReading = { kind: 'none' };

// A currency's sign or letters in front or behind, and "a day" in some way.
const around = /^[\p{L}\p{Sc}]{0,6}\.?(\d[\d.,]*)\p{Sc}?(\p{L}{0,12})\p{Sc}?(?:\/\p{L}{1,6})?$/u;

/** `50k`, `50 kEUR`, `50 Tsd` */
const thousands = /^(?:k(?:\p{L}{3})?|tsd|mil|mille|rb|ribu|mila)$/iu;
/** Other units than one of a currency. */
const otherUnits =
  /^(?:[m万千만천]|mio|mn|mln|million|millions|millionen|millones|milhoes|bn|mrd|cents?|ct|cts|jt|juta|tr|trieu|lakh|cr|crore)$/iu;

/** Reads a sum of money: `50`, `$1,234.50`, `1.234,50 €`, `CHF 1’234.50`, `50 USD/day`. */
export function readAmount(cell: CellContent, decimalMark?: DecimalMark): AmountReading {
  if (cell.kind === 'number') return amountOf(cell.number);
  if (cell.kind !== 'text' || cell.text.length > 40) return none;
  if (/^\d+$/.test(cell.text)) return amountOf(Number(cell.text));
  const written = cell.text.replace(/['’\s]/g, '').replace(/(?<=\d[.,])[-–—]{1,2}/, '00');
  const [, figures, unit = ''] = around.exec(written) ?? [];
  if (figures === undefined || otherUnits.test(unit)) return none;
  const isInThousands = thousands.test(unit);
  // Nobody separates thousands of thousands.
  const reading = readFigures(figures, isInThousands ? markIn(figures) : decimalMark);
  return isInThousands && reading.kind === 'amount' ? amountOf(reading.amount * 1000) : reading;
}

function markIn(figures: string): DecimalMark | undefined {
  return figures.match(/[.,]/)?.[0] as DecimalMark | undefined;
}

function readFigures(figures: string, decimalMark?: DecimalMark): AmountReading {
  const marks = figures.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as DecimalMark | undefined;
  if (last === undefined) return amountOf(Number(figures));
  if (new Set(marks).size === 2) return withDecimals(figures, last);
  // The same mark twice separates thousands.
  if (marks.length > 1) return withDecimals(figures, last === '.' ? ',' : '.');
  const mayBeThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(figures);
  if (!mayBeThousands) return withDecimals(figures, last);
  if (decimalMark !== undefined) return withDecimals(figures, decimalMark);
  const asDecimals = Number(figures.replace(',', '.'));
  const asThousands = Number(figures.replace(/[.,]/, ''));
  return last === '.'
    ? { kind: 'ambiguous', decimalPoint: asDecimals, decimalComma: asThousands }
    : { kind: 'ambiguous', decimalPoint: asThousands, decimalComma: asDecimals };
}

/** Reads figures whose decimal mark is known; what else separates them must separate thousands. */
function withDecimals(figures: string, mark: DecimalMark): AmountReading {
  const [whole = '', decimals = '', ...more] = figures.split(mark);
  if (more.length > 0 || !/^\d*$/.test(decimals)) return none;
  const isGrouped = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(whole);
  if (!/^\d*$/.test(whole) && !isGrouped) return none;
  const reading = amountOf(Number(`${whole.replace(/[.,]/g, '') || '0'}.${decimals || '0'}`));
  return reading.kind === 'amount' ? { ...reading, proves: mark } : reading;
}

function amountOf(amount: number): AmountReading {
  return Number.isFinite(amount) && amount >= 0 ? { kind: 'amount', amount } : none;
}
