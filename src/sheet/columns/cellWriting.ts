import type { WallClock } from '../../time/wallClock';
import type { DateOrder, DecimalMark } from '../../vocabulary/sheet';

/** How the cells of one column are written, as far as the caller says or the column proves. */
export interface CellWriting {
  readonly clock: WallClock;
  readonly dateOrder: DateOrder | undefined;
  /** The order of dates with dots, such as `5.11.26`, where their own column does not prove it. */
  readonly dottedOrder: DateOrder | undefined;
  readonly decimalMark: DecimalMark | undefined;
  /** Whether a cell of the column has day and month the other way round than the caller says. */
  readonly isContradicted: boolean;
}
