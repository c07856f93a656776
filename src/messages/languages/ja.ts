import { asksDuetKind } from '../asksDuetKind';
import { frozen } from '../../shared/frozen';
import { subjectLine } from '../asks/sentence';
import type { CreatorLanguage } from '../language';
import type { Say } from '../say/say';
import { documentedDays } from '../say/documentedDays';
import { endDayIn } from '../say/endDayIn';
import { endDoubtIn } from '../say/endDoubtIn';
import { isOneInstant } from '../say/isOneInstant';
import { stretchIn } from '../say/stretchIn';

const copyAgain =
  'TikTokでコード全体をもう一度コピーしてください。コードは「#」で始まり、「=」で終わります。';
const getCode =
  'TikTokで投稿を開き、「…」（3点アイコン）、「Ad settings」、「Ad authorization」、「Generate code」の順にタップしてください。';
const neverShare =
  '誰にも教えないでください。投稿のコードは、その投稿の広告設定（「Ad settings」）にあります。';
const anotherPost = '別の投稿を広告主に提案してください。';
const nothingToDo = (why: string) => `ご対応は不要です。${why}`;
const advertiserChecks = /* @__PURE__ */ nothingToDo('広告主がTikTokに確認します。');
const makePublic = '投稿のプライバシー設定を開き、全員に公開してください。';
const newCode = 'この投稿の新しいコードを生成し、広告主に送ってください。';
const sendCode = 'TikTokアプリでこの投稿のコードを生成し、広告主に送ってください。';
const extend = 'この投稿の「Ad settings」で承認期間を延長してください。';
const extendSource =
  'もう一方の投稿があなたのものであれば、その「Ad settings」で承認期間を延長してください。';
const extendIfAsked = '広告主から依頼があれば、承認期間を延長してください。';
const codeOfSource = 'もう一方の投稿があなたのものであれば、そのコードも生成し、広告主に送ってください。';
const documented = (_: unknown, say: Say) =>
  `数字を確認してください。TikTokが案内しているのは${documentedDays(say, (value) => `${value}日`)}です。`;

const days = (value: number, say: Say) => say.count(value, { other: '#日間' });
const audiences = {
  private: '今この投稿を見られるのは投稿者本人だけです。',
  friends: '今この投稿を見られるのは友達だけです。',
  followers: '今この投稿を見られるのはフォロワーだけです。',
};
const during = /* @__PURE__ */ stretchIn({
  from: (start) => `${start}以降`,
  on: (day) => day,
  partOf: (day) => `${day}の一部の時間`,
  fromTo: (start, end) => `${start}から${end}まで`,
});
const sentences = (...parts: readonly (string | false | undefined)[]) =>
  parts
    .filter((part) => part)
    .map((part) => `${part}。`)
    .join('');

// What to send beside the codes, by how many of the posts are published.
const withPosts = { all: '', some: 'まだ公開していない投稿とあわせて、', none: '投稿と一緒に、' };

// Steps that a mail and a checklist say alike.
const openPost = '投稿を開きます。';
const openAdSettings = '「…」（3点アイコン）、「Ad settings」（広告設定）の順にタップします。';
const turnOnAuthorisation = '「Ad authorization」（広告の承認）をオンにします。';
const chooseDuration = '承認する日数を選びます。広告の配信期間以上の長さにしてください。';
const generateCode = '「Generate code」（コードを生成）をタップします。';

/** Why an end that was told can be another. */
const inDoubt = /* @__PURE__ */ endDoubtIn(
  {
    at_the_latest: '承認はこれより早く終わることがあります。分かっているのは、最も遅い場合の終了日だけです。',
    at_the_earliest: '承認が終わるのは少し後になることがあります。分かっているのは終わる日だけです。',
    unconfirmed: '承認がいつ終わるかは、TikTokでは確認されていません。',
  },
  '',
);

/** The day of an end that need not be exact. */
const on = /* @__PURE__ */ endDayIn({
  exact: (day) => day,
  at_the_latest: (day) => `遅くとも${day}`,
  at_the_earliest: (day) => `早くて${day}`,
});

