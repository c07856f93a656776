import { redactCodes } from '../../code/redactCodes';

// A code that has lost its # and its = on the way; ids are shorter.
const likeTheRestOfACode = /[\w+/%-]{40,}={0,2}/g;

/** A platform message without anything that could be an authorisation code: such messages quote what was sent. */
export function withoutCodes(message: string): string {
  return redactCodes(message).replace(likeTheRestOfACode, '***');
}
