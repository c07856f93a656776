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

const copyAgain = 'Copie o código inteiro de novo, direto do TikTok: ele começa com # e termina com =.';
const getCode =
  'No TikTok, abra o post, toque nos três pontos, em “Ad settings” e em “Ad authorization”, e depois em “Generate code”.';
const neverShare =
  'Não o compartilhe com ninguém. O código de um post fica nas configurações de anúncio dele (“Ad settings”).';
const anotherPost = 'Ofereça outro post ao anunciante.';
const advertiserChecks = 'Você não precisa fazer nada: o anunciante verifica isso com o TikTok.';
const makePublic = 'Abra as configurações de privacidade do post e deixe que todos o vejam.';
const newCode = 'Gere um novo código para este post e envie ao anunciante.';
const sendCode = 'Gere um código para este post no app do TikTok e envie ao anunciante.';
const extend = 'Prorrogue a autorização em “Ad settings”, no próprio post.';
const extendSource = 'Se o outro post for seu, prorrogue a autorização dele em “Ad settings”.';
const extendIfAsked = 'Prorrogue a autorização se o anunciante pedir.';
const codeOfSource = 'Se o outro post for seu, gere um código para ele também e envie ao anunciante.';
const documented = (_: unknown, say: Say) =>
  `Confira o número. O TikTok informa ${documentedDays(say)} dias.`;

const days = (value: number, say: Say) => say.count(value, { one: '# dia', other: '# dias' });
const audiences = {
  private: 'Só quem publicou pode',
  friends: 'Só amigos podem',
  followers: 'Só seguidores podem',
};
const during = /* @__PURE__ */ stretchIn({
  from: (start) => `a partir de ${start}`,
  on: (day) => `em ${day}`,
  partOf: (day) => `durante parte de ${day}`,
  fromTo: (start, end) => `de ${start} a ${end}`,
});

// What to send beside the codes, by how many of the posts are published.
const withPosts = {
  all: '',
  some: ', junto com os posts que ainda não foram publicados',
  none: ', junto com o post',
};

// Steps that a mail and a checklist say alike.
const openPost = 'Abra o post.';
const openAdSettings = 'Toque nos três pontos e depois em “Ad settings” (configurações de anúncio).';
const turnOnAuthorisation = 'Ative “Ad authorization” (autorização de anúncio).';
const chooseDuration = 'Escolha por quantos dias ela vale: pelo menos o tempo em que o anúncio ficará no ar.';
const generateCode = 'Toque em “Generate code” (gerar código).';

/** Why an end that was told can be another. */
const inDoubt = /* @__PURE__ */ endDoubtIn({
  at_the_latest: 'A autorização pode terminar antes: só se sabe até quando ela pode durar, no máximo.',
  at_the_earliest: 'A autorização pode terminar um pouco depois: só se sabe o dia em que ela termina.',
  unconfirmed: 'O TikTok não confirmou quando a autorização termina.',
});

/** The day of an end that need not be exact. */
const on = /* @__PURE__ */ endDayIn({
  exact: (day) => `em ${day}`,
  at_the_latest: (day) => `no máximo em ${day}`,
  at_the_earliest: (day) => `não antes de ${day}`,
});

