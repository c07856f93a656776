import { isLabel } from './codeLabels';
import type { FoundCode } from './findCodes';
import { findPostLinks, type FoundLink } from './findPostLinks';
import { sheetRows, textLines, textParagraphs, type TextRow } from './textRows';

/** What a code belongs to. */
export type CodeOwner = Pick<FoundLink, 'url' | 'post' | 'handle'>;

const name = /^["']?@?([\w.]{2,24})["']?$/;
const nameHeading = /^["']?(?:tiktok )?(?:handle|creator|user|account|influencer|profile)/i;

/** The posts and accounts of codes, where a row, a line or a paragraph leaves no doubt. */
export function findOwners(text: string, codes: readonly FoundCode[]): Map<FoundCode, CodeOwner> {
  const links = findPostLinks(text);
  const owners = new Map<FoundCode, CodeOwner>();
  const isSheet = text.includes('\t');
  const rows = isSheet ? sheetRows(text) : textLines(text);
  const nameColumn = isSheet ? cellsOf(rows[0]).findIndex((cell) => nameHeading.test(cell)) : -1;
  for (const [row, codesInside, linksInside] of within(rows, codes, links)) {
    const posts = linksInside.filter(({ post }) => post);
    const owner = isOne(codesInside, 'value') && isOne(posts, 'post') ? { ...posts[0] } : {};
    const handle = isOne(codesInside, 'value') ? handleIn(row, linksInside, nameColumn) : undefined;
    for (const code of codesInside) owners.set(code, { ...owner, ...(handle && { handle }) });
  }
  if (isSheet) return owners;
  for (const [, codesInside, linksInside] of within(textParagraphs(text), codes, links)) {
    const posts = linksInside.filter(({ post }) => post);
    if (!isOne(codesInside, 'value') || !isOne(posts, 'post')) continue;
    for (const code of codesInside) owners.set(code, { ...posts[0], ...owners.get(code) });
  }
  return owners;
}

/** Each row that holds codes, with its codes and links; all of them are in the order of the text. */
function* within(rows: readonly TextRow[], codes: readonly FoundCode[], links: readonly FoundLink[]) {
  let [code, link] = [0, 0];
  for (const row of rows) {
    const end = row.start + row.text.length;
    const [firstCode, firstLink] = [code, link];
    while (codes[code] && (codes[code] as FoundCode).start < end) code += 1;
    while (links[link] && (links[link] as FoundLink).start < end) link += 1;
    if (code > firstCode) yield [row, codes.slice(firstCode, code), links.slice(firstLink, link)] as const;
  }
}

/** Whose row it is: of the links in it, of its cell with a name, or of a line with nothing but a name and the code. */
function handleIn(row: TextRow, links: readonly FoundLink[], nameColumn: number): string | undefined {
  const cells = cellsOf(row);
  const named = new Set(links.filter(({ url, post }) => url && post).flatMap(({ handle }) => handle ?? []));
  for (const cell of cells) if (cell.includes('@') && name.test(cell)) named.add(nameIn(cell));
  const cell = cells[nameColumn];
  if (cell && name.test(cell)) named.add(nameIn(cell));
  const [only] = named;
  if (named.size) return named.size === 1 ? only : undefined;
  const rest = row.text.replace(/[#%&]\S+|@[\w.]+/g, '');
  return isOne(links, 'handle') && isLabel(rest) ? links[0]?.handle : undefined;
}

const nameIn = (cell: string) => (name.exec(cell)?.[1] ?? '').toLowerCase();

/** The cells of a row of a sheet; those of a comma-separated line too, unless it is a sentence. */
function cellsOf(row: TextRow | undefined): string[] {
  const { text } = row ?? { text: '' };
  const cells = text.split(/[\t;|]/);
  return (cells.length > 1 || /,\s|[^,\s]\s+[^,\s]/.test(text) ? cells : text.split(',')).map((cell) =>
    cell.trim(),
  );
}

/** Whether all items, and at least one, have the same value of a field. */
function isOne<Field extends string>(
  items: readonly { readonly [Key in Field]?: string }[],
  field: Field,
): boolean {
  return (
    items.length > 0 && items.every((item) => item[field] !== undefined && item[field] === items[0]?.[field])
  );
}
