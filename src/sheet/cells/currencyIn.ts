import type { CellContent } from './cellContent';

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  R$: 'BRL',
  '₩': 'KRW',
  '₫': 'VND',
  '₺': 'TRY',
  zł: 'PLN',
};

const codes = /\b(?:EUR|USD|GBP|CHF|JPY|CNY|BRL|MXN|KRW|VND|TRY|PLN|IDR|CAD|AUD)\b/i;

/** The currency that a sum of money names, by its ISO 4217 code; a bare `$` counts as `USD`. */
export function currencyIn(cell: CellContent): string | undefined {
  if (cell.kind !== 'text') return undefined;
  const code = codes.exec(cell.text)?.[0];
  if (code !== undefined) return code.toUpperCase();
  const sign = /US\$|R\$|zł|[€$£₩₫₺]/.exec(cell.text)?.[0];
  return sign === undefined ? undefined : signs[sign];
}
