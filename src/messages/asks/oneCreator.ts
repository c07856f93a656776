import { bareHandle } from '../../shared/bareHandle';

/** The asks to one creator; throws when there is none, or when they are to several creators. */
export function oneCreator<Ask>(
  list: readonly Ask[],
  handleOf: (ask: Ask) => string | undefined,
): readonly [Ask, ...Ask[]] {
  const [first, ...others] = list;
  if (first === undefined) throw new RangeError('asks must not be empty');
  const handles = new Set(list.map((ask) => bareHandle(handleOf(ask))?.toLowerCase()));
  handles.delete(undefined);
  if (handles.size > 1) throw new RangeError('asks must be of one creator: see groupByCreator');
  return [first, ...others];
}
