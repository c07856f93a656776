import { lookUp } from '../shared/lookUp';

/** The word of a table for a name; a name without one, such as from a newer server, is used as it is. */
export function wordFor<Word>(table: Readonly<Record<string, Word>>, name: string): Word | string {
  return lookUp(table, name) ?? name;
}
