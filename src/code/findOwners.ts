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
  const rowsOf = isSheet ? sheetRows : textLines;
  const [head] = rowsOf(text);
  const nameColumn = isSheet
    ? cellsOf((head as TextRow).text).findIndex((cell) => nameHeading.test(cell))
    : -1;
  for (const { row, codes: inside, targets } of within(rowsOf(text), codes, links)) {
    const owner = { ...onlyPost(targets), handle: handleIn(row, targets, nameColumn) };
    for (const code of inside) owners.set(code, owner);
  }
  if (isSheet) return owners;
  for (const { codes: inside, targets } of within(textParagraphs(text), codes, links)) {
    const post = onlyPost(targets);
    for (const code of inside) {
      // The only code of its paragraph is the only one of its line.
      const owner = owners.get(code) as CodeOwner;
      const handle = only([post?.handle, owner.handle].filter((one) => one));
      if (post && !owner.post) owners.set(code, { ...post, handle });
    }
  }
  return owners;
}

function onlyPost(targets: readonly LinkTarget[]): LinkTarget | undefined {
  const linked = targets.filter(({ post }) => post);
  const onlyOne = only(linked.map(({ post }) => post));
  return linked.find(({ post }) => post === onlyOne);
}

/** Each row that holds one code, with how often it stands there and with the links; all in the order of the text. */
function* within(rows: Iterable<TextRow>, codes: readonly FoundCode[], links: readonly FoundLink[]) {
  let [code, link] = [0, 0];
  for (const { text, start } of rows) {
    const end = start + text.length;
    const [firstCode, firstLink] = [code, link];
    code = passed(codes, code, end);
    link = passed(links, link, end);
    if (code === firstCode) continue;
    const inside = codes.slice(firstCode, code);
    if (!only(inside.map(({ value }) => value))) continue;
    yield { row: text, codes: inside, targets: links.slice(firstLink, link).map(({ target }) => target) };
  }
}

/** How many items begin before a place, when at least so many do. */
function passed(items: readonly { readonly start: number }[], atLeast: number, end: number): number {
  let count = atLeast;
  while ((items[count]?.start ?? Infinity) < end) count += 1;
  return count;
}

/** Whose row it is: of the links in it, of its cell with a name, or of a line with nothing but a name and the code. */
function handleIn(row: string, targets: readonly LinkTarget[], nameColumn: number): string | undefined {
  const named = cellsOf(row).flatMap((cell, column) => {
    const found = column === nameColumn || cell.includes('@') ? name.exec(cell)?.[1] : undefined;
    return found?.toLowerCase() ?? [];
  });
  const linked = targets.flatMap(({ post, handle }) => (post && handle) ?? []);
  if (named.length + linked.length) return only([...named, ...linked]);
  const rest = row.replace(/[#%&]\S+|(?<!\S)\S*tiktok\.com\S*|@[\w.]+/gi, '');
  return rest.replace(label, '') ? undefined : only(targets.map(({ handle }) => handle));
}

/** The cells of a row of a sheet; those of a comma-separated line too, unless it is a sentence. */
function cellsOf(row: string): string[] {
  const cells = row.split(/[\t;|]/);
  const isList = cells.length === 1 && !/,\s|[^,\s]\s+[^,\s]/.test(row);
  return (isList ? row.split(',') : cells).map((cell) => cell.trim());
}

/** The value that all of them are, if there is one. */
function only<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = new Set(values);
  return others.length ? undefined : first;
}
