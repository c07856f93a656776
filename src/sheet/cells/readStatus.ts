import type { Authorisation } from '../../vocabulary/authorisation';
import { withoutAccents } from '../../shared/withoutAccents';
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

const words: readonly (readonly [StatusReading, readonly string[]])[] = /* @__PURE__ */ (() => [
  [
    stages.requested,
    [
      ...['requested', 'asked', 'waiting', 'awaiting', 'awaiting code', 'waiting for code', 'outstanding'],
      ...[
        'no code',
        'no code yet',
        'tbc',
        'to come',
        'coming',
        'coming soon',
        'to follow',
        'not yet',
        'missing',
      ],
      ...[
        'angefragt',
        'ausstehend',
        'offen',
        'fehlt',
        'fehlt noch',
        'folgt',
        'folgt noch',
        'kommt',
        'kommt noch',
      ],
      ...[
        'wartet',
        'demande',
        'en attente',
        'a venir',
        'manque',
        'solicitado',
        'pendiente',
        'en espera',
        'falta',
      ],
      ...['por confirmar', 'por llegar', 'pedido', 'pendente', 'aguardando', 'a confirmar', 'faltando'],
      ...[
        'richiesto',
        'in attesa',
        'da confermare',
        'manca',
        'aangevraagd',
        'in afwachting',
        'volgt',
        'ontbreekt',
      ],
      ...[
        'oczekuje',
        'brak',
        'bekleniyor',
        'istendi',
        'diminta',
        'menunggu',
        'belum ada',
        'dang cho',
        'chua co',
      ],
      ...['待ち', '未着', '依頼中', '대기', '대기 중', '요청됨', '待定', '等待', '已请求'],
    ],
  ],
  [
    stages.rejected,
    [
      ...['rejected', 'declined', 'refused', 'abgelehnt', 'refuse', 'rechazado', 'recusado', 'rifiutato'],
      ...[
        'afgewezen',
        'geweigerd',
        'odmowa',
        'odrzucono',
        'reddedildi',
        'ditolak',
        'tu choi',
        '拒否',
        '거절',
      ],
      ...['거절됨', '已拒绝'],
    ],
  ],
  [
    stages.inReview,
    ['in review', 'reviewing', 'under review', 'in prufung', 'en revision', 'em analise', '审核中'],
  ],
  [
    stages.generated,
    [
      ...['generated', 'received', 'code received', 'not applied', 'unapplied', 'to apply', 'new', 'ready'],
      ...[
        'not used',
        'unused',
        'erhalten',
        'neu',
        'nicht eingebucht',
        'noch nicht eingebucht',
        'recu',
        'recibido',
      ],
      ...['nicht angewendet', 'sin aplicar', 'por aplicar', 'no aplicado', 'a appliquer', 'non applique'],
      ...[
        'recebido',
        'nao aplicado',
        'ricevuto',
        'da applicare',
        'non applicato',
        'ontvangen',
        'niet toegepast',
      ],
      ...[
        'otrzymano',
        'alindi',
        'diterima',
        'da nhan',
        '受領',
        '未適用',
        '수신',
        '미적용',
        '已收到',
        '未使用',
      ],
    ],
  ],
  [
    stages.applied,
    [
      ...[
        'applied',
        'live',
        'running',
        'active',
        'in use',
        'used',
        'on',
        'authorized',
        'authorised',
        'aktiv',
      ],
      ...[
        'lauft',
        'angewendet',
        'eingebucht',
        'eingelost',
        'hinterlegt',
        'actif',
        'en cours',
        'applique',
        'activo',
      ],
      ...[
        'aplicado',
        'vigente',
        'en marcha',
        'en curso',
        'ativo',
        'no ar',
        'em andamento',
        'attivo',
        'applicato',
      ],
      ...[
        'in corso',
        'actief',
        'loopt',
        'toegepast',
        'aktywny',
        'zastosowano',
        'aktif',
        'uygulandi',
        'yayinda',
      ],
      ...[
        'diterapkan',
        'berjalan',
        'da ap dung',
        'dang chay',
        '適用',
        '適用済み',
        '配信中',
        '有効',
        '적용',
        '적용됨',
      ],
      ...['활성', '진행 중', '已应用', '已使用', '投放中', '生效中'],
    ],
  ],
  [
    stages.expired,
    [
      ...['expired', 'ended', 'over', 'lapsed', 'finished', 'abgelaufen', 'ausgelaufen', 'beendet', 'expire'],
      ...['termine', 'expirado', 'caducado', 'vencido', 'finalizado', 'terminado', 'encerrado', 'scaduto'],
      ...['terminato', 'finito', 'verlopen', 'beeindigd', 'wygasl', 'wygaslo', 'zakonczony', 'zakonczono'],
      ...['suresi doldu', 'bitti', 'kedaluwarsa', 'berakhir', 'sudah berakhir', 'het han', 'da het han'],
      ...['期限切れ', '終了', '만료', '만료됨', '종료', '已过期', '过期', '已到期', '已结束'],
    ],
  ],
  [
    stages.deleted,
    [
      ...[
        'revoked',
        'withdrawn',
        'deleted',
        'removed',
        'cancelled',
        'canceled',
        'unauthorized',
        'unauthorised',
      ],
      ...[
        'widerrufen',
        'zuruckgezogen',
        'geloscht',
        'entfernt',
        'entzogen',
        'storniert',
        'revoque',
        'supprime',
      ],
      ...[
        'retire',
        'annule',
        'revocado',
        'eliminado',
        'borrado',
        'retirado',
        'anulado',
        'cancelado',
        'revogado',
      ],
      ...['excluido', 'apagado', 'removido', 'revocato', 'eliminato', 'rimosso', 'cancellato', 'annullato'],
      ...[
        'ritirato',
        'verwijderd',
        'ingetrokken',
        'geannuleerd',
        'usuniety',
        'usunieto',
        'cofniety',
        'cofnieto',
      ],
      ...[
        'anulowano',
        'silindi',
        'iptal',
        'iptal edildi',
        'dihapus',
        'dicabut',
        'dibatalkan',
        'da xoa',
        'da huy',
      ],
      ...[
        '削除',
        '削除済み',
        '取り消し',
        '取消',
        '삭제',
        '삭제됨',
        '취소',
        '취소됨',
        '已删除',
        '已撤销',
        '已取消',
      ],
    ],
  ],
])();

const byWord: ReadonlyMap<string, StatusReading> = /* @__PURE__ */ (() =>
  new Map(words.flatMap(([reading, list]) => list.map((word) => [stem(word), reading] as const))))();

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
