/** Part of a text, with where it begins. */
export interface TextRow {
  readonly text: string;
  readonly start: number;
}

/** The rows of a sheet pasted from a spreadsheet: a cell in quotes may hold tabs and line breaks. */
export function sheetRows(text: string): TextRow[] {
  const rows: TextRow[] = [];
  let start = 0;
  let quotes = 0;
  for (const line of textLines(text)) {
    const end = line.start + line.text.length;
    // Only a cell that begins with a quote is a quoted one: other quotes are inches and the like.
    if (quotes > 0 || /(?:^|\t)"/.test(line.text)) quotes += line.text.split('"').length - 1;
    // A quote that is not closed yet: the row goes on in the next line, unless that would never end.
    if (quotes % 2 === 1 && end - start < 5000) continue;
    rows.push({ text: text.slice(start, end), start });
    start = end + 1;
    quotes = 0;
  }
  if (start < text.length) rows.push({ text: text.slice(start), start });
  return rows;
}

/** The lines of a text. */
export function textLines(text: string): TextRow[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const row = { text: line, start };
    start += line.length + 1;
    return row;
  });
}

/** The paragraphs of a text: what blank lines separate. */
export function textParagraphs(text: string): TextRow[] {
  const paragraphs: TextRow[] = [];
  for (const { index, 0: paragraph } of text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
    paragraphs.push({ text: paragraph, start: index });
  }
  return paragraphs;
}
