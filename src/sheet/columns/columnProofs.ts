/** What the cells of each column prove of how it is written, in one of two ways. */
export interface ColumnProofs<Way extends string> {
  readonly add: (heading: string, way: Way | undefined) => void;
  /** Whether some cell of the column proves this way. */
  readonly has: (heading: string, way: Way) => boolean;
  /** The way that some cells of the column prove and none disproves. */
  readonly of: (heading: string) => Way | undefined;
}

/** Gathers proofs by column. */
export function columnProofs<Way extends string>(): ColumnProofs<Way> {
  const proofs = new Map<string, Way | 'both'>();
  return {
    add: (heading, way) => {
      if (way === undefined) return;
      const before = proofs.get(heading);
      proofs.set(heading, before === undefined || before === way ? way : 'both');
    },
    has: (heading, way) => [way, 'both'].includes(proofs.get(heading) ?? ''),
    of: (heading) => {
      const way = proofs.get(heading);
      return way === 'both' ? undefined : way;
    },
  };
}
