import { withoutLabel } from '../labels/withoutLabel';
import type { FoundCode } from './findCodes';
import { findPostLinks, type FoundLink, type LinkTarget } from '../links/findPostLinks';
import { findRecords } from './findRecords';
import { sheetRows, textLines, textParagraphs, type TextRow } from './textRows';

/** What a code belongs to. */
export type CodeOwner = LinkTarget;

const name = /^["']?@?([\w.]{2,24})["']?$/;
const nameHeading = /^["']?(?:tiktok )?(?:handle|creator|user|account|influencer|profile)/i;
const nameField =
  /\b(?:handle|creator|user_?name|account|influencer|profile)(?:_?name)?["']?\s{0,9}(?:[:=]|=>)\s{0,9}["']?@?([\w.]{2,24})(?![\w./:])/gi;

/**
 * The posts and accounts of codes, if the text leaves no doubt. For a code in a record, the record decides; for any
 * other, its row or line, then the lines around it, then its paragraph. In a sheet only the row counts.
 */
export function findOwners(text: string, codes: readonly FoundCode[]): Map<FoundCode, CodeOwner> {
  const links = findPostLinks(text);
  const ofRecords = ownersInRecords(text, codes, links);
  const ofRows = ownersInRows(text, codes, links);
  const ofLines = text.includes('\t') ? new Map<FoundCode, LinkTarget>() : postsAround(text, codes, links);
  return new Map(
    codes.map((code) => {
      const owner = ofRecords.get(code) ?? ofRows.get(code) ?? {};
      const post = owner.post || ofRecords.has(code) ? undefined : ofLines.get(code);
      const handles = [post?.handle, owner.handle].filter((one) => one);
      return [code, post ? { ...post, handle: only(handles) } : owner];
    }),
  );
}

function ownersInRecords(text: string, codes: readonly FoundCode[], links: readonly FoundLink[]) {
  const { own, shared } = findRecords(text, codes, links);
  const owners = new Map<FoundCode, CodeOwner>();
  for (const { row, inside, targets } of filled(own, codes, links)) {
    const named = [...row.matchAll(nameField)].map(([, found = '']) => found.toLowerCase());
    const owner = { ...onlyPost(targets), handle: only([...handlesOfPosts(targets), ...named]) };
    for (const code of inside) owners.set(code, owner);
  }
  for (const code of shared) owners.set(code, {});
  return owners;
}

function ownersInRows(text: string, codes: readonly FoundCode[], links: readonly FoundLink[]) {
  const owners = new Map<FoundCode, CodeOwner>();
  const isSheet = text.includes('\t');
  const rowsOf = isSheet ? sheetRows : textLines;
  const [head] = rowsOf(text);
  const nameColumn = isSheet
    ? cellsOf((head as TextRow).text).findIndex((cell) => nameHeading.test(cell))
    : -1;
  for (const { row, inside, targets } of filled(rowsOf(text), codes, links)) {
    if (!hasOneCode(inside)) continue;
    const owner = { ...onlyPost(targets), handle: handleIn(row, targets, nameColumn) };
    for (const code of inside) owners.set(code, owner);
  }
  return owners;
}

/** The post of the only code in a paragraph, or of the line before or after it if links and codes alternate. */
function postsAround(text: string, codes: readonly FoundCode[], links: readonly FoundLink[]) {
  const posts = new Map<FoundCode, LinkTarget>();
  for (const { inside, linked, targets } of filled(textParagraphs(text), codes, links)) {
    const post = hasOneCode(inside) && onlyPost(targets);
    if (post) for (const code of inside) posts.set(code, post);
    else for (const [code, { target }] of takingTurns(text, inside, linked)) posts.set(code, target);
  }
  return posts;
}

/** Codes with their links, if each is on its own line, alternating, and there are equally many of both. */
function takingTurns(
  text: string,
  codes: readonly FoundCode[],
  links: readonly FoundLink[],
): [FoundCode, FoundLink][] {
  const posts = links.filter(({ target }) => target.post);
  const [firstCode, firstPost] = [codes[0], posts[0]];
  if (!firstCode || !firstPost || codes.length !== posts.length) return [];
  const pairs = codes.map((code, at) => [code, posts[at] as FoundLink] as [FoundCode, FoundLink]);
  const inTurn = pairs.flatMap((pair) => (firstCode.start < firstPost.start ? pair : [pair[1], pair[0]]));
  const areInTurn = inTurn.every((one, at) => {
    const before = inTurn[at - 1];
    return !before || (before.start < one.start && text.slice(before.start, one.start).includes('\n'));
  });
  return areInTurn ? pairs : [];
}

const hasOneCode = (codes: readonly FoundCode[]) => only(codes.map(({ value }) => value)) !== undefined;

function onlyPost(targets: readonly LinkTarget[]): LinkTarget | undefined {
  const linked = targets.filter(({ post }) => post);
  const onlyOne = only(linked.map(({ post }) => post));
  return linked.find(({ post }) => post === onlyOne);
}

const handlesOfPosts = (targets: readonly LinkTarget[]) =>
  targets.flatMap(({ post, handle }) => (post && handle) ?? []);

/** Each row with a code, how often the code occurs in it, and its links, in the order of the text. */
function* filled(rows: Iterable<TextRow>, codes: readonly FoundCode[], links: readonly FoundLink[]) {
  let [code, link] = [0, 0];
  for (const { text: row, start } of rows) {
    const end = start + row.length;
    const [firstCode, firstLink] = [passed(codes, code, start), passed(links, link, start)];
    code = passed(codes, firstCode, end);
    link = passed(links, firstLink, end);
    if (code === firstCode) continue;
    const inside = codes.slice(firstCode, code);
    const linked = links.slice(firstLink, link);
    yield { row, inside, linked, targets: linked.map(({ target }) => target) };
  }
}

/** How many items begin before a position, given a lower bound. */
function passed(items: readonly { readonly start: number }[], atLeast: number, end: number): number {
  let count = atLeast;
  while ((items[count]?.start ?? Infinity) < end) count += 1;
  return count;
}

/** Whose row it is: by its links, by its cell with a name, or by a line with nothing but a name and the code. */
function handleIn(row: string, targets: readonly LinkTarget[], nameColumn: number): string | undefined {
  const named = cellsOf(row).flatMap((cell, column) => {
    const found = column === nameColumn || cell.includes('@') ? name.exec(cell)?.[1] : undefined;
    return found?.toLowerCase() ?? [];
  });
  const sure = [...named, ...handlesOfPosts(targets)];
  if (sure.length) return only(sure);
  const rest = row.replace(/#\S+|(?<!\S)\S*tiktok\.com\S*|@[\w.]+/gi, '');
  return withoutLabel(rest.trim()) ? undefined : only(targets.map(({ handle }) => handle));
}

/** The cells of a row of a sheet or of a comma-separated line, unless it is a sentence. */
function cellsOf(row: string): string[] {
  const cells = row.split(/[\t;|]/);
  const isList = cells.length === 1 && !/,\s|[^,\s]\s+[^,\s]/.test(row);
  return (isList ? row.split(',') : cells).map((cell) => cell.trim());
}

/** The value that all of them share, if there is one. */
function only<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = new Set(values);
  return others.length ? undefined : first;
}
