import { asksDuetKind } from '../asksDuetKind';
import { frozen } from '../../shared/frozen';
import { sentence, subjectLine } from '../asks/sentence';
import type { CreatorLanguage } from '../language';
import type { Say } from '../say/say';
import { documentedChoices, documentedDays } from '../say/documentedDays';
import { endDayIn } from '../say/endDayIn';
import { endDoubtIn } from '../say/endDoubtIn';
import { isOneInstant } from '../say/isOneInstant';
import { stretchIn } from '../say/stretchIn';

const copyAgain = 'Kopiere den ganzen Code noch einmal aus der TikTok-App: Er beginnt mit # und endet mit =.';
const getCode =
  'Öffne in TikTok den Beitrag, tippe auf die drei Punkte, auf „Ad settings“ und „Ad authorization“, dann auf „Generate code“.';
const neverShare =
  'Gib ihn an niemanden weiter. Den Code eines Beitrags findest du in seinen Anzeigeneinstellungen („Ad settings“).';
const anotherPost = 'Biete dem Werbekunden einen anderen Beitrag an.';
const advertiserChecks = 'Du musst nichts tun: Der Werbekunde klärt das mit TikTok.';
const makePublic =
  'Öffne die Privatsphäre-Einstellungen des Beitrags und stell ein, dass alle ihn sehen können.';
const newCode = 'Erstelle einen neuen Code für diesen Beitrag und schick ihn dem Werbekunden.';
const sendCode = 'Erstelle in der TikTok-App einen Code für diesen Beitrag und schick ihn dem Werbekunden.';
const extend = 'Verlängere die Autorisierung beim Beitrag unter „Ad settings“.';
const extendSource =
  'Wenn der andere Beitrag von dir ist, verlängere dort unter „Ad settings“ die Autorisierung.';
const extendIfAsked = 'Verlängere die Autorisierung, wenn der Werbekunde dich darum bittet.';
const codeOfSource =
  'Wenn der andere Beitrag von dir ist, erstelle auch für ihn einen Code und schick ihn dem Werbekunden.';
const documented = (_: unknown, say: Say) => `Prüfe die Zahl. TikTok nennt ${documentedDays(say)} Tage.`;

const days = (value: number, say: Say) => say.count(value, { one: '# Tag', other: '# Tage' });
/** After a preposition: `mit 30 Tagen`. */
const ofDays = (value: number, say: Say) => say.count(value, { one: '# Tag', other: '# Tagen' });
const audiences = {
  private: 'Nur wer ihn gepostet hat, kann diesen Beitrag',
  friends: 'Nur deine Freunde können diesen Beitrag',
  followers: 'Nur deine Follower können diesen Beitrag',
};
const during = /* @__PURE__ */ stretchIn({
  from: (start) => `ab dem ${start}`,
  on: (day) => `am ${day}`,
  partOf: (day) => `am ${day} für einen Teil des Tages`,
  fromTo: (start, end) => `vom ${start} bis zum ${end}`,
});

// What to send beside the codes, by how many of the posts are published.
const withPosts = {
  all: '',
  some: ', zusammen mit den Beiträgen, die noch nicht online sind',
  none: ', zusammen mit dem Beitrag',
};

// Steps that a mail and a checklist say alike.
const openPost = 'Öffne den Beitrag.';
const openAdSettings = 'Tippe auf die drei Punkte, dann auf „Ad settings“ (Anzeigeneinstellungen).';
const turnOnAuthorisation = 'Schalte „Ad authorization“ (Anzeigenautorisierung) ein.';
const chooseDuration = 'Wähle, wie viele Tage sie gilt: mindestens so lange, wie die Anzeige läuft.';
const generateCode = 'Tippe auf „Generate code“ (Code erstellen).';

/** Why an end that was told can be another. */
const inDoubt = /* @__PURE__ */ endDoubtIn({
  at_the_latest: 'Die Autorisierung kann früher enden: Bekannt ist nur, wann sie spätestens endet.',
  at_the_earliest: 'Die Autorisierung kann etwas später enden: Bekannt ist nur der Tag, an dem sie endet.',
  unconfirmed: 'TikTok hat nicht bestätigt, wann die Autorisierung endet.',
});

/** The day of an end that need not be exact. */
const on = /* @__PURE__ */ endDayIn({
  exact: (day) => `am ${day}`,
  at_the_latest: (day) => `spätestens am ${day}`,
  at_the_earliest: (day) => `frühestens am ${day}`,
});

