import { assertTexts } from '../shared/assertions';
import type { FormatValue, PlainFormatValue } from '../vocabulary/formats';
import type { SizeLimit } from '../vocabulary/formatValueTerms';
import { enFormats } from './en/formats';
import type { FormatTexts } from './formatTexts';
import { tell } from './tell';
import { wordFor } from './wordFor';

/** Options of {@link describeFormatValue}. */
export interface DescribeFormatValueOptions {
  /** Another language, or your own words; English if absent. */
  readonly texts?: FormatTexts | undefined;
}

/**
 * Puts a value of the comparison of ad formats in words, as a cell of a table shows it.
 *
 * @param value - A value of a row of `compareAdFormats`.
 * @param options - Another language, or your own words.
 *
 * @example
 * ```ts
 * const length = compareAdFormats().find(({ aspect }) => aspect === 'length');
 * length && describeFormatValue(length.values.spark_pull); // => 'no restriction'
 * length && describeFormatValue(length.values.non_spark); // => '5 to 60 seconds'
 * ```
 */
export function describeFormatValue(
  value: FormatValue | PlainFormatValue,
  options: DescribeFormatValueOptions = {},
): string {
  return tell('value', () => {
    const texts = options?.texts ?? enFormats;
    switch (value.kind) {
      case 'boolean':
        return value.value ? texts.yes : texts.no;
      case 'term':
        return wordFor(texts.terms, value.term);
      case 'list':
        assertTexts('value.terms', value.terms);
        return value.terms.map((term) => wordFor(texts.terms, term)).join(', ') || texts.nothing;
      case 'range':
        return range(value, texts);
      case 'sizes':
        return value.sizes
          .map((size, index) => tell(`value.sizes[${index}]`, () => sizeLimit(size, texts)))
          .join('; ');
      case 'targets':
        return Object.entries(texts.areas)
          .map(([area, name]) => `${name}: ${texts.terms[value.targets[area as keyof typeof texts.areas]]}`)
          .join('; ');
      case 'depends':
        return Object.entries(value.cases)
          .map(([name, plain]) => `${texts.cases[name] ?? name}: ${describeFormatValue(plain, { texts })}`)
          .join('; ');
      default:
        return texts.kinds[value.kind];
    }
  });
}

function range(
  { unit, min, max, below }: Extract<PlainFormatValue, { kind: 'range' }>,
  { amount, between, atLeast, atMost, lessThan }: FormatTexts,
): string {
  const inWords = amount[unit];
  if (max === undefined) return atLeast(inWords(min ?? 0));
  if (min !== undefined) return between(String(min), inWords(max));
  return (below ? lessThan : atMost)(inWords(max));
}

function sizeLimit(
  { ratio, minWidth, minHeight, maxWidth, maxHeight }: SizeLimit,
  texts: FormatTexts,
): string {
  const named = ratio === undefined ? '' : `${texts.terms[ratio]} `;
  if (minWidth !== undefined && minHeight !== undefined) {
    return named + texts.atLeast(texts.size(minWidth, minHeight));
  }
  if (maxWidth !== undefined && maxHeight !== undefined) {
    return named + texts.atMost(texts.size(maxWidth, maxHeight));
  }
  return named.trim();
}
