import { frozen } from '../shared/frozen';

/**
 * The words of headings, by what they mean, in the languages of `sheetHeadings`, without accents. A heading that is not
 * in that list is understood if all of its words are in this one, as `Code erstellt am` or `Fin de la campaña`.
 */
export const headingWordKinds = /* @__PURE__ */ frozen({
  code: ['code', 'codes', 'codigo', 'codice', 'kod', 'kodu', 'kode', 'ma', 'コード', '코드', '代码', '授权码'],
  grant: [
    ...['authorisation', 'authorization', 'auth', 'autorisierung', 'freigabe', 'autorisation', 'autorizacion'],
    ...['autorizacao', 'autorizzazione', 'autorisatie', 'autoryzacji', 'yetki', 'otorisasi', '授权', '인증', '認証'],
  ],
  ad: ['ad', 'ads', 'anzeige', 'anzeigen', 'annonce', 'anuncio', 'annuncio', 'advertentie', 'iklan', '광고'],
  campaign: [
    ...['campaign', 'flight', 'kampagne', 'kampagnen', 'campagne', 'campana', 'campanha', 'campagna'],
    ...['kampanii', 'kampania', 'kampanya', 'kampanye', 'chien dich', 'キャンペーン', '캠페인', '投放'],
  ],
  made: [
    ...['generated', 'created', 'generation', 'creation', 'issued', 'erstellt', 'erstellung', 'erzeugt'],
    ...['generiert', 'generierung', 'erstellungsdatum', 'generierungsdatum', 'genere', 'generee', 'cree'],
    ...['generado', 'creado', 'generacion', 'creacion', 'emitido', 'gerado', 'criado', 'geracao', 'criacao'],
    ...['generato', 'creato', 'generazione', 'creazione', 'gegenereerd', 'aangemaakt', 'aanmaakdatum'],
    ...['wygenerowano', 'utworzono', 'utworzenia', 'wygenerowania', 'olusturuldu', 'olusturma', 'olusturulma'],
    ...['dibuat', 'pembuatan', 'tao', '生成日', '発行日', '作成日', '생성일', '발급일', '生成日期', '创建日期'],
  ],
  received: [
    ...['received', 'receipt', 'erhalten', 'eingang', 'empfangen', 'recu', 'recue', 'reception', 'recibido'],
    ...['recepcion', 'recebido', 'recebimento', 'ricevuto', 'ricezione', 'ontvangen', 'otrzymano', 'alindi'],
    ...['diterima', '受領日', '受取日', '수신일', '收到日期'],
  ],
  start: [
    ...['start', 'starts', 'started', 'begin', 'begins', 'beginning', 'startdatum', 'beginn', 'anfang', 'debut'],
    ...['inicio', 'comienzo', 'inizio', 'begindatum', 'poczatek', 'baslangic', 'baslangici', 'mulai', 'bat dau'],
    ...['開始', '開始日', '시작', '시작일', '开始', '开始日期'],
  ],
  from: ['from', 'since', 'ab', 'von', 'seit', 'depuis', 'a partir', 'desde', 'dal', 'vanaf', 'od', 'dari', 'tu'],
  end: [
    ...['end', 'ends', 'ended', 'ending', 'ende', 'enddatum', 'fin', 'fim', 'final', 'fine', 'einde', 'einddatum'],
    ...['koniec', 'bitis', 'bitisi', 'selesai', 'akhir', 'ket thuc', '終了', '終了日', '종료', '종료일', '结束'],
    ...['结束日期'],
  ],
  until: ['until', 'till', 'bis', 'jusqu au', 'hasta', 'ate', 'fino al', 'tot', 'sampai', 'den', 'まで', '까지'],
  expires: [
    ...['expires', 'expire', 'expired', 'expiry', 'expiration', 'expiring', 'ablauf', 'ablaufdatum', 'lauft ab'],
    ...['verfallt', 'verfallsdatum', 'vence', 'vencimiento', 'caduca', 'caducidad', 'expira', 'expiracion'],
    ...['vencimento', 'expiracao', 'scade', 'scadenza', 'verloopt', 'verloopdatum', 'vervalt', 'vervaldatum'],
    ...['wygasa', 'wygasniecia', 'kedaluwarsa', 'berakhir', 'het han', '期限', '만료', '만료일', '到期日'],
    ...['到期日期', '过期时间'],
  ],
  valid: [
    ...['valid', 'gultig', 'valable', 'valide', 'valido', 'valida', 'vigente', 'geldig', 'wazny', 'gecerli'],
    ...['berlaku', 'hieu luc', '有効', '유효'],
  ],
  duration: [
    ...['days', 'duration', 'validity', 'term', 'tage', 'tagen', 'dauer', 'gultigkeit', 'laufzeit', 'duree'],
    ...['jours', 'validite', 'dias', 'duracion', 'validez', 'vigencia', 'plazo', 'duracao', 'giorni', 'durata'],
    ...['validita', 'dagen', 'duur', 'looptijd', 'geldigheid', 'dni', 'czas trwania', 'sure', 'suresi', 'gun'],
    ...['durasi', 'hari', 'so ngay', '日数', '期間', '기간', '일수', '天数', '有效期'],
  ],
  date: [
    ...['date', 'day', 'datum', 'tag', 'jour', 'fecha', 'dia', 'data', 'giorno', 'dag', 'dzien', 'tarih'],
    ...['tarihi', 'tanggal', 'ngay', '日付', '日', '날짜', '일', '日期'],
  ],
  status: [
    ...['status', 'statut', 'estado', 'situacao', 'stato', 'stan', 'durum', 'durumu', 'trang thai'],
    ...['ステータス', '상태', '状态'],
  ],
  post: [
    ...['post', 'posts', 'posting', 'video', 'videos', 'beitrag', 'beitrags', 'publication', 'publicacion'],
    ...['publicacao', 'pubblicazione', 'bericht', 'film', 'filmu', 'gonderi', 'postingan', 'bai dang'],
    ...['投稿', '動画', '게시물', '동영상', '视频', '帖子'],
  ],
  link: ['link', 'links', 'url', 'lien', 'enlace', 'linki', 'tautan', 'リンク', '링크', '链接'],
  spend: [
    ...['spend', 'spending', 'budget', 'cost', 'costs', 'kosten', 'ausgaben', 'tagesbudget', 'depense'],
    ...['depenses', 'presupuesto', 'gasto', 'inversion', 'coste', 'costo', 'orcamento', 'verba', 'custo'],
    ...['investimento', 'spesa', 'uitgaven', 'dagbudget', 'wydatki', 'koszt', 'butce', 'butcesi', 'harcama'],
    ...['anggaran', 'biaya', 'ngan sach', '予算', '예산', '预算'],
  ],
  daily: [
    ...['daily', 'day', 'per', 'pro', 'par', 'por', 'tag', 'taglich', 'taglicher', 'tagliches', 'tages', 'jour'],
    ...['dia', 'journalier', 'quotidien', 'diario', 'diaria', 'giorno', 'giornaliero', 'giornaliera', 'dag'],
    ...['dagelijks', 'dzien', 'dzienny', 'dziennie', 'gun', 'gunluk', 'harian', 'hari', 'hang ngay', 'ngay'],
    ...['tagesbudget', 'dagbudget', '1日', '日', '일일', '每日'],
  ],
  little: [
    ...['spark', 'tiktok', 'tt', 'of', 'the', 'for', 'on', 'at', 'in', 'a', 'am', 'um', 'der', 'die', 'das', 'des'],
    ...['zum', 'zur', 'fur', 'le', 'la', 'les', 'l', 'd', 'de', 'du', 'el', 'los', 'del', 'en', 'do', 'em'],
    ...['il', 'di', 'della', 'op', 'het', 'pada', 'の', 'eur', 'euro', 'euros', 'usd', 'dollar', 'gbp', 'chf'],
    ...['brl', 'netto', 'net'],
  ],
});

/** What a word of a heading can mean. */
export type HeadingWordKind = keyof typeof headingWordKinds;
