import { label } from './codeLabels';
import type { FoundCode } from './findCodes';
import { findPostLinks, type FoundLink, type LinkTarget } from './findPostLinks';
import { sheetRows, textLines, textParagraphs, type TextRow } from './textRows';

/** What a code belongs to. */
export type CodeOwner = LinkTarget;

const name = /^["']?@?([\w.]{2,24})["']?$/;
const nameHeading = /^["']?(?:tiktok )?(?:handle|creator|user|account|influencer|profile)/i;

/** The posts and accounts of codes, where a row, a line or a paragraph leaves no doubt. */
export function findOwners(text: string, codes: readonly FoundCode[]): Map<FoundCode, CodeOwner> {
  const links = findPostLinks(text);
  const owners = new Map<FoundCode, CodeOwner>();
  const isSheet = text.includes('\t');
  const rows = isSheet ? sheetRows(text) : textLines(text);
  const nameColumn = isSheet ? cellsOf(rows[0]).findIndex((cell) => nameHeading.test(cell)) : -1;
  for (const { row, codes: inside, targets } of within(rows, codes, links)) {
    if (!isOne(inside, 'value')) continue;
    const handle = handleIn(row, targets, nameColumn);
    const owner = { ...onlyPost(targets), handle };
    for (const code of inside) owners.set(code, owner);
  }
  if (isSheet) return owners;
  for (const { codes: inside, targets } of within(textParagraphs(text), codes, links)) {
    if (!isOne(inside, 'value')) continue;
    const post = onlyPost(targets);
    for (const code of inside) {
      const owner = owners.get(code);
      if (post && !owner?.post) owners.set(code, { ...post, handle: agreed(post.handle, owner?.handle) });
    }
  }
  return owners;
}

function onlyPost(targets: readonly LinkTarget[]): LinkTarget | undefined {
  const posts = targets.filter(({ post }) => post);
  return isOne(posts, 'post') ? posts[0] : undefined;
}

/** The one name of two that may be absent; none when they differ. */
function agreed(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined || one === other ? (one ?? other) : undefined;
}

/** Each row that holds codes, with its codes and links; all of them are in the order of the text. */
function* within(rows: readonly TextRow[], codes: readonly FoundCode[], links: readonly FoundLink[]) {
  let [code, link] = [0, 0];
  for (const row of rows) {
    const end = row.start + row.text.length;
    const [firstCode, firstLink] = [code, link];
    while (codes[code] && (codes[code] as FoundCode).start < end) code += 1;
    while (links[link] && (links[link] as FoundLink).start < end) link += 1;
    if (code === firstCode) continue;
    const targets = links.slice(firstLink, link).map(({ target }) => target);
    yield { row, codes: codes.slice(firstCode, code), targets };
  }
}

/** Whose row it is: of the links in it, of its cell with a name, or of a line with nothing but a name and the code. */
function handleIn(row: TextRow, targets: readonly LinkTarget[], nameColumn: number): string | undefined {
  const cells = cellsOf(row);
  const isName = (cell: string, column: number) =>
    name.test(cell) && (column === nameColumn || cell.includes('@'));
  const named = new Set(cells.filter(isName).map(nameIn));
  for (const { post, handle } of targets) if (post && handle) named.add(handle);
  const [only] = named;
  if (only) return named.size === 1 ? only : undefined;
  const rest = row.text.replace(/[#%&]\S+|\S*tiktok\.com\S*|@[\w.]+/gi, '');
  return isOne(targets, 'handle') && !rest.replace(label, '') ? targets[0]?.handle : undefined;
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
  items: readonly { readonly [Key in Field]?: string | undefined }[],
  field: Field,
): boolean {
  return (
    items.length > 0 && items.every((item) => item[field] !== undefined && item[field] === items[0]?.[field])
  );
}
