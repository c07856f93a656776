import type { Fact } from '../../vocabulary/fact';
import { frozen } from '../../shared/frozen';
import type { FactSourceId } from './sources';

/** A row of a table of facts; its sources are keys of the table of sources. */
export interface FactRow<Id extends string = string> extends Fact {
  readonly id: Id;
  readonly sources: readonly FactSourceId[];
}

/** A table of facts. Its type keeps the ids but not the texts, which would bloat the declarations. */
export const factTable = <const Id extends string>(rows: readonly FactRow<Id>[]): readonly FactRow<Id>[] =>
  frozen(rows);
