const likeACode = /(?:#|%23)[\w+/%=-]{12,}|[\w+/%-]{40,}={0,2}/g;

/** A platform message without anything that could be an authorisation code: such messages quote what was sent. */
export function withoutCodes(message: string): string {
  return message.replace(likeACode, '***');
}
