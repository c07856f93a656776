import { groupBy } from '../../shared/groupBy';
import type { RenewalEntry, UnclearAuthorisation } from '../../vocabulary/renewals';
import { endBounds } from '../dates';
import { knownEnd } from '../knownEnd';
import {
  type Binding,
  type DatedBinding,
  disagree,
  isDatedBinding,
  longestLivedFirst,
  rowsOfEachCode,
  soonestEndFirst,
} from './bindings';

/** The rows of one post, sorted by what can be done with them. */
export interface SortedRows<Entry extends RenewalEntry> {
  /** The one that carries the ads of the post. */
  readonly carrier: DatedBinding<Entry> | undefined;
  readonly others: readonly DatedBinding<Entry>[];
  readonly notNeeded: readonly Binding<Entry>[];
  readonly unclear: readonly UnclearAuthorisation<Entry>[];
}

const noRows: readonly never[] = [];

/**
 * Sorts the rows of one post.
 *
 * @param widestHorizon - What ends by then is due.
 */
export function sortRowsOfPost<Entry extends RenewalEntry>(
  rows: readonly Binding<Entry>[],
  widestHorizon: number,
): SortedRows<Entry> {
  // Of a million posts, nearly all have one row.
  if (rows.length === 1) return sortAgreed(rows, noRows);
  const agreed: Binding<Entry>[] = [];
  const unclear: UnclearAuthorisation<Entry>[] = [];
  for (const ofBinding of rowsOfEachBinding(rows)) {
    if (!disagree(ofBinding)) {
      agreed.push(...ofBinding);
      continue;
    }
    const counted = firstIfAllAreDue(ofBinding, widestHorizon);
    if (counted) agreed.push(counted);
    const doubtful = ofBinding.filter((row) => row !== counted);
    unclear.push(...doubtful.map((row) => unclearAs('rows_disagree', row)));
  }
  return sortAgreed(agreed, unclear);
}

/** The row that ends first, if all of them are due: then the binding is to be renewed, whichever row is right. */
function firstIfAllAreDue<Entry extends RenewalEntry>(
  rows: readonly Binding<Entry>[],
  widestHorizon: number,
): Binding<Entry> | undefined {
  const [soonest] = [...rows].sort(soonestEndFirst);
  const isDue = ({ endsAt }: Binding<Entry>) => endsAt === undefined || endsAt.getTime() <= widestHorizon;
  return soonest && isDatedBinding(soonest) && rows.every(isDue) ? soonest : undefined;
}

function sortAgreed<Entry extends RenewalEntry>(
  agreed: readonly Binding<Entry>[],
  unclear: readonly UnclearAuthorisation<Entry>[],
): SortedRows<Entry> {
  const [carrier, ...others] = agreed.filter(isDatedBinding).sort(longestLivedFirst);
  const undated = agreed.filter((row) => !isDatedBinding(row));
  return {
    carrier,
    others,
    notNeeded: undated.filter(({ status }) => status === 'not_needed'),
    unclear: [
      ...unclear,
      ...undated
        .filter(({ status }) => status !== 'not_needed')
        .map((row) => unclearAs(knownEnd(row.authorisation) ? 'status_unknown' : 'not_known', row)),
    ],
  };
}

/** Rows that name the same binding belong together; one that names none may be any of them. */
function rowsOfEachBinding<Entry extends RenewalEntry>(
  rows: readonly Binding<Entry>[],
): readonly (readonly Binding<Entry>[])[] {
  const byBindingId = groupBy(rows, (row) => row.authorisation.bindingId || row);
  return [...byBindingId.values()].flatMap(rowsOfEachCode);
}

function unclearAs<Entry extends RenewalEntry>(
  because: UnclearAuthorisation['because'],
  { authorisation, status }: Binding<Entry>,
): UnclearAuthorisation<Entry> {
  return { authorisation, status, because, endsAt: knownEnd(authorisation), ...endBounds(authorisation) };
}
