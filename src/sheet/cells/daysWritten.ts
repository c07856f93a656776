import type { FilledCell } from './cellContent';

// "days" as sheets write it, in the languages of the headings.
const dayWords =
  /^(\d+(?:[.,]0+)?|-\d+|\d+[.,]\d+)\s*(?:[djtg일天]|days?|jours?|tage?n?|d[ií]as?|giorni|giorno|dag|dagen|dni|g[uü]n|hari|ng[aà]y|日間?)?\.?$/iu;
const weekWords = /^(\d+)\s*(?:w|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken)\.?$/iu;

/**
 * The days that a cell names: `30`, `30 days`, `30d`, `30 Tage`, `2 weeks`; what names none is handed on as it is.
 */
export function daysWritten(cell: FilledCell): unknown {
  if (cell.kind === 'number') return cell.number;
  if (cell.kind !== 'text') return cell;
  const days = dayWords.exec(cell.text)?.[1];
  if (days !== undefined) return Number(days.replace(',', '.'));
  const weeks = weekWords.exec(cell.text)?.[1];
  return weeks === undefined ? cell.text : Number(weeks) * 7;
}
