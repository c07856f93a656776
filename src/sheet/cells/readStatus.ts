import type { Authorisation } from '../../vocabulary/authorisation';
import type { FilledCell } from './cellContent';

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

const rows: readonly (readonly [StatusReading, readonly string[]])[] = /* @__PURE__ */ (() => [
  [
    stages.requested,
    ['requested', 'asked', 'waiting', 'awaiting', 'awaiting code', 'waiting for code', 'outstanding'],
  ],
  [
    stages.requested,
    ['no code', 'no code yet', 'angefragt', 'ausstehend', 'demande', 'solicitado', 'pedido', 'richiesto'],
  ],
  [
    stages.requested,
    [
      'tbc',
      'to come',
      'coming',
      'coming soon',
      'to follow',
      'not yet',
      'en attente',
      'a venir',
      'folgt',
      'kommt',
    ],
  ],
  [
    stages.requested,
    ['kommt noch', 'pendiente', 'en espera', 'pendente', 'aguardando', 'in attesa', 'in afwachting', '待ち'],
  ],
  [
    stages.rejected,
    ['rejected', 'declined', 'refused', 'abgelehnt', 'refuse', 'rechazado', 'recusado', 'rifiutato'],
  ],
  [stages.inReview, ['in review', 'reviewing', 'under review', 'in prufung']],
  [
    stages.generated,
    ['generated', 'received', 'code received', 'not applied', 'unapplied', 'to apply', 'new', 'ready'],
  ],
  [stages.generated, ['not used', 'unused', 'erhalten', 'neu', 'recu', 'recibido', 'recebido', 'ricevuto']],
  [
    stages.applied,
    ['applied', 'live', 'running', 'active', 'in use', 'used', 'on', 'authorized', 'authorised'],
  ],
  [stages.applied, ['aktiv', 'lauft', 'actif', 'en cours', 'activo', 'ativo', 'attivo', 'actief']],
  [
    stages.expired,
    ['expired', 'ended', 'over', 'abgelaufen', 'expire', 'expirado', 'caducado', 'scaduto', 'verlopen'],
  ],
  [stages.deleted, ['revoked', 'withdrawn', 'deleted', 'removed', 'cancelled', 'canceled', 'unauthorized']],
  [
    stages.deleted,
    ['unauthorised', 'widerrufen', 'zuruckgezogen', 'revoque', 'revocado', 'revogado', 'revocato'],
  ],
])();

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
  return rows.find(([, words]) => words.includes(word))?.[0];
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

function plainWord(text: string): string {
  return text
    .slice(0, 40)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/[.!]+$/, '');
}
