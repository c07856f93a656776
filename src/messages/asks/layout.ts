/** The paragraphs of a mail, separated by empty lines; absent ones are left out. */
export function paragraphs(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part).join('\n\n');
}

/** Joins sentences with a space, except after a full-width full stop, which brings its own. */
export function sentences(...parts: readonly string[]): string {
  return parts.join(' ').replaceAll('。 ', '。');
}

/** Lines under a title; nothing if there are none. */
export function titled(title: string, lines: string): string {
  return lines && `${title}\n${lines}`;
}

export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.trim().replace(/\n/g, '\n  ')}`).join('\n');
}

/** The text below the name of a post, or on its own if the post has no name. */
export function entry(name: string | undefined, details: string): string {
  return [name, details.trim()].filter((part) => part).join('\n');
}
