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

const copyAgain = 'Copie de nouveau le code entier depuis TikTok : il commence par # et se termine par =.';
const getCode =
  'Dans TikTok, ouvre la publication, appuie sur les trois points, « Ad settings » et « Ad authorization », puis « Generate code ».';
const neverShare =
  'Ne le partage pas. Le code d’une publication se trouve dans ses paramètres publicitaires (« Ad settings »).';
const anotherPost = 'Propose une autre publication à l’annonceur.';
const advertiserChecks = 'Tu n’as rien à faire : l’annonceur vérifie cela avec TikTok.';
const makePublic =
  'Ouvre les paramètres de confidentialité de la publication et laisse tout le monde la voir.';
const newCode = 'Génère un nouveau code pour cette publication et envoie-le à l’annonceur.';
const sendCode = 'Génère un code pour cette publication dans l’appli TikTok et envoie-le à l’annonceur.';
const extend = 'Prolonge l’autorisation dans « Ad settings », sur la publication.';
const extendSource = 'Si l’autre publication est à toi, prolonge son autorisation dans « Ad settings ».';
const extendIfAsked = 'Prolonge l’autorisation si l’annonceur te le demande.';
const codeOfSource =
  'Si l’autre publication est à toi, génère aussi un code pour celle-ci et envoie-le à l’annonceur.';
const documented = (_: unknown, say: Say) =>
  `Vérifie le nombre. TikTok indique ${documentedDays(say)} jours.`;

const days = (value: number, say: Say) => say.count(value, { one: '# jour', other: '# jours' });
const audiences = {
  private: 'La personne qui l’a publiée est la seule à',
  friends: 'Tes amis sont les seuls à',
  followers: 'Tes abonnés sont les seuls à',
};
const during = /* @__PURE__ */ stretchIn({
  from: (start) => `à partir du ${start}`,
  on: (day) => `le ${day}`,
  partOf: (day) => `pendant une partie du ${day}`,
  fromTo: (start, end) => `du ${start} au ${end}`,
});

// What to send beside the codes, by how many of the posts are published.
const withPosts = {
  all: '',
  some: ', avec les publications qui ne sont pas encore en ligne',
  none: ', avec la publication',
};

// Steps that a mail and a checklist say alike.
const openPost = 'Ouvre la publication.';
const openAdSettings = 'Appuie sur les trois points, puis « Ad settings » (paramètres publicitaires).';
const turnOnAuthorisation = 'Active « Ad authorization » (autorisation publicitaire).';
const chooseDuration = 'Choisis sa durée en jours : au moins aussi longtemps que la pub sera diffusée.';
const generateCode = 'Appuie sur « Generate code » (générer un code).';

/** Why an end that was told can be another. */
const inDoubt = /* @__PURE__ */ endDoubtIn({
  at_the_latest:
    'L’autorisation peut se terminer plus tôt : on sait seulement quand elle se terminera au plus tard.',
  at_the_earliest: 'L’autorisation peut se terminer un peu plus tard : on ne connaît que le jour de sa fin.',
  unconfirmed: 'TikTok n’a pas confirmé quand l’autorisation se termine.',
});

/** The day of an end that need not be exact. */
const on = /* @__PURE__ */ endDayIn({
  exact: (day) => `le ${day}`,
  at_the_latest: (day) => `au plus tard le ${day}`,
  at_the_earliest: (day) => `au plus tôt le ${day}`,
});

/**
 * French, for everything that a creator sees. It says “tu”, as TikTok’s help does. The spaces before : ; ! ? and inside
 * « » are no-break ones (U+00A0, U+202F).
 */
