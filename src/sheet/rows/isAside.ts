import type { SheetField } from '../../vocabulary/sheet';
import { readStatus } from '../cells/readStatus';
import type { CreatorReading } from './readCreator';
import type { RowCell } from './rowCells';

/** What no creator is called: `Wave 2`, `November 2026`, `--- paused ---`, `To do:`. */
const dividing = /\d|^[-–—=*_#.]{2,}|[-–—=*_]{2,}$|:$/;

/** Whether a row is about nobody: it adds up a column, or only divides the sheet. */
export function isAside(cells: readonly RowCell[]): boolean {
  const creator = cells.find(({ column }) => column.field === 'creator')?.reading.value as
    CreatorReading | undefined;
  if (creator === undefined) return false;
  const has = (field: SheetField) => cells.some(({ column }) => column.field === field);
  return creator.isSum ? !has('code') && !has('post') : cells.length === 1 && isDivider(creator);
}

/** A line, a period or a status where creators are named. */
function isDivider({ handle, isSure, name }: CreatorReading): boolean {
  if (name !== undefined) return dividing.test(name);
  return handle !== undefined && !isSure && readStatus({ kind: 'text', text: handle }) !== undefined;
}
