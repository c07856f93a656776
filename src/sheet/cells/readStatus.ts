import type { Authorisation } from '../../vocabulary/authorisation';
import { withoutAccents } from '../../shared/withoutAccents';
import type { FilledCell } from './cellContent';
import { statusWords } from './statusWords';

/** What a word in a sheet says of how far an authorisation has come. */
export type StatusReading = Pick<Authorisation, 'stage' | 'platformStatus'>;

const stages = {
  requested: { stage: 'requested' },
  rejected: { stage: 'rejected' },
  inReview: { stage: 'in_review' },
  generated: { stage: 'generated' },
  applied: { stage: 'applied' },
  expired: { platformStatus: 'EXPIRED' },
  deleted: { platformStatus: 'DELETED' },
} as const satisfies Readonly<Record<string, StatusReading>>;

const byWord: ReadonlyMap<string, StatusReading> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(statusWords).flatMap(([stage, lines]) =>
      lines
        .flatMap((line) => line.split(', '))
        .map((word) => [stem(word), stages[stage as keyof typeof stages]] as const),
    ),
  ))();

const yes = new Set([
  'yes',
  'y',
  'true',
  'x',
  '✓',
  '✔',
  '✅',
  '☑',
  '1',
  'done',
  'applied',
  'ja',
  'oui',
  'si',
  'sim',
  'tak',
]);
const no = new Set([
  'no',
  'n',
  'false',
  '✗',
  '✘',
  '❌',
  '☐',
  '0',
  'not yet',
  'nein',
  'non',
  'nao',
  'nee',
  'nie',
]);

/** Reads how far an authorisation has come; `undefined` for words that say nothing of that. */
export function readStatus(cell: FilledCell): StatusReading | undefined {
  if (cell.kind !== 'text') return undefined;
  const word = plainWord(cell.text);
  return byWord.get(stem(word)) ?? byWord.get(stem(word.replace(datedSince, '')));
}

/** Reads whether a code was applied: a word or a tick; `undefined` for anything else, such as the day on which it was. */
export function readTick(cell: FilledCell): 'applied' | 'generated' | undefined {
  const word = plainWord(writtenOf(cell));
  if (yes.has(word)) return 'applied';
  return no.has(word) ? 'generated' : undefined;
}

function writtenOf(cell: FilledCell): string {
  if (cell.kind === 'flag') return String(cell.flag);
  if (cell.kind === 'number') return String(cell.number);
  return cell.kind === 'text' ? cell.text : '';
}

/** When something became so: `angefragt am 20.11.` */
const datedSince = /[\s,]+(?:\(|am |on |le |el |em |il |op |seit |since )?\d{1,4}[./-]\d[\d./-]*\)?$/;

/** A word without what tells masculine from feminine and one from many in Romance languages. */
function stem(word: string): string {
  return word.replace(/(?:ee|[aeo])s?$/, '');
}

function plainWord(text: string): string {
  return withoutAccents(text.slice(0, 40))
    .replace(/[_\s]+/g, ' ')
    .replace(/[.!]+$/, '');
}
