/** The parts that are there, as a sentence with a space after it; nothing when there are none. */
export function sentence(...parts: readonly (string | false | undefined)[]): string {
  const text = parts.filter((part) => part).join(', ');
  return text && `${capitalised(text)}. `;
}

/** The subject line of a mail: who asks, then what for, until when; where nobody is named it starts with a capital. */
export function subjectLine({
  brand,
  what,
  due,
  colon = ': ',
}: {
  readonly brand: string | undefined;
  readonly what: string;
  readonly due?: string | undefined;
  readonly colon?: string;
}): string {
  const asked = due ? `${what}, ${due}` : what;
  return brand ? `${brand}${colon}${asked}` : capitalised(asked);
}

function capitalised(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
