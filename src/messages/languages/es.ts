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

const copyAgain = 'Copia otra vez el código completo desde TikTok: empieza por # y termina en =.';
const getCode =
  'En TikTok, abre la publicación, toca los tres puntos, “Ad settings” y “Ad authorization”, y después “Generate code”.';
const neverShare =
  'No lo compartas. El código de una publicación está en sus ajustes de anuncios (“Ad settings”).';
const anotherPost = 'Ofrécele otra publicación al anunciante.';
const advertiserChecks = 'No tienes que hacer nada: el anunciante lo comprueba con TikTok.';
const makePublic = 'Abre los ajustes de privacidad de la publicación y deja que todo el mundo la vea.';
const newCode = 'Genera un código nuevo para esta publicación y envíaselo al anunciante.';
const sendCode = 'Genera un código para esta publicación en la app de TikTok y envíaselo al anunciante.';
const extend = 'Prorroga la autorización en “Ad settings”, en la propia publicación.';
const extendSource = 'Si la otra publicación es tuya, prorroga su autorización en “Ad settings”.';
const extendIfAsked = 'Prorroga la autorización si el anunciante te lo pide.';
const codeOfSource =
  'Si la otra publicación es tuya, genera también un código para ella y envíaselo al anunciante.';
const documented = (_: unknown, say: Say) =>
  `Comprueba el número. TikTok indica ${documentedDays(say)} días.`;

const days = (value: number, say: Say) => say.count(value, { one: '# día', other: '# días' });
const audiences = {
  private: 'Solo quien la publicó puede',
  friends: 'Solo tus amigos pueden',
  followers: 'Solo tus seguidores pueden',
};
const during = /* @__PURE__ */ stretchIn({
  from: (start) => `a partir del ${start}`,
  on: (day) => `el ${day}`,
  partOf: (day) => `durante parte del ${day}`,
  fromTo: (start, end) => `del ${start} al ${end}`,
});

// What to send beside the codes, by how many of the posts are published.
const withPosts = {
  all: '',
  some: ', junto con las publicaciones que todavía no están en línea',
  none: ', junto con la publicación',
};

// Steps that a mail and a checklist say alike.
const openPost = 'Abre la publicación.';
const openAdSettings = 'Toca los tres puntos y después “Ad settings” (ajustes de anuncios).';
const turnOnAuthorisation = 'Activa “Ad authorization” (autorización de anuncios).';
const chooseDuration =
  'Elige para cuántos días vale: como mínimo, el tiempo que vaya a estar activo el anuncio.';
const generateCode = 'Toca “Generate code” (generar código).';

/** Why an end that was told can be another. */
const inDoubt = /* @__PURE__ */ endDoubtIn({
  at_the_latest: 'La autorización puede terminar antes: solo se sabe hasta cuándo puede durar como máximo.',
  at_the_earliest: 'La autorización puede terminar un poco más tarde: solo se sabe el día en que termina.',
  unconfirmed: 'TikTok no ha confirmado cuándo termina la autorización.',
});

/** The day of an end that need not be exact. */
const on = /* @__PURE__ */ endDayIn({
  exact: (day) => `el ${day}`,
  at_the_latest: (day) => `como muy tarde el ${day}`,
  at_the_earliest: (day) => `como muy pronto el ${day}`,
});

