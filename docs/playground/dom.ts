/** The element with this id. */
export function byId<Kind extends Element = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element with the id ${id}`);
  return element as unknown as Kind;
}

type Child = Node | string | undefined | false;

/** An element with attributes and children; text stays text, so that nothing pasted becomes markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** An element of a drawing. */
export function svg(tag: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A button that does something when it is pressed. */
export function button(
  label: string,
  onPress: () => void,
  attributes: Record<string, string> = {},
): HTMLElement {
  const element = h('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', onPress);
  return element;
}

/** How an answer looks. */
export type Tone = 'good' | 'doubt' | 'bad';

/** A headline and what follows from it, in the colour of its tone. */
export function answer(tone: Tone, headline: string, ...rest: readonly Child[]): HTMLElement {
  return h('div', { class: `answer ${tone}` }, h('p', { class: 'headline' }, headline), ...rest);
}

/** A paragraph. */
export function p(text: string, className = ''): HTMLElement {
  return h('p', className ? { class: className } : {}, text);
}

/** A button that copies a text, and says for a moment that it has. */
export function copyButton(label: string, text: string): HTMLElement {
  const say = (word: string) => {
    element.textContent = word;
    setTimeout(() => (element.textContent = label), 2000);
  };
  const element = button(label, () => {
    navigator.clipboard.writeText(text).then(
      () => say('Copied'),
      () => say('Your browser does not allow copying'),
    );
  });
  return element;
}

interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: () => string | Promise<string>;
}

/** A button that saves a text as a file; the text is made when it is pressed. */
export function downloadButton(label: string, { name, type, text }: Download): HTMLElement {
  return button(label, async () => {
    const url = URL.createObjectURL(new Blob([await text()], { type }));
    h('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  });
}

/** The day of an instant in words, in UTC. */
export function longDay(date: Date): string {
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** The day of an instant, in UTC. */
export function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** An instant to the minute, in UTC. */
export function minute(date: Date): string {
  return `${longDay(date)}, ${date.toISOString().slice(11, 16)} UTC`;
}

/** The instant at the beginning of a day in UTC, or none when the field is empty. */
export function startOfDay(value: string): Date | undefined {
  return value === '' ? undefined : new Date(`${value}T00:00:00Z`);
}
