import type { CodeRepair } from '../vocabulary/code';
import { type Escape, escapes } from './escapes';

// Nobody escapes a text so often; a hostile one does not get more work out of us.
const mostRounds = 10;

/** Reads one kind of escape wherever a text has it. */
export const readEscape = (text: string, [, pattern, meaning, isUsedIn]: Escape): string =>
  !isUsedIn || isUsedIn(text) ? text.replace(pattern, meaning) : text;

/**
 * A text without its escapes, also those within others. Every function of codes reads them here.
 *
 * @param written - The text as somebody pasted it or a program wrote it.
 * @param repairs - Takes which kinds of escapes there were.
 * @param read - How one kind is read: `plainText` keeps the places, too.
 */
export function withoutEscapes(written: string, repairs = new Set<CodeRepair>(), read = readEscape): string {
  let text = written;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = text;
    for (const escape of escapes) {
      const plain = read(text, escape);
      if (plain !== text) repairs.add(escape[0]);
      text = plain;
    }
    if (text === before) break;
  }
  return text;
}
