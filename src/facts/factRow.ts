import type { Fact } from '../vocabulary/fact';
import type { FactSourceId } from './sources';

/** A row of a table of facts: its sources are keys of the table of sources. */
export type FactRow = Omit<Fact, 'sources'> & { readonly sources: readonly FactSourceId[] };