/** German, for everything that a creator sees. It says “du”. */
export const de: CreatorLanguage = /* @__PURE__ */ frozen({
  locale: 'de',
  audience: 'creator',

  // Codes.
  code_not_canonical: {
    text: ({ length, expected }, say) =>
      length === expected
        ? 'Bekannte Codes bestehen aus Buchstaben, Ziffern, + und / und haben am Ende genau ein =.'
        : `Das sind ${say.number(length)} Zeichen; bekannte Codes haben ${say.number(expected)}.`,
    remedy: 'Prüfe, ob du den ganzen Code eingefügt hast. Wenn ja, probier ihn aus.',
  },
  code_padding_lost: { text: 'Am Ende fehlt das =.', remedy: copyAgain },
  code_case_lost: {
    text: 'Dieser Code hat nur Großbuchstaben oder nur Kleinbuchstaben. Ein echter Code hat beides.',
    remedy:
      'Ein Tabellenprogramm oder eine App hat sie verändert. Kopiere den Code noch einmal aus der TikTok-App.',
  },
  code_too_short: { text: 'Das ist zu kurz für einen Code.', remedy: copyAgain },
  code_too_long: { text: 'Das ist zu lang für einen Code.', remedy: copyAgain },
  code_missing_hash: { text: 'Am Anfang fehlt das #.', remedy: copyAgain },
  code_whitespace: { text: 'Im Code steht ein Leerzeichen oder ein Zeilenumbruch.', remedy: copyAgain },
  code_illegal_characters: {
    text: 'Einige Zeichen können nicht zu einem Code gehören.',
    remedy: copyAgain,
  },
  code_misplaced_padding: { text: 'Ein Code hat das = nur am Ende.', remedy: copyAgain },
  code_truncated: { text: 'Der Code ist abgeschnitten.', remedy: copyAgain },
  code_masked: { text: 'Ein Teil des Codes ist verdeckt.', remedy: copyAgain },
  code_not_text: { text: 'Ein Code muss ein Text sein.', remedy: copyAgain },
  code_empty: { text: 'Hier steht noch kein Code.', remedy: getCode },
  code_placeholder: { text: 'Das ist nur ein Platzhalter, kein Code.', remedy: getCode },
  code_is_spreadsheet_error: {
    text: 'Das ist eine Fehlermeldung eines Tabellenprogramms: Der Wert ist verloren.',
    remedy:
      'Kopiere den Code noch einmal aus der TikTok-App und schick ihn als Nachricht, nicht in einer Tabelle.',
  },
  code_is_rounded_number: {
    text: 'Das ist eine Zahl, die ein Tabellenprogramm gerundet hat: Die letzten Ziffern sind verloren. Es ist kein Code.',
    remedy: getCode,
  },
  code_multiple: {
    text: ({ count }, say) => say.count(count, { one: 'Hier steht # Code.', other: 'Hier stehen # Codes.' }),
    remedy: 'Füge die Codes einzeln ein: Jeder gehört zu einem Beitrag.',
  },
  code_inside_text: {
    text: 'Wir haben in diesem Text einen Code gefunden.',
    remedy: 'Nimm ihn, wenn es der richtige ist.',
  },
  code_is_prose: { text: 'In diesem Text steht kein Code.', remedy: getCode },
  code_is_hashtag: { text: 'Das ist ein Hashtag, kein Code.', remedy: getCode },
  code_is_post_url: { text: 'Das ist der Link des Beitrags, nicht sein Code.', remedy: getCode },
  code_is_short_link: { text: 'Das ist ein Kurzlink, kein Code.', remedy: getCode },
  code_is_profile_url: { text: 'Das ist der Link eines Profils, kein Code.', remedy: getCode },
  code_is_tool_url: {
    text: 'Das ist ein Link zu einem Werkzeug von TikTok, das sich nur für seinen Besitzer öffnet. Es ist kein Code.',
    remedy: getCode,
  },
  code_is_url: { text: 'Das ist ein Link, kein Code.', remedy: getCode },
  code_is_handle: { text: 'Das ist ein Nutzername, kein Code.', remedy: getCode },
  code_is_numeric_id: {
    text: ({ isPostId }) =>
      isPostId
        ? 'Das ist eine Zahl, vielleicht von einem Beitrag oder einem Konto, aber kein Code.'
        : 'Das ist eine Zahl, kein Code.',
    remedy: getCode,
  },
  code_is_one_time_code: { text: 'Das ist vielleicht ein Login-Code.', remedy: neverShare },
  code_is_uuid: { text: 'Das ist eine ID, kein Code.', remedy: getCode },
  code_is_oauth_code: { text: 'Damit meldet sich eine App bei einem Konto an.', remedy: neverShare },
  code_is_meta_code: { text: 'Das ist ein Code für Instagram oder Facebook.', remedy: getCode },
  code_is_account_id: { text: 'Das ist die ID eines Kontos, kein Code.', remedy: getCode },
  code_is_key: { text: 'Das ist ein geheimer Schlüssel eines anderen Produkts.', remedy: neverShare },
  code_is_record_id: {
    text: 'Das ist die ID eines Eintrags in einer Datenbank, kein Code.',
    remedy: getCode,
  },
  code_is_hash: { text: 'Das ist der Fingerabdruck einer Datei, kein Code.', remedy: getCode },
  code_is_screenshot: {
    text: 'Das ist ein Bild oder der Name eines Bildes. Wir brauchen den Code als Text.',
    remedy: 'Kopiere den Code aus der TikTok-App und füge ihn hier als Text ein.',
  },

  // Times and authorisations.
  time_not_text: {
    text: 'Hier gehört ein Zeitpunkt hin, als Text geschrieben.',
    remedy: 'Schreib ihn wie TikTok, zum Beispiel 2026-06-23 07:09:07, in UTC.',
  },
  time_unreadable: {
    text: 'So schreibt TikTok keinen Zeitpunkt, oder den Tag gibt es nicht.',
    remedy: 'Schreib 2026-06-23 07:09:07 oder 2026-06-23T07:09:07Z. Beides lesen wir als UTC.',
  },
  date_unreadable: {
    text: 'Das ist kein Datum, oder den Tag gibt es nicht.',
    remedy: 'Schreib 2026-06-23: Jahr, Monat, Tag.',
  },
  interval_ends_before_start: {
    text: 'Das Ende liegt nicht nach dem Anfang.',
    remedy: 'Prüfe beide Datumsangaben. Das Ende muss nach dem Anfang liegen.',
  },
  duration_not_number: {
    text: 'Die Dauer muss eine Zahl von Tagen sein.',
    remedy: 'Gib die Tage als Zahl ein, zum Beispiel 30.',
  },
  duration_not_whole_days: {
    text: 'Die Dauer muss aus ganzen Tagen bestehen, mindestens 1.',
    remedy: (_, say) => `Wähle ${documentedChoices(say)} Tage.`,
  },
  duration_newly_reported: {
    text: (params, say) =>
      `Seit 2026 wird manchen Creatorn eine Dauer von ${ofDays(params.days, say)} angeboten. TikTok dokumentiert sie nicht.`,
    remedy: 'Wenn du sie in der App nicht siehst, nimm die nächstlängere.',
  },
  duration_undocumented: {
    text: (params, say) => `Eine Dauer von ${ofDays(params.days, say)} dokumentiert TikTok nicht.`,
    remedy: documented,
  },
  duration_too_long: {
    text: (params, say) =>
      `Eine Dauer von ${ofDays(params.days, say)} ist zu lang: So weit reicht kein Kalender.`,
    remedy: documented,
  },
  authorisation_not_needed: {
    text: 'Dieser Beitrag braucht keinen Autorisierungscode.',
    remedy: 'Es ist nichts zu tun: Das Konto selbst gibt den Zugang.',
  },
  authorisation_end_unknown: {
    text: 'Wir wissen nicht, wann diese Autorisierung endet.',
    remedy: 'Sag dem Werbekunden, wann du den Code erstellt hast und für wie viele Tage.',
  },
  authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `Die Autorisierung endet spätestens am ${say.day(endsAt)}, vielleicht früher: Wir wissen, wann der Code ankam, aber nicht, wann er erstellt wurde.`,
    remedy: 'Sag dem Werbekunden, wann du den Code erstellt hast.',
  },
  authorisation_end_unconfirmed: {
    text: ({ endIs }) =>
      endIs === 'contract'
        ? 'Das Ende, das wir für diese Autorisierung haben, stammt aus dem Vertrag. Vielleicht hast du sie für weniger Tage erteilt.'
        : 'Das Ende dieser Autorisierung stammt von dir. TikTok hat es nicht bestätigt.',
    remedy: 'Sag dem Werbekunden, welches Enddatum dir die App anzeigt.',
  },
  authorisation_granted_less: {
    text: ({ requestedDays, grantedDays }, say) =>
      `Du hast den Beitrag für ${days(Math.floor(grantedDays), say)} freigegeben. Der Werbekunde hat um ${days(requestedDays, say)} gebeten.`,
    remedy: 'Verlängere die Autorisierung, wenn der Werbekunde dich um den Rest bittet.',
  },
  flight_partly_unknown: {
    text: 'Eine andere Anzeige mit diesem Beitrag läuft vielleicht länger: Niemand hat gesagt, bis wann.',
    remedy: 'Frag den Werbekunden, wie lange alle Anzeigen mit dem Beitrag laufen sollen.',
  },
  flight_uncovered: {
    text: (stretch, say) =>
      `Für die Anzeige gilt ${during(stretch, say)} keine Autorisierung.${inDoubt(stretch)}`,
    remedy: ({ isPast }) =>
      isPast
        ? 'Daran lässt sich nichts mehr ändern: Diese Zeit ist vorbei.'
        : 'Verlängere die Autorisierung, solange sie aktiv ist, erstelle einen neuen Code, wenn sie schon beendet ist, oder vereinbare mit dem Werbekunden einen anderen Zeitraum für die Anzeige.',
  },
  flight_over: {
    text: ({ endsAt }, say) => `Die Anzeige ist vorbei: Sie war bis zum ${say.lastDay(endsAt)} geplant.`,
    remedy: 'Du musst nichts tun, außer du vereinbarst mit dem Werbekunden einen neuen Zeitraum.',
  },
  flight_open_ended: {
    text: ({ endsAt, ...doubt }, say) =>
      `Die Anzeige hat kein Enddatum, aber ihre Autorisierung endet am ${say.day(endsAt)}. Dann stoppt die Anzeige.${inDoubt(doubt)}`,
    remedy: 'Frag den Werbekunden, wie lange die Anzeige laufen soll.',
  },
  flight_margin_short: {
    text: ({ marginDays, bufferDays }, say) =>
      `Die Autorisierung gilt ${marginDays < 1 ? 'weniger als einen Tag' : days(Math.floor(marginDays), say)} länger als die Anzeige; geplant war ein Spielraum von ${ofDays(bufferDays, say)}.`,
    remedy: extendIfAsked,
  },
  flight_outside_usage_rights: {
    text: (stretch, say) => `Laut Vertrag darf die Anzeige ${during(stretch, say)} nicht laufen.`,
    remedy: 'Vereinbare mit dem Werbekunden eine kürzere Laufzeit oder längere Nutzungsrechte.',
  },
  authorisation_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Die Autorisierung gilt bis zum ${end}, aber die Nutzungsrechte enden am ${rightsEnd}. TikTok stoppt die Anzeige dann nicht.${inDoubt(doubt)}`;
    },
    remedy: 'Stell sicher, dass der Werbekunde weiß, wann eure Vereinbarung endet.',
  },
  usage_rights_outlive_authorisation: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Die Nutzungsrechte gelten bis zum ${rightsEnd}, aber die Autorisierung endet am ${end}. In der Zeit dazwischen kann die Anzeige nicht laufen.${inDoubt(doubt)}`;
    },
    remedy: extendIfAsked,
  },
  flight_begins_before_code: {
    text: ({ startsAt, generatedAt }, say) => {
      const [start, made] = say.apart(startsAt, generatedAt);
      return `Die Anzeige soll am ${start} starten, aber der Code wird erst am ${made} erstellt.`;
    },
    remedy: 'Erstelle den Code, bevor die Anzeige startet.',
  },
  flight_ends_before_code: {
    text: ({ endsAt, generatedAt }, say) => {
      const [end, made] = say.apart(endsAt, generatedAt);
      return `Die Anzeige soll am ${end} enden, und der Code wird erst am ${made} erstellt: zu spät für jeden Tag der Anzeige.`;
    },
    remedy:
      'Erstelle den Code, bevor die Anzeige startet, oder vereinbare mit dem Werbekunden einen neuen Zeitraum.',
  },
  flight_needs_renewals: {
    text: ({ renewals, days: first }, say) =>
      `Keine Dauer ist für sich allein lang genug. Nötig sind ${days(first, say)} und danach ${say.count(renewals, { one: '# Verlängerung', other: '# Verlängerungen' })}.`,
    remedy: 'Vereinbare die Verlängerungen und ihre Termine jetzt.',
  },
  duration_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Mit dieser Dauer gilt die Autorisierung bis zum ${end}, länger als die Nutzungsrechte, die am ${rightsEnd} enden.${inDoubt(doubt)}`;
    },
    remedy: ({ rightsUntil }, say) =>
      `Vereinbare mit dem Werbekunden, dass die Anzeige nicht über den ${say.lastDay(rightsUntil)} hinaus läuft, oder vereinbare längere Nutzungsrechte. TikTok stoppt die Anzeige deswegen nicht.`,
  },

  // The post itself.
  post_deleted: { text: 'Dieser Beitrag wurde gelöscht.', remedy: anotherPost },
  post_removed: {
    text: 'TikTok hat diesen Beitrag entfernt, deshalb kann er nicht als Anzeige laufen.',
    remedy: 'Leg in der TikTok-App Einspruch ein oder biete dem Werbekunden einen anderen Beitrag an.',
  },
  post_in_review: {
    text: 'TikTok prüft diesen Beitrag noch.',
    remedy: 'Warte, bis die Prüfung fertig ist, und sieh dann wieder nach.',
  },
  post_status_unknown: {
    text: ({ platformStatus }) =>
      platformStatus === undefined
        ? 'Wir wissen nicht, ob dieser Beitrag online ist.'
        : 'TikTok nennt für diesen Beitrag einen Status, den wir nicht kennen.',
    remedy: 'Öffne deinen Beitrag in der TikTok-App und sieh nach, ob er online ist.',
  },
  post_is_story: { text: 'Storys können nicht als Spark Ads laufen.', remedy: anotherPost },
  post_is_live: {
    text: 'Ein LIVE kann nicht als Spark Ad laufen.',
    remedy: 'Biete dem Werbekunden ein Video oder einen Fotobeitrag an.',
  },
  post_kind_unknown: {
    text: 'Wir kennen diese Art von Beitrag nicht.',
    remedy: 'Videos und Fotobeiträge können laufen. Biete dem Werbekunden so einen Beitrag an.',
  },
  post_visibility_unknown: {
    text: 'Wir wissen nicht, wer diesen Beitrag sehen kann.',
    remedy: 'Prüfe in den Privatsphäre-Einstellungen des Beitrags, ob ihn alle sehen können.',
  },
  post_followers_only: { text: 'Nur deine Follower können diesen Beitrag sehen.', remedy: makePublic },
  post_exposed: {
    text: ({ visibility }) =>
      `${audiences[visibility]} jetzt sehen. Sobald eine Anzeige ihn nutzt, wird er öffentlich, und solange er beworben wird, lässt sich das nicht ändern.`,
    remedy: 'Wenn du das nicht willst, sag es dem Werbekunden, bevor die Anzeige startet.',
  },

  // Its relations to other posts.
  post_is_chain: {
    text: 'Das ist ein Duett oder Stitch mit einem anderen Duett oder Stitch. Solche Beiträge lässt TikTok nicht als Spark Ads laufen.',
    remedy: anotherPost,
  },
  post_duets_photo: {
    text: 'Duette mit Fotobeiträgen können nicht als Spark Ads laufen.',
    remedy: anotherPost,
  },
  post_mentions_many: {
    text: ({ count }, say) =>
      say.count(count, {
        one: 'Dieser Beitrag erwähnt # anderen Beitrag; nur einer ist erlaubt.',
        other: 'Dieser Beitrag erwähnt # andere Beiträge; nur einer ist erlaubt.',
      }),
    remedy: anotherPost,
  },
  source_not_authorised: {
    text: ({ postIds }, say) =>
      say.count(postIds.length, {
        one: 'Dieser Beitrag nutzt einen anderen Beitrag, der nicht für Anzeigen freigegeben ist.',
        other: 'Dieser Beitrag nutzt # andere Beiträge, die nicht für Anzeigen freigegeben sind.',
      }),
    remedy: codeOfSource,
  },
  source_authorisation_unknown: {
    text: 'Dieser Beitrag nutzt einen anderen Beitrag. Wir wissen nicht, ob der für Anzeigen freigegeben ist.',
    remedy: codeOfSource,
  },
  source_authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `Dieser Beitrag nutzt einen anderen, dessen Autorisierung spätestens am ${say.day(endsAt)} endet, vielleicht früher: Wir wissen, wann sein Code ankam, aber nicht, wann er erstellt wurde.`,
    remedy: 'Wenn der andere Beitrag von dir ist, sag dem Werbekunden, wann du seinen Code erstellt hast.',
  },
  relations_unverified: {
    text: (params) =>
      asksDuetKind(params)
        ? 'Wir haben nicht geprüft, ob dieses Duett einen Fotobeitrag nutzt.'
        : 'Wir haben nicht geprüft, ob dieser Beitrag ein Duett oder Stitch ist oder andere Beiträge erwähnt.',
    remedy: 'Sieh dir den Beitrag daraufhin an.',
  },

  // The account.
  identity_cannot_spark: {
    text: 'Mit dieser Art von Konto sind keine Spark Ads möglich.',
    remedy: sendCode,
  },
  identity_type_unknown: {
    text: 'Wir kennen diese Art von Konto nicht.',
    remedy: 'Erstelle in der TikTok-App einen Code für den Beitrag: Damit kann er auf jeden Fall laufen.',
  },
  identity_government_or_political: {
    text: 'Mit Konten von Regierungen, Politikern und Parteien sind keine Spark Ads möglich.',
    remedy: 'Du musst nichts tun: Beiträge dieses Kontos können nicht als Anzeigen laufen.',
  },
  identity_no_valid_account: {
    text: 'Die Verbindung zu diesem TikTok-Konto funktioniert nicht mehr.',
    remedy: 'Verknüpfe dein Konto noch einmal mit dem Werbekunden.',
  },
  identity_scope_missing: {
    text: 'Dieses Konto erlaubt nicht, dass seine Beiträge in Anzeigen genutzt werden.',
    remedy: 'Verknüpfe dein Konto noch einmal und erlaube dem Werbekunden, deine Beiträge zu nutzen.',
  },
  identity_private_account: {
    text: 'Dieses Konto ist privat, und Anzeigen brauchen ein öffentliches.',
    remedy: 'Stell dein Konto in den Privatsphäre-Einstellungen der TikTok-App auf öffentlich.',
  },
  identity_not_business_account: {
    text: 'Das ist kein Unternehmenskonto, deshalb lässt es sich nicht verknüpfen.',
    remedy:
      'Wechsle in der TikTok-App zu einem Unternehmenskonto oder schick stattdessen einen Code für den Beitrag.',
  },
  identity_maybe_not_business_account: {
    text: 'Das ist kein Unternehmenskonto. TikTok sagt nicht, ob ein Konto, das über das Business Center freigegeben ist, ein Unternehmenskonto sein muss.',
    remedy:
      'Wechsle in der TikTok-App zu einem Unternehmenskonto oder schick stattdessen einen Code für den Beitrag.',
  },
  identity_availability_unknown: {
    text: 'TikTok sagt über dieses Konto etwas, das wir nicht kennen.',
    remedy: 'Du musst nichts tun: Der Werbekunde sieht im TikTok Ads Manager nach.',
  },
  identity_cannot_pull: {
    text: 'Vorhandene Beiträge dieses Kontos sind nicht für Anzeigen freigegeben.',
    remedy:
      'Wenn der Werbekunde um „Deliver ads“ bittet, erlaube „Existing posts“ (vorhandene Beiträge). Oder schick einen Code für diesen Beitrag.',
  },
  identity_cannot_push: {
    text: 'Dieses Konto hat nicht freigegeben, dass Anzeigen neue Beiträge veröffentlichen.',
    remedy:
      'Wenn der Werbekunde um „Deliver ads“ bittet, erlaube „Publish and manage new videos“ (neue Videos veröffentlichen und verwalten) oder „Show through ads only“ (nur in Anzeigen zeigen).',
  },
  identity_unverified: {
    text: 'Wir haben nicht mit TikTok geklärt, was dieses Konto darf.',
    remedy: advertiserChecks,
  },

  // The way in.
  access_missing: { text: 'Der Werbekunde hat noch keinen Zugang zu diesem Beitrag.', remedy: sendCode },
  access_unknown: {
    text: 'Wir wissen nicht, wie der Werbekunde Zugang zu diesem Beitrag bekommt.',
    remedy: sendCode,
  },
  access_affiliate_only: {
    text: 'Eine Affiliate-Autorisierung deckt das Produkt ab, das im Beitrag verlinkt ist, und zwar für den Verkäufer, der es anbietet. Wir wissen nicht, ob es in dieser Anzeige darum geht.',
    remedy: 'Wenn es um etwas anderes geht, schick dem Werbekunden einen Code.',
  },
  access_conflicts_identity: {
    text: 'Der angegebene Zugang passt nicht zu dieser Art von Konto.',
    remedy: 'Du musst nichts tun: Der Werbekunde prüft das Konto.',
  },
  access_by_code_cannot_push: {
    text: 'Ein Code gibt Zugang zu einem vorhandenen Beitrag. Einen neuen veröffentlichen kann er nicht.',
    remedy: 'Verknüpfe dein Konto mit dem Werbekunden oder biete einen vorhandenen Beitrag an.',
  },

  // The authorisation behind a code.
  authorisation_missing: {
    text: 'Für diesen Beitrag gibt es noch keinen Autorisierungscode.',
    remedy: () => `${getCode} Schick den Code dann dem Werbekunden.`,
  },
  authorisation_other_post: { text: 'Diese Autorisierung gehört zu einem anderen Beitrag.', remedy: newCode },
  authorisation_unanswered: {
    text: 'Du hast die Anfrage des Werbekunden noch nicht beantwortet.',
    remedy: 'Nimm die Anfrage in den Benachrichtigungen der TikTok-App an.',
  },
  authorisation_declined: {
    text: 'Du hast die Anfrage des Werbekunden abgelehnt.',
    remedy: 'Wenn du es dir anders überlegt hast, schick dem Werbekunden einen Code.',
  },
  authorisation_pending: {
    text: 'TikTok prüft die Autorisierung noch.',
    remedy: 'Warte, bis sie aktiv ist, und sieh dann wieder nach.',
  },
  authorisation_not_applied: {
    text: 'Der Code wurde noch in keinem Werbekonto eingelöst, und seine Zeit läuft schon.',
    remedy: 'Du musst nichts tun: Der Werbekunde muss den Code einlösen.',
  },
  authorisation_not_started: {
    text: ({ startsAt, flightStartsAt }, say) => {
      if (startsAt === undefined) return 'Die Autorisierung hat noch nicht begonnen.';
      return flightStartsAt === undefined
        ? `Die Autorisierung beginnt am ${say.day(startsAt)}.`
        : `Die Autorisierung beginnt erst am ${say.day(startsAt)}, die Anzeige soll aber schon ab dem ${say.day(flightStartsAt)} laufen.`;
    },
    remedy: 'Warte, bis sie beginnt.',
  },
  authorisation_expired: {
    text: ({ endsAt, day }, say) =>
      endsAt === undefined
        ? 'Die Autorisierung ist abgelaufen.'
        : `Die Autorisierung ist am ${say.day(day ?? endsAt)} abgelaufen.`,
    remedy:
      'Schick einen neuen Code. Falls du diesen beim Beitrag unter „Ad settings“ noch verlängern kannst, reicht vielleicht auch das.',
  },
  authorisation_perhaps_over: {
    text: ({ endsAt, ...doubt }, say) =>
      `Die Autorisierung ist vielleicht schon abgelaufen: Soweit bekannt, sollte sie ${on(say.lastDay(endsAt), doubt)} enden.${inDoubt(doubt)}`,
    remedy:
      'Sieh beim Beitrag unter „Ad settings“ nach, ob sie noch aktiv ist. Wenn ja, verlängere sie jetzt. Wenn nicht, schick einen neuen Code.',
  },
  authorisation_revoked: { text: 'Die Autorisierung wurde widerrufen.', remedy: newCode },
  authorisation_unknown: {
    text: 'TikTok nennt für diese Autorisierung einen Status, den wir nicht kennen.',
    remedy: 'Prüfe beim Beitrag unter „Ad settings“, ob „Ad authorization“ eingeschaltet ist.',
  },

  // The time it is meant to run.
  flight_after_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `Die Autorisierung endet genau dann, wenn die Anzeige starten soll: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `Die Autorisierung endet am ${end}, aber die Anzeige soll erst am ${start} starten.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_outlives_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `Die Anzeige hat kein Enddatum. Sie stoppt ${on(say.lastDay(endsAt), doubt)}, wenn die Autorisierung endet.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `Die Anzeige soll bis zum ${flightEnd} laufen, stoppt aber ${on(end, doubt)}, wenn die Autorisierung endet.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_after_source_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `Dieser Beitrag nutzt einen anderen, dessen Autorisierung genau dann endet, wenn die Anzeige starten soll: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `Dieser Beitrag nutzt einen anderen, dessen Autorisierung am ${end} endet, aber die Anzeige soll erst am ${start} starten.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },
  flight_outlives_source_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `Die Anzeige hat kein Enddatum. Dieser Beitrag nutzt einen anderen, dessen Autorisierung ${on(say.lastDay(endsAt), doubt)} endet. Dann kann die Anzeige stoppen.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `Die Anzeige soll bis zum ${flightEnd} laufen. Dieser Beitrag nutzt einen anderen, dessen Autorisierung ${on(end, doubt)} endet. Dann kann die Anzeige stoppen.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },

  // Rights, links, disclosure and limits.
  music_not_authorised: {
    text: ({ countries }, say) =>
      countries.length > 0
        ? `Die Musik dieses Beitrags ist an den Tagen der Anzeige nicht für Anzeigen in diesen Ländern freigegeben: ${say.and(countries.map(say.country))}.`
        : 'Die Musik dieses Beitrags ist für die Länder und Tage der Anzeige nicht freigegeben.',
    remedy:
      'Biete dem Werbekunden einen Beitrag mit Originalton oder mit Musik aus der Commercial Music Library an.',
  },
  music_not_cleared_for_all: {
    text: ({ countries }, say) =>
      `${
        countries.length > 0
          ? `TikTok wurde nach diesen Ländern gefragt und hat die Musik dieses Beitrags nicht für alle freigegeben: ${say.and(countries.map(say.country))}.`
          : 'TikTok hat die Musik dieses Beitrags nicht für alles freigegeben, wonach gefragt wurde.'
      } Die Anzeige hat andere Länder oder Tage, deshalb kann ihre Musik trotzdem freigegeben sein.`,
    remedy: advertiserChecks,
  },
  music_status_unknown: {
    text: 'TikTok gibt für die Musik dieses Beitrags einen Status an, den wir nicht kennen. Vielleicht ist sie nicht freigegeben.',
    remedy: advertiserChecks,
  },
  music_unverified: {
    text: 'Wir haben nicht mit TikTok geklärt, ob die Musik dieses Beitrags in dieser Anzeige laufen darf.',
    remedy: advertiserChecks,
  },
  anchor_regions_exclude_all: {
    text: ({ countries }) =>
      countries.length > 0
        ? 'Ein Produkt, das in diesem Beitrag verlinkt ist, darf in keinem der gewählten Länder beworben werden.'
        : 'Die Produkte, die in diesem Beitrag verlinkt sind, dürfen in keinem Land alle beworben werden.',
    remedy: anotherPost,
  },
  anchor_regions_exclude_some: {
    text: ({ countries }, say) =>
      `Ein Produkt, das in diesem Beitrag verlinkt ist, darf in diesen Ländern nicht beworben werden: ${say.and(countries.map(say.country))}.`,
    remedy: 'Du musst nichts tun: Der Werbekunde wählt die Länder.',
  },
  anchor_regions_limit: {
    text: ({ countries }, say) =>
      `Ein Produkt, das in diesem Beitrag verlinkt ist, darf nur in diesen Ländern beworben werden: ${say.and(countries.map(say.country))}.`,
    remedy: 'Du musst nichts tun: Der Werbekunde wählt die Länder.',
  },
  anchor_rejected: {
    text: 'TikTok hat einen Link in diesem Beitrag abgelehnt. Mit ihm darf die Anzeige nicht laufen.',
    remedy: 'Korrigiere oder entferne den Link.',
  },
  anchors_unverified: {
    text: 'Wir haben nicht mit TikTok geklärt, wo die Links in diesem Beitrag beworben werden dürfen.',
    remedy: advertiserChecks,
  },
  ads_only_mode_refuses_profile: {
    text: 'Auf diesem Konto kann ein Beitrag, den eine Anzeige veröffentlicht, nicht im Profil erscheinen.',
    remedy: 'Du musst nichts tun: Der Werbekunde lässt den neuen Beitrag nicht in deinem Profil erscheinen.',
  },
  ads_only_mode_unverified: {
    text: 'Wir haben nicht mit TikTok geklärt, ob ein Beitrag, den eine Anzeige veröffentlicht, im Profil erscheinen darf.',
    remedy: advertiserChecks,
  },
  branded_content_undisclosed: {
    text: 'Dieser Beitrag ist nicht als bezahlte Partnerschaft gekennzeichnet. TikTok kann ihn entfernen oder einschränken.',
    remedy:
      'Öffne den Beitrag, dann „More options“, „Ad settings“ und „Disclose commercial content“ (kommerzielle Inhalte offenlegen), und wähle „Branded content“ (Markeninhalte).',
  },
  own_brand_undisclosed: {
    text: 'Der Beitrag des Werbekunden ist nicht als Werbung für seine eigene Marke gekennzeichnet.',
    remedy: 'Du musst nichts tun: Der Werbekunde kennzeichnet ihn.',
  },
  disclosure_unverified: {
    text: 'Wir wissen nicht, ob dieser Beitrag als Werbung gekennzeichnet ist. TikTok verlangt das bei jedem Werbebeitrag.',
    remedy:
      'Öffne den Beitrag, dann „More options“ und „Ad settings“, und schalte „Disclose commercial content“ (kommerzielle Inhalte offenlegen) ein.',
  },
  ai_content_declared: {
    text: 'Dieser Beitrag ist als KI-generiert gekennzeichnet. TikTok verlangt das auch in der Anzeige, wenn KI ihre Bilder oder ihren Ton erstellt oder stark verändert hat.',
    remedy: 'Du musst nichts tun: Der Werbekunde gibt es in der Anzeige an.',
  },
  quota_exhausted: {
    text: 'In diesem Konto ist kein Platz für weitere Anzeigen.',
    remedy: 'Du musst nichts tun: Der Werbekunde schafft Platz.',
  },
  quota_unverified: {
    text: 'Wir haben nicht mit TikTok geklärt, wie viele Anzeigen für dieses Konto noch möglich sind.',
    remedy: advertiserChecks,
  },

  actions: {
    choose_another_post: 'Anderen Beitrag anbieten',
    choose_another_account: 'Anderes Konto anbieten',
    finish_review: 'Auf die Prüfung von TikTok warten',
    find_post_status: 'Nachsehen, ob der Beitrag online ist',
    link_account: 'Konto verknüpfen',
    grant_access: 'Dem Werbekunden Zugang geben',
    state_access: 'Dem Werbekunden Zugang geben',
    reconnect_account: 'Konto erneut verknüpfen',
    allow_access: 'Nutzung in Anzeigen erlauben',
    make_account_public: 'Dein Konto öffentlich machen',
    make_business_account: 'Zu einem Unternehmenskonto wechseln',
    generate_code: 'Code schicken',
    talk_it_over: 'Mit dem Werbekunden sprechen',
    answer_application: 'Anfrage beantworten',
    apply_code: 'Code einlösen',
    wait_for_start: 'Auf den Start warten',
    extend_authorisation: 'Autorisierung verlängern',
    extend_source_authorisation: 'Autorisierung des Originalbeitrags verlängern',
    check_authorisation: 'Autorisierung prüfen',
    authorise_source_post: 'Code für den Originalbeitrag schicken',
    make_post_public: 'Beitrag öffentlich machen',
    accept_exposure: 'Zustimmen, dass alle den Beitrag sehen',
    change_flight: 'Zeitraum ändern',
    clear_music: 'Musikrechte klären',
    change_countries: 'Länder auswählen',
    fix_anchor: 'Link korrigieren',
    keep_off_profile: 'Beitrag nicht im Profil zeigen',
    use_account_access: 'Verknüpftes Konto nutzen',
    use_for_linked_product: 'Beitrag nur für das verlinkte Produkt nutzen',
    disclose: 'Hinweis auf bezahlte Partnerschaft einschalten',
    free_quota: 'Nicht mehr benötigte Anzeigen löschen',
    ask_platform: 'Mit TikTok klären',
    gather_evidence: 'Auf mehr Daten warten',
    spark_post: 'Beitrag als Spark Ad nutzen',
    correct_sheet: 'Tabelle korrigieren',
    settle_conflict: 'Klären, welche Zeile stimmt',
  },

  results: {
    locale: 'de',
    audience: 'creator',
    actors: {
      creator: 'Du',
      source_creator: 'Creator des Originalbeitrags',
      advertiser: 'Der Werbekunde',
      platform: 'TikTok',
    },
    statuses: {
      not_needed: 'Braucht keinen Code',
      pending: 'Noch nicht erteilt',
      unanswered: 'Noch nicht beantwortet',
      in_review: 'In Prüfung bei TikTok',
      declined: 'Abgelehnt',
      not_applied: 'Code noch nicht eingelöst',
      not_started: 'Noch nicht gestartet',
      active: 'Aktiv',
      expired: 'Abgelaufen',
      perhaps_expired: 'Vielleicht abgelaufen',
      revoked: 'Widerrufen',
      unknown: 'Nicht bekannt',
    },
    activeUntil: ({ end, certainty }) =>
      ({
        exact: `Bis zum ${end} aktiv`,
        at_the_latest: `Höchstens bis zum ${end} aktiv`,
        at_the_earliest: `Mindestens bis zum ${end} aktiv`,
        unconfirmed: `Bis zum ${end} aktiv (von TikTok nicht bestätigt)`,
      })[certainty],
    headlines: {
      eligible: 'Dieser Beitrag kann als Spark Ad laufen.',
      ineligible: 'Dieser Beitrag kann nicht als Spark Ad laufen.',
      unknown: 'Wir können noch nicht sagen, ob dieser Beitrag als Spark Ad laufen kann.',
    },
    notYet: 'Dieser Beitrag kann noch nicht als Spark Ad laufen.',
    runsUntil: ({ end, certainty }) =>
      ({
        exact: `Dieser Beitrag kann als Spark Ad laufen, aber nur bis zum ${end}.`,
        at_the_latest: `Dieser Beitrag kann als Spark Ad laufen, aber höchstens bis zum ${end}.`,
        at_the_earliest: `Dieser Beitrag kann als Spark Ad laufen, aber sicher nur bis zum ${end}, vielleicht etwas länger.`,
        unconfirmed: `Dieser Beitrag kann als Spark Ad laufen, aber nur bis zum ${end} (von TikTok nicht bestätigt).`,
      })[certainty],
    runsUntilSource: ({ end }) =>
      `Dieser Beitrag kann als Spark Ad laufen, aber vielleicht nur bis zum ${end}: Dann endet die Autorisierung des Originalbeitrags.`,
    runsBut: {
      flight_over: 'Dieser Beitrag könnte als Spark Ad laufen, aber die Laufzeit der Anzeige ist vorbei.',
      quota_exhausted:
        'Dieser Beitrag könnte als Spark Ad laufen, aber in diesem Konto ist kein Platz für weitere Anzeigen.',
      music_not_cleared_for_all:
        'Dieser Beitrag kann als Spark Ad laufen, aber vielleicht nicht mit seiner Musik.',
      music_status_unknown:
        'Dieser Beitrag kann als Spark Ad laufen, aber vielleicht nicht mit seiner Musik.',
      anchor_rejected:
        'Dieser Beitrag könnte als Spark Ad laufen, aber TikTok hat einen Link darin abgelehnt.',
      anchor_regions_exclude_some:
        'Dieser Beitrag kann als Spark Ad laufen, aber nicht in allen gewählten Ländern.',
      anchor_regions_limit: 'Dieser Beitrag kann als Spark Ad laufen, aber nur in manchen Ländern.',
      post_exposed: 'Dieser Beitrag kann als Spark Ad laufen, aber dann können ihn alle sehen.',
    },
    sourceEndsThen: ({ end }) => `Die Autorisierung des Originalbeitrags endet am ${end}.`,
    endsThen: ({ end, certainty }) =>
      ({
        exact: `Die Autorisierung endet am ${end}.`,
        at_the_latest: `Die Autorisierung endet spätestens am ${end}.`,
        at_the_earliest: `Die Autorisierung endet frühestens am ${end}.`,
        unconfirmed: `Die Autorisierung endet am ${end} (von TikTok nicht bestätigt).`,
      })[certainty],
    unverified: ({ topics }, say) => `Noch nicht geprüft: ${say.and(topics)}.`,
    topics: {
      identity_unverified: 'was das Konto darf',
      music_unverified: 'die Musikrechte',
      quota_unverified: 'der Platz für weitere Anzeigen',
      relations_unverified: 'Duette, Stitches und Erwähnungen',
      duet_of_photo: 'welche Art von Beitrag das Duett nutzt',
      anchors_unverified: 'die Links im Beitrag',
      ads_only_mode_unverified: 'Beiträge im Profil',
      disclosure_unverified: 'die Kennzeichnung als Werbung',
    },
    before: (dayOrTime) => `vor dem ${dayOrTime}`,
    soon: 'so bald wie möglich',
    until: (day) => `bis zum ${day}`,
  },

  setupSteps: {
    locale: 'de',
    places: { tiktok_app: 'TikTok-App' },
    actors: { creator: 'Du' },
    steps: {
      open_post: { what: openPost, gives: 'Der Beitrag auf deinem Bildschirm.' },
      open_ad_settings: {
        what: openAdSettings,
        gives:
          'Die Anzeigeneinstellungen des Beitrags. Nicht da? Sieh zuerst unter „Creator tools“ (Creator-Tools) nach.',
      },
      turn_on_ad_authorisation: {
        what: turnOnAuthorisation,
        gives: 'Die Erlaubnis für Marken, diesen Beitrag als Anzeige laufen zu lassen.',
      },
      choose_duration: { what: chooseDuration, gives: 'Eine Erlaubnis mit Enddatum.' },
      generate_code: {
        what: generateCode,
        gives:
          'Der Code. Seine Zeit läuft ab jetzt. Manche Apps sagen „Authorize“, dann „Generate“ und „Save“; der Code steht unter „Manage“.',
      },
      send_code: {
        what: 'Kopiere den ganzen Code und schick ihn dem Werbekunden.',
        gives: 'Der Werbekunde hat den Code. Gib ihn sonst niemandem.',
      },
    },
  },

  asks: {
    locale: 'de',

    greeting: ({ creator }) => (creator ? `Hallo ${creator}!` : 'Hallo!'),
    thanks: 'Vielen Dank!',

    quote: (caption) => `„${caption}“`,
    postOf: (day) => `Dein Beitrag vom ${day}`,
    yourPost: 'Dein Beitrag',
    ofDay: (day) => `vom ${day}`,

    due: {
      by: (day) => `bis zum ${day}`,
      before: (dayOrTime) => `vor dem ${dayOrTime}`,
      wellBefore: (day) => `deutlich vor dem ${day}, denn die Autorisierung kann früher enden`,
      soon: 'so bald wie möglich',
    },
    flight: ({ from, until, isRunning }) => {
      if (isRunning)
        return until === undefined ? 'läuft, bisher ohne Enddatum' : `läuft noch bis zum ${until}`;
      if (from === undefined)
        return until === undefined ? 'ist ohne Enddatum geplant' : `ist bis zum ${until} geplant`;
      if (from === until) return `ist für den ${from} geplant`;
      return until === undefined ? `ist ab dem ${from} geplant` : `ist vom ${from} bis zum ${until} geplant`;
    },

    benefit: ({ count }, say) =>
      say.count(count, {
        one: 'Die Anzeige läuft über dein eigenes Konto: Die Likes, Kommentare, Shares und Follower, die sie bringt, bleiben bei dir.',
        other:
          'Die Anzeigen laufen über dein eigenes Konto: Die Likes, Kommentare, Shares und Follower, die sie bringen, bleiben bei dir.',
      }),
    stepsTitle: ({ count }, say) =>
      say.count(count, { one: 'In der TikTok-App:', other: 'In der TikTok-App, für jeden Beitrag:' }),
    steps: {
      open_post: openPost,
      open_ad_settings: openAdSettings,
      turn_on_ad_authorisation: turnOnAuthorisation,
      choose_duration: chooseDuration,
      generate_code: generateCode,
      send_code: 'Kopiere den ganzen Code und schick ihn uns. Bitte gib ihn sonst niemandem.',
    },
    chooseDays: (params, say) => `Wähle ${days(params.days, say)}.`,
    chooseListedDays: 'Wähle die Anzahl der Tage, die oben beim Beitrag steht.',
    acceptsTitle: 'Was es bedeutet, die Anzeigenautorisierung einzuschalten:',
    lockedTitle: 'Bitte beachte, solange die Anzeige läuft:',
    terms: {
      available_for_ads:
        'Die Privatsphäre-Einstellung des Beitrags wird zu „Available for Ads“ (für Anzeigen verfügbar).',
      ad_review: 'TikTok prüft den Beitrag als Anzeige.',
      third_party_platforms: 'Der Beitrag kann auch außerhalb von TikTok gezeigt werden.',
      advertising_content_terms: 'Für den Beitrag gelten die Advertising Content Terms von TikTok.',
      authorisation_stays_on: 'Lass die Anzeigenautorisierung eingeschaltet.',
      code_stays: 'Lösch den Code nicht in der App.',
      post_stays: 'Lösch den Beitrag nicht.',
      privacy_stays: 'Lass den Beitrag und dein Konto öffentlich.',
    },

    authorisation: {
      subject: ({ brand, count, due, isFirst }, say) =>
        subjectLine({
          brand,
          what: say.count(count, {
            one: 'Anzeigencode für deinen Beitrag',
            other: 'Anzeigencodes für # Beiträge',
          }),
          due: due && `${isFirst ? 'der erste ' : ''}${due}`,
        }),
      intro: ({ brand, count }, say) =>
        `${brand ? `${brand} würde` : 'Wir würden'} sehr gern ${say.count(count, {
          one: 'deinen Beitrag als Spark Ad zeigen, also als Anzeige aus deinem eigenen Beitrag.',
          other: '# deiner Beiträge als Spark Ads zeigen, also als Anzeigen aus deinen eigenen Beiträgen.',
        })}`,
      please: ({ count, published }, say) =>
        `${say.count(count, {
          one: 'Bitte schick uns den Anzeigencode dafür',
          other: 'Bitte schick uns für jeden einen Anzeigencode',
        })}${withPosts[published]}:`,
      post: ({ days: value = 0, due, notBefore, flight }, say) =>
        sentence(days(value, say)) +
        sentence(
          due && `schick uns den Code ${due}`,
          notBefore && `aber erstelle ihn nicht vor dem ${notBefore}, denn ab dann zählen seine Tage`,
        ) +
        sentence(flight && `die Anzeige ${flight}`),
      longChoice:
        'Warum so viele Tage: Die nächstkürzere Dauer in der App reicht nicht. Die Anzeige läuft nur an den Tagen oben.',
      openChoice:
        'Warum so viele Tage: Die Anzeige hat bisher kein Enddatum. Mit weniger Tagen müssten wir dich bald um eine Verlängerung bitten.',
      clockStarts: 'Die Tage zählen ab dem Moment, in dem du auf „Generate code“ tippst.',
      extensionsFollow: ({ count }, say) =>
        say.count(count, {
          one: 'Die Anzeige läuft länger als die längste Dauer, die die App anbietet. Wir bitten dich deshalb später, die Autorisierung zu verlängern.',
          other:
            'Einige der Anzeigen laufen länger als die längste Dauer, die die App anbietet. Wir bitten dich deshalb später, deren Autorisierung zu verlängern.',
        }),
      disclosure: ({ count }, say) =>
        `${say.count(count, { one: 'Der Beitrag wirbt', other: 'Die Beiträge werben' })} für eine Marke, und TikTok verlangt dafür eine Kennzeichnung: Öffne beim Beitrag „Ad settings“ (über die drei Punkte oder über „More options“), schalte „Disclose commercial content“ (kommerzielle Inhalte offenlegen) ein und wähle „Branded content“ (Markeninhalte). Beiträge ohne diese Kennzeichnung kann TikTok entfernen oder einschränken.`,
      briefLine: ({ post, withPost, days: value = 0, due, notBefore }, say) =>
        (
          sentence(
            `schick ${due ?? 'so bald wie möglich'} ${withPost ? 'mit dem Beitrag seinen Anzeigencode' : `den Anzeigencode des Beitrags${post ? ` ${post}` : ''}`} (${days(value, say)} gültig)`,
          ) + sentence(notBefore && `erstelle ihn nicht vor dem ${notBefore}`)
        ).trim(),
      contractClause: (
        {
          post,
          withPost,
          days: value,
          due,
          notBefore,
          flightFrom,
          flightUntil,
          rightsUntil,
          needsExtensions,
        },
        say,
      ) =>
        [
          `Für den ${post ? `Beitrag ${post}` : 'vereinbarten Beitrag'} schaltet der Creator in der TikTok-App die Anzeigenautorisierung ein, erstellt${notBefore ? ` nicht vor dem ${notBefore}` : ''} einen Autorisierungscode für ${days(value, say)} und liefert ihn${withPost ? ' zusammen mit dem Beitrag' : ''} ${due ?? 'unverzüglich'}.`,
          `Der Werbekunde darf den Beitrag ab dem ${flightFrom} ${flightUntil ? `bis einschließlich zum ${flightUntil}` : 'bis auf Weiteres'} als Anzeige schalten.`,
          rightsUntil && `Das Recht, den Beitrag in Anzeigen zu nutzen, endet am ${rightsUntil}.`,
          'Solange die Anzeige läuft, lässt der Creator die Anzeigenautorisierung eingeschaltet, löscht weder den Beitrag noch den Code und stellt weder den Beitrag noch das Konto auf privat.',
          needsExtensions &&
            'Der Creator verlängert die Autorisierung vor ihrem Ende, sooft der Werbekunde während der Laufzeit der Anzeige darum bittet.',
        ]
          .filter((part) => part)
          .join(' '),
      notALawyer:
        'Das ist ein Mustertext und keine Rechtsberatung. Lass ihn anwaltlich prüfen, bevor du unterschreibst.',
    },

    renewal: {
      subject: ({ brand, count, due, isFirst, isExtension }, say) =>
        subjectLine({
          brand,
          what: say.count(count, {
            one: `Bitte ${isExtension ? 'verlängere' : 'erneuere'} die Anzeigenautorisierung deines Beitrags`,
            other: `Bitte ${isExtension ? 'verlängere' : 'erneuere'} die Anzeigenautorisierung von # Beiträgen`,
          }),
          due: due && `${isFirst ? 'die erste ' : ''}${due}`,
        }),
      intro: ({ brand, count }, say) =>
        `${brand ? `${brand} würde` : 'Wir würden'} sehr gern ${say.count(count, {
          one: 'deinen Beitrag weiterhin als Spark Ad zeigen.',
          other: '# deiner Beiträge weiterhin als Spark Ads zeigen.',
        })}`,
      extend: ({ count }, say) =>
        say.count(count, {
          one: 'Die Anzeige stoppt, wenn die Anzeigenautorisierung dieses Beitrags endet. Bitte verlängere die Autorisierung:',
          other:
            'Die Anzeigen stoppen, wenn die Anzeigenautorisierung dieser Beiträge endet. Bitte verlängere die Autorisierung:',
        }),
      extendPost: ({ days: value, due, flight }, say) =>
        sentence(
          value === undefined
            ? 'verlängere sie bitte um so viele Tage, wie dir recht ist'
            : `füge bitte ${days(value, say)} hinzu`,
          due && `und zwar ${due}`,
        ) + sentence(flight && `die Anzeige ${flight}`),
      grantedLess: ({ requested, granted }, say) =>
        `Beim letzten Mal haben wir um ${days(requested, say)} gebeten, und du hast ${days(granted, say)} gewählt. Wenn das Absicht war, sag es uns einfach.`,
      extendStep: ({ days: value, isListed }, say) => {
        const find = 'Such dort „Ad authorization“ (Anzeigenautorisierung) und verlängere sie';
        if (isListed) return `${find} um die Tage, die oben stehen.`;
        return value === undefined
          ? `${find} um so viele Tage, wie dir recht ist.`
          : `${find} um ${days(value, say)}.`;
      },
      reminder: ({ count }, say) =>
        say.count(count, {
          one: 'Bitte lass die Anzeigenautorisierung eingeschaltet, solange die Anzeige läuft.',
          other: 'Bitte lass die Anzeigenautorisierung eingeschaltet, solange die Anzeigen laufen.',
        }),
      codeStays: ({ count }, say) =>
        say.count(count, {
          one: 'Der Code sollte derselbe bleiben. Wenn dir die App einen neuen zeigt, schick ihn uns bitte.',
          other: 'Die Codes sollten dieselben bleiben. Wenn dir die App neue zeigt, schick sie uns bitte.',
        }),
      newCode: {
        ended: ({ count }, say) =>
          say.count(count, {
            one: 'Die Anzeigenautorisierung des folgenden Beitrags ist abgelaufen. Du hast nichts falsch gemacht. Bitte erstelle einen neuen Anzeigencode und schick ihn uns:',
            other:
              'Die Anzeigenautorisierung der folgenden Beiträge ist abgelaufen. Du hast nichts falsch gemacht. Bitte erstelle für jeden einen neuen Anzeigencode und schick uns die Codes:',
          }),
        doubtful: ({ count }, say) =>
          say.count(count, {
            one: 'Nach unseren Angaben ist die Anzeigenautorisierung des folgenden Beitrags abgelaufen oder läuft bald ab. Wenn die App sie noch als eingeschaltet zeigt, verlängere sie bitte dort. Wenn nicht, erstelle bitte einen neuen Anzeigencode und schick ihn uns:',
            other:
              'Nach unseren Angaben ist die Anzeigenautorisierung der folgenden Beiträge abgelaufen oder läuft bald ab. Wo die App sie noch als eingeschaltet zeigt, verlängere sie bitte dort. Wo nicht, erstelle bitte einen neuen Anzeigencode und schick ihn uns:',
          }),
        later: ({ count }, say) =>
          say.count(count, {
            one: 'Die Anzeige mit dem folgenden Beitrag beginnt erst, wenn seine Anzeigenautorisierung beendet ist. Bitte erstelle dafür einen neuen Anzeigencode und schick ihn uns:',
            other:
              'Die Anzeigen mit den folgenden Beiträgen beginnen erst, wenn deren Anzeigenautorisierung beendet ist. Bitte erstelle für jeden einen neuen Anzeigencode und schick uns die Codes:',
          }),
        withdrawn: ({ count }, say) =>
          say.count(count, {
            one: 'Beim folgenden Beitrag wurde die Anzeigenautorisierung anscheinend ausgeschaltet. Wenn das Absicht war, sag es uns einfach. Wenn nicht, erstelle bitte einen neuen Anzeigencode und schick ihn uns:',
            other:
              'Bei den folgenden Beiträgen wurde die Anzeigenautorisierung anscheinend ausgeschaltet. Wenn das Absicht war, sag es uns einfach. Wenn nicht, erstelle bitte für jeden einen neuen Anzeigencode und schick uns die Codes:',
          }),
        unclear: ({ count }, say) =>
          say.count(count, {
            one: 'Für den folgenden Beitrag sehen wir keine aktive Anzeigenautorisierung mehr. Bitte erstelle einen neuen Anzeigencode und schick ihn uns:',
            other:
              'Für die folgenden Beiträge sehen wir keine aktive Anzeigenautorisierung mehr. Bitte erstelle für jeden einen neuen Anzeigencode und schick uns die Codes:',
          }),
      },
      newCodePost: ({ days: value, due, notBefore, flight }, say) =>
        sentence(value !== undefined && days(value, say)) +
        sentence(
          due && `schick uns den Code ${due}`,
          notBefore && `aber erstelle ihn nicht vor dem ${notBefore}, denn ab dann zählen seine Tage`,
        ) +
        sentence(flight && `die Anzeige ${flight}`),
      extendInstead: 'Wenn die App dich die alte Autorisierung verlängern lässt, reicht vielleicht auch das.',
    },
  },
});
