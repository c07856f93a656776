import { groupByCreator, renewalAsk, type RenewalPlan } from 'tiktok-spark-ads';
import { type CreatorLanguage, renewalAskText } from 'tiktok-spark-ads/messages';
import { copyButton, h } from '../dom';
import { languages, nameOfLanguage } from './languages';

/** One message for each creator who has to act, ready to be copied, in the language that is chosen. */
export function creatorMessages({ due }: RenewalPlan, now: Date): HTMLElement {
  const creators = groupByCreator(due).flatMap(({ handle, rows }) => {
    const asks = rows.flatMap(({ authorisation }) => renewalAsk(authorisation, { now }) ?? []);
    return asks.length === 0 ? [] : [{ handle, asks }];
  });
  if (creators.length === 0) return h('div');
  const list = h('div');
  const show = (language?: CreatorLanguage) => {
    const lang = language?.locale ?? 'en';
    list.replaceChildren(
      ...creators.map(({ handle, asks }) => {
        const { subject, message } = renewalAskText(asks, { now, words: language?.asks });
        return h(
          'details',
          { class: 'message' },
          h('summary', {}, handle ? `@${handle}` : 'A creator whom the sheet does not name'),
          h('p', { class: 'subject', lang }, subject),
          h('pre', { lang }, message),
          copyButton('Copy the message', `${subject}\n\n${message}`),
        );
      }),
    );
  };
  const language = h(
    'select',
    { id: 'message-language' },
    h('option', { value: '' }, 'English'),
    ...Object.keys(languages).map((tag) => h('option', { value: tag, lang: tag }, nameOfLanguage(tag))),
  );
  language.addEventListener('input', async () => show(await languages[language.value]?.()));
  show();
  return h(
    'div',
    {},
    h('h3', {}, 'Messages to send'),
    h('div', { class: 'language' }, h('label', { for: 'message-language' }, 'Write in'), language),
    list,
  );
}
