/** Parts of a mail, parted by an empty line; absent ones are left out. */
export function paragraphs(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part).join('\n\n');
}

/** Sentences one after the other: with a space between them, except after the wide full stop, which brings its own. */
export function sentences(...parts: readonly string[]): string {
  return parts.join(' ').replaceAll('。 ', '。');
}

/** Lines under a title; nothing when there are none. */
export function titled(title: string, lines: string): string {
  return lines && `${title}\n${lines}`;
}

export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.trim().replace(/\n/g, '\n  ')}`).join('\n');
}

/** What stands below the name of a post, or alone where it has none. */
export function entry(name: string | undefined, details: string): string {
  return [name, details.trim()].filter((part) => part).join('\n');
}
