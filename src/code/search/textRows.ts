/** Part of a text, with where it begins. */
export interface TextRow {
  readonly text: string;
  readonly start: number;
}

// Generators, because a long text has a million rows, of which most hold no code.

/** The rows of a sheet pasted from a spreadsheet: a cell in quotes may hold tabs and line breaks. */
export function* sheetRows(text: string): Generator<TextRow> {
  let start = 0;
  let isOpen = false;
  for (const line of textLines(text)) {
    const end = line.start + line.text.length;
    // Only a cell that begins with a quote is a quoted one: other quotes are inches and the like.
    const isQuoted = isOpen || /(?:^|\t)"/.test(line.text);
    if (isQuoted && line.text.split('"').length % 2 === 0) isOpen = !isOpen;
    // A row whose quote is not closed yet goes on in the next line, unless that would never end.
    isOpen &&= end - start < 5000 && end < text.length;
    if (isOpen) continue;
    yield { text: text.slice(start, end), start };
    start = end + 1;
  }
}

/** The lines of a text. */
export const textLines = (text: string) => between(text, /\n/g);

/** The paragraphs of a text: what blank lines or ruled ones separate. */
export const textParagraphs = (text: string) => between(text, /\n\s*\n|\n[-=_*]{3,99}\s*\n/g);

function* between(text: string, separator: RegExp): Generator<TextRow> {
  let start = 0;
  for (const { index, 0: found } of text.matchAll(separator)) {
    yield { text: text.slice(start, index), start };
    start = index + found.length;
  }
  yield { text: text.slice(start), start };
}