/** Brazilian Portuguese, for everything that a creator sees. It says “você”, and “post” for what a creator publishes. */
export const ptBR: CreatorLanguage = /* @__PURE__ */ frozen({
  locale: 'pt-BR',
  audience: 'creator',

  // Codes.
  code_not_canonical: {
    text: ({ length, expected }, say) =>
      length === expected
        ? 'Os códigos conhecidos só têm letras, números, + e /, com um único = no final.'
        : `O texto tem ${say.count(length, { one: '# caractere', other: '# caracteres' })}; os códigos conhecidos têm ${say.number(expected)}.`,
    remedy: 'Confira se você colou o código inteiro. Se colou, tente usá-lo mesmo assim.',
  },
  code_padding_lost: { text: 'Falta o = no final.', remedy: copyAgain },
  code_case_lost: {
    text: 'As letras deste código são todas maiúsculas ou todas minúsculas. Um código mistura as duas.',
    remedy: 'Uma planilha ou um app mudou as letras. Copie o código de novo, direto do TikTok.',
  },
  code_too_short: { text: 'Isto é curto demais para um código.', remedy: copyAgain },
  code_too_long: { text: 'Isto é longo demais para um código.', remedy: copyAgain },
  code_missing_hash: { text: 'Falta o # no começo.', remedy: copyAgain },
  code_whitespace: { text: 'Há um espaço ou uma quebra de linha dentro do código.', remedy: copyAgain },
  code_illegal_characters: {
    text: 'Alguns caracteres não podem fazer parte de um código.',
    remedy: copyAgain,
  },
  code_misplaced_padding: { text: 'Um código só tem = no final.', remedy: copyAgain },
  code_truncated: { text: 'O código foi cortado.', remedy: copyAgain },
  code_masked: { text: 'Parte do código está escondida.', remedy: copyAgain },
  code_not_text: { text: 'O código precisa ser um texto.', remedy: copyAgain },
  code_empty: { text: 'Ainda não há código aqui.', remedy: getCode },
  code_placeholder: { text: 'Aqui ainda falta o código: isto só ocupa o lugar dele.', remedy: getCode },
  code_is_spreadsheet_error: {
    text: 'Isto é uma mensagem de erro de planilha: o valor se perdeu.',
    remedy: 'Copie o código de novo, direto do TikTok, e envie por mensagem, não em uma planilha.',
  },
  code_is_rounded_number: {
    text: 'Isto é um número que uma planilha arredondou: os últimos dígitos se perderam. Não é um código.',
    remedy: getCode,
  },
  code_multiple: {
    text: ({ count }, say) => say.count(count, { one: 'Há # código aqui.', other: 'Há # códigos aqui.' }),
    remedy: 'Cole um código por vez: cada um dá acesso a um post.',
  },
  code_inside_text: {
    text: 'Encontramos um código neste texto.',
    remedy: 'Use-o se for esse que você quer enviar.',
  },
  code_is_prose: { text: 'Não há código neste texto.', remedy: getCode },
  code_is_hashtag: { text: 'Isto é uma hashtag, não um código.', remedy: getCode },
  code_is_post_url: { text: 'Este é o link do post, não o código dele.', remedy: getCode },
  code_is_short_link: { text: 'Isto é um link curto, não um código.', remedy: getCode },
  code_is_profile_url: { text: 'Isto é o link de um perfil, não um código.', remedy: getCode },
  code_is_tool_url: {
    text: 'Isto é um link de uma ferramenta do TikTok, que só abre para quem é dono dela. Não é um código.',
    remedy: getCode,
  },
  code_is_url: { text: 'Isto é um link, não um código.', remedy: getCode },
  code_is_handle: { text: 'Isto é um nome de usuário, não um código.', remedy: getCode },
  code_is_numeric_id: {
    text: ({ isPostId }) =>
      isPostId
        ? 'Isto é um número, talvez de um post ou de uma conta. Não é um código.'
        : 'Isto é um número, não um código.',
    remedy: getCode,
  },
  code_is_one_time_code: { text: 'Este pode ser um código de login.', remedy: neverShare },
  code_is_uuid: { text: 'Isto é um ID, não um código.', remedy: getCode },
  code_is_oauth_code: { text: 'Isto serve para conectar um app a uma conta.', remedy: neverShare },
  code_is_meta_code: { text: 'Este é um código do Instagram ou do Facebook.', remedy: getCode },
  code_is_account_id: { text: 'Isto é o ID de uma conta, não um código.', remedy: getCode },
  code_is_key: { text: 'Isto é uma chave secreta de outro produto.', remedy: neverShare },
  code_is_record_id: {
    text: 'Isto é o ID de um registro em um banco de dados, não um código.',
    remedy: getCode,
  },
  code_is_hash: { text: 'Isto é o hash de um arquivo, não um código.', remedy: getCode },
  code_is_screenshot: {
    text: 'Isto é uma imagem, ou o nome de uma. Precisamos do código em texto.',
    remedy: 'Copie o código direto do TikTok e cole aqui como texto.',
  },

  // Times and authorisations.
  time_not_text: {
    text: 'Aqui é preciso um horário, escrito como texto.',
    remedy: 'Escreva como o TikTok, por exemplo 2026-06-23 07:09:07, em UTC.',
  },
  time_unreadable: {
    text: 'Isto não é um horário como o TikTok escreve, ou o dia não existe.',
    remedy: 'Escreva 2026-06-23 07:09:07 ou 2026-06-23T07:09:07Z. Os dois são lidos em UTC.',
  },
  date_unreadable: {
    text: 'Isto não é uma data, ou o dia não existe.',
    remedy: 'Escreva 2026-06-23: ano, mês, dia.',
  },
  interval_ends_before_start: {
    text: 'O fim não vem depois do começo.',
    remedy: 'Confira as duas datas. O fim precisa vir depois do começo.',
  },
  duration_not_number: {
    text: 'A duração precisa ser um número de dias.',
    remedy: 'Escreva os dias em números, por exemplo 30.',
  },
  duration_not_whole_days: {
    text: 'A duração precisa ser um número inteiro de dias, 1 ou mais.',
    remedy: (_, say) => `Escolha ${documentedChoices(say)} dias.`,
  },
  duration_newly_reported: {
    text: (params, say) =>
      `Desde 2026, a opção de ${days(params.days, say)} aparece para alguns criadores. O TikTok não a menciona na documentação.`,
    remedy: 'Se ela não aparecer no app, escolha a opção imediatamente mais longa.',
  },
  duration_undocumented: {
    text: (params, say) => `O TikTok não documenta a duração de ${days(params.days, say)}.`,
    remedy: documented,
  },
  duration_too_long: {
    text: (params, say) => `${days(params.days, say)} é tempo demais: nenhum calendário vai tão longe.`,
    remedy: documented,
  },
  authorisation_not_needed: {
    text: 'Este post não precisa de código de autorização.',
    remedy: 'Não é preciso fazer nada: a própria conta já dá acesso.',
  },
  authorisation_end_unknown: {
    text: 'Não sabemos quando esta autorização termina.',
    remedy: 'Diga ao anunciante quando você gerou o código e para quantos dias.',
  },
  authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `A autorização termina o mais tardar em ${say.day(endsAt)}, talvez antes: sabemos quando o código chegou, não quando ele foi gerado.`,
    remedy: 'Diga ao anunciante quando você gerou o código.',
  },
  authorisation_end_unconfirmed: {
    text: ({ endIs }) =>
      endIs === 'contract'
        ? 'A data de término que temos para esta autorização é a do contrato. Você pode ter autorizado por menos tempo.'
        : 'A data de término que temos para esta autorização é a que você informou. O TikTok ainda não a confirmou.',
    remedy: 'Diga ao anunciante a data de término que aparece no app.',
  },
  authorisation_granted_less: {
    text: ({ requestedDays, grantedDays }, say) =>
      `Você autorizou ${days(Math.floor(grantedDays), say)}. O anunciante pediu ${days(requestedDays, say)}.`,
    remedy: 'Prorrogue a autorização se o anunciante pedir o restante.',
  },
  flight_partly_unknown: {
    text: 'Outro anúncio deste post pode durar mais: ninguém disse até quando.',
    remedy: 'Pergunte ao anunciante até quando vão todos os anúncios do post.',
  },
  flight_uncovered: {
    text: (stretch, say) => `O anúncio fica sem autorização ${during(stretch, say)}.${inDoubt(stretch)}`,
    remedy: ({ isPast }) =>
      isPast
        ? 'Não há mais nada a fazer: esse período já passou.'
        : 'Prorrogue a autorização enquanto ela estiver ativa, gere um novo código se ela já tiver terminado, ou combine com o anunciante outras datas para o anúncio.',
  },
  flight_over: {
    text: ({ endsAt }, say) => `O anúncio já terminou: estava previsto até ${say.lastDay(endsAt)}.`,
    remedy: 'Você não precisa fazer nada, a menos que combine novas datas com o anunciante.',
  },
  flight_open_ended: {
    text: ({ endsAt, ...doubt }, say) =>
      `O anúncio não tem data de término, mas a autorização dele termina em ${say.day(endsAt)}. O anúncio sai do ar nesse dia.${inDoubt(doubt)}`,
    remedy: 'Pergunte ao anunciante até quando o anúncio vai ficar no ar.',
  },
  flight_margin_short: {
    text: ({ marginDays, bufferDays }, say) =>
      `A autorização dura ${marginDays < 1 ? 'menos de um dia' : days(Math.floor(marginDays), say)} a mais que o anúncio; a margem prevista era de ${days(bufferDays, say)}.`,
    remedy: extendIfAsked,
  },
  flight_outside_usage_rights: {
    text: (stretch, say) => `O contrato não permite o anúncio ${during(stretch, say)}.`,
    remedy: 'Combine com o anunciante um período de anúncio mais curto, ou direitos de uso por mais tempo.',
  },
  authorisation_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `A autorização vai até ${end}, mas os direitos de uso terminam em ${rightsEnd}. O TikTok não vai interromper o anúncio nesse dia.${inDoubt(doubt)}`;
    },
    remedy: 'Certifique-se de que o anunciante sabe quando o acordo de vocês termina.',
  },
  usage_rights_outlive_authorisation: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Os direitos de uso vão até ${rightsEnd}, mas a autorização termina em ${end}. O anúncio não pode ficar no ar entre as duas datas.${inDoubt(doubt)}`;
    },
    remedy: extendIfAsked,
  },
  flight_begins_before_code: {
    text: ({ startsAt, generatedAt }, say) => {
      const [start, made] = say.apart(startsAt, generatedAt);
      return `O anúncio está previsto para começar em ${start}, mas o código só será gerado em ${made}.`;
    },
    remedy: 'Gere o código antes do começo do anúncio.',
  },
  flight_ends_before_code: {
    text: ({ endsAt, generatedAt }, say) => {
      const [end, made] = say.apart(endsAt, generatedAt);
      return `O anúncio está previsto para terminar em ${end}, e o código só será gerado em ${made}: tarde demais para qualquer dia do anúncio.`;
    },
    remedy: 'Gere o código antes do começo do anúncio, ou combine novas datas com o anunciante.',
  },
  flight_needs_renewals: {
    text: ({ renewals, days: first }, say) =>
      `Nenhuma duração, sozinha, é longa o bastante. São necessários ${days(first, say)} e depois ${say.count(renewals, { one: '# prorrogação', other: '# prorrogações' })}.`,
    remedy: 'Combine agora com o anunciante as prorrogações e as datas delas.',
  },
  duration_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Com esta duração, a autorização vai até ${end}, além dos direitos de uso, que terminam em ${rightsEnd}.${inDoubt(doubt)}`;
    },
    remedy: ({ rightsUntil }, say) =>
      `Combine com o anunciante que o anúncio não seja exibido depois de ${say.lastDay(rightsUntil)}, ou que os direitos de uso durem mais. O TikTok não vai interromper o anúncio por isso.`,
  },

  // The post itself.
  post_deleted: { text: 'Este post foi excluído.', remedy: anotherPost },
  post_removed: {
    text: 'O TikTok removeu este post, então ele não pode ser usado como anúncio.',
    remedy: 'Recorra no app do TikTok, ou ofereça outro post ao anunciante.',
  },
  post_in_review: {
    text: 'O TikTok ainda está analisando este post.',
    remedy: 'Espere a análise terminar e confira de novo.',
  },
  post_status_unknown: {
    text: ({ platformStatus }) =>
      platformStatus === undefined
        ? 'Não sabemos se este post está publicado.'
        : 'O TikTok informa para este post um status que não conhecemos.',
    remedy: 'Abra seu post no app do TikTok e veja se ele está publicado.',
  },
  post_is_story: { text: 'Stories não podem ser usados como Spark Ads.', remedy: anotherPost },
  post_is_live: {
    text: 'Uma LIVE não pode ser usada como Spark Ad.',
    remedy: 'Ofereça ao anunciante um post de vídeo ou de fotos.',
  },
  post_kind_unknown: {
    text: 'Não conhecemos este tipo de post.',
    remedy: 'Vídeos e posts de fotos podem ser usados como anúncio. Ofereça um deles ao anunciante.',
  },
  post_visibility_unknown: {
    text: 'Não sabemos quem pode ver este post.',
    remedy: 'Confira nas configurações de privacidade do post se todos podem vê-lo.',
  },
  post_followers_only: { text: 'Só seguidores podem ver este post.', remedy: makePublic },
  post_exposed: {
    text: ({ visibility }) =>
      `${audiences[visibility]} ver este post agora. Ele fica público quando um anúncio o usa, e a privacidade não pode ser alterada enquanto ele é promovido.`,
    remedy: 'Se você não quiser isso, avise o anunciante antes do começo do anúncio.',
  },

  // Its relations to other posts.
  post_is_chain: {
    text: 'Este é um dueto ou stitch feito com outro dueto ou stitch. O TikTok não usa esses posts como Spark Ads.',
    remedy: anotherPost,
  },
  post_duets_photo: {
    text: 'Duetos com posts de fotos não podem ser usados como Spark Ads.',
    remedy: anotherPost,
  },
  post_mentions_many: {
    text: ({ count }, say) =>
      say.count(count, {
        one: 'Este post menciona # outro post; só um é permitido.',
        other: 'Este post menciona # outros posts; só um é permitido.',
      }),
    remedy: anotherPost,
  },
  source_not_authorised: {
    text: ({ postIds }, say) =>
      postIds.length === 1
        ? 'Este post usa outro post, que não foi autorizado para anúncios.'
        : say.count(postIds.length, {
            one: 'Este post usa # outro post que não foi autorizado para anúncios.',
            other: 'Este post usa # outros posts que não foram autorizados para anúncios.',
          }),
    remedy: codeOfSource,
  },
  source_authorisation_unknown: {
    text: 'Este post usa outro post. Não sabemos se esse foi autorizado para anúncios.',
    remedy: codeOfSource,
  },
  source_authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `Este post usa outro post, cuja autorização termina o mais tardar em ${say.day(endsAt)}, talvez antes: sabemos quando o código dele chegou, não quando foi gerado.`,
    remedy: 'Se o outro post for seu, diga ao anunciante quando você gerou o código dele.',
  },
  relations_unverified: {
    text: (params) =>
      asksDuetKind(params)
        ? 'Não verificamos se o post usado neste dueto é um post de fotos.'
        : 'Não verificamos se este post é um dueto ou stitch, nem se menciona outros posts.',
    remedy: 'Veja o post para descobrir.',
  },

  // The account.
  identity_cannot_spark: { text: 'Este tipo de conta não pode ter Spark Ads.', remedy: sendCode },
  identity_type_unknown: {
    text: 'Não conhecemos este tipo de conta.',
    remedy:
      'Gere um código para o post no app do TikTok: com ele, o post pode ser usado como anúncio de qualquer forma.',
  },
  identity_government_or_political: {
    text: 'Contas de governos, políticos e partidos não podem ter Spark Ads.',
    remedy: 'Você não precisa fazer nada: os posts desta conta não podem ser usados como anúncio.',
  },
  identity_no_valid_account: {
    text: 'A conexão com esta conta do TikTok não funciona mais.',
    remedy: 'Vincule sua conta de novo à do anunciante.',
  },
  identity_scope_missing: {
    text: 'Esta conta não permite que seus posts sejam usados em anúncios.',
    remedy: 'Vincule sua conta de novo e permita que o anunciante use seus posts.',
  },
  identity_private_account: {
    text: 'Esta conta é privada, e anúncios precisam de uma conta pública.',
    remedy: 'Deixe sua conta pública nas configurações de privacidade do app do TikTok.',
  },
  identity_not_business_account: {
    text: 'Esta não é uma conta comercial, por isso não pode ser vinculada.',
    remedy:
      'Mude para uma conta comercial (Business Account) no app do TikTok, ou envie, no lugar disso, um código do post.',
  },
  identity_maybe_not_business_account: {
    text: 'Esta não é uma conta comercial. O TikTok não diz se uma conta com acesso dado pela Central de Negócios precisa ser comercial.',
    remedy:
      'Mude para uma conta comercial (Business Account) no app do TikTok, ou envie, no lugar disso, um código do post.',
  },
  identity_availability_unknown: {
    text: 'O TikTok informa sobre esta conta algo que não conhecemos.',
    remedy: 'Você não precisa fazer nada: o anunciante verifica no TikTok Ads Manager.',
  },
  identity_cannot_pull: {
    text: 'Os posts que já existem nesta conta não podem ser usados em anúncios.',
    remedy:
      'Quando o anunciante pedir “Deliver ads”, permita “Existing posts” (posts existentes). Ou envie um código deste post.',
  },
  identity_cannot_push: {
    text: 'Anúncios não podem publicar novos posts nesta conta.',
    remedy:
      'Quando o anunciante pedir “Deliver ads”, permita “Publish and manage new videos” (publicar e gerenciar novos vídeos) ou “Show through ads only” (mostrar só em anúncios).',
  },
  identity_unverified: {
    text: 'Não verificamos com o TikTok o que esta conta pode fazer.',
    remedy: advertiserChecks,
  },

  // The way in.
  access_missing: { text: 'O anunciante ainda não tem acesso a este post.', remedy: sendCode },
  access_unknown: { text: 'Não sabemos como o anunciante tem acesso a este post.', remedy: sendCode },
  access_affiliate_only: {
    text: 'Uma autorização de afiliado cobre o produto do link do post, para o vendedor que oferece esse produto. Não sabemos se este anúncio é para isso.',
    remedy: 'Se o anúncio for para outra coisa, envie um código ao anunciante.',
  },
  access_conflicts_identity: {
    text: 'O acesso informado não combina com este tipo de conta.',
    remedy: 'Você não precisa fazer nada: o anunciante verifica a conta.',
  },
  access_by_code_cannot_push: {
    text: 'Um código dá acesso a um post que já existe. Ele não pode publicar um novo.',
    remedy: 'Vincule sua conta à do anunciante, ou ofereça um post que já existe.',
  },

  // The authorisation behind a code.
  authorisation_missing: {
    text: 'Ainda não há código de autorização para este post.',
    remedy: () => `${getCode} Depois envie o código ao anunciante.`,
  },
  authorisation_other_post: { text: 'Esta autorização é de outro post.', remedy: newCode },
  authorisation_unanswered: {
    text: 'Você ainda não respondeu ao pedido do anunciante.',
    remedy: 'Aceite o pedido nas notificações do app do TikTok.',
  },
  authorisation_declined: {
    text: 'Você recusou o pedido do anunciante.',
    remedy: 'Se mudou de ideia, envie um código ao anunciante.',
  },
  authorisation_pending: {
    text: 'O TikTok ainda está analisando a autorização.',
    remedy: 'Espere até que ela esteja ativa e confira de novo.',
  },
  authorisation_not_applied: {
    text: 'O código ainda não foi aplicado a uma conta de anúncios, e o prazo dele já está correndo.',
    remedy: 'Você não precisa fazer nada: o anunciante tem que aplicar o código.',
  },
  authorisation_not_started: {
    text: ({ startsAt, flightStartsAt }, say) => {
      if (startsAt === undefined) return 'A autorização ainda não começou.';
      return flightStartsAt === undefined
        ? `A autorização começa em ${say.day(startsAt)}.`
        : `A autorização só começa em ${say.day(startsAt)}, mas o anúncio está previsto a partir de ${say.day(flightStartsAt)}.`;
    },
    remedy: 'Espere até que ela comece.',
  },
  authorisation_expired: {
    text: ({ endsAt, day }, say) =>
      endsAt === undefined
        ? 'A autorização terminou.'
        : `A autorização terminou em ${say.day(day ?? endsAt)}.`,
    remedy:
      'Envie um novo código. Se “Ad settings”, no próprio post, ainda permitir prorrogar este, isso também pode servir.',
  },
  authorisation_perhaps_over: {
    text: ({ endsAt, ...doubt }, say) =>
      `Talvez a autorização já tenha terminado: pelo que sabemos, ela deveria terminar ${on(say.lastDay(endsAt), doubt)}.${inDoubt(doubt)}`,
    remedy:
      'Confira em “Ad settings”, no próprio post, se ela ainda está ativa. Se estiver, prorrogue agora. Se não, envie um novo código.',
  },
  authorisation_revoked: { text: 'A autorização foi revogada.', remedy: newCode },
  authorisation_unknown: {
    text: 'O TikTok informa para esta autorização um status que não conhecemos.',
    remedy: 'Confira em “Ad settings”, no próprio post, se “Ad authorization” está ativada.',
  },

  // The time it is meant to run.
  flight_after_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `A autorização termina no exato momento em que o anúncio está previsto para começar: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `A autorização termina em ${end}, mas o anúncio só está previsto para começar em ${start}.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_outlives_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `O anúncio não tem data de término. Ele vai sair do ar ${on(say.lastDay(endsAt), doubt)}, quando a autorização termina.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `O anúncio está previsto até ${flightEnd}, mas vai sair do ar ${on(end, doubt)}, quando a autorização termina.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_after_source_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `Este post usa outro post, cuja autorização termina no exato momento em que o anúncio está previsto para começar: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `Este post usa outro post, cuja autorização termina em ${end}, mas o anúncio só está previsto para começar em ${start}.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },
  flight_outlives_source_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `O anúncio não tem data de término. Este post usa outro post, cuja autorização termina ${on(say.lastDay(endsAt), doubt)}, e o anúncio pode parar nesse dia.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `O anúncio está previsto até ${flightEnd}. Este post usa outro post, cuja autorização termina ${on(end, doubt)}, e o anúncio pode parar nessa data.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },

  // Rights, links, disclosure and limits.
  music_not_authorised: {
    text: ({ countries }, say) =>
      countries.length > 0
        ? `Nas datas do anúncio, a música deste post não está liberada para anúncios nestes países: ${say.and(countries.map(say.country))}.`
        : 'A música deste post não está liberada para os países e as datas do anúncio.',
    remedy: 'Ofereça ao anunciante um post com som original ou com música da Commercial Music Library.',
  },
  music_not_cleared_for_all: {
    text: ({ countries }, say) =>
      `${
        countries.length > 0
          ? `Consultado sobre estes países, o TikTok não liberou a música deste post para tudo: ${say.and(countries.map(say.country))}.`
          : 'O TikTok não liberou a música deste post para tudo o que foi consultado.'
      } O anúncio tem outros países ou datas, então a música dele pode estar liberada.`,
    remedy: advertiserChecks,
  },
  music_status_unknown: {
    text: 'O TikTok dá à música deste post um status que não conhecemos, então talvez ela não esteja liberada.',
    remedy: advertiserChecks,
  },
  music_unverified: {
    text: 'Não verificamos com o TikTok se a música deste post pode ser usada neste anúncio.',
    remedy: advertiserChecks,
  },
  anchor_regions_exclude_all: {
    text: ({ countries }) =>
      countries.length > 0
        ? 'Um produto com link neste post não pode ser anunciado em nenhum dos países escolhidos.'
        : 'Não há nenhum país em que todos os produtos com link neste post possam ser anunciados.',
    remedy: anotherPost,
  },
  anchor_regions_exclude_some: {
    text: ({ countries }, say) =>
      `Um produto com link neste post não pode ser anunciado nestes países: ${say.and(countries.map(say.country))}.`,
    remedy: 'Você não precisa fazer nada: o anunciante escolhe os países.',
  },
  anchor_regions_limit: {
    text: ({ countries }, say) =>
      `Um produto com link neste post só pode ser anunciado nestes países: ${say.and(countries.map(say.country))}.`,
    remedy: 'Você não precisa fazer nada: o anunciante escolhe os países.',
  },
  anchor_rejected: {
    text: 'O TikTok recusou um link deste post. O anúncio não pode ir ao ar com ele.',
    remedy: 'Corrija ou remova o link.',
  },
  anchors_unverified: {
    text: 'Não verificamos com o TikTok onde os links deste post podem ser anunciados.',
    remedy: advertiserChecks,
  },
  ads_only_mode_refuses_profile: {
    text: 'Nesta conta, um post publicado por um anúncio não pode aparecer no perfil.',
    remedy: 'Você não precisa fazer nada: o anunciante não mostra o novo post no perfil da sua conta.',
  },
  ads_only_mode_unverified: {
    text: 'Não verificamos com o TikTok se um post publicado por um anúncio pode aparecer no perfil.',
    remedy: advertiserChecks,
  },
  branded_content_undisclosed: {
    text: 'Este post não está marcado como parceria paga. O TikTok pode removê-lo ou limitá-lo.',
    remedy:
      'Abra o post, depois “More options”, “Ad settings” e “Disclose commercial content” (informar que o conteúdo é comercial), e escolha “Branded content” (conteúdo de marca).',
  },
  own_brand_undisclosed: {
    text: 'O post do anunciante não está marcado como promoção da própria marca.',
    remedy: 'Você não precisa fazer nada: o anunciante marca o post.',
  },
  disclosure_unverified: {
    text: 'Não sabemos se este post avisa que é promocional. O TikTok pede esse aviso em todo post promocional.',
    remedy:
      'Abra o post, depois “More options” e “Ad settings”, e ative “Disclose commercial content” (informar que o conteúdo é comercial).',
  },
  ai_content_declared: {
    text: 'Este post está marcado como feito com IA. O TikTok exige o mesmo aviso no anúncio quando a IA criou as imagens ou o som, ou os alterou muito.',
    remedy: 'Você não precisa fazer nada: o anunciante declara isso no anúncio.',
  },
  quota_exhausted: {
    text: 'Esta conta não tem espaço para mais anúncios.',
    remedy: 'Você não precisa fazer nada: o anunciante abre espaço.',
  },
  quota_unverified: {
    text: 'Não verificamos com o TikTok quantos anúncios ainda cabem nesta conta.',
    remedy: advertiserChecks,
  },

  actions: {
    choose_another_post: 'Oferecer outro post',
    choose_another_account: 'Oferecer outra conta',
    finish_review: 'Esperar a análise do TikTok',
    find_post_status: 'Ver se o post está publicado',
    link_account: 'Vincular a conta',
    grant_access: 'Dar acesso ao anunciante',
    state_access: 'Dar acesso ao anunciante',
    reconnect_account: 'Vincular a conta de novo',
    allow_access: 'Permitir o uso em anúncios',
    make_account_public: 'Deixar sua conta pública',
    make_business_account: 'Mudar para conta comercial',
    generate_code: 'Enviar um código',
    talk_it_over: 'Falar com o anunciante',
    answer_application: 'Responder ao pedido',
    apply_code: 'Aplicar o código',
    wait_for_start: 'Esperar o começo',
    extend_authorisation: 'Prorrogar a autorização',
    extend_source_authorisation: 'Prorrogar a autorização do post original',
    check_authorisation: 'Conferir a autorização',
    authorise_source_post: 'Enviar um código do post original',
    make_post_public: 'Deixar o post público',
    accept_exposure: 'Aceitar que todos vejam o post',
    change_flight: 'Mudar as datas',
    clear_music: 'Resolver os direitos da música',
    change_countries: 'Escolher os países',
    fix_anchor: 'Corrigir o link',
    keep_off_profile: 'Deixar o post fora do perfil',
    use_account_access: 'Usar uma conta vinculada',
    use_for_linked_product: 'Usar o post só para o produto do link',
    disclose: 'Ativar o aviso de parceria paga',
    free_quota: 'Excluir anúncios que não são mais necessários',
    ask_platform: 'Verificar com o TikTok',
    gather_evidence: 'Aguardar mais dados',
    spark_post: 'Usar o post como Spark Ad',
    correct_sheet: 'Corrigir a planilha',
    settle_conflict: 'Descobrir qual linha está certa',
  },

  results: {
    locale: 'pt-BR',
    audience: 'creator',
    actors: {
      creator: 'Você',
      source_creator: 'O criador do post original',
      advertiser: 'O anunciante',
      platform: 'TikTok',
    },
    statuses: {
      not_needed: 'Não precisa de código',
      pending: 'Ainda não concedida',
      unanswered: 'Ainda sem resposta',
      in_review: 'Em análise no TikTok',
      declined: 'Recusada',
      not_applied: 'Código ainda não aplicado',
      not_started: 'Ainda não começou',
      active: 'Ativa',
      expired: 'Encerrada',
      perhaps_expired: 'Talvez encerrada',
      revoked: 'Revogada',
      unknown: 'Não se sabe',
    },
    activeUntil: ({ end, certainty }) =>
      ({
        exact: `Ativa até ${end}`,
        at_the_latest: `Ativa no máximo até ${end}`,
        at_the_earliest: `Ativa pelo menos até ${end}`,
        unconfirmed: `Ativa até ${end} (não confirmado pelo TikTok)`,
      })[certainty],
    headlines: {
      eligible: 'Este post pode ser usado como Spark Ad.',
      ineligible: 'Este post não pode ser usado como Spark Ad.',
      unknown: 'Ainda não podemos dizer se este post pode ser usado como Spark Ad.',
    },
    notYet: 'Este post ainda não pode ser usado como Spark Ad.',
    runsUntil: ({ end, certainty }) =>
      ({
        exact: `Este post pode ser usado como Spark Ad, mas só até ${end}.`,
        at_the_latest: `Este post pode ser usado como Spark Ad, mas no máximo até ${end}.`,
        at_the_earliest: `Este post pode ser usado como Spark Ad, mas com certeza só até ${end}, talvez um pouco mais.`,
        unconfirmed: `Este post pode ser usado como Spark Ad, mas só até ${end} (não confirmado pelo TikTok).`,
      })[certainty],
    runsUntilSource: ({ end }) =>
      `Este post pode ser usado como Spark Ad, mas talvez só até ${end}, quando a autorização do post original termina.`,
    runsBut: {
      flight_over: 'Este post poderia ser usado como Spark Ad, mas as datas do anúncio já passaram.',
      quota_exhausted:
        'Este post poderia ser usado como Spark Ad, mas esta conta não tem espaço para mais anúncios.',
      music_not_cleared_for_all: 'Este post pode ser usado como Spark Ad, mas talvez não com a música dele.',
      music_status_unknown: 'Este post pode ser usado como Spark Ad, mas talvez não com a música dele.',
      anchor_rejected: 'Este post poderia ser usado como Spark Ad, mas o TikTok recusou um link dele.',
      anchor_regions_exclude_some:
        'Este post pode ser usado como Spark Ad, mas não em todos os países escolhidos.',
      anchor_regions_limit: 'Este post pode ser usado como Spark Ad, mas só em alguns países.',
      post_exposed: 'Este post pode ser usado como Spark Ad, mas então todo mundo vai poder vê-lo.',
    },
    sourceEndsThen: ({ end }) => `A autorização do post original termina em ${end}.`,
    endsThen: ({ end, certainty }) =>
      ({
        exact: `A autorização termina em ${end}.`,
        at_the_latest: `A autorização termina no máximo em ${end}.`,
        at_the_earliest: `A autorização não termina antes de ${end}.`,
        unconfirmed: `A autorização termina em ${end} (não confirmado pelo TikTok).`,
      })[certainty],
    unverified: ({ topics }, say) => `Ainda não verificado: ${say.and(topics)}.`,
    topics: {
      identity_unverified: 'o que a conta pode fazer',
      music_unverified: 'os direitos da música',
      quota_unverified: 'o espaço para mais anúncios',
      relations_unverified: 'duetos, stitches e menções',
      duet_of_photo: 'o tipo de post usado no dueto',
      anchors_unverified: 'os links do post',
      ads_only_mode_unverified: 'os posts no perfil',
      disclosure_unverified: 'o aviso de conteúdo promocional',
    },
    before: (dayOrTime) => `antes de ${dayOrTime}`,
    soon: 'assim que você puder',
    until: (day) => `até ${day}`,
  },

  setupSteps: {
    locale: 'pt-BR',
    places: { tiktok_app: 'App do TikTok' },
    actors: { creator: 'Você' },
    steps: {
      open_post: { what: openPost, gives: 'O post na sua tela.' },
      open_ad_settings: {
        what: openAdSettings,
        gives:
          'As configurações de anúncio do post. Não aparecem? Procure antes em “Creator tools” (ferramentas para criadores).',
      },
      turn_on_ad_authorisation: {
        what: turnOnAuthorisation,
        gives: 'Permissão para que marcas usem este post como anúncio.',
      },
      choose_duration: { what: chooseDuration, gives: 'Uma permissão com data de término.' },
      generate_code: {
        what: generateCode,
        gives:
          'O código. O prazo dele começa agora. Alguns apps mostram “Authorize”, depois “Generate” e “Save”; o código fica em “Manage”.',
      },
      send_code: {
        what: 'Copie o código inteiro e envie ao anunciante.',
        gives: 'O anunciante tem o código. Não o compartilhe com mais ninguém.',
      },
    },
  },

  asks: {
    locale: 'pt-BR',

    greeting: ({ creator }) => (creator ? `Oi, ${creator}!` : 'Oi!'),
    thanks: 'Agradecemos desde já!',

    quote: (caption) => `“${caption}”`,
    postOf: (day) => `Seu post de ${day}`,
    yourPost: 'Seu post',
    ofDay: (day) => `de ${day}`,

    due: {
      by: (day) => `até ${day}`,
      before: (dayOrTime) => `antes de ${dayOrTime}`,
      wellBefore: (day) => `bem antes de ${day}, pois a autorização pode terminar antes`,
      soon: 'assim que você puder',
    },
    flight: ({ from, until, isRunning }) => {
      if (isRunning)
        return until === undefined
          ? 'está no ar, por enquanto sem data de término'
          : `fica no ar até ${until}`;
      if (from === undefined)
        return until === undefined ? 'está previsto sem data de término' : `está previsto até ${until}`;
      if (from === until) return `está previsto para ${from}`;
      return until === undefined
        ? `está previsto a partir de ${from}`
        : `está previsto de ${from} a ${until}`;
    },

    benefit: ({ count }, say) =>
      say.count(count, {
        one: 'O anúncio aparece com o seu próprio perfil: as curtidas, os comentários, os compartilhamentos e os seguidores que ele trouxer ficam com você.',
        other:
          'Os anúncios aparecem com o seu próprio perfil: as curtidas, os comentários, os compartilhamentos e os seguidores que eles trouxerem ficam com você.',
      }),
    stepsTitle: ({ count }, say) =>
      say.count(count, { one: 'No app do TikTok:', other: 'No app do TikTok, para cada post:' }),
    steps: {
      open_post: openPost,
      open_ad_settings: openAdSettings,
      turn_on_ad_authorisation: turnOnAuthorisation,
      choose_duration: chooseDuration,
      generate_code: generateCode,
      send_code: 'Copie o código inteiro e envie para nós. Por favor, não o compartilhe com mais ninguém.',
    },
    chooseDays: (params, say) => `Escolha ${days(params.days, say)}.`,
    chooseListedDays: 'Escolha o número de dias indicado acima para o post.',
    acceptsTitle: 'O que significa ativar a autorização de anúncio:',
    lockedTitle: 'Enquanto o anúncio estiver no ar, por favor:',
    terms: {
      available_for_ads: 'A privacidade do post muda para “Available for Ads” (disponível para anúncios).',
      ad_review: 'O TikTok analisa o post como anúncio.',
      third_party_platforms: 'O post também pode aparecer fora do TikTok.',
      advertising_content_terms: 'O post fica sujeito aos Advertising Content Terms do TikTok.',
      authorisation_stays_on: 'deixe a autorização de anúncio ativada',
      code_stays: 'não exclua o código no app',
      post_stays: 'não exclua o post',
      privacy_stays: 'deixe o post e a sua conta públicos',
    },

    authorisation: {
      subject: ({ brand, count, due, isFirst }, say) =>
        subjectLine({
          brand,
          what: say.count(count, {
            one: 'código de anúncio para seu post',
            other: 'códigos de anúncio para # posts',
          }),
          due: due && `${isFirst ? 'o primeiro ' : ''}${due}`,
        }),
      intro: ({ brand, count }, say) =>
        `${brand ? `Na ${brand}, adoraríamos` : 'Adoraríamos'} ${say.count(count, {
          one: 'usar seu post como Spark Ad, ou seja, como anúncio feito com o seu próprio post.',
          other:
            'usar # dos seus posts como Spark Ads, ou seja, como anúncios feitos com os seus próprios posts.',
        })}`,
      please: ({ count, published }, say) =>
        `${say.count(count, {
          one: 'Por favor, envie para nós o código de anúncio dele',
          other: 'Por favor, envie para nós um código de anúncio para cada um',
        })}${withPosts[published]}:`,
      post: ({ days: value = 0, due, notBefore, flight }, say) =>
        sentence(days(value, say)) +
        sentence(
          due && `envie o código ${due}`,
          notBefore && `mas não o gere antes de ${notBefore}, pois os dias contam a partir daí`,
        ) +
        sentence(flight && `o anúncio ${flight}`),
      longChoice:
        'Por que tantos dias? A próxima opção mais curta do app não é suficiente. O anúncio só fica no ar nas datas acima.',
      openChoice:
        'Por que tantos dias? Por enquanto, o anúncio não tem data de término. Com menos dias, logo teríamos que pedir que você prorrogasse a autorização.',
      clockStarts: 'Os dias começam a contar quando você toca em “Generate code”.',
      extensionsFollow: ({ count }, say) =>
        say.count(count, {
          one: 'O anúncio vai durar mais do que a opção mais longa do app, então mais tarde vamos pedir que você prorrogue a autorização.',
          other:
            'Alguns anúncios vão durar mais do que a opção mais longa do app, então mais tarde vamos pedir que você prorrogue essas autorizações.',
        }),
      disclosure: ({ count }, say) =>
        `${say.count(count, { one: 'O post divulga', other: 'Os posts divulgam' })} uma marca, e o TikTok pede que isso fique claro: abra “Ad settings” no post (pelos três pontos ou em “More options”), ative “Disclose commercial content” (informar que o conteúdo é comercial) e escolha “Branded content” (conteúdo de marca). O TikTok pode remover ou limitar posts sem esse aviso.`,
      briefLine: ({ post, withPost, days: value = 0, due, notBefore }, say) =>
        (
          sentence(
            due ?? 'assim que você puder',
            `envie ${withPost ? 'o post e o código de anúncio dele' : `o código de anúncio do post${post ? ` ${post}` : ''}`}, válido por ${days(value, say)}`,
          ) + sentence(notBefore && `não o gere antes de ${notBefore}`)
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
          `Para o post${post ? ` ${post}` : ''}, o Criador ativa a autorização de anúncio no app do TikTok, gera${notBefore ? `, não antes de ${notBefore},` : ''} um código de autorização válido por ${days(value, say)} e o entrega${withPost ? ' junto com o post' : ''} ${due ?? 'sem demora'}.`,
          `O Anunciante pode veicular o post como anúncio a partir de ${flightFrom}, ${flightUntil ? `até ${flightUntil}, inclusive` : 'até aviso em contrário'}.`,
          rightsUntil && `O direito de usar o post em anúncios termina em ${rightsUntil}.`,
          'Enquanto o anúncio estiver no ar, o Criador mantém a autorização de anúncio ativada, não exclui o post nem o código, e não torna privados o post nem a conta.',
          needsExtensions &&
            'O Criador prorroga a autorização antes que ela termine, sempre que o Anunciante pedir durante o período do anúncio.',
        ]
          .filter((part) => part)
          .join(' '),
      notALawyer:
        'Este texto é um modelo e não é aconselhamento jurídico. Peça a um advogado que o revise antes de assinar.',
    },

    renewal: {
      subject: ({ brand, count, due, isFirst, isExtension }, say) =>
        subjectLine({
          brand,
          what: say.count(count, {
            one: `por favor, ${isExtension ? 'prorrogue' : 'renove'} a autorização de anúncio do seu post`,
            other: `por favor, ${isExtension ? 'prorrogue' : 'renove'} a autorização de anúncio de # posts`,
          }),
          due: due && `${isFirst ? 'o primeiro ' : ''}${due}`,
        }),
      intro: ({ brand, count }, say) =>
        `${brand ? `Na ${brand}, adoraríamos` : 'Adoraríamos'} ${say.count(count, {
          one: 'continuar usando seu post como Spark Ad.',
          other: 'continuar usando # dos seus posts como Spark Ads.',
        })}`,
      extend: ({ count }, say) =>
        say.count(count, {
          one: 'O anúncio sai do ar quando a autorização deste post termina. Por favor, prorrogue essa autorização:',
          other:
            'Os anúncios saem do ar quando a autorização destes posts termina. Por favor, prorrogue essa autorização:',
        }),
      extendPost: ({ days: value, due, flight }, say) =>
        sentence(
          ...(value === undefined
            ? [`prorrogue${due ? ` ${due}` : ''}, pelos dias que você preferir`]
            : [`por favor, acrescente ${days(value, say)}`, due]),
        ) + sentence(flight && `o anúncio ${flight}`),
      grantedLess: ({ requested, granted }, say) =>
        `Da última vez pedimos ${days(requested, say)} e você escolheu ${say.number(granted)}. Se foi de propósito, é só nos dizer.`,
      extendStep: ({ days: value, isListed }, say) => {
        const find = 'Procure ali “Ad authorization” (autorização de anúncio) e prorrogue';
        if (isListed) return `${find} pelo número de dias indicado acima.`;
        return value === undefined
          ? `${find} a autorização pelos dias que você preferir.`
          : `${find} por ${days(value, say)}.`;
      },
      reminder: ({ count }, say) =>
        say.count(count, {
          one: 'Enquanto o anúncio estiver no ar, por favor, deixe a autorização de anúncio ativada.',
          other: 'Enquanto os anúncios estiverem no ar, por favor, deixe a autorização de anúncio ativada.',
        }),
      codeStays: ({ count }, say) =>
        say.count(count, {
          one: 'O código deve continuar o mesmo. Se o app mostrar um novo, por favor, envie o novo para nós.',
          other:
            'Os códigos devem continuar os mesmos. Se o app mostrar novos, por favor, envie os novos para nós.',
        }),
      newCode: {
        ended: ({ count }, say) =>
          say.count(count, {
            one: 'A autorização de anúncio do post a seguir terminou. Você não fez nada de errado. Por favor, gere um novo código de anúncio e envie para nós:',
            other:
              'A autorização de anúncio dos posts a seguir terminou. Você não fez nada de errado. Por favor, gere um novo código de anúncio para cada um e envie para nós:',
          }),
        doubtful: ({ count }, say) =>
          say.count(count, {
            one: 'Pelos nossos dados, a autorização de anúncio do post a seguir terminou ou está para terminar. Se o app ainda a mostrar como ativada, prorrogue por lá. Se não, por favor, gere um novo código de anúncio e envie para nós:',
            other:
              'Pelos nossos dados, a autorização de anúncio dos posts a seguir terminou ou está para terminar. Se o app ainda a mostrar como ativada, prorrogue por lá. Se não, por favor, gere um novo código de anúncio e envie para nós:',
          }),
        later: ({ count }, say) =>
          say.count(count, {
            one: 'O anúncio com o post a seguir começa depois que a autorização de anúncio dele termina. Por favor, gere um novo código de anúncio para ele e envie para nós:',
            other:
              'Os anúncios com os posts a seguir começam depois que a autorização de anúncio deles termina. Por favor, gere um novo código de anúncio para cada um e envie para nós:',
          }),
        withdrawn: ({ count }, say) =>
          say.count(count, {
            one: 'Parece que a autorização de anúncio do post a seguir foi desativada. Se foi de propósito, é só nos dizer. Se não, por favor, gere um novo código de anúncio e envie para nós:',
            other:
              'Parece que a autorização de anúncio dos posts a seguir foi desativada. Se foi de propósito, é só nos dizer. Se não, por favor, gere um novo código de anúncio para cada um e envie para nós:',
          }),
        unclear: ({ count }, say) =>
          say.count(count, {
            one: 'Não vemos mais uma autorização de anúncio ativa para o post a seguir. Por favor, gere um novo código de anúncio e envie para nós:',
            other:
              'Não vemos mais uma autorização de anúncio ativa para os posts a seguir. Por favor, gere um novo código de anúncio para cada um e envie para nós:',
          }),
      },
      newCodePost: ({ days: value, due, notBefore, flight }, say) =>
        sentence(value !== undefined && days(value, say)) +
        sentence(
          due && `envie o código ${due}`,
          notBefore && `mas não o gere antes de ${notBefore}, pois os dias contam a partir daí`,
        ) +
        sentence(flight && `o anúncio ${flight}`),
      extendInstead: 'Se o app permitir prorrogar a autorização antiga, talvez isso também funcione.',
    },
  },
});