export const fr: CreatorLanguage = /* @__PURE__ */ frozen({
  locale: 'fr',
  audience: 'creator',

  // Codes.
  code_not_canonical: {
    text: ({ length, expected }, say) =>
      length === expected
        ? 'Les codes connus ne contiennent que des lettres, des chiffres, + et /, avec un seul = à la fin.'
        : `Le texte compte ${say.count(length, { one: '# caractère', other: '# caractères' })} ; les codes connus en comptent ${say.number(expected)}.`,
    remedy: 'Vérifie que tu as collé le code entier. Si c’est le cas, essaie-le quand même.',
  },
  code_padding_lost: { text: 'Il manque le = à la fin.', remedy: copyAgain },
  code_case_lost: {
    text: 'Toutes les lettres de ce code sont en majuscules, ou toutes en minuscules. Un code mélange les deux.',
    remedy: 'Un tableur ou une appli les a changées. Copie de nouveau le code depuis TikTok.',
  },
  code_too_short: { text: 'C’est trop court pour un code.', remedy: copyAgain },
  code_too_long: { text: 'C’est trop long pour un code.', remedy: copyAgain },
  code_missing_hash: { text: 'Il manque le # au début.', remedy: copyAgain },
  code_whitespace: { text: 'Il y a une espace ou un retour à la ligne dans le code.', remedy: copyAgain },
  code_illegal_characters: {
    text: 'Certains caractères ne peuvent pas faire partie d’un code.',
    remedy: copyAgain,
  },
  code_misplaced_padding: { text: 'Un code n’a de = qu’à la fin.', remedy: copyAgain },
  code_truncated: { text: 'Le code est coupé.', remedy: copyAgain },
  code_masked: { text: 'Une partie du code est masquée.', remedy: copyAgain },
  code_not_text: { text: 'Un code doit être du texte.', remedy: copyAgain },
  code_empty: { text: 'Il n’y a pas encore de code.', remedy: getCode },
  code_placeholder: { text: 'Le code manque encore ici : ceci n’en tient que la place.', remedy: getCode },
  code_is_spreadsheet_error: {
    text: 'C’est un message d’erreur de tableur : la valeur est perdue.',
    remedy: 'Copie de nouveau le code depuis TikTok et envoie-le par message, pas dans un tableur.',
  },
  code_is_rounded_number: {
    text: 'C’est un nombre qu’un tableur a arrondi : ses derniers chiffres sont perdus. Ce n’est pas un code.',
    remedy: getCode,
  },
  code_multiple: {
    text: ({ count }, say) => say.count(count, { one: 'Il y a # code ici.', other: 'Il y a # codes ici.' }),
    remedy: 'Colle les codes un par un : chacun donne accès à une publication.',
  },
  code_inside_text: {
    text: 'Nous avons trouvé un code dans ce texte.',
    remedy: 'Utilise-le si c’est le bon.',
  },
  code_is_prose: { text: 'Il n’y a pas de code dans ce texte.', remedy: getCode },
  code_is_hashtag: { text: 'C’est un hashtag, pas un code.', remedy: getCode },
  code_is_post_url: { text: 'C’est le lien de la publication, pas son code.', remedy: getCode },
  code_is_short_link: { text: 'C’est un lien court, pas un code.', remedy: getCode },
  code_is_profile_url: { text: 'C’est le lien d’un profil, pas un code.', remedy: getCode },
  code_is_tool_url: {
    text: 'C’est un lien vers un outil de TikTok, qui ne s’ouvre que pour son propriétaire. Ce n’est pas un code.',
    remedy: getCode,
  },
  code_is_url: { text: 'C’est un lien, pas un code.', remedy: getCode },
  code_is_handle: { text: 'C’est un nom d’utilisateur, pas un code.', remedy: getCode },
  code_is_numeric_id: {
    text: ({ isPostId }) =>
      isPostId
        ? 'C’est un nombre, peut-être celui d’une publication ou d’un compte. Ce n’est pas un code.'
        : 'C’est un nombre, pas un code.',
    remedy: getCode,
  },
  code_is_one_time_code: { text: 'C’est peut-être un code de connexion.', remedy: neverShare },
  code_is_uuid: { text: 'C’est un identifiant, pas un code.', remedy: getCode },
  code_is_oauth_code: { text: 'Cela sert à connecter une appli à un compte.', remedy: neverShare },
  code_is_meta_code: { text: 'C’est un code d’Instagram ou de Facebook.', remedy: getCode },
  code_is_account_id: { text: 'C’est l’identifiant d’un compte, pas un code.', remedy: getCode },
  code_is_key: { text: 'C’est une clé secrète d’un autre produit.', remedy: neverShare },
  code_is_record_id: {
    text: 'C’est l’identifiant d’une fiche dans une base de données, pas un code.',
    remedy: getCode,
  },
  code_is_hash: { text: 'C’est l’empreinte d’un fichier, pas un code.', remedy: getCode },
  code_is_screenshot: {
    text: 'C’est une image, ou le nom d’une image. Il nous faut le code en texte.',
    remedy: 'Copie le code depuis TikTok et colle-le ici en texte.',
  },

  // Times and authorisations.
  time_not_text: {
    text: 'Il faut ici une date et une heure, écrites en texte.',
    remedy: 'Écris-les comme TikTok, par exemple 2026-06-23 07:09:07, en UTC.',
  },
  time_unreadable: {
    text: 'Ce n’est pas une heure comme TikTok l’écrit, ou ce jour n’existe pas.',
    remedy: 'Écris 2026-06-23 07:09:07 ou 2026-06-23T07:09:07Z. Les deux sont lus en UTC.',
  },
  date_unreadable: {
    text: 'Ce n’est pas une date, ou ce jour n’existe pas.',
    remedy: 'Écris 2026-06-23 : année, mois, jour.',
  },
  interval_ends_before_start: {
    text: 'La fin ne vient pas après le début.',
    remedy: 'Vérifie les deux dates. La fin doit venir après le début.',
  },
  duration_not_number: {
    text: 'La durée doit être un nombre de jours.',
    remedy: 'Écris les jours en chiffres, par exemple 30.',
  },
  duration_not_whole_days: {
    text: 'La durée doit être un nombre entier de jours, 1 ou plus.',
    remedy: (_, say) => `Choisis ${documentedChoices(say)} jours.`,
  },
  duration_newly_reported: {
    text: (params, say) =>
      `Depuis 2026, certains créateurs voient l’option ${days(params.days, say)}. TikTok n’en parle pas dans sa documentation.`,
    remedy: 'Si tu ne la vois pas dans l’appli, choisis l’option juste au-dessus.',
  },
  duration_undocumented: {
    text: (params, say) => `TikTok ne documente pas la durée de ${days(params.days, say)}.`,
    remedy: documented,
  },
  duration_too_long: {
    text: (params, say) => `${days(params.days, say)}, c’est trop : aucun calendrier ne va aussi loin.`,
    remedy: documented,
  },
  authorisation_not_needed: {
    text: 'Cette publication n’a pas besoin de code d’autorisation.',
    remedy: 'Il n’y a rien à faire : le compte lui-même donne accès.',
  },
  authorisation_end_unknown: {
    text: 'Nous ne savons pas quand cette autorisation se termine.',
    remedy: 'Dis à l’annonceur quand tu as généré le code, et pour combien de jours.',
  },
  authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `L’autorisation se termine au plus tard le ${say.day(endsAt)}, peut-être plus tôt : nous savons quand le code est arrivé, pas quand il a été généré.`,
    remedy: 'Dis à l’annonceur quand tu as généré le code.',
  },
  authorisation_end_unconfirmed: {
    text: ({ endIs }) =>
      endIs === 'contract'
        ? 'La date de fin que nous avons pour cette autorisation est celle du contrat. Tu l’as peut-être donnée pour moins longtemps.'
        : 'La date de fin que nous avons pour cette autorisation est celle que tu as indiquée. TikTok ne l’a pas confirmée.',
    remedy: 'Dis à l’annonceur quelle date de fin l’appli t’affiche.',
  },
  authorisation_granted_less: {
    text: ({ requestedDays, grantedDays }, say) =>
      `Tu as autorisé ${days(Math.floor(grantedDays), say)}. L’annonceur en avait demandé ${say.number(requestedDays)}.`,
    remedy: 'Prolonge l’autorisation si l’annonceur demande le reste.',
  },
  flight_partly_unknown: {
    text: 'Une autre pub de cette publication dure peut-être plus longtemps : personne n’a dit jusqu’à quand.',
    remedy: 'Demande à l’annonceur jusqu’à quand durent toutes les pubs de la publication.',
  },
  flight_uncovered: {
    text: (stretch, say) =>
      `Aucune autorisation ne couvre la pub ${during(stretch, say)}.${inDoubt(stretch)}`,
    remedy: ({ isPast }) =>
      isPast
        ? 'On ne peut plus rien y faire : cette période est passée.'
        : 'Prolonge l’autorisation tant qu’elle est active, génère un nouveau code si elle est terminée, ou conviens d’autres dates avec l’annonceur.',
  },
  flight_over: {
    text: ({ endsAt }, say) => `La pub est terminée : elle était prévue jusqu’au ${say.lastDay(endsAt)}.`,
    remedy: 'Tu n’as rien à faire, sauf si tu conviens de nouvelles dates avec l’annonceur.',
  },
  flight_open_ended: {
    text: ({ endsAt, ...doubt }, say) =>
      `La pub n’a pas de date de fin, mais son autorisation se termine le ${say.day(endsAt)}. La pub s’arrête alors.${inDoubt(doubt)}`,
    remedy: 'Demande à l’annonceur jusqu’à quand la diffusion de la pub est prévue.',
  },
  flight_margin_short: {
    text: ({ marginDays, bufferDays }, say) =>
      `L’autorisation dure ${marginDays < 1 ? 'moins d’un jour' : days(Math.floor(marginDays), say)} de plus que la pub ; la marge prévue était de ${days(bufferDays, say)}.`,
    remedy: extendIfAsked,
  },
  flight_outside_usage_rights: {
    text: (stretch, say) => `Le contrat n’autorise pas la pub ${during(stretch, say)}.`,
    remedy:
      'Conviens avec l’annonceur d’une période plus courte, ou de droits d’utilisation pour plus longtemps.',
  },
  authorisation_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `L’autorisation dure jusqu’au ${end}, mais les droits d’utilisation se terminent le ${rightsEnd}. TikTok n’arrêtera pas la pub ce jour-là.${inDoubt(doubt)}`;
    },
    remedy: 'Assure-toi que l’annonceur sait quand votre accord se termine.',
  },
  usage_rights_outlive_authorisation: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Les droits d’utilisation durent jusqu’au ${rightsEnd}, mais l’autorisation se termine le ${end}. La pub ne peut pas être diffusée entre ces deux dates.${inDoubt(doubt)}`;
    },
    remedy: extendIfAsked,
  },
  flight_begins_before_code: {
    text: ({ startsAt, generatedAt }, say) => {
      const [start, made] = say.apart(startsAt, generatedAt);
      return `Le début de la pub est prévu le ${start}, mais le code ne sera généré que le ${made}.`;
    },
    remedy: 'Génère le code avant le début de la pub.',
  },
  flight_ends_before_code: {
    text: ({ endsAt, generatedAt }, say) => {
      const [end, made] = say.apart(endsAt, generatedAt);
      return `La fin de la pub est prévue le ${end}, et le code ne sera généré que le ${made} : trop tard pour toute la durée de la pub.`;
    },
    remedy: 'Génère le code avant le début de la pub, ou conviens de nouvelles dates avec l’annonceur.',
  },
  flight_needs_renewals: {
    text: ({ renewals, days: first }, say) =>
      `Aucune durée ne suffit à elle seule. Il faut ${days(first, say)}, puis ${say.count(renewals, { one: '# prolongation', other: '# prolongations' })}.`,
    remedy: 'Conviens dès maintenant avec l’annonceur des prolongations et de leurs dates.',
  },
  duration_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Avec cette durée, l’autorisation va jusqu’au ${end}, au-delà des droits d’utilisation, qui se terminent le ${rightsEnd}.${inDoubt(doubt)}`;
    },
    remedy: ({ rightsUntil }, say) =>
      `Conviens avec l’annonceur que la pub ne soit plus diffusée après le ${say.lastDay(rightsUntil)}, ou que les droits d’utilisation durent plus longtemps. TikTok n’arrêtera pas la pub pour autant.`,
  },

  // The post itself.
  post_deleted: { text: 'Cette publication a été supprimée.', remedy: anotherPost },
  post_removed: {
    text: 'TikTok a retiré cette publication, elle ne peut donc pas être diffusée en pub.',
    remedy: 'Fais appel dans l’appli TikTok, ou propose une autre publication à l’annonceur.',
  },
  post_in_review: {
    text: 'TikTok examine encore cette publication.',
    remedy: 'Attends la fin de l’examen, puis vérifie de nouveau.',
  },
  post_status_unknown: {
    text: ({ platformStatus }) =>
      platformStatus === undefined
        ? 'Nous ne savons pas si cette publication est en ligne.'
        : 'TikTok indique pour cette publication un statut que nous ne connaissons pas.',
    remedy: 'Ouvre ta publication dans l’appli TikTok et regarde si elle est en ligne.',
  },
  post_is_story: { text: 'Une story ne peut pas devenir une Spark Ad.', remedy: anotherPost },
  post_is_live: {
    text: 'Un LIVE ne peut pas devenir une Spark Ad.',
    remedy: 'Propose à l’annonceur une vidéo ou une publication photo.',
  },
  post_kind_unknown: {
    text: 'Nous ne connaissons pas ce type de publication.',
    remedy: 'Les vidéos et les publications photo conviennent. Proposes-en une à l’annonceur.',
  },
  post_visibility_unknown: {
    text: 'Nous ne savons pas qui peut voir cette publication.',
    remedy:
      'Vérifie dans les paramètres de confidentialité de la publication que tout le monde peut la voir.',
  },
  post_followers_only: { text: 'Seuls tes abonnés peuvent voir cette publication.', remedy: makePublic },
  post_exposed: {
    text: ({ visibility }) =>
      `${audiences[visibility]} pouvoir voir cette publication pour le moment. Elle devient publique dès qu’une pub l’utilise, et sa confidentialité ne peut pas être modifiée tant qu’une pub l’utilise.`,
    remedy: 'Si tu ne veux pas de cela, préviens l’annonceur avant le début de la pub.',
  },

  // Its relations to other posts.
  post_is_chain: {
    text: 'C’est un duo ou un stitch fait avec un autre duo ou stitch. TikTok ne diffuse pas ce genre de publications en Spark Ads.',
    remedy: anotherPost,
  },
  post_duets_photo: {
    text: 'Un duo avec une publication photo ne peut pas devenir une Spark Ad.',
    remedy: anotherPost,
  },
  post_mentions_many: {
    text: ({ count }, say) =>
      say.count(count, {
        one: 'Cette publication en mentionne # autre ; une seule est permise.',
        other: 'Cette publication en mentionne # autres ; une seule est permise.',
      }),
    remedy: anotherPost,
  },
  source_not_authorised: {
    text: ({ postIds }, say) =>
      say.count(postIds.length, {
        one: 'Cette publication en utilise une autre, qui n’est pas autorisée pour la pub.',
        other: 'Cette publication en utilise # autres, qui ne sont pas autorisées pour la pub.',
      }),
    remedy: codeOfSource,
  },
  source_authorisation_unknown: {
    text: 'Cette publication en utilise une autre. Nous ne savons pas si celle-ci est autorisée pour la pub.',
    remedy: codeOfSource,
  },
  source_authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `Cette publication en utilise une autre, dont l’autorisation se termine au plus tard le ${say.day(endsAt)}, peut-être plus tôt : nous savons quand son code est arrivé, pas quand il a été généré.`,
    remedy: 'Si l’autre publication est à toi, dis à l’annonceur quand tu as généré son code.',
  },
  relations_unverified: {
    text: (params) =>
      asksDuetKind(params)
        ? 'Nous n’avons pas vérifié si ce duo utilise une publication de photos.'
        : 'Nous n’avons pas vérifié si cette publication est un duo ou un stitch, ni si elle en mentionne d’autres.',
    remedy: 'Regarde la publication pour le savoir.',
  },

  // The account.
  identity_cannot_spark: { text: 'Ce type de compte ne permet pas les Spark Ads.', remedy: sendCode },
  identity_type_unknown: {
    text: 'Nous ne connaissons pas ce type de compte.',
    remedy:
      'Génère un code pour la publication dans l’appli TikTok : avec lui, elle peut être diffusée dans tous les cas.',
  },
  identity_government_or_political: {
    text: 'Les comptes de gouvernements, de personnalités et de partis politiques ne permettent pas les Spark Ads.',
    remedy: 'Tu n’as rien à faire : les publications de ce compte ne peuvent pas être diffusées en pub.',
  },
  identity_no_valid_account: {
    text: 'La connexion à ce compte TikTok ne fonctionne plus.',
    remedy: 'Associe de nouveau ton compte à celui de l’annonceur.',
  },
  identity_scope_missing: {
    text: 'Ce compte ne permet pas d’utiliser ses publications dans des pubs.',
    remedy: 'Associe de nouveau ton compte et autorise l’annonceur à utiliser tes publications.',
  },
  identity_private_account: {
    text: 'Ce compte est privé, et une pub demande un compte public.',
    remedy: 'Rends ton compte public dans les paramètres de confidentialité de l’appli TikTok.',
  },
  identity_not_business_account: {
    text: 'Ce n’est pas un compte Entreprise, il ne peut donc pas être associé.',
    remedy: 'Passe à un compte Entreprise dans l’appli TikTok, ou envoie plutôt un code de la publication.',
  },
  identity_maybe_not_business_account: {
    text: 'Ce n’est pas un compte Entreprise. TikTok ne dit pas si c’est obligatoire pour un compte partagé via Business Center.',
    remedy: 'Passe à un compte Entreprise dans l’appli TikTok, ou envoie plutôt un code de la publication.',
  },
  identity_availability_unknown: {
    text: 'TikTok indique sur ce compte quelque chose que nous ne connaissons pas.',
    remedy: 'Tu n’as rien à faire : l’annonceur regarde dans TikTok Ads Manager.',
  },
  identity_cannot_pull: {
    text: 'Les publications existantes de ce compte ne peuvent pas être utilisées dans des pubs.',
    remedy:
      'Quand l’annonceur demande « Deliver ads », autorise « Existing posts » (publications existantes). Ou envoie un code pour cette publication.',
  },
  identity_cannot_push: {
    text: 'Les pubs ne peuvent rien publier de nouveau sur ce compte.',
    remedy:
      'Quand l’annonceur demande « Deliver ads », autorise « Publish and manage new videos » (publier et gérer de nouvelles vidéos) ou « Show through ads only » (montrer seulement en pub).',
  },
  identity_unverified: {
    text: 'Nous n’avons pas vérifié avec TikTok ce que ce compte peut faire.',
    remedy: advertiserChecks,
  },

  // The way in.
  access_missing: { text: 'L’annonceur n’a pas encore accès à cette publication.', remedy: sendCode },
  access_unknown: {
    text: 'Nous ne savons pas comment l’annonceur accède à cette publication.',
    remedy: sendCode,
  },
  access_affiliate_only: {
    text: 'Une autorisation d’affiliation couvre le produit dont le lien est dans la publication, pour le vendeur qui le propose. Nous ne savons pas si c’est le cas de cette pub.',
    remedy: 'Si la pub est pour autre chose, envoie un code à l’annonceur.',
  },
  access_conflicts_identity: {
    text: 'L’accès indiqué ne correspond pas à ce type de compte.',
    remedy: 'Tu n’as rien à faire : l’annonceur vérifie le compte.',
  },
  access_by_code_cannot_push: {
    text: 'Un code donne accès à une publication existante. Il ne peut pas en publier une nouvelle.',
    remedy: 'Associe ton compte à celui de l’annonceur, ou propose une publication existante.',
  },

  // The authorisation behind a code.
  authorisation_missing: {
    text: 'Il n’y a pas encore de code d’autorisation pour cette publication.',
    remedy: () => `${getCode} Envoie ensuite le code à l’annonceur.`,
  },
  authorisation_other_post: { text: 'Cette autorisation est pour une autre publication.', remedy: newCode },
  authorisation_unanswered: {
    text: 'Tu n’as pas encore répondu à la demande de l’annonceur.',
    remedy: 'Accepte la demande dans les notifications de l’appli TikTok.',
  },
  authorisation_declined: {
    text: 'Tu as refusé la demande de l’annonceur.',
    remedy: 'Si tu as changé d’avis, envoie un code à l’annonceur.',
  },
  authorisation_pending: {
    text: 'TikTok examine encore l’autorisation.',
    remedy: 'Attends qu’elle soit active, puis vérifie de nouveau.',
  },
  authorisation_not_applied: {
    text: 'Le code n’a pas encore été appliqué à un compte publicitaire, et son délai court déjà.',
    remedy: 'Tu n’as rien à faire : c’est à l’annonceur d’appliquer le code.',
  },
  authorisation_not_started: {
    text: ({ startsAt, flightStartsAt }, say) => {
      if (startsAt === undefined) return 'L’autorisation n’a pas encore commencé.';
      return flightStartsAt === undefined
        ? `L’autorisation commence le ${say.day(startsAt)}.`
        : `L’autorisation ne commence que le ${say.day(startsAt)}, mais la pub est prévue dès le ${say.day(flightStartsAt)}.`;
    },
    remedy: 'Attends qu’elle commence.',
  },
  authorisation_expired: {
    text: ({ endsAt, day }, say) =>
      endsAt === undefined
        ? 'L’autorisation est terminée.'
        : `L’autorisation s’est terminée le ${say.day(day ?? endsAt)}.`,
    remedy:
      'Envoie un nouveau code. Si « Ad settings », sur la publication, te permet encore de prolonger celui-ci, cela peut aussi suffire.',
  },
  authorisation_perhaps_over: {
    text: ({ endsAt, ...doubt }, say) =>
      `L’autorisation est peut-être déjà terminée : d’après ce que nous savons, elle devait se terminer ${on(say.lastDay(endsAt), doubt)}.${inDoubt(doubt)}`,
    remedy:
      'Vérifie dans « Ad settings », sur la publication, si elle est encore active. Si oui, prolonge-la maintenant. Sinon, envoie un nouveau code.',
  },
  authorisation_revoked: { text: 'L’autorisation a été retirée.', remedy: newCode },
  authorisation_unknown: {
    text: 'TikTok indique pour cette autorisation un statut que nous ne connaissons pas.',
    remedy: 'Vérifie dans « Ad settings », sur la publication, que « Ad authorization » est activé.',
  },

  // The time it is meant to run.
  flight_after_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `L’autorisation se termine au moment même où le début de la pub est prévu : ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `L’autorisation se termine le ${end}, mais le début de la pub n’est prévu que le ${start}.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_outlives_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `La pub n’a pas de date de fin. Elle s’arrêtera ${on(say.lastDay(endsAt), doubt)}, quand l’autorisation se termine.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `La pub est prévue jusqu’au ${flightEnd}, mais elle s’arrêtera ${on(end, doubt)}, quand l’autorisation se termine.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_after_source_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `Cette publication en utilise une autre, dont l’autorisation se termine au moment même où le début de la pub est prévu : ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `Cette publication en utilise une autre, dont l’autorisation se termine le ${end}, mais le début de la pub n’est prévu que le ${start}.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },
  flight_outlives_source_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `La pub n’a pas de date de fin. Cette publication en utilise une autre, dont l’autorisation se termine ${on(say.lastDay(endsAt), doubt)}, et la pub peut s’arrêter alors.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `La pub est prévue jusqu’au ${flightEnd}. Cette publication en utilise une autre, dont l’autorisation se termine ${on(end, doubt)}, et la pub peut s’arrêter alors.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },

  // Rights, links, disclosure and limits.
  music_not_authorised: {
    text: ({ countries }, say) =>
      countries.length > 0
        ? `Aux dates de la pub, la musique de cette publication n’est pas autorisée en pub dans ces pays : ${say.and(countries.map(say.country))}.`
        : 'La musique de cette publication n’est pas autorisée pour les pays et les dates de la pub.',
    remedy:
      'Propose à l’annonceur une publication avec un son original ou une musique de la Commercial Music Library.',
  },
  music_not_cleared_for_all: {
    text: ({ countries }, say) =>
      `${
        countries.length > 0
          ? `Interrogé sur ces pays, TikTok n’a pas autorisé la musique de cette publication pour l’ensemble : ${say.and(countries.map(say.country))}.`
          : 'TikTok n’a pas autorisé la musique de cette publication pour tout ce qui lui a été demandé.'
      } La pub a d’autres pays ou d’autres dates : sa musique est peut-être autorisée.`,
    remedy: advertiserChecks,
  },
  music_status_unknown: {
    text: 'TikTok donne à la musique de cette publication un statut que nous ne connaissons pas. Elle n’est peut-être pas autorisée.',
    remedy: advertiserChecks,
  },
  music_unverified: {
    text: 'Nous n’avons pas vérifié avec TikTok si la musique de cette publication peut être utilisée dans cette pub.',
    remedy: advertiserChecks,
  },
  anchor_regions_exclude_all: {
    text: ({ countries }) =>
      countries.length > 0
        ? 'Un produit dont le lien figure dans cette publication ne peut être promu dans aucun des pays choisis.'
        : 'Il n’y a aucun pays où tous les produits liés dans cette publication peuvent être promus.',
    remedy: anotherPost,
  },
  anchor_regions_exclude_some: {
    text: ({ countries }, say) =>
      `Un produit dont le lien figure dans cette publication ne peut pas être promu dans ces pays : ${say.and(countries.map(say.country))}.`,
    remedy: 'Tu n’as rien à faire : l’annonceur choisit les pays.',
  },
  anchor_regions_limit: {
    text: ({ countries }, say) =>
      `Un produit dont le lien figure dans cette publication ne peut être promu que dans ces pays : ${say.and(countries.map(say.country))}.`,
    remedy: 'Tu n’as rien à faire : l’annonceur choisit les pays.',
  },
  anchor_rejected: {
    text: 'TikTok a refusé un lien de cette publication. La pub ne peut pas être diffusée avec lui.',
    remedy: 'Corrige ou retire le lien.',
  },
  anchors_unverified: {
    text: 'Nous n’avons pas vérifié avec TikTok où les liens de cette publication peuvent être promus.',
    remedy: advertiserChecks,
  },
  ads_only_mode_refuses_profile: {
    text: 'Sur ce compte, une publication mise en ligne par une pub ne peut pas apparaître sur le profil.',
    remedy: 'Tu n’as rien à faire : l’annonceur laisse la nouvelle publication hors de ton profil.',
  },
  ads_only_mode_unverified: {
    text: 'Nous n’avons pas vérifié avec TikTok si une publication mise en ligne par une pub peut apparaître sur le profil.',
    remedy: advertiserChecks,
  },
  branded_content_undisclosed: {
    text: 'Cette publication n’est pas indiquée comme partenariat rémunéré. TikTok peut la retirer ou limiter sa visibilité.',
    remedy:
      'Ouvre la publication, puis « More options », « Ad settings » et « Disclose commercial content » (indiquer que le contenu est commercial), et choisis « Branded content » (contenu de marque).',
  },
  own_brand_undisclosed: {
    text: 'La publication de l’annonceur n’est pas indiquée comme promotion de sa propre marque.',
    remedy: 'Tu n’as rien à faire : l’annonceur s’en charge.',
  },
  disclosure_unverified: {
    text: 'Nous ne savons pas si cette publication dit qu’elle est promotionnelle. TikTok le demande pour toutes celles qui le sont.',
    remedy:
      'Ouvre la publication, puis « More options » et « Ad settings », et active « Disclose commercial content » (indiquer que le contenu est commercial).',
  },
  ai_content_declared: {
    text: 'Cette publication porte une mention « créée avec l’IA ». TikTok exige que la pub le dise aussi quand l’IA a créé ses images ou ses sons, ou les a beaucoup modifiés.',
    remedy: 'Tu n’as rien à faire : l’annonceur le déclare dans la pub.',
  },
  quota_exhausted: {
    text: 'Ce compte n’a plus de place pour d’autres pubs.',
    remedy: 'Tu n’as rien à faire : l’annonceur fait de la place.',
  },
  quota_unverified: {
    text: 'Nous n’avons pas vérifié avec TikTok combien de pubs ce compte peut encore accueillir.',
    remedy: advertiserChecks,
  },

  actions: {
    choose_another_post: 'Proposer une autre publication',
    choose_another_account: 'Proposer un autre compte',
    finish_review: 'Attendre l’examen de TikTok',
    find_post_status: 'Voir si la publication est en ligne',
    link_account: 'Associer le compte',
    grant_access: 'Donner accès à l’annonceur',
    state_access: 'Donner accès à l’annonceur',
    reconnect_account: 'Associer de nouveau le compte',
    allow_access: 'Autoriser l’utilisation en pub',
    make_account_public: 'Rendre ton compte public',
    make_business_account: 'Passer à un compte Entreprise',
    generate_code: 'Envoyer un code',
    talk_it_over: 'Parler avec l’annonceur',
    answer_application: 'Répondre à la demande',
    apply_code: 'Appliquer le code',
    wait_for_start: 'Attendre le début',
    extend_authorisation: 'Prolonger l’autorisation',
    extend_source_authorisation: 'Prolonger le code de la publication d’origine',
    check_authorisation: 'Vérifier l’autorisation',
    authorise_source_post: 'Envoyer un code de la publication d’origine',
    make_post_public: 'Rendre la publication publique',
    accept_exposure: 'Accepter que tout le monde voie la publication',
    change_flight: 'Changer les dates',
    clear_music: 'Résoudre la question des droits de la musique',
    change_countries: 'Choisir les pays',
    fix_anchor: 'Corriger le lien',
    keep_off_profile: 'Laisser la publication hors du profil',
    use_account_access: 'Utiliser un compte associé',
    use_for_linked_product: 'Utiliser seulement pour le produit du lien',
    disclose: 'Activer la mention de partenariat rémunéré',
    free_quota: 'Supprimer les pubs devenues inutiles',
    ask_platform: 'Vérifier avec TikTok',
    gather_evidence: 'Attendre d’avoir plus de données',
    spark_post: 'Diffuser la publication en Spark Ad',
    correct_sheet: 'Corriger le tableau',
    settle_conflict: 'Trouver quelle ligne est la bonne',
  },

  results: {
    locale: 'fr',
    audience: 'creator',
    actors: {
      creator: 'Toi',
      source_creator: 'Le créateur de la publication d’origine',
      advertiser: 'L’annonceur',
      platform: 'TikTok',
    },
    statuses: {
      not_needed: 'Pas besoin de code',
      pending: 'Pas encore accordée',
      unanswered: 'Pas encore de réponse',
      in_review: 'En cours d’examen par TikTok',
      declined: 'Refusée',
      not_applied: 'Code pas encore appliqué',
      not_started: 'Pas encore commencée',
      active: 'Active',
      expired: 'Terminée',
      perhaps_expired: 'Peut-être terminée',
      revoked: 'Retirée',
      unknown: 'Inconnue',
    },
    activeUntil: ({ end, certainty }) =>
      ({
        exact: `Active jusqu’au ${end}`,
        at_the_latest: `Active au maximum jusqu’au ${end}`,
        at_the_earliest: `Active au moins jusqu’au ${end}`,
        unconfirmed: `Active jusqu’au ${end} (non confirmé par TikTok)`,
      })[certainty],
    headlines: {
      eligible: 'Cette publication peut être diffusée en Spark Ad.',
      ineligible: 'Cette publication ne peut pas être diffusée en Spark Ad.',
      unknown: 'Nous ne pouvons pas encore dire si cette publication peut être diffusée en Spark Ad.',
    },
    notYet: 'Cette publication ne peut pas encore être diffusée en Spark Ad.',
    runsUntil: ({ end, certainty }) =>
      ({
        exact: `Cette publication peut être diffusée en Spark Ad, mais seulement jusqu’au ${end}.`,
        at_the_latest: `Cette publication peut être diffusée en Spark Ad, mais au maximum jusqu’au ${end}.`,
        at_the_earliest: `Cette publication peut être diffusée en Spark Ad, mais seulement jusqu’au ${end} à coup sûr, peut-être un peu plus longtemps.`,
        unconfirmed: `Cette publication peut être diffusée en Spark Ad, mais seulement jusqu’au ${end} (non confirmé par TikTok).`,
      })[certainty],
    runsUntilSource: ({ end }) =>
      `Cette publication peut être diffusée en Spark Ad, mais peut-être seulement jusqu’au ${end}, quand l’autorisation de la publication d’origine se termine.`,
    runsBut: {
      flight_over:
        'Cette publication pourrait être diffusée en Spark Ad, mais les dates de la pub sont passées.',
      quota_exhausted:
        'Cette publication pourrait être diffusée en Spark Ad, mais ce compte n’a plus de place pour d’autres pubs.',
      music_not_cleared_for_all:
        'Cette publication peut être diffusée en Spark Ad, mais peut-être pas avec sa musique.',
      music_status_unknown:
        'Cette publication peut être diffusée en Spark Ad, mais peut-être pas avec sa musique.',
      anchor_rejected:
        'Cette publication pourrait être diffusée en Spark Ad, mais TikTok a refusé un de ses liens.',
      anchor_regions_exclude_some:
        'Cette publication peut être diffusée en Spark Ad, mais pas dans tous les pays choisis.',
      anchor_regions_limit:
        'Cette publication peut être diffusée en Spark Ad, mais seulement dans certains pays.',
      post_exposed: 'Cette publication peut être diffusée en Spark Ad, mais tout le monde la verra alors.',
    },
    sourceEndsThen: ({ end }) => `L’autorisation de la publication d’origine se termine le ${end}.`,
    endsThen: ({ end, certainty }) =>
      ({
        exact: `L’autorisation se termine le ${end}.`,
        at_the_latest: `L’autorisation se termine au plus tard le ${end}.`,
        at_the_earliest: `L’autorisation se termine au plus tôt le ${end}.`,
        unconfirmed: `L’autorisation se termine le ${end} (non confirmé par TikTok).`,
      })[certainty],
    unverified: ({ topics }, say) => `Pas encore vérifié : ${say.and(topics)}.`,
    topics: {
      identity_unverified: 'ce que le compte peut faire',
      music_unverified: 'les droits de la musique',
      quota_unverified: 'la place pour d’autres pubs',
      relations_unverified: 'les duos, stitchs et mentions',
      duet_of_photo: 'le type de publication utilisé par le duo',
      anchors_unverified: 'les liens de la publication',
      ads_only_mode_unverified: 'les publications sur le profil',
      disclosure_unverified: 'la mention du contenu promotionnel',
    },
    before: (dayOrTime) => `avant le ${dayOrTime}`,
    soon: 'dès que tu peux',
    until: (day) => `jusqu’au ${day}`,
  },

  setupSteps: {
    locale: 'fr',
    places: { tiktok_app: 'Appli TikTok' },
    actors: { creator: 'Toi' },
    steps: {
      open_post: { what: openPost, gives: 'La publication à l’écran.' },
      open_ad_settings: {
        what: openAdSettings,
        gives:
          'Les paramètres publicitaires de la publication. Ils n’y sont pas ? Regarde d’abord dans « Creator tools » (outils pour créateurs).',
      },
      turn_on_ad_authorisation: {
        what: turnOnAuthorisation,
        gives: 'La permission pour les marques de diffuser cette publication en pub.',
      },
      choose_duration: { what: chooseDuration, gives: 'Une permission avec une date de fin.' },
      generate_code: {
        what: generateCode,
        gives:
          'Le code. Son délai commence maintenant. Certaines applis disent « Authorize », puis « Generate » et « Save » ; le code se trouve dans « Manage ».',
      },
      send_code: {
        what: 'Copie le code entier et envoie-le à l’annonceur.',
        gives: 'L’annonceur a le code. Ne le partage avec personne d’autre.',
      },
    },
  },

  asks: {
    locale: 'fr',

    greeting: ({ creator }) => (creator ? `Bonjour ${creator},` : 'Bonjour,'),
    thanks: 'Merci beaucoup !',

    quote: (caption) => `« ${caption} »`,
    postOf: (day) => `Ta publication du ${day}`,
    yourPost: 'Ta publication',
    ofDay: (day) => `du ${day}`,

    due: {
      by: (day) => `au plus tard le ${day}`,
      before: (dayOrTime) => `avant le ${dayOrTime}`,
      wellBefore: (day) => `bien avant le ${day}, car l’autorisation peut se terminer plus tôt`,
      soon: 'dès que tu peux',
    },
    flight: ({ from, until, isRunning }) => {
      if (isRunning)
        return until === undefined
          ? 'est diffusée, pour l’instant sans date de fin'
          : `est diffusée jusqu’au ${until}`;
      if (from === undefined)
        return until === undefined ? 'est prévue sans date de fin' : `est prévue jusqu’au ${until}`;
      if (from === until) return `est prévue pour le ${from}`;
      return until === undefined ? `est prévue à partir du ${from}` : `est prévue du ${from} au ${until}`;
    },

    benefit: ({ count }, say) =>
      say.count(count, {
        one: 'La pub est diffusée depuis ton propre compte : les « J’aime », les commentaires, les partages et les abonnés qu’elle apporte sont pour toi.',
        other:
          'Les pubs sont diffusées depuis ton propre compte : les « J’aime », les commentaires, les partages et les abonnés qu’elles apportent sont pour toi.',
      }),
    stepsTitle: ({ count }, say) =>
      say.count(count, {
        one: 'Dans l’appli TikTok :',
        other: 'Dans l’appli TikTok, pour chaque publication :',
      }),
    steps: {
      open_post: openPost,
      open_ad_settings: openAdSettings,
      turn_on_ad_authorisation: turnOnAuthorisation,
      choose_duration: chooseDuration,
      generate_code: generateCode,
      send_code: 'Copie le code entier et envoie-le-nous. Merci de ne le partager avec personne d’autre.',
    },
    chooseDays: (params, say) => `Choisis ${days(params.days, say)}.`,
    chooseListedDays: 'Choisis le nombre de jours indiqué plus haut pour la publication.',
    acceptsTitle: 'Ce que veut dire activer l’autorisation publicitaire :',
    lockedTitle: 'Tant que la pub est diffusée, merci de suivre ces points :',
    terms: {
      available_for_ads:
        'La confidentialité de la publication devient « Available for Ads » (disponible pour les pubs).',
      ad_review: 'TikTok examine la publication comme une pub.',
      third_party_platforms: 'La publication peut aussi être montrée en dehors de TikTok.',
      advertising_content_terms: 'Les Advertising Content Terms de TikTok s’appliquent à la publication.',
      authorisation_stays_on: 'laisse l’autorisation publicitaire activée',
      code_stays: 'ne supprime pas le code dans l’appli',
      post_stays: 'ne supprime pas la publication',
      privacy_stays: 'garde publics la publication et ton compte',
    },

    authorisation: {
      subject: ({ brand, count, due, isFirst }, say) =>
        subjectLine({
          brand,
          what: say.count(count, {
            one: 'code publicitaire pour ta publication',
            other: 'codes publicitaires pour # publications',
          }),
          due: due && `${isFirst ? 'le premier ' : ''}${due}`,
          colon: ' : ',
        }),
      intro: ({ brand, count }, say) =>
        `${brand ? `${brand} aimerait` : 'Nous aimerions'} beaucoup ${say.count(count, {
          one: 'diffuser ta publication en Spark Ad, c’est-à-dire comme pub faite avec ta propre publication.',
          other:
            'diffuser # de tes publications en Spark Ads, c’est-à-dire comme pubs faites avec tes propres publications.',
        })}`,
      please: ({ count, published }, say) =>
        `${say.count(count, {
          one: 'Merci de nous envoyer son code publicitaire',
          other: 'Merci de nous envoyer un code publicitaire pour chacune',
        })}${withPosts[published]} :`,
      post: ({ days: value = 0, due, notBefore, flight }, say) =>
        sentence(days(value, say)) +
        sentence(
          due && `code à envoyer ${due}`,
          notBefore && `mais à ne pas générer avant le ${notBefore}, car ses jours comptent à partir de là`,
        ) +
        sentence(flight && `la pub ${flight}`),
      longChoice:
        'Pourquoi autant de jours ? La durée juste en dessous dans l’appli ne suffit pas. La pub n’est diffusée qu’aux dates ci-dessus.',
      openChoice:
        'Pourquoi autant de jours ? La pub n’a pas encore de date de fin. Avec moins de jours, nous devrions bientôt te demander une prolongation.',
      clockStarts: 'Les jours commencent à compter quand tu appuies sur « Generate code ».',
      extensionsFollow: ({ count }, say) =>
        say.count(count, {
          one: 'La pub durera plus longtemps que l’option la plus longue de l’appli : nous te demanderons plus tard de prolonger l’autorisation.',
          other:
            'Certaines pubs dureront plus longtemps que l’option la plus longue de l’appli : nous te demanderons plus tard de prolonger ces autorisations.',
        }),
      disclosure: ({ count }, say) =>
        `${say.count(count, { one: 'La publication fait', other: 'Les publications font' })} la promotion d’une marque, et TikTok demande de l’indiquer : ouvre « Ad settings » sur la publication (par les trois points ou par « More options »), active « Disclose commercial content » (indiquer que le contenu est commercial) et choisis « Branded content » (contenu de marque). TikTok peut retirer les publications qui ne l’indiquent pas, ou limiter leur visibilité.`,
      briefLine: ({ post, withPost, days: value = 0, due, notBefore }, say) =>
        (
          sentence(
            due ?? 'dès que tu peux',
            `envoie ${withPost ? 'la publication et son code publicitaire' : `le code publicitaire de la publication${post ? ` ${post}` : ''}`}, valable ${days(value, say)}`,
          ) + sentence(notBefore && `ne le génère pas avant le ${notBefore}`)
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
          `Pour la publication${post ? ` ${post}` : ''}, le Créateur active l’autorisation publicitaire dans l’application TikTok, génère${notBefore ? `, pas avant le ${notBefore},` : ''} un code d’autorisation valable ${days(value, say)} et le remet${withPost ? ' avec la publication' : ''} ${due ?? 'sans délai'}.`,
          `L’Annonceur peut diffuser la publication comme publicité à partir du ${flightFrom}, ${flightUntil ? `jusqu’au ${flightUntil} inclus` : 'jusqu’à nouvel ordre'}.`,
          rightsUntil && `Le droit d’utiliser la publication en publicité se termine le ${rightsUntil}.`,
          'Tant que la publicité est diffusée, le Créateur laisse l’autorisation publicitaire activée, ne supprime ni la publication ni le code, et ne rend privés ni la publication ni le compte.',
          needsExtensions &&
            'Le Créateur prolonge l’autorisation avant sa fin chaque fois que l’Annonceur le demande pendant la diffusion de la publicité.',
        ]
          .filter((part) => part)
          .join(' '),
      notALawyer:
        'Ce texte est un modèle, pas un conseil juridique. Fais-le vérifier par un juriste avant de signer.',
    },

    renewal: {
      subject: ({ brand, count, due, isFirst, isExtension }, say) =>
        subjectLine({
          brand,
          what: say.count(count, {
            one: `merci de ${isExtension ? 'prolonger' : 'renouveler'} l’autorisation publicitaire de ta publication`,
            other: `merci de ${isExtension ? 'prolonger' : 'renouveler'} l’autorisation publicitaire de # publications`,
          }),
          due: due && `${isFirst ? 'la première ' : ''}${due}`,
          colon: ' : ',
        }),
      intro: ({ brand, count }, say) =>
        `${brand ? `${brand} aimerait` : 'Nous aimerions'} beaucoup ${say.count(count, {
          one: 'continuer à diffuser ta publication en Spark Ad.',
          other: 'continuer à diffuser # de tes publications en Spark Ads.',
        })}`,
      extend: ({ count }, say) =>
        say.count(count, {
          one: 'La pub s’arrête quand l’autorisation publicitaire de cette publication se termine. Merci de la prolonger :',
          other:
            'Les pubs s’arrêtent quand l’autorisation publicitaire de ces publications se termine. Merci de la prolonger :',
        }),
      extendPost: ({ days: value, due, flight }, say) =>
        sentence(
          ...(value === undefined
            ? [`merci de la prolonger${due ? ` ${due}` : ''}, du nombre de jours qui te convient`]
            : [`merci d’ajouter ${days(value, say)}`, due]),
        ) + sentence(flight && `la pub ${flight}`),
      grantedLess: ({ requested, granted }, say) =>
        `La dernière fois, nous avions demandé ${days(requested, say)} et tu en as choisi ${say.number(granted)}. Si c’était voulu, dis-le-nous simplement.`,
      extendStep: ({ days: value, isListed }, say) => {
        const find = 'Tu y trouveras « Ad authorization » (autorisation publicitaire) : prolonge-la';
        if (isListed) return `${find} du nombre de jours indiqué plus haut.`;
        return value === undefined
          ? `${find} du nombre de jours qui te convient.`
          : `${find} de ${days(value, say)}.`;
      },
      reminder: ({ count }, say) =>
        say.count(count, {
          one: 'Tant que la pub est diffusée, merci de laisser l’autorisation publicitaire activée.',
          other: 'Tant que les pubs sont diffusées, merci de laisser l’autorisation publicitaire activée.',
        }),
      codeStays: ({ count }, say) =>
        say.count(count, {
          one: 'Le code devrait rester le même. Si l’appli t’en montre un nouveau, merci de nous l’envoyer.',
          other:
            'Les codes devraient rester les mêmes. Si l’appli t’en montre de nouveaux, merci de nous les envoyer.',
        }),
      newCode: {
        ended: ({ count }, say) =>
          say.count(count, {
            one: 'L’autorisation publicitaire de la publication suivante est terminée. Tu n’as rien fait de mal. Merci de générer un nouveau code publicitaire et de nous l’envoyer :',
            other:
              'L’autorisation publicitaire des publications suivantes est terminée. Tu n’as rien fait de mal. Merci de générer un nouveau code publicitaire pour chacune et de nous les envoyer :',
          }),
        doubtful: ({ count }, say) =>
          say.count(count, {
            one: 'D’après nos informations, l’autorisation publicitaire de la publication suivante est terminée ou va l’être. Si l’appli la montre encore activée, merci de la prolonger dans l’appli. Sinon, merci de générer un nouveau code publicitaire et de nous l’envoyer :',
            other:
              'D’après nos informations, l’autorisation publicitaire des publications suivantes est terminée ou va l’être. Si l’appli la montre encore activée, merci de la prolonger dans l’appli. Sinon, merci de générer un nouveau code publicitaire et de nous l’envoyer :',
          }),
        later: ({ count }, say) =>
          say.count(count, {
            one: 'La pub avec la publication suivante commence après la fin de son autorisation publicitaire. Merci de générer pour elle un nouveau code publicitaire et de nous l’envoyer :',
            other:
              'Les pubs avec les publications suivantes commencent après la fin de leur autorisation publicitaire. Merci de générer un nouveau code publicitaire pour chacune et de nous les envoyer :',
          }),
        withdrawn: ({ count }, say) =>
          say.count(count, {
            one: 'On dirait que l’autorisation publicitaire de la publication suivante a été désactivée. Si c’était voulu, dis-le-nous simplement. Sinon, merci de générer un nouveau code publicitaire et de nous l’envoyer :',
            other:
              'On dirait que l’autorisation publicitaire des publications suivantes a été désactivée. Si c’était voulu, dis-le-nous simplement. Sinon, merci de générer un nouveau code publicitaire pour chacune et de nous les envoyer :',
          }),
        unclear: ({ count }, say) =>
          say.count(count, {
            one: 'Nous ne voyons plus d’autorisation publicitaire active pour la publication suivante. Merci de générer un nouveau code publicitaire et de nous l’envoyer :',
            other:
              'Nous ne voyons plus d’autorisation publicitaire active pour les publications suivantes. Merci de générer un nouveau code publicitaire pour chacune et de nous les envoyer :',
          }),
      },
      newCodePost: ({ days: value, due, notBefore, flight }, say) =>
        sentence(value !== undefined && days(value, say)) +
        sentence(
          due && `code à envoyer ${due}`,
          notBefore && `mais à ne pas générer avant le ${notBefore}, car ses jours comptent à partir de là`,
        ) +
        sentence(flight && `la pub ${flight}`),
      extendInstead: 'Si l’appli te laisse prolonger l’ancienne autorisation, cela peut marcher aussi.',
    },
  },
});
