import {
  en,
  enAuthorisation,
  enCampaign,
  enCandidates,
  enCode,
  enCreative,
  enEligibility,
  enPlatform,
  enSheet,
  enPostUrl,
  type Say,
} from 'tiktok-spark-ads/messages';
import { groupBy } from '../../../src/shared/groupBy';
import { kindExamples, type KindExamples } from '../../support/kindExamples.ts';
import { table } from '../../support/markdown.ts';

interface Message {
  readonly text: unknown;
  readonly remedy: unknown;
}

/** Whose issues a table of messages holds, and the functions that say them. */
const rooms: readonly [title: string, says: string, messages: object][] = [
  ['Codes', '`validateCode`, `authorisationCodeField`, `authorisationCodeSchema`', enCode],
  ['Links of posts', '`parsePostUrl`', enPostUrl],
  ['Times, durations and authorisations', 'the functions of time, flights and renewals', enAuthorisation],
  ['Sheets', '`readSheetRow`, `triageSheet`', enSheet],
  ['Eligibility', '`checkSparkEligibility`', enEligibility],
  ['Campaign set-up', '`checkAdSetup`', enCampaign],
  ['Creatives', '`checkCreative`', enCreative],
  ['Candidates', '`checkConcept`, `rankSparkCandidates`', enCandidates],
  ['Platform', 'the readers and builders of `./business-api`', enPlatform],
];

/** Stands in for the parameters of an issue: each shows its name, as one thing, as a list, or as what a method gives. */
function named(name: string): unknown {
  const show = () => `{${name}}`;
  const list: unknown[] = [{ toString: show, values: [] }];
  return new Proxy(show, {
    apply: show,
    get: (_, key) => {
      // An end is told as if it were exact, and a time as if it were to come.
      if (name === '' && isExtra(key)) return undefined;
      if (name === '' && typeof key === 'string') return named(key);
      // A text shows the name; a sum or product shows only that it is a number.
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'string' ? show() : Number.NaN);
      if (typeof key !== 'string' || key === 'toString')
        return key === Symbol.iterator ? list[Symbol.iterator].bind(list) : show;
      if (key in list)
        return key === 'length' ? 2 : (list[key as 'map'] as (of: unknown) => unknown).bind(list);
      return named(name);
    },
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
  });
}

const extras: readonly (string | symbol)[] = [
  'endIsUpperBound',
  'endIsLowerBound',
  'endIsUnconfirmed',
  'isPast',
];

function isExtra(key: string | symbol): boolean {
  return extras.includes(key);
}

const list = (type: 'conjunction' | 'disjunction') => (items: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type }).format(Array.from(items, String));

/** Says every parameter by its name. */
const say: Say = {
  day: String,
  lastDay: String,
  time: String,
  apart: (one, other) => [String(one), String(other)],
  lastDays: (one, other) => [String(one), String(other)],
  number: String,
  percent: String,
  count: (value, forms) => forms.other.replace('#', String(value)),
  country: String,
  and: list('conjunction'),
  or: list('disjunction'),
};

function sentence(wording: unknown): string {
  if (typeof wording === 'string') return wording;
  if (typeof wording === 'function') {
    const made = (wording as (params: unknown, say: Say) => unknown)(named(''), say);
    return String(made).replace(/NaN|undefined/g, '{…}');
  }
  const { advertiser, creator } = wording as Record<string, unknown>;
  return `${sentence(advertiser)}<br>_To the creator:_ ${sentence(creator)}`;
}

interface Row {
  readonly code: string;
  readonly text: string;
  readonly remedy: string;
}

/** A remedy that so many codes share stands once above them. */
const shared = 4;

function section([title, says, messages]: (typeof rooms)[number]): string {
  const rows = Object.entries(messages as Record<string, Message>).map(([code, { text, remedy }]): Row => ({
    code,
    text: sentence(text).replaceAll('\n', ' '),
    remedy: sentence(remedy).replaceAll('\n', ' '),
  }));
  const together = [...groupBy(rows, ({ remedy }) => remedy)].filter(([, group]) => group.length >= shared);
  const alone = rows.filter(({ remedy }) => !together.some(([ofGroup]) => ofGroup === remedy));
  return [
    `## ${title}`,
    `Said by ${says}.`,
    ...together.flatMap(([remedy, group]) => [
      `**${remedy.replace('<br>', '**<br>')}${remedy.includes('<br>') ? '' : '**'}`,
      table(
        ['code', 'what is wrong'],
        group.map(({ code, text }) => [anchored(code), text]),
      ),
    ]),
    ...(alone.length > 0
      ? [
          table(
            ['code', 'what is wrong', 'what to do'],
            alone.map(({ code, text, remedy }) => [anchored(code), text, remedy]),
          ),
        ]
      : []),
  ].join('\n\n');
}

/** A code that a link can lead to. */
const anchored = (code: string) => `<a id="${code}"></a>\`${code}\``;

/** The rows of the table of kinds, in its order: the first that fits is told. */
function kinds(of: KindExamples['of']): string {
  const shown = (examples: readonly string[]) =>
    examples
      .map((example) => (example.length > 60 ? `${example.slice(0, 50)} …` : example))
      .map((example) => `\`${example}\``)
      .join(' ');
  const rows = kindExamples
    .filter((kind) => kind.of === of)
    .map(({ name, words, is, not }) => [`\`${name}\``, words, shown(is), shown(not)]);
  return table(['code', 'what it is, and why it is told before the next', 'such as', 'but not'], rows);
}

/** How codes are told apart from other things: the same table that the function reads. */
const kindsOfPastes = [
  '### What is pasted in place of a code, from the first that is asked to the last',
  kinds('otherThings'),
  '### The flaws of a would-be code',
  kinds('flaws'),
].join('\n\n');

/** The codes of `en` that no room of this page holds. */
export const unlistedCodes = Object.keys(en).filter(
  (code) => !rooms.some(([, , messages]) => code in messages),
);

/** `docs/issue-codes.md`: everything that can be wrong, in the English of the messages. */
export function issueCodesPage(): string {
  const intro =
    'Everything that can be wrong, with the English that `describeIssue` gives to an advertiser. `{name}` stands for a parameter of the issue. Where many codes have one remedy, it stands above them. A link may lead to a code: `issue-codes.md#code_truncated`. Generated from the messages.';
  const [codes = '', ...others] = rooms.map(section);
  return ['# Issue codes', intro, codes, kindsOfPastes, ...others].join('\n\n');
}
