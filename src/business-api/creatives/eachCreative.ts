import { within } from '../../shared/within';

/** Makes something of every entry of a request; a `RangeError` about a field then says whose field it is. */
export function eachCreative<Creative, Made>(
  name: string,
  creatives: readonly Creative[],
  make: (creative: Creative, index: number) => Made,
): Made[] {
  return creatives.map((creative, index) =>
    within(
      () => `${name}[${index}]`,
      () => make(creative, index),
    ),
  );
}