/** Japanese, for everything that a creator sees. It is polite (です, ます), as TikTok’s help is. */
export const ja: CreatorLanguage = /* @__PURE__ */ frozen({
  locale: 'ja',
  audience: 'creator',

  // Codes.
  code_not_canonical: {
    text: ({ length, expected }, say) =>
      length === expected
        ? 'これまでに確認されているコードは英数字と「+」「/」だけで、末尾に「=」が1つ付きます。'
        : `これは${say.number(length)}文字ですが、これまでに確認されているコードは${say.number(expected)}文字です。`,
    remedy: 'コード全体が貼り付けられているか確認してください。全体であれば、そのまま試してください。',
  },
  code_padding_lost: { text: '末尾の「=」がありません。', remedy: copyAgain },
  code_case_lost: {
    text: 'このコードの文字はすべて大文字、またはすべて小文字です。コードには両方が含まれます。',
    remedy: '表計算ソフトかアプリが文字を変えてしまいました。TikTokでコードをもう一度コピーしてください。',
  },
  code_too_short: { text: 'コードとしては短すぎます。', remedy: copyAgain },
  code_too_long: { text: 'コードとしては長すぎます。', remedy: copyAgain },
  code_missing_hash: { text: '先頭の「#」がありません。', remedy: copyAgain },
  code_whitespace: { text: 'コードの途中に空白か改行があります。', remedy: copyAgain },
  code_illegal_characters: { text: 'コードには使われない文字が含まれています。', remedy: copyAgain },
  code_misplaced_padding: { text: 'コードの「=」は末尾にしかありません。', remedy: copyAgain },
  code_truncated: { text: 'コードが途中で切れています。', remedy: copyAgain },
  code_masked: { text: 'コードの一部が隠されています。', remedy: copyAgain },
  code_not_text: { text: 'コードは文字列でなければなりません。', remedy: copyAgain },
  code_empty: { text: 'コードがまだありません。', remedy: getCode },
  code_placeholder: { text: 'これは仮の文字列で、コードではありません。', remedy: getCode },
  code_is_spreadsheet_error: {
    text: 'これは表計算ソフトのエラー表示です。元の値は失われています。',
    remedy: 'TikTokでコードをもう一度コピーし、表計算ソフトではなくメッセージで送ってください。',
  },
  code_is_rounded_number: {
    text: 'これは表計算ソフトが丸めた数字で、末尾の桁が失われています。コードではありません。',
    remedy: getCode,
  },
  code_multiple: {
    text: ({ count }, say) => `ここにはコードが${say.number(count)}個あります。`,
    remedy: 'コードは1つずつ貼り付けてください。1つのコードで使えるのは1つの投稿です。',
  },
  code_inside_text: {
    text: 'この文章の中にコードが1つ見つかりました。',
    remedy: '送りたいコードであれば、それを使ってください。',
  },
  code_is_prose: { text: 'この文章にコードはありません。', remedy: getCode },
  code_is_hashtag: { text: 'これはハッシュタグで、コードではありません。', remedy: getCode },
  code_is_post_url: { text: 'これは投稿のリンクで、投稿のコードではありません。', remedy: getCode },
  code_is_short_link: { text: 'これは短縮リンクで、コードではありません。', remedy: getCode },
  code_is_profile_url: { text: 'これはプロフィールのリンクで、コードではありません。', remedy: getCode },
  code_is_tool_url: {
    text: 'これはTikTokのツールへのリンクで、所有者にしか開けません。コードではありません。',
    remedy: getCode,
  },
  code_is_url: { text: 'これはリンクで、コードではありません。', remedy: getCode },
  code_is_handle: { text: 'これはユーザー名で、コードではありません。', remedy: getCode },
  code_is_numeric_id: {
    text: ({ isPostId }) =>
      isPostId
        ? 'これは数字で、投稿かアカウントの番号かもしれません。コードではありません。'
        : 'これは数字で、コードではありません。',
    remedy: getCode,
  },
  code_is_one_time_code: { text: 'これはログイン用のコードかもしれません。', remedy: neverShare },
  code_is_uuid: { text: 'これはIDで、コードではありません。', remedy: getCode },
  code_is_oauth_code: {
    text: 'これはアプリをアカウントに接続するためのものです。',
    remedy: neverShare,
  },
  code_is_meta_code: { text: 'これはInstagramかFacebookのコードです。', remedy: getCode },
  code_is_account_id: { text: 'これはアカウントのIDで、コードではありません。', remedy: getCode },
  code_is_key: { text: 'これは別の製品の秘密のキーです。', remedy: neverShare },
  code_is_record_id: {
    text: 'これはデータベースのレコードのIDで、コードではありません。',
    remedy: getCode,
  },
  code_is_hash: { text: 'これはファイルのハッシュ値で、コードではありません。', remedy: getCode },
  code_is_screenshot: {
    text: 'これは画像か、画像の名前です。コードは文字で必要です。',
    remedy: 'TikTokでコードをコピーし、ここに文字として貼り付けてください。',
  },

  // Times and authorisations.
  time_not_text: {
    text: 'ここには、文字で書かれた日時が必要です。',
    remedy: 'TikTokと同じ形式で、たとえば2026-06-23 07:09:07のように、UTCで書いてください。',
  },
  time_unreadable: {
    text: 'TikTokの形式の日時ではないか、存在しない日です。',
    remedy:
      '2026-06-23 07:09:07または2026-06-23T07:09:07Zのように書いてください。どちらもUTCとして読まれます。',
  },
  date_unreadable: {
    text: '日付ではないか、存在しない日です。',
    remedy: '2026-06-23のように、年、月、日の順で書いてください。',
  },
  interval_ends_before_start: {
    text: '終了が開始より後になっていません。',
    remedy: '両方の日付を確認してください。終了は開始より後でなければなりません。',
  },
  duration_not_number: {
    text: '期間は日数で指定してください。',
    remedy: '日数を、たとえば30のように数字で書いてください。',
  },
  duration_not_whole_days: {
    text: '期間は1以上の整数の日数でなければなりません。',
    remedy: (_, say) => `${documentedDays(say, (value) => `${value}日`)}から選んでください。`,
  },
  duration_newly_reported: {
    text: (params, say) =>
      `2026年から、一部のクリエイターには${days(params.days, say)}という選択肢が表示されています。TikTokはこれを案内していません。`,
    remedy: ({ days: value }, say) =>
      `アプリに表示されない場合は、${days(value, say)}より長い選択肢のうち、最も短いものを選んでください。`,
  },
  duration_undocumented: {
    text: (params, say) => `${days(params.days, say)}は、TikTokが案内している期間ではありません。`,
    remedy: documented,
  },
  duration_too_long: {
    text: (params, say) => `${days(params.days, say)}は長すぎます。そこまで先の日付はありません。`,
    remedy: documented,
  },
  authorisation_not_needed: {
    text: 'この投稿に承認コードは必要ありません。',
    remedy: '何もする必要はありません。アカウント自体からアクセスできます。',
  },
  authorisation_end_unknown: {
    text: 'この承認がいつ終わるのか分かりません。',
    remedy: 'コードをいつ、何日間で生成したかを広告主に伝えてください。',
  },
  authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `承認は遅くとも${say.day(endsAt)}に終わります。もっと早い可能性もあります。コードがいつ届いたかは分かりますが、いつ生成されたかは分からないためです。`,
    remedy: 'コードをいつ生成したかを広告主に伝えてください。',
  },
  authorisation_end_unconfirmed: {
    text: ({ endIs }) =>
      endIs === 'contract'
        ? 'こちらで把握しているこの承認の終了日は、契約書に書かれた日付です。実際に承認した期間はそれより短いかもしれません。'
        : 'こちらで把握しているこの承認の終了日は、あなたから伝えられたものです。TikTokではまだ確認できていません。',
    remedy: 'アプリに表示されている終了日を広告主に伝えてください。',
  },
  authorisation_granted_less: {
    text: ({ requestedDays, grantedDays }, say) =>
      `あなたが承認したのは${days(Math.floor(grantedDays), say)}です。広告主が依頼したのは${days(requestedDays, say)}です。`,
    remedy: '広告主から残りの日数を依頼されたら、承認期間を延長してください。',
  },
  flight_partly_unknown: {
    text: 'この投稿の別の広告がもっと長く配信されるかもしれません。いつまでかは知らされていません。',
    remedy: 'この投稿のすべての広告がいつまで配信されるのか、広告主に聞いてください。',
  },
  flight_uncovered: {
    text: (stretch, say) => `${during(stretch, say)}、広告に承認がありません。${inDoubt(stretch)}`,
    remedy: ({ isPast }) =>
      isPast
        ? 'この期間はすでに過ぎているため、できることはありません。'
        : '承認が有効なうちに期間を延長するか、終了していれば新しいコードを生成するか、広告の日程を広告主と決め直してください。',
  },
  flight_over: {
    text: ({ endsAt }, say) => `広告の期間は終わっています。${say.lastDay(endsAt)}までの予定でした。`,
    remedy: '広告主と新しい日程を決めないかぎり、何もする必要はありません。',
  },
  flight_open_ended: {
    text: ({ endsAt, ...doubt }, say) =>
      `広告に終了日はありませんが、承認は${say.day(endsAt)}に終わります。広告はそのとき止まります。${inDoubt(doubt)}`,
    remedy: '広告をいつまで配信するのか、広告主に聞いてください。',
  },
  flight_margin_short: {
    text: ({ marginDays, bufferDays }, say) =>
      `広告の終了後も承認が続くのは${marginDays < 1 ? '1日未満' : days(Math.floor(marginDays), say)}です。予定していた余裕は${days(bufferDays, say)}でした。`,
    remedy: extendIfAsked,
  },
  flight_outside_usage_rights: {
    text: (stretch, say) => `契約では、${during(stretch, say)}の広告の配信は認められていません。`,
    remedy: '広告の期間を短くするか、使用権を長くするか、広告主と決めてください。',
  },
  authorisation_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `承認は${end}まで続きますが、使用権は${rightsEnd}に終わります。そのときTikTokが広告を止めることはありません。${inDoubt(doubt)}`;
    },
    remedy: '契約がいつ終わるかを広告主が把握しているか、確認してください。',
  },
  usage_rights_outlive_authorisation: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `使用権は${rightsEnd}まで続きますが、承認は${end}に終わります。その間の期間は広告に使えません。${inDoubt(doubt)}`;
    },
    remedy: extendIfAsked,
  },
  flight_begins_before_code: {
    text: ({ startsAt, generatedAt }, say) => {
      const [start, made] = say.apart(startsAt, generatedAt);
      return `広告は${start}に始まる予定ですが、コードが生成されるのは${made}です。`;
    },
    remedy: '広告が始まる前にコードを生成してください。',
  },
  flight_ends_before_code: {
    text: ({ endsAt, generatedAt }, say) => {
      const [end, made] = say.apart(endsAt, generatedAt);
      return `広告は${end}に終わる予定ですが、コードが生成されるのは${made}です。これでは広告のどの日にも間に合いません。`;
    },
    remedy: '広告が始まる前にコードを生成するか、新しい日程を広告主と決めてください。',
  },
  flight_needs_renewals: {
    text: ({ renewals, days: first }, say) =>
      `1つの期間だけでは足りません。まず${days(first, say)}、その後に${say.count(renewals, { other: '#回' })}の延長が必要です。`,
    remedy: '延長とその日程を、今のうちに広告主と決めてください。',
  },
  duration_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `この期間では承認が${end}まで続き、${rightsEnd}に終わる使用権より長くなります。${inDoubt(doubt)}`;
    },
    remedy: ({ rightsUntil }, say) =>
      `広告を${say.lastDay(rightsUntil)}より後に配信しないか、使用権を長くするか、広告主と決めてください。使用権が終わっても、TikTokが広告を止めることはありません。`,
  },

  // The post itself.
  post_deleted: { text: 'この投稿は削除されています。', remedy: anotherPost },
  post_removed: {
    text: 'この投稿はTikTokによって削除されたため、広告に使えません。',
    remedy: 'TikTokアプリで異議を申し立てるか、別の投稿を広告主に提案してください。',
  },
  post_in_review: {
    text: 'この投稿はまだTikTokの審査中です。',
    remedy: '審査が終わるまで待ち、もう一度確認してください。',
  },
  post_status_unknown: {
    text: ({ platformStatus }) =>
      platformStatus === undefined
        ? 'この投稿が今も表示されるかどうか分かりません。'
        : 'TikTokはこの投稿について、こちらの知らないステータスを示しています。',
    remedy: 'TikTokアプリで投稿を開き、表示されるか確認してください。',
  },
  post_is_story: { text: 'ストーリーはSpark Adsに使えません。', remedy: anotherPost },
  post_is_live: {
    text: 'LIVEはSpark Adsに使えません。',
    remedy: '動画か写真の投稿を広告主に提案してください。',
  },
  post_kind_unknown: {
    text: 'この投稿の種類は判別できません。',
    remedy: '動画と写真の投稿は広告に使えます。そのどちらかを広告主に提案してください。',
  },
  post_visibility_unknown: {
    text: 'この投稿を誰が見られるのか分かりません。',
    remedy: '投稿のプライバシー設定で、全員に公開されているか確認してください。',
  },
  post_followers_only: { text: 'この投稿を見られるのはフォロワーだけです。', remedy: makePublic },
  post_exposed: {
    text: ({ visibility }) =>
      `${audiences[visibility]}広告に使われると投稿は公開になり、宣伝されている間はプライバシー設定を変更できません。`,
    remedy: 'それを望まない場合は、広告が始まる前に広告主に伝えてください。',
  },

  // Its relations to other posts.
  post_is_chain: {
    text: 'これは、デュエットやリミックス（Stitch）をさらにデュエットやリミックスした投稿です。TikTokではSpark Adsとして配信されません。',
    remedy: anotherPost,
  },
  post_duets_photo: { text: '写真の投稿とのデュエットはSpark Adsに使えません。', remedy: anotherPost },
  post_mentions_many: {
    text: ({ count }, say) =>
      `この投稿は他の投稿${say.number(count)}件をメンションしています。認められるのは1件だけです。`,
    remedy: anotherPost,
  },
  source_not_authorised: {
    text: ({ postIds }, say) =>
      postIds.length === 1
        ? 'この投稿は別の投稿を使っていますが、その投稿は広告での使用を承認されていません。'
        : `この投稿が使っている他の投稿${say.number(postIds.length)}件は、広告での使用を承認されていません。`,
    remedy: codeOfSource,
  },
  source_authorisation_unknown: {
    text: 'この投稿は別の投稿を使っています。その投稿が広告での使用を承認されているか分かりません。',
    remedy: codeOfSource,
  },
  source_authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `この投稿は別の投稿を使っています。その投稿の承認は遅くとも${say.day(endsAt)}に終わります。もっと早い可能性もあります。コードがいつ届いたかは分かりますが、いつ生成されたかは分からないためです。`,
    remedy: 'もう一方の投稿があなたのものであれば、そのコードをいつ生成したかを広告主に伝えてください。',
  },
  relations_unverified: {
    text: (params) =>
      asksDuetKind(params)
        ? 'このデュエットの元の投稿が写真の投稿かどうかは、確認していません。'
        : 'この投稿がデュエットやリミックスかどうか、他の投稿をメンションしているかどうかは、確認していません。',
    remedy: '投稿を見て確認してください。',
  },

  // The account.
  identity_cannot_spark: { text: 'この種類のアカウントではSpark Adsを配信できません。', remedy: sendCode },
  identity_type_unknown: {
    text: 'このアカウントの種類は判別できません。',
    remedy: 'TikTokアプリでこの投稿のコードを生成してください。コードがあれば、どの場合でも広告に使えます。',
  },
  identity_government_or_political: {
    text: '政府、政治家、政党のアカウントではSpark Adsを配信できません。',
    remedy: /* @__PURE__ */ nothingToDo('このアカウントの投稿は広告に使えません。'),
  },
  identity_no_valid_account: {
    text: 'このTikTokアカウントとの連携が切れています。',
    remedy: 'アカウントを広告主ともう一度連携してください。',
  },
  identity_scope_missing: {
    text: 'このアカウントは、投稿を広告で使うことを許可していません。',
    remedy: 'アカウントをもう一度連携し、広告主があなたの投稿を使うことを許可してください。',
  },
  identity_private_account: {
    text: 'このアカウントは非公開です。広告には公開アカウントが必要です。',
    remedy: 'TikTokアプリのプライバシー設定で、アカウントを公開にしてください。',
  },
  identity_not_business_account: {
    text: 'これはビジネスアカウントではないため、連携できません。',
    remedy: 'TikTokアプリでビジネスアカウントに切り替えるか、代わりにこの投稿のコードを送ってください。',
  },
  identity_maybe_not_business_account: {
    text: 'これはビジネスアカウントではありません。ビジネスセンターを通じて承認されたアカウントがビジネスアカウントでなければならないかどうかを、TikTokは明らかにしていません。',
    remedy: 'TikTokアプリでビジネスアカウントに切り替えるか、代わりにこの投稿のコードを送ってください。',
  },
  identity_availability_unknown: {
    text: 'TikTokはこのアカウントについて、こちらの知らない情報を示しています。',
    remedy: /* @__PURE__ */ nothingToDo('広告主がTikTok広告マネージャーで確認します。'),
  },
  identity_cannot_pull: {
    text: 'このアカウントの既存の投稿は、広告に使うことが許可されていません。',
    remedy:
      '広告主から「Deliver ads」の依頼が届いたら、「Existing posts」（既存の投稿）を許可してください。または、この投稿のコードを送ってください。',
  },
  identity_cannot_push: {
    text: '広告がこのアカウントで新しい投稿を公開することは許可されていません。',
    remedy:
      '広告主から「Deliver ads」の依頼が届いたら、「Publish and manage new videos」（新しい動画の公開と管理）か「Show through ads only」（広告でのみ表示）を許可してください。',
  },
  identity_unverified: {
    text: 'このアカウントに何が許可されているか、TikTokに確認していません。',
    remedy: advertiserChecks,
  },

  // The way in.
  access_missing: { text: '広告主はまだこの投稿を使えません。', remedy: sendCode },
  access_unknown: {
    text: '広告主がどのようにこの投稿を使えるようになるのか分かりません。',
    remedy: sendCode,
  },
  access_affiliate_only: {
    text: 'アフィリエイトの承認は、投稿にリンクされた商品について、それを出品する販売者に対して有効です。この広告がその商品のためのものかどうか分かりません。',
    remedy: '広告が別の目的のものであれば、広告主にコードを送ってください。',
  },
  access_conflicts_identity: {
    text: '示されたアクセス方法は、この種類のアカウントに合いません。',
    remedy: /* @__PURE__ */ nothingToDo('広告主がアカウントを確認します。'),
  },
  access_by_code_cannot_push: {
    text: 'コードで使えるのは既存の投稿だけです。新しい投稿を公開することはできません。',
    remedy: 'アカウントを広告主と連携するか、既存の投稿を提案してください。',
  },

  // The authorisation behind a code.
  authorisation_missing: {
    text: 'この投稿の承認コードはまだありません。',
    remedy: () => `${getCode}その後、コードを広告主に送ってください。`,
  },
  authorisation_other_post: { text: 'この承認は別の投稿のものです。', remedy: newCode },
  authorisation_unanswered: {
    text: '広告主からの依頼に、まだ回答していません。',
    remedy: 'TikTokアプリの通知から依頼を承認してください。',
  },
  authorisation_declined: {
    text: '広告主からの依頼は、お断りいただいています。',
    remedy: '考えが変わった場合は、広告主にコードを送ってください。',
  },
  authorisation_pending: {
    text: 'この承認はまだTikTokの審査中です。',
    remedy: '有効になるまで待ち、もう一度確認してください。',
  },
  authorisation_not_applied: {
    text: 'コードはまだ広告アカウントで使われていませんが、その期間はすでに始まっています。',
    remedy: /* @__PURE__ */ nothingToDo('コードを使うのは広告主です。'),
  },
  authorisation_not_started: {
    text: ({ startsAt, flightStartsAt }, say) => {
      if (startsAt === undefined) return '承認はまだ始まっていません。';
      return flightStartsAt === undefined
        ? `承認は${say.day(startsAt)}に始まります。`
        : `承認が始まるのは${say.day(startsAt)}ですが、広告は${say.day(flightStartsAt)}から配信される予定です。`;
    },
    remedy: '始まるまでお待ちください。',
  },
  authorisation_expired: {
    text: ({ endsAt, day }, say) =>
      endsAt === undefined ? '承認は終わりました。' : `承認は${say.day(day ?? endsAt)}に終わりました。`,
    remedy:
      '新しいコードを送ってください。この投稿の「Ad settings」でまだ延長できる場合は、延長でもよいかもしれません。',
  },
  authorisation_perhaps_over: {
    text: ({ endsAt, ...doubt }, say) =>
      `承認はすでに終わっている可能性があります。分かっている限りでは、${on(say.lastDay(endsAt), doubt)}に終わる予定でした。${inDoubt(doubt)}`,
    remedy:
      'この投稿の「Ad settings」で、承認がまだ有効か確認してください。有効なら今すぐ延長し、そうでなければ新しいコードを送ってください。',
  },
  authorisation_revoked: { text: '承認は取り消されました。', remedy: newCode },
  authorisation_unknown: {
    text: 'TikTokはこの承認について、こちらの知らないステータスを示しています。',
    remedy: 'この投稿の「Ad settings」で、「Ad authorization」がオンになっているか確認してください。',
  },

  // The time it is meant to run.
  flight_after_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `承認は、広告が始まる予定の時刻ちょうどに終わります（${say.time(endsAt)}）。`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `承認は${end}に終わりますが、広告が始まる予定なのは${start}です。${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_outlives_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `広告に終了日はありません。承認が終わる${on(say.lastDay(endsAt), doubt)}に広告は止まります。${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `広告は${flightEnd}まで配信される予定ですが、承認が終わる${on(end, doubt)}に止まります。${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_after_source_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `この投稿は別の投稿を使っていて、その承認は、広告が始まる予定の時刻ちょうどに終わります（${say.time(endsAt)}）。`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `この投稿は別の投稿を使っていて、その承認は${end}に終わりますが、広告が始まる予定なのは${start}です。${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },
  flight_outlives_source_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `広告に終了日はありません。この投稿は別の投稿を使っていて、その承認は${on(say.lastDay(endsAt), doubt)}に終わります。そのとき広告が止まるかもしれません。${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `広告は${flightEnd}まで配信される予定です。この投稿は別の投稿を使っていて、その承認は${on(end, doubt)}に終わります。そのとき広告が止まるかもしれません。${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },

  // Rights, links, disclosure and limits.
  music_not_authorised: {
    text: ({ countries }, say) =>
      countries.length > 0
        ? `この投稿の音楽は、広告の日程では次の国での広告利用が許可されていません：${say.and(countries.map(say.country))}。`
        : 'この投稿の音楽は、対象の国と日程では広告利用が許可されていません。',
    remedy: 'オリジナル音源か「Commercial Music Library」の音楽を使った投稿を広告主に提案してください。',
  },
  music_not_cleared_for_all: {
    text: ({ countries }, say) =>
      `${
        countries.length > 0
          ? `TikTokに次の国について確認したところ、この投稿の音楽はそのすべてでは許可されませんでした：${say.and(countries.map(say.country))}。`
          : 'TikTokに確認した範囲のすべてでは、この投稿の音楽は許可されませんでした。'
      }広告の国や日程はそれと異なるため、許可されている可能性もあります。`,
    remedy: advertiserChecks,
  },
  music_status_unknown: {
    text: 'TikTokがこの投稿の音楽に付けたステータスは、こちらで確認できないものです。許可されていない可能性があります。',
    remedy: advertiserChecks,
  },
  music_unverified: {
    text: 'この投稿の音楽をこの広告に使えるか、TikTokに確認していません。',
    remedy: advertiserChecks,
  },
  anchor_regions_exclude_all: {
    text: ({ countries }) =>
      countries.length > 0
        ? 'この投稿にリンクされた商品の中に、選ばれたどの国でも広告できないものがあります。'
        : 'この投稿にリンクされた商品のすべてを広告できる国はありません。',
    remedy: anotherPost,
  },
  anchor_regions_exclude_some: {
    text: ({ countries }, say) =>
      `この投稿にリンクされた商品の中に、次の国では広告できないものがあります：${say.and(countries.map(say.country))}。`,
    remedy: /* @__PURE__ */ nothingToDo('国は広告主が選びます。'),
  },
  anchor_regions_limit: {
    text: ({ countries }, say) =>
      `この投稿にリンクされた商品の中に、次の国でしか広告できないものがあります：${say.and(countries.map(say.country))}。`,
    remedy: /* @__PURE__ */ nothingToDo('国は広告主が選びます。'),
  },
  anchor_rejected: {
    text: 'この投稿のリンクがTikTokに却下されました。そのリンクがあるままでは広告を配信できません。',
    remedy: 'リンクを修正するか削除してください。',
  },
  anchors_unverified: {
    text: 'この投稿のリンクをどの国で広告できるか、TikTokに確認していません。',
    remedy: advertiserChecks,
  },
  ads_only_mode_refuses_profile: {
    text: 'このアカウントでは、広告として公開された投稿をプロフィールに表示できません。',
    remedy: /* @__PURE__ */ nothingToDo('新しい投稿をプロフィールに表示しないよう、広告主が設定します。'),
  },
  ads_only_mode_unverified: {
    text: '広告として公開された投稿をプロフィールに表示できるか、TikTokに確認していません。',
    remedy: advertiserChecks,
  },
  branded_content_undisclosed: {
    text: 'この投稿には有償パートナーシップの表示がありません。TikTokが削除または制限することがあります。',
    remedy:
      '投稿を開き、「More options」、「Ad settings」、「Disclose commercial content」（商用コンテンツの開示）の順に進み、「Branded content」（ブランドコンテンツ）を選んでください。',
  },
  own_brand_undisclosed: {
    text: '広告主の投稿に、自社ブランドの宣伝であるという表示がありません。',
    remedy: /* @__PURE__ */ nothingToDo('広告主が表示を付けます。'),
  },
  disclosure_unverified: {
    text: 'この投稿に宣伝であるという表示があるか分かりません。TikTokは宣伝の投稿すべてに表示を求めています。',
    remedy:
      '投稿を開き、「More options」、「Ad settings」の順に進み、「Disclose commercial content」（商用コンテンツの開示）をオンにしてください。',
  },
  ai_content_declared: {
    text: 'この投稿にはAIで作られたという表示があります。広告の映像や音声がAIで作られたか大きく変更された場合、TikTokは広告にも同じ表示を求めています。',
    remedy: /* @__PURE__ */ nothingToDo('広告主が広告で申告します。'),
  },
  quota_exhausted: {
    text: 'このアカウントには、これ以上広告を追加できません。',
    remedy: /* @__PURE__ */ nothingToDo('広告主が空きを作ります。'),
  },
  quota_unverified: {
    text: 'このアカウントにあといくつ広告を追加できるか、TikTokに確認していません。',
    remedy: advertiserChecks,
  },

  actions: {
    choose_another_post: '別の投稿を提案する',
    choose_another_account: '別のアカウントを提案する',
    finish_review: 'TikTokの審査を待つ',
    find_post_status: '投稿が表示されるか確認する',
    link_account: 'アカウントを連携する',
    grant_access: '広告主にアクセスを許可する',
    state_access: '広告主にアクセスを許可する',
    reconnect_account: 'アカウントをもう一度連携する',
    allow_access: '広告での使用を許可する',
    make_account_public: 'アカウントを公開にする',
    make_business_account: 'ビジネスアカウントに切り替える',
    generate_code: 'コードを送る',
    talk_it_over: '広告主と相談する',
    answer_application: '依頼に回答する',
    apply_code: 'コードを使う',
    wait_for_start: '開始を待つ',
    extend_authorisation: '承認期間を延長する',
    extend_source_authorisation: '元の投稿の承認期間を延長する',
    check_authorisation: '承認を確認する',
    authorise_source_post: '元の投稿のコードを送る',
    make_post_public: '投稿を公開にする',
    accept_exposure: '投稿が全員に公開されることに同意する',
    change_flight: '日程を変更する',
    clear_music: '音楽の使用権を確認する',
    change_countries: '国を選ぶ',
    fix_anchor: 'リンクを修正する',
    keep_off_profile: '投稿をプロフィールに表示しない',
    use_account_access: '連携したアカウントを使う',
    use_for_linked_product: 'リンクされた商品にだけ投稿を使う',
    disclose: '有償パートナーシップの表示をオンにする',
    free_quota: '不要になった広告を削除する',
    ask_platform: 'TikTokに確認する',
    gather_evidence: 'データが増えるのを待つ',
    spark_post: '投稿をSpark Adsとして配信する',
    correct_sheet: '表を修正する',
    settle_conflict: 'どの行が正しいか確かめる',
  },

  results: {
    locale: 'ja',
    audience: 'creator',
    actors: {
      creator: 'あなた',
      source_creator: '元の投稿のクリエイター',
      advertiser: '広告主',
      platform: 'TikTok',
    },
    statuses: {
      not_needed: 'コード不要',
      pending: '未許可',
      unanswered: '未回答',
      in_review: 'TikTokで審査中',
      declined: '辞退済み',
      not_applied: 'コード未使用',
      not_started: '開始前',
      active: '有効',
      expired: '終了済み',
      perhaps_expired: '終了済みの可能性あり',
      revoked: '取り消し済み',
      unknown: '不明',
    },
    activeUntil: ({ end, certainty }) =>
      ({
        exact: `${end}まで有効`,
        at_the_latest: `最長で${end}まで有効`,
        at_the_earliest: `少なくとも${end}まで有効`,
        unconfirmed: `${end}まで有効（TikTok未確認）`,
      })[certainty],
    headlines: {
      eligible: 'この投稿はSpark Adsに使えます。',
      ineligible: 'この投稿はSpark Adsに使えません。',
      unknown: 'この投稿をSpark Adsに使えるか、まだ分かりません。',
    },
    notYet: 'この投稿はまだSpark Adsに使えません。',
    runsUntil: ({ end, certainty }) =>
      ({
        exact: `この投稿は${end}までに限り、Spark Adsに使えます。`,
        at_the_latest: `この投稿は最長で${end}まで、Spark Adsに使えます。`,
        at_the_earliest: `この投稿は少なくとも${end}まで、Spark Adsに使えます。`,
        unconfirmed: `この投稿は${end}までに限り、Spark Adsに使えます（TikTok未確認）。`,
      })[certainty],
    runsUntilSource: ({ end }) =>
      `この投稿はSpark Adsに使えますが、元の投稿の承認が終わる${end}までになるかもしれません。`,
    runsBut: {
      flight_over: 'この投稿自体はSpark Adsに使えますが、広告の期間は終わっています。',
      quota_exhausted:
        'この投稿自体はSpark Adsに使えますが、このアカウントにはこれ以上広告を追加できません。',
      music_not_cleared_for_all: 'この投稿はSpark Adsに使えますが、音楽が許可されていない可能性があります。',
      music_status_unknown: 'この投稿はSpark Adsに使えますが、音楽が許可されていない可能性があります。',
      anchor_rejected: 'この投稿自体はSpark Adsに使えますが、投稿のリンクがTikTokに却下されています。',
      anchor_regions_exclude_some: 'この投稿はSpark Adsに使えますが、選ばれた国のうち使えない国があります。',
      anchor_regions_limit: 'この投稿はSpark Adsに使えますが、使えるのは一部の国だけです。',
      post_exposed: 'この投稿はSpark Adsに使えますが、使うと誰でも見られるようになります。',
    },
    sourceEndsThen: ({ end }) => `元の投稿の承認は${end}に終わります。`,
    endsThen: ({ end, certainty }) =>
      ({
        exact: `承認は${end}に終わります。`,
        at_the_latest: `承認は遅くとも${end}に終わります。`,
        at_the_earliest: `承認は早くて${end}に終わります。`,
        unconfirmed: `承認は${end}に終わります（TikTok未確認）。`,
      })[certainty],
    unverified: ({ topics }, say) => `まだ確認していないこと：${say.and(topics)}。`,
    topics: {
      identity_unverified: 'アカウントに許可されていること',
      music_unverified: '音楽の権利',
      quota_unverified: '追加できる広告の数',
      relations_unverified: 'デュエット・リミックス・メンション',
      duet_of_photo: 'デュエットの元の投稿の種類',
      anchors_unverified: '投稿のリンク',
      ads_only_mode_unverified: 'プロフィールでの投稿の表示',
      disclosure_unverified: '宣伝であるという表示',
    },
    before: (dayOrTime) => `${dayOrTime}より前に`,
    soon: 'できるだけ早く',
    until: (day) => `${day}まで`,
  },

  setupSteps: {
    locale: 'ja',
    places: { tiktok_app: 'TikTokアプリ' },
    actors: { creator: 'あなた' },
    steps: {
      open_post: { what: openPost, gives: '画面に投稿が表示されます。' },
      open_ad_settings: {
        what: openAdSettings,
        gives:
          '投稿の広告設定が開きます。見当たらない場合は、先に「Creator tools」（クリエイターツール）を確認してください。',
      },
      turn_on_ad_authorisation: {
        what: turnOnAuthorisation,
        gives: 'ブランドがこの投稿を広告として配信することが許可されます。',
      },
      choose_duration: { what: chooseDuration, gives: '許可に終了日が付きます。' },
      generate_code: {
        what: generateCode,
        gives:
          'コードが表示されます。期間はこの時点から始まります。アプリによっては「Authorize」、「Generate」、「Save」の順に表示され、コードは「Manage」にあります。',
      },
      send_code: {
        what: 'コード全体をコピーして、広告主に送ります。',
        gives: '広告主がコードを受け取ります。ほかの人には教えないでください。',
      },
    },
  },

  asks: {
    locale: 'ja',

    greeting: ({ creator }) => (creator ? `${creator}さん、こんにちは。` : 'こんにちは。'),
    thanks: 'どうぞよろしくお願いいたします。',

    quote: (caption) => `「${caption}」`,
    postOf: (day) => `${day}の投稿`,
    yourPost: '今回の投稿',
    ofDay: (day) => `${day}公開`,

    due: {
      by: (day) => `${day}までに`,
      before: (dayOrTime) => `${dayOrTime}より前に`,
      wellBefore: (day) => `余裕をもって${day}より前に（承認がもっと早く終わる可能性があるため）`,
      soon: 'できるだけ早く',
    },
    flight: ({ from, until, isRunning }) => {
      if (isRunning)
        return until === undefined ? '配信中で、終了日はまだ決まっていません' : `${until}まで配信されます`;
      if (from === undefined)
        return until === undefined ? '終了日を決めずに配信される予定です' : `${until}まで配信される予定です`;
      if (from === until) return `${from}に配信される予定です`;
      return until === undefined
        ? `${from}から配信される予定です`
        : `${from}から${until}まで配信される予定です`;
    },

    benefit: () =>
      '広告はご自身のアカウントから配信され、広告で得られた「いいね」、コメント、シェア、フォロワーはそのままご自身のものになります。',
    stepsTitle: ({ count }) =>
      count === 1 ? 'TikTokアプリでの手順：' : 'TikTokアプリでの手順（投稿ごと）：',
    steps: {
      open_post: openPost,
      open_ad_settings: openAdSettings,
      turn_on_ad_authorisation: turnOnAuthorisation,
      choose_duration: chooseDuration,
      generate_code: generateCode,
      send_code: 'コード全体をコピーして、お送りください。ほかの人には教えないでください。',
    },
    chooseDays: (params, say) => `${days(params.days, say)}を選びます。`,
    chooseListedDays: '上記で投稿ごとに示した日数を選びます。',
    acceptsTitle: '広告の承認をオンにすると：',
    lockedTitle: '広告の配信中のお願い：',
    terms: {
      available_for_ads: '投稿のプライバシー設定が「Available for Ads」（広告で使用可能）になります。',
      ad_review: 'TikTokが投稿を広告として審査します。',
      third_party_platforms: '投稿がTikTokの外でも表示されることがあります。',
      advertising_content_terms: 'TikTokの「Advertising Content Terms」が投稿に適用されます。',
      authorisation_stays_on: '広告の承認をオンのままにしてください。',
      code_stays: 'コードをアプリで削除しないでください。',
      post_stays: '投稿を削除しないでください。',
      privacy_stays: '投稿とアカウントを公開のままにしてください。',
    },

    authorisation: {
      subject: ({ brand, count, due, isFirst }, say) =>
        subjectLine({
          brand,
          what: `${
            count === 1 ? '投稿の広告コードのお願い' : `投稿${say.number(count)}件の広告コードのお願い`
          }${due ? `（${isFirst ? '最初の1件は' : ''}${due}）` : ''}`,
          colon: '：',
        }),
      intro: ({ brand = '私ども', count }, say) =>
        count === 1
          ? `${brand}では、投稿をぜひSpark Ads（ご自身の投稿をそのまま使う広告）として配信させていただきたいと考えています。`
          : `${brand}では、投稿${say.number(count)}件をぜひSpark Ads（ご自身の投稿をそのまま使う広告）として配信させていただきたいと考えています。`,
      please: ({ count, published }) =>
        `${withPosts[published]}${
          count === 1 ? 'その広告コードをお送りください' : 'それぞれの広告コードをお送りください'
        }：`,
      post: ({ days: value = 0, due, notBefore, flight }, say) =>
        sentences(
          `期間は${days(value, say)}です`,
          due && `コードは${due}お送りください`,
          notBefore && `日数は生成した時点から数えるので、${notBefore}より前には生成しないでください`,
          flight && `広告は${flight}`,
        ),
      longChoice:
        '日数が長いのは、アプリで選べる一つ短い期間では足りないためです。広告が配信されるのは上記の期間だけです。',
      openChoice:
        '日数が長いのは、広告の終了日がまだ決まっていないためです。短い期間では、すぐに延長をお願いすることになります。',
      clockStarts: '日数は「Generate code」をタップした時点から数えます。',
      extensionsFollow: ({ count }) =>
        count === 1
          ? '広告の配信期間はアプリで選べる最長の期間より長いため、後で承認期間の延長をお願いします。'
          : '一部の広告の配信期間はアプリで選べる最長の期間より長いため、後でそれらの承認期間の延長をお願いします。',
      disclosure: () =>
        '投稿はブランドを宣伝するもので、TikTokはその開示を求めています。投稿の「Ad settings」（「…」または「More options」の中）を開き、「Disclose commercial content」（商用コンテンツの開示）をオンにして、「Branded content」（ブランドコンテンツ）を選んでください。開示のない投稿は、TikTokが削除または制限することがあります。',
      briefLine: ({ post, withPost, days: value = 0, due, notBefore }, say) =>
        sentences(
          `${withPost ? '投稿と一緒に、' : post ? `投稿 ${post} の` : 'その投稿の'}${days(value, say)}有効な広告コードを${due ?? 'できるだけ早く'}お送りください`,
          notBefore && `ただし、${notBefore}より前には生成しないでください`,
        ),
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
        sentences(
          `クリエイターは、${post ? `投稿（${post}）` : '本投稿'}について、TikTokアプリで広告の承認をオンにし、${notBefore ? `${notBefore}以降に、` : ''}${days(value, say)}有効な承認コードを生成し、${withPost ? '投稿と一緒に、' : ''}${due ?? '遅滞なく'}提供する`,
          `広告主は、${flightFrom}から${flightUntil ? `${flightUntil}まで（両日を含む）` : '別段の通知があるまで'}、投稿を広告として配信できる`,
          rightsUntil && `投稿を広告に使用する権利は、${rightsUntil}に終了する`,
          '広告の配信中、クリエイターは広告の承認をオンのままにし、投稿もコードも削除せず、投稿もアカウントも非公開にしない',
          needsExtensions &&
            '広告の配信期間中に広告主が求めたときは、クリエイターはその都度、承認が終わる前に承認期間を延長する',
        ),
      notALawyer: 'これは文例であり、法的助言ではありません。署名する前に弁護士の確認を受けてください。',
    },

    renewal: {
      subject: ({ brand, count, due, isFirst, isExtension }, say) =>
        subjectLine({
          brand,
          what: `${
            count === 1 ? '投稿' : `投稿${say.number(count)}件`
          }の広告の承認の${isExtension ? '延長' : '更新'}のお願い${due ? `（${isFirst ? '最初の1件は' : ''}${due}）` : ''}`,
          colon: '：',
        }),
      intro: ({ brand = '私ども', count }, say) =>
        count === 1
          ? `${brand}では、投稿を引き続きSpark Adsとして配信させていただきたいと考えています。`
          : `${brand}では、投稿${say.number(count)}件を引き続きSpark Adsとして配信させていただきたいと考えています。`,
      extend: ({ count }) =>
        count === 1
          ? 'この投稿の広告の承認が終わると、広告は止まります。承認期間の延長をお願いします：'
          : 'これらの投稿の広告の承認が終わると、広告は止まります。承認期間の延長をお願いします：',
      extendPost: ({ days: value, due, flight }, say) =>
        sentences(
          value === undefined
            ? `${due ? `${due}、` : ''}ご都合のよい日数だけ延長してください`
            : `${due ? `${due}、` : ''}あと${days(value, say)}延長してください`,
          flight && `広告は${flight}`,
        ),
      grantedLess: ({ requested, granted }, say) =>
        `前回は${days(requested, say)}をお願いし、${days(granted, say)}をお選びいただきました。お考えがあってのことでしたら、お知らせください。`,
      extendStep: ({ days: value, isListed }, say) => {
        const find = 'そこで「Ad authorization」（広告の承認）を見つけ、';
        if (isListed) return `${find}上記の日数だけ延長します。`;
        return value === undefined
          ? `${find}ご都合のよい日数だけ延長します。`
          : `${find}${days(value, say)}延長します。`;
      },
      reminder: () => '広告の配信中は、広告の承認をオンのままにしてください。',
      codeStays: () => 'コードは変わらないはずです。アプリに新しいコードが表示された場合は、お送りください。',
      newCode: {
        ended: ({ count }) =>
          count === 1
            ? '次の投稿の広告の承認は期間が終わりました。お手続きに問題があったわけではありません。新しい広告コードを生成し、お送りください：'
            : '次の投稿の広告の承認は期間が終わりました。お手続きに問題があったわけではありません。投稿ごとに新しい広告コードを生成し、お送りください：',
        doubtful: ({ count }) =>
          count === 1
            ? '記録によると、次の投稿の広告の承認は、終わったか、まもなく終わります。アプリでまだオンと表示されていれば、そこで期間を延長してください。そうでなければ、新しい広告コードを生成し、お送りください：'
            : '記録によると、次の各投稿の広告の承認は、終わったか、まもなく終わります。アプリでまだオンと表示されていれば、そこで期間を延長してください。そうでなければ、新しい広告コードを生成し、お送りください：',
        later: ({ count }) =>
          count === 1
            ? '次の投稿の広告は、広告の承認が終わった後に始まります。そのための新しい広告コードを生成し、お送りください：'
            : '次の投稿の広告は、広告の承認が終わった後に始まります。投稿ごとに新しい広告コードを生成し、お送りください：',
        withdrawn: ({ count }) =>
          count === 1
            ? '次の投稿の広告の承認がオフになったようです。お考えがあってのことでしたら、お知らせください。そうでなければ、新しい広告コードを生成し、お送りください：'
            : '次の投稿の広告の承認がオフになったようです。お考えがあってのことでしたら、お知らせください。そうでなければ、投稿ごとに新しい広告コードを生成し、お送りください：',
        unclear: ({ count }) =>
          count === 1
            ? '次の投稿については、有効な広告の承認を確認できなくなりました。新しい広告コードを生成し、お送りください：'
            : '次の投稿については、有効な広告の承認を確認できなくなりました。投稿ごとに新しい広告コードを生成し、お送りください：',
      },
      newCodePost: ({ days: value, due, notBefore, flight }, say) =>
        sentences(
          value !== undefined && `期間は${days(value, say)}です`,
          due && `コードは${due}お送りください`,
          notBefore && `日数は生成した時点から数えるので、${notBefore}より前には生成しないでください`,
          flight && `広告は${flight}`,
        ),
      extendInstead: 'アプリで以前の承認を延長できる場合は、その方法でも構わない場合があります。',
    },
  },
});
