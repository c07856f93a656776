// What the demo needs around the library: arguments, a file, a table, and one clear sentence for a mistake.

import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';

const DAY_MS = 86_400_000;
const examples = ['authorised-posts.json', 'own-posts.json'].map((name) => new URL(name, import.meta.url));
const exampleNow = '2026-11-23T12:00:00Z';
const exampleFlight = '2026-11-25/2026-12-20';

/** Something that a user can mend; everything else that is thrown is a bug and keeps its stack. */
export class UserError extends Error {}

/** Runs a program with its arguments; a user's mistake ends it with one sentence and exit code 1. */
export function main(program) {
  try {
    program(readArguments());
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function readArguments() {
  const { values, positionals } = parsed();
  const [file] = positionals;
  if (positionals.length > 1) throw new UserError(`Give one file, not ${positionals.length}.`);
  const example = exampleOf(file);
  const ownNow = file && !example ? new Date().toISOString() : exampleNow;
  const now = instant('--now', values.now ?? ownNow);
  const [startsAt, endsAt] = (values.flight ?? (file ? inTwoWeeks(now) : exampleFlight)).split('/');
  const flight = { startsAt: instant('--flight', startsAt), endsAt: instant('--flight', endsAt) };
  if (flight.startsAt >= flight.endsAt) throw new UserError('--flight must end after it starts.');
  return { files: file ? [example ?? file] : examples, now, flight };
}

/** `sheet.csv` is the one beside this file, unless you have one of that name. */
function exampleOf(file) {
  if (file !== 'sheet.csv' || existsSync(file)) return undefined;
  return new URL('sheet.csv', import.meta.url);
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { now: { type: 'string' }, flight: { type: 'string' } },
    });
  } catch (error) {
    throw new UserError(error.message);
  }
}

function inTwoWeeks(now) {
  return `${now.toISOString()}/${new Date(now.getTime() + 14 * DAY_MS).toISOString()}`;
}

function instant(option, text) {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) {
    throw new UserError(
      `${option} wants ISO dates, such as --now 2026-11-23T12:00:00Z or --flight 2026-11-25/2026-12-20.`,
    );
  }
  return date;
}

/** The text of a file. */
export function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UserError(`${file} cannot be read.`);
  }
}

/** The JSON in a file. */
export function readJson(file) {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file} is not JSON.`);
  }
}

/** Prints rows under headings, each column as wide as it is said to be. */
export function printTable(columns, rows) {
  const table = new Table({
    head: Object.keys(columns),
    colWidths: Object.values(columns),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...rows);
  console.log(table.toString());
}

/** The day of an instant, in UTC. */
export function day(date) {
  return date.toISOString().slice(0, 10);
}

/** A stretch of time in whole days. */
export function days(ms) {
  const count = Math.floor(ms / DAY_MS);
  return count === 1 ? '1 day' : `${count} days`;
}
