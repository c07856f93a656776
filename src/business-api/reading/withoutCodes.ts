import { redactCodes } from '../../code/redactCodes';

// A code that has lost its # and its =; ids are shorter.
const likeTheRestOfACode = /[\w+/%-]{40,}={0,2}/g;

/** A platform message with everything masked that could be an authorisation code: such messages quote the request. */
export function withoutCodes(message: string): string {
  return redactCodes(message).replace(likeTheRestOfACode, '***');
}
