import type { FormatAspect } from 'tiktok-spark-ads/vocabulary';

/** The aspect that each group of the table begins with. */
const firstOfGroup: Readonly<Partial<Record<FormatAspect, string>>> = {
  appears_as: 'At a glance',
  delivers: 'What is delivered',
  interactions: 'What viewers can do',
  availability: 'Buying and reporting',
  aspect_ratio: 'Limits of videos',
  ad_text: 'Limits of texts and names',
  photo_count: 'Limits of photos',
};

interface Group<Row> {
  readonly title: string;
  readonly rows: Row[];
}

/** Rows in the order of the library, under headings; a group without rows is left out. */
export function inGroups<Row extends { readonly aspect: FormatAspect }>(
  all: readonly Row[],
  isShown: (row: Row) => boolean,
): readonly Group<Row>[] {
  const groups: Group<Row>[] = [];
  for (const row of all) {
    const title = firstOfGroup[row.aspect];
    if (title !== undefined) groups.push({ title, rows: [] });
    if (isShown(row)) groups.at(-1)?.rows.push(row);
  }
  return groups.filter(({ rows }) => rows.length > 0);
}
