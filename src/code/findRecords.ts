import type { FoundCode } from './findCodes';
import type { FoundLink } from './findPostLinks';
import { textLines, type TextRow } from './textRows';

/** An object of JSON or of code, or an item of a list, with what is in it and in those inside it. */
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

/**
 * For each code that stands in an object, or in an item of a list with a link, the record it belongs to: the smallest
 * one with a link, as long as that has no other code. They follow each other in the text.
 */
export function findRecords(
  text: string,
  codes: readonly FoundCode[],
  links: readonly FoundLink[],
): TextRow[] {
  if (!codes.length) return [];
  const hasObjects = text.includes('{');
  const found = new Map<number, TextRow>();
  for (const innermost of recordsOfCodes(text, codes, links, hasObjects ? braces(text) : listItems(text))) {
    const record = smallestWithPost(innermost) ?? (hasObjects ? innermost : undefined);
    if (record) found.set(record.start, { start: record.start, text: text.slice(record.start, record.end) });
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}

/** How many records around one another are looked at for the link of a code. */
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

/** The innermost record of each code that stands in one. */
function recordsOfCodes(
  text: string,
  codes: readonly FoundCode[],
  links: readonly FoundLink[],
  edges: Iterable<Edge>,
): Rec[] {
  const innermost: Rec[] = [];
  let open: Rec | undefined;
  let [code, link] = [0, 0];
  const noteUpTo = (at: number) => {
    for (let next = codes[code]; next && next.start < at; next = codes[(code += 1)]) {
      if (!open) continue;
      addCode(open, next.value);
      innermost.push(open);
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
    if (opens) open = { start: at, end: text.length, around: open, hasPost: false };
    else close(at);
  }
  do close(text.length);
  while (open);
  return innermost;
}

function addCode(record: Rec, code: string): void {
  record.code = record.code === undefined || record.code === code ? code : 'several';
}

function* braces(text: string): Generator<Edge> {
  for (const { 0: brace, index: at } of text.matchAll(/[{}]/g)) yield { at, opens: brace === '{' };
}

/** An item of YAML or of a list: from its mark to the next line that is not indented more. */
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
