import type { SheetField } from './sheet';

/** The headings of one kind of column. */
export interface SheetHeadings {
  /** They mean this and nothing else. */
  readonly clear: readonly string[];
  /** They can mean this; they count only in a row where no clear heading of the kind has a value. */
  readonly vague: readonly string[];
}

/**
 * The headings by which the columns of a sheet are known, in English, German, French, Spanish, Portuguese, Italian,
 * Dutch, Polish, Turkish, Indonesian, Vietnamese, Japanese, Korean and Chinese.
 *
 * The list is closed: a heading is one of these, whatever its case, accents, spaces, punctuation and brackets, with or
 * without the words TikTok and Spark; a heading that is none of them is left alone. Name such a column in `columns`.
 */
export const sheetHeadings: Readonly<Record<SheetField, SheetHeadings>> = {
  creator: {
    clear: [
      ...['creator', 'creator name', 'influencer', 'influencer name', 'talent', 'account', 'user', 'profile'],
      ...['konto', 'ersteller', 'createur', 'creatrice', 'compte', 'influenceur', 'creador', 'creadora', 'cuenta'],
      ...['criador', 'criadora', 'conta', 'influenciador', 'creatore', 'tworca', 'icerik uretici', 'kreator'],
      ...['nguoi sang tao', 'クリエイター', '크리에이터', '创作者', '達人', '达人'],
    ],
    vague: ['tiktok', 'name', 'nom', 'nombre', 'nome', 'naam', 'nama', '名前', '이름', '名称'],
  },
  handle: {
    clear: [
      ...['handle', 'username', 'user name', 'user handle', 'creator handle', 'account handle', 'account name', '@'],
      ...['nutzername', 'benutzername', 'nom d utilisateur', 'pseudo', 'usuario', 'nombre de usuario'],
      ...['nome de usuario', 'nome utente', 'gebruikersnaam', 'nazwa uzytkownika', 'kullanici adi', 'nama pengguna'],
      ...['ten nguoi dung', 'ユーザー名', '사용자 이름', '用户名'],
    ],
    vague: [],
  },
  post: {
    clear: [
      ...['post', 'post url', 'post link', 'post id', 'link to post', 'posting', 'video', 'video url', 'video link'],
      ...['video id', 'link to video', 'item id', 'tiktok url', 'tiktok link', 'content link'],
      ...['beitrag', 'beitragslink', 'videolink', 'publication', 'lien de la video', 'lien du post', 'publicacion'],
      ...['enlace del video', 'enlace del post', 'publicacao', 'link do video', 'link do post', 'link del video'],
      ...['link del post', 'bericht', 'film', 'gonderi', 'video linki', 'postingan', 'tautan video', 'bai dang'],
      ...['投稿', '投稿url', '動画', '動画url', '게시물', '동영상', '视频', '视频链接', '帖子'],
    ],
    vague: ['link', 'url', 'lien', 'enlace', 'tautan', 'リンク', '링크', '链接'],
  },
  code: {
    clear: [
      ...['code', 'ad code', 'ads code', 'spark code', 'spark ad code', 'spark ads code', 'auth code', 'video code'],
      ...['authorization code', 'authorisation code', 'ad auth code', 'ad authorization code', 'tiktok post code'],
      ...['ad authorisation code', 'boost code', 'creator code', 'autorisierungscode', 'anzeigencode', 'werbecode'],
      ...['code d autorisation', 'code de la publicite', 'code publicitaire', 'codigo', 'codigo de autorizacion'],
      ...['codigo de anuncio', 'codigo de autorizacao', 'codigo do anuncio', 'codice', 'codice di autorizzazione'],
      ...['autorisatiecode', 'kod', 'kod autoryzacji', 'yetkilendirme kodu', 'kode', 'kode otorisasi', 'ma'],
      ...['ma uy quyen', 'コード', '認証コード', '코드', '인증 코드', '授权码', '广告授权码', '代码'],
    ],
    vague: [],
  },
  generated: {
    clear: [
      ...['generated', 'generated on', 'generated at', 'date generated', 'code generated', 'code date', 'generation date'],
      ...['authorised on', 'authorized on', 'authorisation start', 'authorization start', 'auth start', 'code start'],
      ...['valid from', 'erstellt', 'erstellt am', 'generiert', 'generiert am', 'gultig ab', 'genere le', 'cree le'],
      ...['date de generation', 'valable a partir du', 'generado', 'generado el', 'fecha de generacion', 'valido desde'],
      ...['gerado', 'gerado em', 'data de geracao', 'generato il', 'data di generazione', 'valido dal'],
      ...['gegenereerd', 'gegenereerd op', 'geldig vanaf', 'wygenerowano', 'olusturuldu', 'dibuat', 'tanggal dibuat'],
      ...['ngay tao', '生成日', '発行日', '생성일', '生成日期', '生成时间'],
    ],
    vague: [
      ...['date', 'start', 'starts', 'start date', 'starts on', 'start day', 'from', 'created', 'created at'],
      ...['datum', 'beginn', 'von', 'debut', 'date de debut', 'fecha', 'inicio', 'fecha de inicio', 'data'],
      ...['data de inicio', 'data inizio', 'inizio', 'tarih', 'tanggal', 'ngay', '日付', '開始日', '날짜', '日期'],
    ],
  },
  received: {
    clear: [
      ...['received', 'received on', 'received at', 'date received', 'code received'],
      ...['erhalten', 'erhalten am', 'recu', 'recu le', 'recibido', 'recibido el', 'recebido', 'recebido em'],
      ...['ricevuto', 'ricevuto il', 'ontvangen', 'ontvangen op', 'otrzymano', 'diterima', '受領日', '수신일', '收到日期'],
    ],
    vague: [],
  },
  days: {
    clear: [
      ...['days', 'day', 'duration', 'duration days', 'duration in days', 'valid for', 'valid days', 'validity'],
      ...['validity days', 'authorization days', 'authorisation days', 'authorized days', 'authorised days'],
      ...['code duration', 'number of days', 'term', 'tage', 'dauer', 'gultig', 'gultig fur', 'gultigkeit', 'laufzeit'],
      ...['duree', 'jours', 'duree jours', 'validite', 'dias', 'duracion', 'validez', 'duracao', 'validade', 'giorni'],
      ...['durata', 'validita', 'dagen', 'duur', 'geldigheid', 'dni', 'sure', 'gun', 'durasi', 'hari', 'so ngay'],
      ...['日数', '有効日数', '期間', '기간', '일수', '天数', '有效期'],
    ],
    vague: [],
  },
  ends: {
    clear: [
      ...['ends', 'ends on', 'ends at', 'expires', 'expires on', 'expires at', 'expiry', 'expiry date', 'expiration'],
      ...['expiration date', 'expired on', 'valid until', 'valid to', 'valid till', 'authorised until'],
      ...['authorized until', 'authorisation end', 'authorization end', 'auth end', 'code end', 'code expires'],
      ...['lauft ab', 'lauft ab am', 'ablauf', 'ablaufdatum', 'gultig bis', 'expire le', 'date d expiration'],
      ...['valable jusqu au', 'vence', 'vencimiento', 'fecha de vencimiento', 'caduca', 'expira', 'expira el'],
      ...['valido hasta', 'vencimento', 'expira em', 'valido ate', 'scade', 'scadenza', 'data di scadenza'],
      ...['valido fino al', 'verloopt', 'verloopdatum', 'geldig tot', 'wygasa', 'wazny do', 'bitis tarihi'],
      ...['gecerlilik', 'kedaluwarsa', 'berlaku sampai', 'het han', '有効期限', '만료일', '到期日', '过期时间'],
    ],
    vague: [
      ...['end', 'end date', 'end day', 'until', 'to', 'ende', 'enddatum', 'bis', 'fin', 'date de fin', 'fecha de fin'],
      ...['data de fim', 'fim', 'data fine', 'fine', 'einde', 'bitis', 'selesai', '終了日', '종료일', '结束日期'],
    ],
  },
  status: {
    clear: [
      ...['status', 'code status', 'authorisation status', 'authorization status', 'auth status', 'stage', 'statut'],
      ...['estado', 'situacao', 'stato', 'stan', 'durum', 'trang thai', 'ステータス', '상태', '状态'],
    ],
    vague: [],
  },
  applied: {
    clear: [
      ...['applied', 'applied on', 'code applied', 'in ads manager', 'added to ads manager', 'redeemed', 'angewendet'],
      ...['eingelost', 'applique', 'aplicado', 'applicato', 'toegepast', 'zastosowano', 'uygulandi', 'diterapkan'],
      ...['適用', '적용', '已应用', '已使用'],
    ],
    vague: [],
  },
  flight_start: {
    clear: [
      ...['flight start', 'flight starts', 'flight from', 'flight start date', 'campaign start', 'campaign starts'],
      ...['campaign start date', 'campaign from', 'ad start', 'ad starts', 'ad start date', 'ads start', 'live from'],
      ...['go live', 'go live date', 'kampagnenstart', 'kampagnenbeginn', 'kampagne von', 'debut de campagne'],
      ...['debut de la campagne', 'inicio de campana', 'inicio de la campana', 'inicio da campanha'],
      ...['inizio campagna', 'start campagne', 'start kampanii', 'kampanya baslangici', 'mulai kampanye'],
      ...['キャンペーン開始日', '캠페인 시작일', '投放开始', '投放开始日期'],
    ],
    vague: [],
  },
  flight_end: {
    clear: [
      ...['flight end', 'flight ends', 'flight until', 'flight to', 'flight end date', 'campaign end', 'campaign ends'],
      ...['campaign end date', 'campaign until', 'ad end', 'ad ends', 'ad end date', 'ads end', 'live until'],
      ...['kampagnenende', 'kampagne bis', 'fin de campagne', 'fin de la campagne', 'fin de campana'],
      ...['fin de la campana', 'fim da campanha', 'fine campagna', 'einde campagne', 'koniec kampanii'],
      ...['kampanya bitisi', 'akhir kampanye', 'キャンペーン終了日', '캠페인 종료일', '投放结束', '投放结束日期'],
    ],
    vague: [],
  },
  daily_spend: {
    clear: [
      ...['daily spend', 'spend per day', 'spend day', 'spend a day', 'daily budget', 'budget per day', 'budget day'],
      ...['budget a day', 'tagesbudget', 'budget pro tag', 'ausgaben pro tag', 'budget quotidien', 'budget par jour'],
      ...['budget journalier', 'depense par jour', 'presupuesto diario', 'gasto diario', 'gasto por dia'],
      ...['presupuesto por dia', 'orcamento diario', 'verba diaria', 'budget giornaliero', 'spesa giornaliera'],
      ...['dagbudget', 'budget dzienny', 'gunluk butce', 'anggaran harian', 'ngan sach hang ngay'],
      ...['1日の予算', '日予算', '일일 예산', '日预算', '每日预算'],
    ],
    vague: [],
  },
};
