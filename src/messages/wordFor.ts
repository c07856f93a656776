import { lookUp } from '../shared/lookUp';

/** The word of a table for a name; a name that has none, such as that of a newer server, stands for itself. */
export function wordFor<Word>(table: Readonly<Record<string, Word>>, name: string): Word | string {
  return lookUp(table, name) ?? name;
}
