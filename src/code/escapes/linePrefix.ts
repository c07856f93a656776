/**
 * What a program may have put in front of the next line: a diff, a quote, a comment, a number, `git blame`. Some of it
 * looks like a part of a code, so the line end before it stays, and `lineBreaks.ts` tries what makes a code.
 */
export const linePrefix = /[>|│#]|[+-][\w+/=]|[+*-]\s|\/\/|\d{1,6}[:|-]|\^?[\da-f]{6,40}\s\(/;
