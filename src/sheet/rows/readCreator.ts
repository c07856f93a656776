import { isHandle } from '../../shared/isHandle';
import { redactCodes } from '../../code/redactCodes';
import { bareHandle } from '../../shared/bareHandle';
import type { SheetField } from '../../vocabulary/sheet';
import type { CellReading, CellValue } from './fieldReading';

/** Whose row it is. */
export interface CreatorReading {
  readonly handle?: string | undefined;
  /** Whether it is surely a handle: written with `@`, as a link, or in a column of handles. */
  readonly isSure?: boolean | undefined;
  readonly name?: string | undefined;
  /** It is a word such as `Total`, under a column of numbers. */
  readonly isSum?: true;
}

const profileLink = /^(?:https?:\/\/)?(?:(?:www|m)\.)?tiktok\.com\/@([\w.]{2,24})\/?(?:\?\S*)?$/i;

// The row under a column of numbers: `Total`, `Grand total: 12`, `Average (all)`.
const sumWord =
  /^(?:grand |sub-?\s?|zwischen|gesamt)?(?:totals?|sums?|summe|gesamt|somme|suma|soma|totale|totaal|toplam|jumlah|average|durchschnitt|moyenne|promedio|m[eé]dia|合計|합계|合计|总计|平均)(?:\s*[:=(\d].*)?$/i;

/** Reads a creator's handle, with or without `@` or as the link of the profile, or the name instead. */
export function readCreator(field: SheetField, content: CellValue): CellReading<CreatorReading> {
  const text =
    content.kind === 'text' ? content.text : content.kind === 'number' ? String(content.number) : '';
  if (sumWord.test(text)) return { value: { isSum: true } };
  const linked = profileLink.exec(text)?.[1];
  const handle = linked ?? bareHandle(text);
  if (handle !== undefined && isHandle(handle)) {
    const isSure = linked !== undefined || text.startsWith('@') || field === 'handle';
    return { value: { handle, isSure } };
  }
  if (redactCodes(text) !== text) return { flaws: [{ code: 'cell_holds_code', params: { field } }] };
  if (field === 'creator' && text !== '' && text.length <= 100) return { value: { name: text } };
  return { flaws: [{ code: 'handle_unreadable' }] };
}
