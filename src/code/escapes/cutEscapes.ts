/** Escapes of each notation that a line end has cut in two: behind these it is never the end of a code. */
export const cutEscapes: readonly RegExp[] = [
  // Links.
  /(%(?:25){0,9}(?:u[\da-f]{0,3}|[0-7]))=?\r?\n[>\s]{0,9}/gi,
  // HTML.
  /(&(?:amp;){0,9}#x?[\da-f]{0,7})=?\r?\n[>\s]{0,9}/gi,
  // Strings, and the XML of Office and of .NET.
  /(\\(?:u[\da-f]{0,3}|u0{4,6}\d?|x0{0,2}[\da-f]?|[ux]\{[\da-f]{0,6})|_x[\da-f]{1,4})=?\r?\n[>\s]{0,9}/gi,
  // With less of an escape than that, only the soft end of a line in an e-mail shows it.
  /(%|&[a-z]{0,7}|\\[0-7]{1,3}|_x)=\r?\n[>\s]{0,9}/gi,
  // A whole escape of `=`, where the next `=` is the soft line break: of links and HTML, and of strings.
  /(%(?:25){0,9}(?:u00)?3d|&(?:amp;){0,9}(?:#0{0,9}61|#x0{0,9}3d|equals);)=\r?\n[>\s]{0,9}/gi,
  /(\\(?:(?:u00|u0{6}|x0{0,2}|0{0,4})3d|[ux]\{3d\}|075)|_x003d_)=\r?\n[>\s]{0,9}/gi,
];
