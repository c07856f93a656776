import type { RenewalEntry, SettledAuthorisation } from '../../vocabulary/renewals';
import { endBounds } from '../dates';
import type { Binding, DatedBinding } from './bindings';

/** A row that needs no renewal, and why. */
export function settledAs<Entry extends RenewalEntry>(
  because: SettledAuthorisation['because'],
  { authorisation, status }: Binding<Entry>,
  carriedBy?: Entry,
): SettledAuthorisation<Entry> {
  return {
    authorisation,
    status,
    ...endBounds(authorisation),
    because,
    carriedBy,
  };
}

/** A row whose ads another row of the post carries. Only one that is not in force gives way to another that ends earlier. */
export function settledBy<Entry extends RenewalEntry>(
  carrier: DatedBinding<Entry>,
  row: DatedBinding<Entry>,
): SettledAuthorisation<Entry> {
  const because = row.endsAt.getTime() > carrier.endsAt.getTime() ? 'not_in_force' : 'outlived';
  return settledAs(because, row, carrier.authorisation);
}
