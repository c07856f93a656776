import type { FoundCode } from './findCodes';
import type { FoundLink } from '../links/findPostLinks';
import { textLines, type TextRow } from './textRows';

/** A JSON or code object, or a list item, with what is in it and in nested ones. */
interface Rec {
  readonly start: number;
  readonly around: Rec | undefined;
  end: number;
  /** Undefined when there is none. */
  code?: string | 'several';
  hasPost: boolean;
}

/** Where a record begins or ends. */
interface Edge {
  readonly at: number;
  readonly opens: boolean;
}

/** What the objects and lists of a text say of its codes. */
export interface CodeRecords {
  /** The record of each code that has one to itself. They follow each other in the text. */
  readonly own: readonly TextRow[];
  /** The codes that share their object with others. */
  readonly shared: ReadonlySet<FoundCode>;
}

/**
 * For each code that stands in an object, or in an item of a list with a link, the record it belongs to: the smallest
 * one with a link, as long as that has no other code. Where one begins within another, the other is read up to there.
 */
export function findRecords(
  text: string,
  codes: readonly FoundCode[],
  links: readonly FoundLink[],
): CodeRecords {
  const hasObjects = text.includes('{');
  const edges = hasObjects ? braces(text) : listItems(text);
  const found = new Map<number, Rec>();
  const shared = new Set<FoundCode>();
  for (const [code, innermost] of codes.length ? recordsOfCodes(codes, links, edges, text.length) : []) {
    const record = smallestWithPost(innermost) ?? (hasObjects ? innermost : undefined);
    if (record?.code === 'several') shared.add(code);
    else if (record) found.set(record.start, record);
  }
  const records = [...found.values()].sort((one, other) => one.start - other.start);
  const own = records.map(({ start, end }, at) => ({
    start,
    text: text.slice(start, Math.min(end, records[at + 1]?.start ?? end)),
  }));
  return { own, shared };
}

/** How many nested records to search for the link of a code. */
const mostLevels = 20;

function smallestWithPost(innermost: Rec): Rec | undefined {
  let record: Rec | undefined = innermost;
  for (let level = 0; record && level < mostLevels; level += 1) {
    if (record.code === 'several') return undefined;
    if (record.hasPost) return record;
    record = record.around;
  }
  return undefined;
}

/** Each code that stands in a record, with the innermost one. */
function recordsOfCodes(
  codes: readonly FoundCode[],
  links: readonly FoundLink[],
  edges: Iterable<Edge>,
  length: number,
): [FoundCode, Rec][] {
  const innermost: [FoundCode, Rec][] = [];
  let open: Rec | undefined;
  let [code, link] = [0, 0];
  const noteUpTo = (at: number) => {
    for (let next = codes[code]; next && next.start < at; next = codes[(code += 1)]) {
      if (!open) continue;
      addCode(open, next.value);
      innermost.push([next, open]);
    }
    for (let next = links[link]; next && next.start < at; next = links[(link += 1)]) {
      if (open && next.target.post) open.hasPost = true;
    }
  };
  const close = (at: number) => {
    noteUpTo(at);
    if (!open) return;
    open.end = at;
    const { around } = open;
    if (around && open.code) addCode(around, open.code);
    if (around && open.hasPost) around.hasPost = true;
    open = around;
  };
  for (const { at, opens } of edges) {
    noteUpTo(at);
    if (opens) open = { start: at, end: length, around: open, hasPost: false };
    else close(at);
  }
  do close(length);
  while (open);
  return innermost;
}

function addCode(record: Rec, code: string): void {
  record.code = record.code === undefined || record.code === code ? code : 'several';
}

function* braces(text: string): Generator<Edge> {
  for (const { 0: brace, index: at } of text.matchAll(/[{}]/g)) yield { at, opens: brace === '{' };
}

/** A YAML or list item: from its marker to the next line that is not indented further. */
function* listItems(text: string): Generator<Edge> {
  const indents: number[] = [];
  for (const { text: line, start } of textLines(text)) {
    const [, indent = '', mark] = /^([ \t]{0,200})(-\s|[*•]\s|\d{1,3}[.)]\s)?(?=\S)/.exec(line) ?? [];
    if (!line.trim()) continue;
    while ((indents.at(-1) ?? -1) >= indent.length) {
      indents.pop();
      yield { at: start, opens: false };
    }
    if (!mark) continue;
    indents.push(indent.length);
    yield { at: start, opens: true };
  }
}
