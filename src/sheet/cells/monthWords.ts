import { withoutAccents } from '../../shared/withoutAccents';

// How the names of the months begin, from January on, in small letters without accents: English, German, French,
// Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Indonesian.
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty', 'oca'],
  ['feb', 'fev', 'lut', 'sub'],
  ['mar', 'mrz', 'mrt', 'maa'],
  ['apr', 'avr', 'abr', 'kwi', 'nis'],
  ['may', 'mai', 'mei', 'mag', 'maj'],
  ['jun', 'juin', 'giu', 'cze', 'haz'],
  ['jul', 'juil', 'lug', 'lip', 'tem'],
  ['aug', 'aou', 'ago', 'agu', 'sie'],
  ['sep', 'set', 'wrz', 'eyl'],
  ['oct', 'okt', 'out', 'ott', 'paz', 'eki'],
  ['nov', 'lis', 'kas'],
  ['dec', 'dez', 'dic', 'des', 'gru', 'ara'],
];

/** The month that a word names, 1 to 12; `undefined` for any other word. */
export function monthOf(word: string): number | undefined {
  const plain = withoutAccents(word);
  const month = beginnings.findIndex((words) => words.some((beginning) => plain.startsWith(beginning)));
  return month < 0 ? undefined : month + 1;
}
