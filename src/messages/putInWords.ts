import type { Issue } from '../vocabulary/verdict';
import type { Audience, Description, Sentence, Wording } from './issueMessage';

/** Puts an issue in the words of one message. */
export function putInWords(
  message: { readonly text: unknown; readonly remedy: unknown },
  { params }: Issue,
  audience: Audience,
): Description {
  const say = (wording: Wording<never>): string => {
    const sentence: Sentence<never> =
      typeof wording === 'object' ? (wording as Record<Audience, Sentence<never>>)[audience] : wording;
    return typeof sentence === 'function' ? sentence(params as never) : sentence;
  };
  return { text: say(message.text as Wording<never>), remedy: say(message.remedy as Wording<never>) };
}