/** Spanish, for everything that a creator sees. It says “tú”. */
export const es: CreatorLanguage = /* @__PURE__ */ frozen({
  locale: 'es',
  audience: 'creator',

  // Codes.
  code_not_canonical: {
    text: ({ length, expected }, say) =>
      length === expected
        ? 'Los códigos conocidos solo tienen letras, cifras, + y /, y un único = al final.'
        : `El texto tiene ${say.count(length, { one: '# carácter', other: '# caracteres' })}; los códigos conocidos tienen ${say.number(expected)}.`,
    remedy: 'Comprueba que has pegado el código completo. Si lo has pegado entero, pruébalo de todos modos.',
  },
  code_padding_lost: { text: 'Falta el = del final.', remedy: copyAgain },
  code_case_lost: {
    text: 'Todas las letras de este código son mayúsculas, o todas minúsculas. Un código mezcla las dos.',
    remedy: 'Una hoja de cálculo o una app las ha cambiado. Copia otra vez el código desde TikTok.',
  },
  code_too_short: { text: 'Esto es demasiado corto para ser un código.', remedy: copyAgain },
  code_too_long: { text: 'Esto es demasiado largo para ser un código.', remedy: copyAgain },
  code_missing_hash: { text: 'Falta el # del principio.', remedy: copyAgain },
  code_whitespace: { text: 'Hay un espacio o un salto de línea dentro del código.', remedy: copyAgain },
  code_illegal_characters: {
    text: 'Algunos caracteres no pueden formar parte de un código.',
    remedy: copyAgain,
  },
  code_misplaced_padding: { text: 'Un código solo lleva = al final.', remedy: copyAgain },
  code_truncated: { text: 'El código está cortado.', remedy: copyAgain },
  code_masked: { text: 'Una parte del código está oculta.', remedy: copyAgain },
  code_not_text: { text: 'El código tiene que ser un texto.', remedy: copyAgain },
  code_empty: { text: 'Todavía no hay ningún código.', remedy: getCode },
  code_placeholder: { text: 'Aquí todavía falta el código: esto solo ocupa su lugar.', remedy: getCode },
  code_is_spreadsheet_error: {
    text: 'Esto es un mensaje de error de una hoja de cálculo: el valor se ha perdido.',
    remedy: 'Copia otra vez el código desde TikTok y envíalo en un mensaje, no en una hoja de cálculo.',
  },
  code_is_rounded_number: {
    text: 'Esto es un número que una hoja de cálculo ha redondeado: se han perdido sus últimas cifras. No es un código.',
    remedy: getCode,
  },
  code_multiple: {
    text: ({ count }, say) => say.count(count, { one: 'Aquí hay # código.', other: 'Aquí hay # códigos.' }),
    remedy: 'Pega los códigos de uno en uno: cada uno da acceso a una publicación.',
  },
  code_inside_text: {
    text: 'Hemos encontrado un código en este texto.',
    remedy: 'Úsalo si es el que quieres enviar.',
  },
  code_is_prose: { text: 'En este texto no hay ningún código.', remedy: getCode },
  code_is_hashtag: { text: 'Esto es un hashtag, no un código.', remedy: getCode },
  code_is_post_url: { text: 'Esto es el enlace de la publicación, no su código.', remedy: getCode },
  code_is_short_link: { text: 'Esto es un enlace corto, no un código.', remedy: getCode },
  code_is_profile_url: { text: 'Esto es el enlace de un perfil, no un código.', remedy: getCode },
  code_is_tool_url: {
    text: 'Esto es un enlace a una herramienta de TikTok que solo se abre para su propietario. No es un código.',
    remedy: getCode,
  },
  code_is_url: { text: 'Esto es un enlace, no un código.', remedy: getCode },
  code_is_handle: { text: 'Esto es un nombre de usuario, no un código.', remedy: getCode },
  code_is_numeric_id: {
    text: ({ isPostId }) =>
      isPostId
        ? 'Esto es un número, quizá de una publicación o de una cuenta. No es un código.'
        : 'Esto es un número, no un código.',
    remedy: getCode,
  },
  code_is_one_time_code: { text: 'Esto puede ser un código de inicio de sesión.', remedy: neverShare },
  code_is_uuid: { text: 'Esto es un ID, no un código.', remedy: getCode },
  code_is_oauth_code: { text: 'Esto sirve para conectar una app a una cuenta.', remedy: neverShare },
  code_is_meta_code: { text: 'Esto es un código de Instagram o de Facebook.', remedy: getCode },
  code_is_account_id: { text: 'Esto es el ID de una cuenta, no un código.', remedy: getCode },
  code_is_key: { text: 'Esto es una clave secreta de otro producto.', remedy: neverShare },
  code_is_record_id: {
    text: 'Esto es el ID de un registro de una base de datos, no un código.',
    remedy: getCode,
  },
  code_is_hash: { text: 'Esto es el hash de un archivo, no un código.', remedy: getCode },
  code_is_screenshot: {
    text: 'Esto es una imagen, o el nombre de una. Necesitamos el código como texto.',
    remedy: 'Copia el código desde TikTok y pégalo aquí como texto.',
  },

  // Times and authorisations.
  time_not_text: {
    text: 'Aquí hace falta una hora, escrita como texto.',
    remedy: 'Escríbela como TikTok, por ejemplo 2026-06-23 07:09:07, en UTC.',
  },
  time_unreadable: {
    text: 'Esto no es una hora como la escribe TikTok, o ese día no existe.',
    remedy: 'Escribe 2026-06-23 07:09:07 o 2026-06-23T07:09:07Z. Las dos se leen en UTC.',
  },
  date_unreadable: {
    text: 'Esto no es una fecha, o ese día no existe.',
    remedy: 'Escribe 2026-06-23: año, mes, día.',
  },
  interval_ends_before_start: {
    text: 'El final no es posterior al principio.',
    remedy: 'Comprueba las dos fechas. El final tiene que ser posterior al principio.',
  },
  duration_not_number: {
    text: 'La duración tiene que ser un número de días.',
    remedy: 'Escribe los días en cifras, por ejemplo 30.',
  },
  duration_not_whole_days: {
    text: 'La duración tiene que ser un número entero de días, 1 o más.',
    remedy: (_, say) => `Elige ${documentedChoices(say)} días.`,
  },
  duration_newly_reported: {
    text: (params, say) =>
      `Desde 2026, a algunos creadores les aparece la opción de ${days(params.days, say)}. TikTok no la menciona en su documentación.`,
    remedy: 'Si no la ves en la app, elige la opción inmediatamente más larga.',
  },
  duration_undocumented: {
    text: (params, say) => `TikTok no documenta la duración de ${days(params.days, say)}.`,
    remedy: documented,
  },
  duration_too_long: {
    text: (params, say) => `${days(params.days, say)} es demasiado: ningún calendario llega tan lejos.`,
    remedy: documented,
  },
  authorisation_not_needed: {
    text: 'Esta publicación no necesita código de autorización.',
    remedy: 'No hay que hacer nada: la propia cuenta da acceso.',
  },
  authorisation_end_unknown: {
    text: 'No sabemos cuándo termina esta autorización.',
    remedy: 'Dile al anunciante cuándo generaste el código y para cuántos días.',
  },
  authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `La autorización termina como muy tarde el ${say.day(endsAt)}, quizá antes: sabemos cuándo llegó el código, no cuándo se generó.`,
    remedy: 'Dile al anunciante cuándo generaste el código.',
  },
  authorisation_end_unconfirmed: {
    text: ({ endIs }) =>
      endIs === 'contract'
        ? 'La fecha de fin que tenemos de esta autorización es la del contrato. Puede que la hayas dado por menos tiempo.'
        : 'La fecha de fin que tenemos de esta autorización es la que tú indicaste. TikTok no la ha confirmado.',
    remedy: 'Dile al anunciante qué fecha de fin te muestra la app.',
  },
  authorisation_granted_less: {
    text: ({ requestedDays, grantedDays }, say) =>
      `Autorizaste ${days(Math.floor(grantedDays), say)}. El anunciante pidió ${days(requestedDays, say)}.`,
    remedy: 'Prorroga la autorización si el anunciante te pide el resto.',
  },
  flight_partly_unknown: {
    text: 'Otro anuncio de esta publicación puede durar más: nadie ha dicho hasta cuándo.',
    remedy: 'Pregúntale al anunciante hasta cuándo duran todos los anuncios de la publicación.',
  },
  flight_uncovered: {
    text: (stretch, say) => `El anuncio no tiene autorización ${during(stretch, say)}.${inDoubt(stretch)}`,
    remedy: ({ isPast }) =>
      isPast
        ? 'Ya no hay nada que hacer: ese tiempo ha pasado.'
        : 'Prorroga la autorización mientras esté activa, genera un código nuevo si ya ha terminado o acuerda con el anunciante otras fechas para el anuncio.',
  },
  flight_over: {
    text: ({ endsAt }, say) => `El anuncio ya ha terminado: estaba previsto hasta el ${say.lastDay(endsAt)}.`,
    remedy: 'No tienes que hacer nada, salvo que acuerdes nuevas fechas con el anunciante.',
  },
  flight_open_ended: {
    text: ({ endsAt, ...doubt }, say) =>
      `El anuncio no tiene fecha de fin, pero su autorización termina el ${say.day(endsAt)}. Ese día se detiene el anuncio.${inDoubt(doubt)}`,
    remedy: 'Pregúntale al anunciante hasta cuándo estará activo el anuncio.',
  },
  flight_margin_short: {
    text: ({ marginDays, bufferDays }, say) =>
      `La autorización dura ${marginDays < 1 ? 'menos de un día' : days(Math.floor(marginDays), say)} más que el anuncio; el margen previsto era de ${days(bufferDays, say)}.`,
    remedy: extendIfAsked,
  },
  flight_outside_usage_rights: {
    text: (stretch, say) => `El contrato no permite el anuncio ${during(stretch, say)}.`,
    remedy: 'Acuerda con el anunciante un periodo de anuncio más corto, o derechos de uso por más tiempo.',
  },
  authorisation_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `La autorización dura hasta el ${end}, pero los derechos de uso terminan el ${rightsEnd}. TikTok no detendrá el anuncio ese día.${inDoubt(doubt)}`;
    },
    remedy: 'Asegúrate de que el anunciante sabe cuándo termina tu acuerdo con él.',
  },
  usage_rights_outlive_authorisation: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Los derechos de uso duran hasta el ${rightsEnd}, pero la autorización termina el ${end}. El anuncio no puede estar activo entre las dos fechas.${inDoubt(doubt)}`;
    },
    remedy: extendIfAsked,
  },
  flight_begins_before_code: {
    text: ({ startsAt, generatedAt }, say) => {
      const [start, made] = say.apart(startsAt, generatedAt);
      return `El anuncio está previsto a partir del ${start}, pero el código no se generará hasta el ${made}.`;
    },
    remedy: 'Genera el código antes de que empiece el anuncio.',
  },
  flight_ends_before_code: {
    text: ({ endsAt, generatedAt }, say) => {
      const [end, made] = say.apart(endsAt, generatedAt);
      return `Está previsto que el anuncio termine el ${end}, y el código no se generará hasta el ${made}: demasiado tarde para todo el periodo del anuncio.`;
    },
    remedy: 'Genera el código antes de que empiece el anuncio, o acuerda nuevas fechas con el anunciante.',
  },
  flight_needs_renewals: {
    text: ({ renewals, days: first }, say) =>
      `Ninguna duración es lo bastante larga por sí sola. Hacen falta ${days(first, say)} y después ${say.count(renewals, { one: '# prórroga', other: '# prórrogas' })}.`,
    remedy: 'Acuerda ahora con el anunciante las prórrogas y sus fechas.',
  },
  duration_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Con esta duración, la autorización llega hasta el ${end}, más allá de los derechos de uso, que terminan el ${rightsEnd}.${inDoubt(doubt)}`;
    },
    remedy: ({ rightsUntil }, say) =>
      `Acuerda con el anunciante que el anuncio no se muestre después del ${say.lastDay(rightsUntil)}, o que los derechos de uso duren más. TikTok no detendrá el anuncio por eso.`,
  },

  // The post itself.
  post_deleted: { text: 'Esta publicación se ha eliminado.', remedy: anotherPost },
  post_removed: {
    text: 'TikTok ha retirado esta publicación, así que no puede usarse como anuncio.',
    remedy: 'Apela la decisión en la app de TikTok, u ofrécele otra publicación al anunciante.',
  },
  post_in_review: {
    text: 'TikTok todavía está revisando esta publicación.',
    remedy: 'Espera a que termine la revisión y compruébalo otra vez.',
  },
  post_status_unknown: {
    text: ({ platformStatus }) =>
      platformStatus === undefined
        ? 'No sabemos si esta publicación está en línea.'
        : 'TikTok indica para esta publicación un estado que no conocemos.',
    remedy: 'Abre tu publicación en la app de TikTok y mira si está en línea.',
  },
  post_is_story: { text: 'Las historias no pueden usarse como Spark Ads.', remedy: anotherPost },
  post_is_live: {
    text: 'Un LIVE no puede usarse como Spark Ad.',
    remedy: 'Ofrécele al anunciante una publicación de vídeo o de fotos.',
  },
  post_kind_unknown: {
    text: 'No conocemos este tipo de publicación.',
    remedy:
      'Los vídeos y las publicaciones de fotos pueden usarse como anuncio. Ofrécele una de ellas al anunciante.',
  },
  post_visibility_unknown: {
    text: 'No sabemos quién puede ver esta publicación.',
    remedy: 'Comprueba en los ajustes de privacidad de la publicación que todo el mundo puede verla.',
  },
  post_followers_only: { text: 'Solo tus seguidores pueden ver esta publicación.', remedy: makePublic },
  post_exposed: {
    text: ({ visibility }) =>
      `${audiences[visibility]} ver ahora esta publicación. Se hace pública en cuanto un anuncio la usa, y su privacidad no puede cambiarse mientras se promociona.`,
    remedy: 'Si no quieres que sea pública, avísale al anunciante antes de que empiece el anuncio.',
  },

  // Its relations to other posts.
  post_is_chain: {
    text: 'Esto es un dúo o stitch hecho con otro dúo o stitch. TikTok no usa esas publicaciones como Spark Ads.',
    remedy: anotherPost,
  },
  post_duets_photo: {
    text: 'Los dúos con publicaciones de fotos no pueden usarse como Spark Ads.',
    remedy: anotherPost,
  },
  post_mentions_many: {
    text: ({ count }, say) =>
      say.count(count, {
        one: 'Esta publicación menciona # publicación más; solo se permite una.',
        other: 'Esta publicación menciona otras # publicaciones; solo se permite una.',
      }),
    remedy: anotherPost,
  },
  source_not_authorised: {
    text: ({ postIds }, say) =>
      say.count(postIds.length, {
        one: 'Esta publicación usa otra que no está autorizada para anuncios.',
        other: 'Esta publicación usa otras # que no están autorizadas para anuncios.',
      }),
    remedy: codeOfSource,
  },
  source_authorisation_unknown: {
    text: 'Esta publicación usa otra. No sabemos si esa está autorizada para anuncios.',
    remedy: codeOfSource,
  },
  source_authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `Esta publicación usa otra, cuya autorización termina como muy tarde el ${say.day(endsAt)}, quizá antes: sabemos cuándo llegó su código, no cuándo se generó.`,
    remedy: 'Si la otra publicación es tuya, dile al anunciante cuándo generaste su código.',
  },
  relations_unverified: {
    text: (params) =>
      asksDuetKind(params)
        ? 'No hemos comprobado si la publicación que usa este dúo es de fotos.'
        : 'No hemos comprobado si esta publicación es un dúo o stitch, ni si menciona otras.',
    remedy: 'Mira la publicación para averiguarlo.',
  },

  // The account.
  identity_cannot_spark: { text: 'Este tipo de cuenta no puede tener Spark Ads.', remedy: sendCode },
  identity_type_unknown: {
    text: 'No conocemos este tipo de cuenta.',
    remedy:
      'Genera un código para la publicación en la app de TikTok: con él puede usarse como anuncio en cualquier caso.',
  },
  identity_government_or_political: {
    text: 'Las cuentas de gobiernos, políticos y partidos no pueden tener Spark Ads.',
    remedy: 'No tienes que hacer nada: las publicaciones de esta cuenta no pueden usarse como anuncio.',
  },
  identity_no_valid_account: {
    text: 'La conexión con esta cuenta de TikTok ya no funciona.',
    remedy: 'Vincula otra vez tu cuenta con la del anunciante.',
  },
  identity_scope_missing: {
    text: 'Esta cuenta no permite que sus publicaciones se usen en anuncios.',
    remedy: 'Vincula otra vez tu cuenta y permite que el anunciante use tus publicaciones.',
  },
  identity_private_account: {
    text: 'Esta cuenta es privada, y los anuncios necesitan una pública.',
    remedy: 'Haz pública tu cuenta en los ajustes de privacidad de la app de TikTok.',
  },
  identity_not_business_account: {
    text: 'Esta no es una cuenta de empresa, así que no se puede vincular.',
    remedy:
      'Cambia a una cuenta de empresa en la app de TikTok, o envía en su lugar un código de la publicación.',
  },
  identity_maybe_not_business_account: {
    text: 'Esta no es una cuenta de empresa. TikTok no dice si tiene que serlo una cuenta compartida a través de Business Center.',
    remedy:
      'Cambia a una cuenta de empresa en la app de TikTok, o envía en su lugar un código de la publicación.',
  },
  identity_availability_unknown: {
    text: 'TikTok dice de esta cuenta algo que no conocemos.',
    remedy: 'No tienes que hacer nada: el anunciante lo mira en TikTok Ads Manager.',
  },
  identity_cannot_pull: {
    text: 'Las publicaciones que ya existen en esta cuenta no pueden usarse en anuncios.',
    remedy:
      'Cuando el anunciante pida “Deliver ads”, permite “Existing posts” (publicaciones existentes). O envía un código de esta publicación.',
  },
  identity_cannot_push: {
    text: 'Los anuncios no pueden publicar nada nuevo en esta cuenta.',
    remedy:
      'Cuando el anunciante pida “Deliver ads”, permite “Publish and manage new videos” (publicar y gestionar vídeos nuevos) o “Show through ads only” (mostrar solo en anuncios).',
  },
  identity_unverified: {
    text: 'No hemos comprobado con TikTok qué puede hacer esta cuenta.',
    remedy: advertiserChecks,
  },

  // The way in.
  access_missing: { text: 'El anunciante todavía no tiene acceso a esta publicación.', remedy: sendCode },
  access_unknown: { text: 'No sabemos cómo accede el anunciante a esta publicación.', remedy: sendCode },
  access_affiliate_only: {
    text: 'Una autorización de afiliado cubre el producto enlazado en la publicación, para el vendedor que lo ofrece. No sabemos si este anuncio es para eso.',
    remedy: 'Si el anuncio es para otra cosa, envíale un código al anunciante.',
  },
  access_conflicts_identity: {
    text: 'El acceso indicado no encaja con este tipo de cuenta.',
    remedy: 'No tienes que hacer nada: el anunciante comprueba la cuenta.',
  },
  access_by_code_cannot_push: {
    text: 'Un código da acceso a una publicación que ya existe. No puede publicar una nueva.',
    remedy: 'Vincula tu cuenta con la del anunciante, u ofrece una publicación que ya exista.',
  },

  // The authorisation behind a code.
  authorisation_missing: {
    text: 'Todavía no hay código de autorización para esta publicación.',
    remedy: () => `${getCode} Luego envía el código al anunciante.`,
  },
  authorisation_other_post: { text: 'Esta autorización es de otra publicación.', remedy: newCode },
  authorisation_unanswered: {
    text: 'Todavía no has respondido a la solicitud del anunciante.',
    remedy: 'Acepta la solicitud en las notificaciones de la app de TikTok.',
  },
  authorisation_declined: {
    text: 'Rechazaste la solicitud del anunciante.',
    remedy: 'Si has cambiado de opinión, envíale un código al anunciante.',
  },
  authorisation_pending: {
    text: 'TikTok todavía está revisando la autorización.',
    remedy: 'Espera a que esté activa y compruébalo otra vez.',
  },
  authorisation_not_applied: {
    text: 'El código todavía no se ha aplicado a una cuenta publicitaria, y su plazo ya está corriendo.',
    remedy: 'No tienes que hacer nada: el anunciante tiene que aplicar el código.',
  },
  authorisation_not_started: {
    text: ({ startsAt, flightStartsAt }, say) => {
      if (startsAt === undefined) return 'La autorización todavía no ha empezado.';
      return flightStartsAt === undefined
        ? `La autorización empieza el ${say.day(startsAt)}.`
        : `La autorización empieza el ${say.day(startsAt)}, pero el anuncio está previsto desde el ${say.day(flightStartsAt)}.`;
    },
    remedy: 'Espera a que empiece.',
  },
  authorisation_expired: {
    text: ({ endsAt, day }, say) =>
      endsAt === undefined
        ? 'La autorización ha terminado.'
        : `La autorización terminó el ${say.day(day ?? endsAt)}.`,
    remedy:
      'Envía un código nuevo. Si “Ad settings”, en la propia publicación, todavía te deja prorrogar este, quizá también sirva.',
  },
  authorisation_perhaps_over: {
    text: ({ endsAt, ...doubt }, say) =>
      `Puede que la autorización ya haya terminado: según lo que sabemos, debía terminar ${on(say.lastDay(endsAt), doubt)}.${inDoubt(doubt)}`,
    remedy:
      'Comprueba en “Ad settings”, en la propia publicación, si sigue activa. Si lo está, prorrógala ahora. Si no, envía un código nuevo.',
  },
  authorisation_revoked: { text: 'La autorización se ha revocado.', remedy: newCode },
  authorisation_unknown: {
    text: 'TikTok indica para esta autorización un estado que no conocemos.',
    remedy: 'Comprueba en “Ad settings”, en la propia publicación, que “Ad authorization” está activada.',
  },

  // The time it is meant to run.
  flight_after_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `La autorización termina justo cuando está previsto que empiece el anuncio: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `La autorización termina el ${end}, pero está previsto que el anuncio no empiece hasta el ${start}.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_outlives_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `El anuncio no tiene fecha de fin. Se detendrá ${on(say.lastDay(endsAt), doubt)}, cuando termina la autorización.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `El anuncio está previsto hasta el ${flightEnd}, pero se detendrá ${on(end, doubt)}, cuando termina la autorización.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_after_source_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `Esta publicación usa otra, cuya autorización termina justo cuando está previsto que empiece el anuncio: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `Esta publicación usa otra, cuya autorización termina el ${end}, pero está previsto que el anuncio no empiece hasta el ${start}.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },
  flight_outlives_source_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `El anuncio no tiene fecha de fin. Esta publicación usa otra, cuya autorización termina ${on(say.lastDay(endsAt), doubt)}, y el anuncio puede detenerse ese día.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `El anuncio está previsto hasta el ${flightEnd}. Esta publicación usa otra, cuya autorización termina ${on(end, doubt)}, y el anuncio puede detenerse entonces.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },

  // Rights, links, disclosure and limits.
  music_not_authorised: {
    text: ({ countries }, say) =>
      countries.length > 0
        ? `En las fechas del anuncio, la música de esta publicación no está autorizada para anuncios en estos países: ${say.and(countries.map(say.country))}.`
        : 'La música de esta publicación no está autorizada para los países y las fechas del anuncio.',
    remedy:
      'Ofrécele al anunciante una publicación con sonido original o con música de la Commercial Music Library.',
  },
  music_not_cleared_for_all: {
    text: ({ countries }, say) =>
      `${
        countries.length > 0
          ? `Se preguntó a TikTok por estos países y no autorizó la música de esta publicación para todo lo preguntado: ${say.and(countries.map(say.country))}.`
          : 'TikTok no autorizó la música de esta publicación para todo lo que se le preguntó.'
      } El anuncio tiene otros países o fechas, así que su música puede estar autorizada.`,
    remedy: advertiserChecks,
  },
  music_status_unknown: {
    text: 'TikTok da a la música de esta publicación un estado que no conocemos, así que quizá no esté autorizada.',
    remedy: advertiserChecks,
  },
  music_unverified: {
    text: 'No hemos comprobado con TikTok si la música de esta publicación puede usarse en este anuncio.',
    remedy: advertiserChecks,
  },
  anchor_regions_exclude_all: {
    text: ({ countries }) =>
      countries.length > 0
        ? 'Un producto enlazado en esta publicación no puede anunciarse en ninguno de los países elegidos.'
        : 'No hay ningún país en el que puedan anunciarse todos los productos enlazados en esta publicación.',
    remedy: anotherPost,
  },
  anchor_regions_exclude_some: {
    text: ({ countries }, say) =>
      `Un producto enlazado en esta publicación no puede anunciarse en estos países: ${say.and(countries.map(say.country))}.`,
    remedy: 'No tienes que hacer nada: el anunciante elige los países.',
  },
  anchor_regions_limit: {
    text: ({ countries }, say) =>
      `Un producto enlazado en esta publicación solo puede anunciarse en estos países: ${say.and(countries.map(say.country))}.`,
    remedy: 'No tienes que hacer nada: el anunciante elige los países.',
  },
  anchor_rejected: {
    text: 'TikTok ha rechazado un enlace de esta publicación. El anuncio no puede publicarse con él.',
    remedy: 'Corrige o quita el enlace.',
  },
  anchors_unverified: {
    text: 'No hemos comprobado con TikTok dónde pueden anunciarse los enlaces de esta publicación.',
    remedy: advertiserChecks,
  },
  ads_only_mode_refuses_profile: {
    text: 'En esta cuenta, una publicación publicada por un anuncio no puede aparecer en el perfil.',
    remedy: 'No tienes que hacer nada: el anunciante deja la nueva publicación fuera de tu perfil.',
  },
  ads_only_mode_unverified: {
    text: 'No hemos comprobado con TikTok si una publicación publicada por un anuncio puede aparecer en el perfil.',
    remedy: advertiserChecks,
  },
  branded_content_undisclosed: {
    text: 'Esta publicación no está marcada como colaboración pagada. TikTok puede retirarla o limitarla.',
    remedy:
      'Abre la publicación, después “More options”, “Ad settings” y “Disclose commercial content” (indicar que el contenido es comercial), y elige “Branded content” (contenido de marca).',
  },
  own_brand_undisclosed: {
    text: 'La publicación del anunciante no está marcada como promoción de su propia marca.',
    remedy: 'No tienes que hacer nada: el anunciante se encarga de marcarla.',
  },
  disclosure_unverified: {
    text: 'No sabemos si esta publicación avisa de que es promocional. TikTok quiere ese aviso en todas las que lo son.',
    remedy:
      'Abre la publicación, después “More options” y “Ad settings”, y activa “Disclose commercial content” (indicar que el contenido es comercial).',
  },
  ai_content_declared: {
    text: 'Esta publicación está marcada como hecha con IA. TikTok exige que el anuncio también lo diga cuando la IA ha creado sus imágenes o su sonido, o los ha cambiado mucho.',
    remedy: 'No tienes que hacer nada: el anunciante lo declara en el anuncio.',
  },
  quota_exhausted: {
    text: 'En esta cuenta no caben más anuncios.',
    remedy: 'No tienes que hacer nada: el anunciante hace sitio.',
  },
  quota_unverified: {
    text: 'No hemos comprobado con TikTok cuántos anuncios más caben en esta cuenta.',
    remedy: advertiserChecks,
  },

  actions: {
    choose_another_post: 'Ofrecer otra publicación',
    choose_another_account: 'Ofrecer otra cuenta',
    finish_review: 'Esperar la revisión de TikTok',
    find_post_status: 'Ver si la publicación está en línea',
    link_account: 'Vincular la cuenta',
    grant_access: 'Dar acceso al anunciante',
    state_access: 'Dar acceso al anunciante',
    reconnect_account: 'Vincular otra vez la cuenta',
    allow_access: 'Permitir el uso en anuncios',
    make_account_public: 'Hacer pública tu cuenta',
    make_business_account: 'Cambiar a cuenta de empresa',
    generate_code: 'Enviar un código',
    talk_it_over: 'Hablar con el anunciante',
    answer_application: 'Responder a la solicitud',
    apply_code: 'Aplicar el código',
    wait_for_start: 'Esperar a que empiece',
    extend_authorisation: 'Prorrogar la autorización',
    extend_source_authorisation: 'Prorrogar el código de la publicación original',
    check_authorisation: 'Comprobar la autorización',
    authorise_source_post: 'Enviar un código de la publicación original',
    make_post_public: 'Hacer pública la publicación',
    accept_exposure: 'Aceptar que todo el mundo vea la publicación',
    change_flight: 'Cambiar las fechas',
    clear_music: 'Resolver los derechos de la música',
    change_countries: 'Elegir los países',
    fix_anchor: 'Corregir el enlace',
    keep_off_profile: 'Dejar la publicación fuera del perfil',
    use_account_access: 'Usar una cuenta vinculada',
    use_for_linked_product: 'Usar la publicación solo para el producto enlazado',
    disclose: 'Activar el aviso de colaboración pagada',
    free_quota: 'Eliminar anuncios que ya no hacen falta',
    ask_platform: 'Comprobarlo con TikTok',
    gather_evidence: 'Esperar más datos',
    spark_post: 'Usar la publicación como Spark Ad',
    correct_sheet: 'Corregir la hoja de cálculo',
    settle_conflict: 'Averiguar qué fila es la correcta',
  },

  results: {
    locale: 'es',
    audience: 'creator',
    actors: {
      creator: 'Tú',
      source_creator: 'El creador de la publicación original',
      advertiser: 'El anunciante',
      platform: 'TikTok',
    },
    statuses: {
      not_needed: 'No necesita código',
      pending: 'Aún sin conceder',
      unanswered: 'Aún sin respuesta',
      in_review: 'En revisión en TikTok',
      declined: 'Rechazada',
      not_applied: 'Código aún sin aplicar',
      not_started: 'Aún no ha empezado',
      active: 'Activa',
      expired: 'Terminada',
      perhaps_expired: 'Quizá terminada',
      revoked: 'Revocada',
      unknown: 'No se sabe',
    },
    activeUntil: ({ end, certainty }) =>
      ({
        exact: `Activa hasta el ${end}`,
        at_the_latest: `Activa como máximo hasta el ${end}`,
        at_the_earliest: `Activa al menos hasta el ${end}`,
        unconfirmed: `Activa hasta el ${end} (sin confirmar por TikTok)`,
      })[certainty],
    headlines: {
      eligible: 'Esta publicación puede usarse como Spark Ad.',
      ineligible: 'Esta publicación no puede usarse como Spark Ad.',
      unknown: 'Todavía no podemos decir si esta publicación puede usarse como Spark Ad.',
    },
    notYet: 'Esta publicación todavía no puede usarse como Spark Ad.',
    runsUntil: ({ end, certainty }) =>
      ({
        exact: `Esta publicación puede usarse como Spark Ad, pero solo hasta el ${end}.`,
        at_the_latest: `Esta publicación puede usarse como Spark Ad, pero como máximo hasta el ${end}.`,
        at_the_earliest: `Esta publicación puede usarse como Spark Ad, pero con seguridad solo hasta el ${end}, quizá algo más.`,
        unconfirmed: `Esta publicación puede usarse como Spark Ad, pero solo hasta el ${end} (sin confirmar por TikTok).`,
      })[certainty],
    runsUntilSource: ({ end }) =>
      `Esta publicación puede usarse como Spark Ad, pero quizá solo hasta el ${end}, cuando termina la autorización de la publicación original.`,
    runsBut: {
      flight_over: 'Esta publicación podría usarse como Spark Ad, pero las fechas del anuncio ya han pasado.',
      quota_exhausted:
        'Esta publicación podría usarse como Spark Ad, pero en esta cuenta no caben más anuncios.',
      music_not_cleared_for_all: 'Esta publicación puede usarse como Spark Ad, pero quizá no con su música.',
      music_status_unknown: 'Esta publicación puede usarse como Spark Ad, pero quizá no con su música.',
      anchor_rejected:
        'Esta publicación podría usarse como Spark Ad, pero TikTok ha rechazado un enlace que contiene.',
      anchor_regions_exclude_some:
        'Esta publicación puede usarse como Spark Ad, pero no en todos los países elegidos.',
      anchor_regions_limit: 'Esta publicación puede usarse como Spark Ad, pero solo en algunos países.',
      post_exposed: 'Esta publicación puede usarse como Spark Ad, pero entonces la verá todo el mundo.',
    },
    sourceEndsThen: ({ end }) => `La autorización de la publicación original termina el ${end}.`,
    endsThen: ({ end, certainty }) =>
      ({
        exact: `La autorización termina el ${end}.`,
        at_the_latest: `La autorización termina como muy tarde el ${end}.`,
        at_the_earliest: `La autorización termina como muy pronto el ${end}.`,
        unconfirmed: `La autorización termina el ${end} (sin confirmar por TikTok).`,
      })[certainty],
    unverified: ({ topics }, say) => `Aún sin comprobar: ${say.and(topics)}.`,
    topics: {
      identity_unverified: 'lo que puede hacer la cuenta',
      music_unverified: 'los derechos de la música',
      quota_unverified: 'el espacio para más anuncios',
      relations_unverified: 'los dúos, stitches y menciones',
      duet_of_photo: 'qué tipo de publicación usa el dúo',
      anchors_unverified: 'los enlaces de la publicación',
      ads_only_mode_unverified: 'las publicaciones en el perfil',
      disclosure_unverified: 'el aviso de contenido promocional',
    },
    before: (dayOrTime) => `antes del ${dayOrTime}`,
    soon: 'en cuanto puedas',
    until: (day) => `hasta el ${day}`,
  },

  setupSteps: {
    locale: 'es',
    places: { tiktok_app: 'App de TikTok' },
    actors: { creator: 'Tú' },
    steps: {
      open_post: { what: openPost, gives: 'La publicación en tu pantalla.' },
      open_ad_settings: {
        what: openAdSettings,
        gives:
          'Los ajustes de anuncios de la publicación. ¿No aparecen? Busca antes en “Creator tools” (herramientas de creador).',
      },
      turn_on_ad_authorisation: {
        what: turnOnAuthorisation,
        gives: 'Permiso para que las marcas usen esta publicación como anuncio.',
      },
      choose_duration: { what: chooseDuration, gives: 'Un permiso con fecha de fin.' },
      generate_code: {
        what: generateCode,
        gives:
          'El código. Su plazo empieza ahora. Algunas apps muestran “Authorize”, después “Generate” y “Save”; el código está en “Manage”.',
      },
      send_code: {
        what: 'Copia el código completo y envíaselo al anunciante.',
        gives: 'El anunciante tiene el código. No lo compartas con nadie más.',
      },
    },
  },

  asks: {
    locale: 'es',

    greeting: ({ creator }) => (creator ? `Hola, ${creator}:` : 'Hola:'),
    thanks: '¡Muchas gracias!',

    quote: (caption) => `“${caption}”`,
    postOf: (day) => `Tu publicación del ${day}`,
    yourPost: 'Tu publicación',
    ofDay: (day) => `del ${day}`,

    due: {
      by: (day) => `como muy tarde el ${day}`,
      before: (dayOrTime) => `antes del ${dayOrTime}`,
      wellBefore: (day) => `bastante antes del ${day}, porque la autorización puede terminar antes`,
      soon: 'en cuanto puedas',
    },
    flight: ({ from, until, isRunning }) => {
      if (isRunning)
        return until === undefined
          ? 'está activo, por ahora sin fecha de fin'
          : `está activo hasta el ${until}`;
      if (from === undefined)
        return until === undefined ? 'está previsto sin fecha de fin' : `está previsto hasta el ${until}`;
      if (from === until) return `está previsto para el ${from}`;
      return until === undefined
        ? `está previsto a partir del ${from}`
        : `está previsto del ${from} al ${until}`;
    },

    benefit: ({ count }, say) =>
      say.count(count, {
        one: 'El anuncio se publica desde tu propia cuenta: todos los “me gusta”, comentarios, compartidos y seguidores que genere son para ti.',
        other:
          'Los anuncios se publican desde tu propia cuenta: todos los “me gusta”, comentarios, compartidos y seguidores que generen son para ti.',
      }),
    stepsTitle: ({ count }, say) =>
      say.count(count, { one: 'En la app de TikTok:', other: 'En la app de TikTok, para cada publicación:' }),
    steps: {
      open_post: openPost,
      open_ad_settings: openAdSettings,
      turn_on_ad_authorisation: turnOnAuthorisation,
      choose_duration: chooseDuration,
      generate_code: generateCode,
      send_code: 'Copia el código completo y envíanoslo. Por favor, no lo compartas con nadie más.',
    },
    chooseDays: (params, say) => `Elige ${days(params.days, say)}.`,
    chooseListedDays: 'Elige los días que se indican arriba para la publicación.',
    acceptsTitle: 'Qué significa activar la autorización de anuncios:',
    lockedTitle: 'Mientras el anuncio esté activo, por favor:',
    terms: {
      available_for_ads:
        'La privacidad de la publicación pasa a “Available for Ads” (disponible para anuncios).',
      ad_review: 'TikTok revisa la publicación como anuncio.',
      third_party_platforms: 'La publicación puede mostrarse también fuera de TikTok.',
      advertising_content_terms: 'Se aplican a la publicación los Advertising Content Terms de TikTok.',
      authorisation_stays_on: 'deja activada la autorización de anuncios',
      code_stays: 'no elimines el código en la app',
      post_stays: 'no elimines la publicación',
      privacy_stays: 'mantén públicas la publicación y tu cuenta',
    },

    authorisation: {
      subject: ({ brand, count, due, isFirst }, say) =>
        subjectLine({
          brand,
          what: say.count(count, {
            one: 'código de anuncio para tu publicación',
            other: 'códigos de anuncio para # publicaciones',
          }),
          due: due && `${isFirst ? 'el primero ' : ''}${due}`,
        }),
      intro: ({ brand, count }, say) =>
        `${brand ? `A ${brand} le` : 'Nos'} encantaría ${say.count(count, {
          one: 'usar tu publicación como Spark Ad, es decir, como anuncio hecho con tu propia publicación.',
          other:
            'usar # de tus publicaciones como Spark Ads, es decir, como anuncios hechos con tus propias publicaciones.',
        })}`,
      please: ({ count, published }, say) =>
        `${say.count(count, {
          one: 'Por favor, envíanos su código de anuncio',
          other: 'Por favor, envíanos un código de anuncio para cada una',
        })}${withPosts[published]}:`,
      post: ({ days: value = 0, due, notBefore, flight }, say) =>
        sentence(days(value, say)) +
        sentence(
          due && `envía el código ${due}`,
          notBefore && `pero no lo generes antes del ${notBefore}, porque sus días cuentan desde entonces`,
        ) +
        sentence(flight && `el anuncio ${flight}`),
      longChoice:
        '¿Por qué tantos días? La siguiente opción más corta de la app no alcanza. El anuncio solo estará activo en las fechas de arriba.',
      openChoice:
        '¿Por qué tantos días? El anuncio no tiene fecha de fin por ahora. Con menos días, pronto tendríamos que pedirte una prórroga.',
      clockStarts: 'Los días empiezan a contar cuando tocas “Generate code”.',
      extensionsFollow: ({ count }, say) =>
        say.count(count, {
          one: 'El anuncio va a durar más que la opción más larga de la app, así que más adelante te pediremos que prorrogues la autorización.',
          other:
            'Algunos anuncios van a durar más que la opción más larga de la app, así que más adelante te pediremos que prorrogues esas autorizaciones.',
        }),
      disclosure: ({ count }, say) =>
        `${say.count(count, { one: 'La publicación promociona', other: 'Las publicaciones promocionan' })} una marca, y TikTok quiere que se indique: abre “Ad settings” en la publicación (con los tres puntos o en “More options”), activa “Disclose commercial content” (indicar que el contenido es comercial) y elige “Branded content” (contenido de marca). TikTok puede retirar o limitar las publicaciones que no lo indiquen.`,
      briefLine: ({ post, withPost, days: value = 0, due, notBefore }, say) =>
        (
          sentence(
            due ?? 'en cuanto puedas',
            `envía ${withPost ? 'la publicación y su código de anuncio' : `el código de anuncio de la publicación${post ? ` ${post}` : ''}`}, válido durante ${days(value, say)}`,
          ) + sentence(notBefore && `no lo generes antes del ${notBefore}`)
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
          `Para la publicación${post ? ` ${post}` : ''}, el Creador activa la autorización de anuncios en la app de TikTok, genera${notBefore ? `, no antes del ${notBefore},` : ''} un código de autorización válido durante ${days(value, say)} y lo entrega${withPost ? ' junto con la publicación' : ''} ${due ?? 'sin demora'}.`,
          `El Anunciante puede difundir la publicación como anuncio a partir del ${flightFrom}, ${flightUntil ? `hasta el ${flightUntil} inclusive` : 'hasta nuevo aviso'}.`,
          rightsUntil && `El derecho a usar la publicación en anuncios termina el ${rightsUntil}.`,
          'Mientras el anuncio esté activo, el Creador deja activada la autorización de anuncios, no elimina ni la publicación ni el código, y no hace privadas ni la publicación ni la cuenta.',
          needsExtensions &&
            'El Creador prorroga la autorización antes de que termine, cada vez que el Anunciante lo pida durante el periodo del anuncio.',
        ]
          .filter((part) => part)
          .join(' '),
      notALawyer:
        'Este texto es un modelo, no asesoramiento jurídico. Pide a un abogado que lo revise antes de firmar.',
    },

    renewal: {
      subject: ({ brand, count, due, isFirst, isExtension }, say) =>
        subjectLine({
          brand,
          what: say.count(count, {
            one: `por favor, ${isExtension ? 'prorroga' : 'renueva'} la autorización de anuncios de tu publicación`,
            other: `por favor, ${isExtension ? 'prorroga' : 'renueva'} la autorización de anuncios de # publicaciones`,
          }),
          due: due && `${isFirst ? 'la primera ' : ''}${due}`,
        }),
      intro: ({ brand, count }, say) =>
        `${brand ? `A ${brand} le` : 'Nos'} encantaría ${say.count(count, {
          one: 'seguir usando tu publicación como Spark Ad.',
          other: 'seguir usando # de tus publicaciones como Spark Ads.',
        })}`,
      extend: ({ count }, say) =>
        say.count(count, {
          one: 'El anuncio se detiene cuando termina la autorización de esta publicación. Por favor, prorrógala:',
          other:
            'Los anuncios se detienen cuando termina la autorización de estas publicaciones. Por favor, prorrógala:',
        }),
      extendPost: ({ days: value, due, flight }, say) =>
        sentence(
          ...(value === undefined
            ? [`prorrógala${due ? ` ${due}` : ''}, los días que te vengan bien`]
            : [`por favor, añade ${days(value, say)}`, due]),
        ) + sentence(flight && `el anuncio ${flight}`),
      grantedLess: ({ requested, granted }, say) =>
        `La última vez te pedimos ${days(requested, say)} y elegiste ${say.number(granted)}. Si fue a propósito, dínoslo sin problema.`,
      extendStep: ({ days: value, isListed }, say) => {
        const find = 'Busca ahí “Ad authorization” (autorización de anuncios) y prorrógala';
        if (isListed) return `${find} los días que se indican arriba.`;
        return value === undefined ? `${find} los días que te vengan bien.` : `${find} ${days(value, say)}.`;
      },
      reminder: ({ count }, say) =>
        say.count(count, {
          one: 'Por favor, deja activada la autorización de anuncios mientras el anuncio esté activo.',
          other: 'Por favor, deja activada la autorización de anuncios mientras los anuncios estén activos.',
        }),
      codeStays: ({ count }, say) =>
        say.count(count, {
          one: 'El código debería seguir siendo el mismo. Si la app te muestra uno nuevo, por favor, envíanoslo.',
          other:
            'Los códigos deberían seguir siendo los mismos. Si la app te muestra otros nuevos, por favor, envíanoslos.',
        }),
      newCode: {
        ended: ({ count }, say) =>
          say.count(count, {
            one: 'La autorización de anuncios de la siguiente publicación ha terminado. No has hecho nada mal. Por favor, genera un nuevo código de anuncio y envíanoslo:',
            other:
              'La autorización de anuncios de las siguientes publicaciones ha terminado. No has hecho nada mal. Por favor, genera un nuevo código de anuncio para cada una y envíanoslos:',
          }),
        doubtful: ({ count }, say) =>
          say.count(count, {
            one: 'Según nuestros datos, la autorización de anuncios de la siguiente publicación ha terminado o está a punto de terminar. Si la app aún la muestra activada, prorrógala ahí, por favor. Si no, genera un nuevo código de anuncio y envíanoslo:',
            other:
              'Según nuestros datos, la autorización de anuncios de las siguientes publicaciones ha terminado o está a punto de terminar. Si la app aún la muestra activada, prorrógala ahí, por favor. Si no, genera un nuevo código de anuncio y envíanoslo:',
          }),
        later: ({ count }, say) =>
          say.count(count, {
            one: 'El anuncio con la siguiente publicación empieza cuando su autorización de anuncios ya ha terminado. Por favor, genera para él un nuevo código de anuncio y envíanoslo:',
            other:
              'Los anuncios con las siguientes publicaciones empiezan cuando sus autorizaciones de anuncios ya han terminado. Por favor, genera un nuevo código de anuncio para cada una y envíanoslos:',
          }),
        withdrawn: ({ count }, say) =>
          say.count(count, {
            one: 'Parece que se ha desactivado la autorización de anuncios de la siguiente publicación. Si fue a propósito, dínoslo sin problema. Si no, genera un nuevo código de anuncio y envíanoslo, por favor:',
            other:
              'Parece que se ha desactivado la autorización de anuncios de las siguientes publicaciones. Si fue a propósito, dínoslo sin problema. Si no, genera un nuevo código de anuncio para cada una y envíanoslos, por favor:',
          }),
        unclear: ({ count }, say) =>
          say.count(count, {
            one: 'Ya no vemos una autorización de anuncios activa para la siguiente publicación. Por favor, genera un nuevo código de anuncio y envíanoslo:',
            other:
              'Ya no vemos una autorización de anuncios activa para las siguientes publicaciones. Por favor, genera un nuevo código de anuncio para cada una y envíanoslos:',
          }),
      },
      newCodePost: ({ days: value, due, notBefore, flight }, say) =>
        sentence(value !== undefined && days(value, say)) +
        sentence(
          due && `envía el código ${due}`,
          notBefore && `pero no lo generes antes del ${notBefore}, porque sus días cuentan desde entonces`,
        ) +
        sentence(flight && `el anuncio ${flight}`),
      extendInstead: 'Si la app te deja prorrogar la autorización anterior, puede que eso también sirva.',
    },
  },
});
