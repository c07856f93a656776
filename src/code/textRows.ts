/** Part of a text, with where it begins. */
export interface TextRow {
  readonly text: string;
  readonly start: number;
}

/** The rows of a sheet pasted from a spreadsheet: a cell in quotes may hold tabs and line breaks. */
export function sheetRows(text: string): TextRow[] {
  const rows: TextRow[] = [];
  let start = 0;
  for (const line of textLines(text)) {
    const row = text.slice(start, line.start + line.text.length);
    // A quote that is not closed yet: the row goes on in the next line, unless that would never end.
    if (/(?:^|\t)"/.test(row) && row.split('"').length % 2 === 0 && row.length < 5000) continue;
    rows.push({ text: row, start });
    start = line.start + line.text.length + 1;
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
