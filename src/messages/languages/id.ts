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

const copyAgain = 'Salin lagi seluruh kode dari aplikasi TikTok: kode diawali # dan diakhiri =.';
const getCode =
  'Di TikTok, buka postingan, ketuk tiga titik, “Ad settings”, dan “Ad authorization”, lalu “Generate code”.';
const neverShare =
  'Jangan bagikan. Kode sebuah postingan ada di pengaturan iklan postingan itu (“Ad settings”).';
const anotherPost = 'Tawarkan postingan lain kepada pengiklan.';
const advertiserChecks = 'Anda tidak perlu melakukan apa pun: pengiklan memeriksanya dengan TikTok.';
const makePublic = 'Buka pengaturan privasi postingan ini dan izinkan semua orang melihatnya.';
const newCode = 'Buat kode baru untuk postingan ini dan kirimkan kepada pengiklan.';
const sendCode = 'Buat kode untuk postingan ini di aplikasi TikTok dan kirimkan kepada pengiklan.';
const extend = 'Perpanjang otorisasinya di “Ad settings” pada postingan ini.';
const extendSource =
  'Jika postingan lain itu milik Anda, perpanjang otorisasinya di “Ad settings” postingan itu.';
const extendIfAsked = 'Perpanjang otorisasi jika pengiklan memintanya.';
const codeOfSource =
  'Jika postingan lain itu milik Anda, buat juga kode untuk postingan itu dan kirimkan kepada pengiklan.';
const documented = (_: unknown, say: Say) =>
  `Periksa angkanya. TikTok menyebutkan ${documentedDays(say)} hari.`;

const days = (value: number, say: Say) => say.count(value, { other: '# hari' });
const audiences = {
  private: 'Saat ini hanya pemilik yang',
  friends: 'Saat ini hanya teman yang',
  followers: 'Saat ini hanya pengikut yang',
};
const during = /* @__PURE__ */ stretchIn({
  from: (start) => `sejak ${start}`,
  on: (day) => `pada ${day}`,
  partOf: (day) => `selama sebagian hari pada ${day}`,
  fromTo: (start, end) => `dari ${start} sampai ${end}`,
});

// What to send beside the codes, by how many of the posts are published.
const withPosts = {
  all: '',
  some: ', bersama postingan yang belum dipublikasikan',
  none: ', bersama postingannya',
};

// Steps that a mail and a checklist say alike.
const openPost = 'Buka postingan.';
const openAdSettings = 'Ketuk tiga titik, lalu “Ad settings” (pengaturan iklan).';
const turnOnAuthorisation = 'Aktifkan “Ad authorization” (otorisasi iklan).';
const chooseDuration = 'Pilih berapa hari otorisasi berlaku: setidaknya selama iklan tayang.';
const generateCode = 'Ketuk “Generate code” (buat kode).';

/** Why an end that was told can be another. */
const inDoubt = /* @__PURE__ */ endDoubtIn({
  at_the_latest: 'Otorisasi bisa berakhir lebih cepat: yang diketahui hanya waktu berakhir paling lambat.',
  at_the_earliest: 'Otorisasi bisa berakhir sedikit lebih lambat: yang diketahui hanya hari berakhirnya.',
  unconfirmed: 'TikTok belum mengonfirmasi kapan otorisasi berakhir.',
});

/** The day of an end that need not be exact. */
const on = /* @__PURE__ */ endDayIn({
  exact: (day) => `pada ${day}`,
  at_the_latest: (day) => `paling lambat pada ${day}`,
  at_the_earliest: (day) => `paling cepat pada ${day}`,
});

/** Indonesian, for everything that a creator sees. It says “Anda”, as TikTok’s help does. */
export const id: CreatorLanguage = /* @__PURE__ */ frozen({
  locale: 'id',
  audience: 'creator',

  // Codes.
  code_not_canonical: {
    text: ({ length, expected }, say) =>
      length === expected
        ? 'Kode yang dikenal hanya berisi huruf, angka, + dan /, dengan satu = di akhir.'
        : `Teks ini terdiri dari ${say.number(length)} karakter; kode yang dikenal terdiri dari ${say.number(expected)}.`,
    remedy: 'Periksa apakah seluruh kode sudah ditempel. Jika sudah, coba kode itu.',
  },
  code_padding_lost: { text: 'Tanda = di akhir tidak ada.', remedy: copyAgain },
  code_case_lost: {
    text: 'Semua huruf kode ini kapital, atau semuanya kecil. Kode yang benar memuat keduanya.',
    remedy: 'Spreadsheet atau aplikasi telah mengubahnya. Salin lagi kodenya dari aplikasi TikTok.',
  },
  code_too_short: { text: 'Ini terlalu pendek untuk sebuah kode.', remedy: copyAgain },
  code_too_long: { text: 'Ini terlalu panjang untuk sebuah kode.', remedy: copyAgain },
  code_missing_hash: { text: 'Tanda # di awal tidak ada.', remedy: copyAgain },
  code_whitespace: { text: 'Ada spasi atau pindah baris di dalam kode.', remedy: copyAgain },
  code_illegal_characters: {
    text: 'Beberapa karakter tidak mungkin menjadi bagian dari kode.',
    remedy: copyAgain,
  },
  code_misplaced_padding: { text: 'Kode hanya memuat = di akhir.', remedy: copyAgain },
  code_truncated: { text: 'Kode ini terpotong.', remedy: copyAgain },
  code_masked: { text: 'Sebagian kode ini disembunyikan.', remedy: copyAgain },
  code_not_text: { text: 'Kode harus berupa teks.', remedy: copyAgain },
  code_empty: { text: 'Belum ada kode di sini.', remedy: getCode },
  code_placeholder: { text: 'Ini hanya teks pengisi, bukan kode.', remedy: getCode },
  code_is_spreadsheet_error: {
    text: 'Ini pesan kesalahan dari spreadsheet: isinya sudah hilang.',
    remedy: 'Salin lagi kodenya dari aplikasi TikTok, dan kirimkan lewat pesan, bukan di dalam spreadsheet.',
  },
  code_is_rounded_number: {
    text: 'Ini angka yang sudah dibulatkan oleh spreadsheet: digit-digit terakhirnya hilang. Ini bukan kode.',
    remedy: getCode,
  },
  code_multiple: {
    text: ({ count }, say) => `Ada ${say.number(count)} kode di sini.`,
    remedy: 'Tempelkan kode satu per satu: setiap kode memberi akses ke satu postingan.',
  },
  code_inside_text: {
    text: 'Kami menemukan sebuah kode di dalam teks ini.',
    remedy: 'Gunakan jika memang itu kode yang ingin Anda kirim.',
  },
  code_is_prose: { text: 'Tidak ada kode di dalam teks ini.', remedy: getCode },
  code_is_hashtag: { text: 'Ini hashtag, bukan kode.', remedy: getCode },
  code_is_post_url: { text: 'Ini tautan postingan, bukan kodenya.', remedy: getCode },
  code_is_short_link: { text: 'Ini tautan singkat, bukan kode.', remedy: getCode },
  code_is_profile_url: { text: 'Ini tautan sebuah profil, bukan kode.', remedy: getCode },
  code_is_tool_url: {
    text: 'Ini tautan ke alat milik TikTok yang hanya terbuka bagi pemiliknya. Ini bukan kode.',
    remedy: getCode,
  },
  code_is_url: { text: 'Ini tautan, bukan kode.', remedy: getCode },
  code_is_handle: { text: 'Ini nama pengguna, bukan kode.', remedy: getCode },
  code_is_numeric_id: {
    text: ({ isPostId }) =>
      isPostId ? 'Ini angka, mungkin milik postingan atau akun, bukan kode.' : 'Ini angka, bukan kode.',
    remedy: getCode,
  },
  code_is_one_time_code: { text: 'Ini mungkin kode untuk login.', remedy: neverShare },
  code_is_uuid: { text: 'Ini sebuah ID, bukan kode.', remedy: getCode },
  code_is_oauth_code: { text: 'Ini untuk menghubungkan aplikasi ke sebuah akun.', remedy: neverShare },
  code_is_meta_code: { text: 'Ini kode untuk Instagram atau Facebook.', remedy: getCode },
  code_is_account_id: { text: 'Ini ID sebuah akun, bukan kode.', remedy: getCode },
  code_is_key: { text: 'Ini kunci rahasia dari produk lain.', remedy: neverShare },
  code_is_record_id: { text: 'Ini ID sebuah data di basis data, bukan kode.', remedy: getCode },
  code_is_hash: { text: 'Ini hash dari sebuah file, bukan kode.', remedy: getCode },
  code_is_screenshot: {
    text: 'Ini gambar, atau nama sebuah gambar. Kami memerlukan kode dalam bentuk teks.',
    remedy: 'Salin kode dari aplikasi TikTok dan tempelkan di sini sebagai teks.',
  },

  // Times and authorisations.
  time_not_text: {
    text: 'Di sini diperlukan waktu yang ditulis sebagai teks.',
    remedy: 'Tulis seperti TikTok, misalnya 2026-06-23 07:09:07, dalam UTC.',
  },
  time_unreadable: {
    text: 'Ini bukan waktu seperti yang ditulis TikTok, atau harinya tidak ada.',
    remedy: 'Tulis 2026-06-23 07:09:07 atau 2026-06-23T07:09:07Z. Keduanya dibaca dalam UTC.',
  },
  date_unreadable: {
    text: 'Ini bukan tanggal, atau harinya tidak ada.',
    remedy: 'Tulis 2026-06-23: tahun, bulan, hari.',
  },
  interval_ends_before_start: {
    text: 'Akhirnya tidak setelah awalnya.',
    remedy: 'Periksa kedua tanggal. Akhirnya harus setelah awalnya.',
  },
  duration_not_number: {
    text: 'Durasi harus berupa jumlah hari.',
    remedy: 'Tulis jumlah hari sebagai angka, misalnya 30.',
  },
  duration_not_whole_days: {
    text: 'Durasi harus berupa jumlah hari yang bulat, 1 atau lebih.',
    remedy: (_, say) => `Pilih ${documentedChoices(say)} hari.`,
  },
  duration_newly_reported: {
    text: (params, say) =>
      `Sejak 2026, pilihan ${days(params.days, say)} muncul bagi sebagian kreator. TikTok tidak mendokumentasikannya.`,
    remedy: 'Jika tidak muncul di aplikasi, ambil pilihan berikutnya yang lebih lama.',
  },
  duration_undocumented: {
    text: (params, say) => `TikTok tidak mendokumentasikan durasi ${days(params.days, say)}.`,
    remedy: documented,
  },
  duration_too_long: {
    text: (params, say) => `${days(params.days, say)} terlalu lama: tidak ada kalender yang sejauh itu.`,
    remedy: documented,
  },
  authorisation_not_needed: {
    text: 'Postingan ini tidak memerlukan kode otorisasi.',
    remedy: 'Tidak perlu melakukan apa pun: akunnya sendiri sudah memberi akses.',
  },
  authorisation_end_unknown: {
    text: 'Kami tidak tahu kapan otorisasi ini berakhir.',
    remedy: 'Beri tahu pengiklan kapan Anda membuat kode dan untuk berapa hari.',
  },
  authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `Otorisasi ini berakhir paling lambat ${say.day(endsAt)}, mungkin lebih cepat: kami tahu kapan kode diterima, tetapi tidak tahu kapan dibuat.`,
    remedy: 'Beri tahu pengiklan kapan Anda membuat kode.',
  },
  authorisation_end_unconfirmed: {
    text: ({ endIs }) =>
      endIs === 'contract'
        ? 'Tanggal akhir otorisasi yang kami miliki berasal dari kontrak. Mungkin Anda memberi izin untuk waktu yang lebih singkat.'
        : 'Tanggal akhir otorisasi yang kami miliki adalah yang Anda sebutkan. TikTok belum mengonfirmasinya.',
    remedy: 'Beri tahu pengiklan tanggal berakhir yang ditampilkan aplikasi.',
  },
  authorisation_granted_less: {
    text: ({ requestedDays, grantedDays }, say) =>
      `Anda memberi izin selama ${days(Math.floor(grantedDays), say)}. Pengiklan meminta ${days(requestedDays, say)}.`,
    remedy: 'Perpanjang otorisasi jika pengiklan meminta sisanya.',
  },
  flight_partly_unknown: {
    text: 'Iklan lain dari postingan ini mungkin tayang lebih lama: belum ada yang menyebutkan sampai kapan.',
    remedy: 'Tanyakan kepada pengiklan sampai kapan semua iklan dari postingan ini tayang.',
  },
  flight_uncovered: {
    text: (stretch, say) => `Iklan ini tidak punya otorisasi ${during(stretch, say)}.${inDoubt(stretch)}`,
    remedy: ({ isPast }) =>
      isPast
        ? 'Tidak ada lagi yang bisa dilakukan: waktu itu sudah lewat.'
        : 'Perpanjang otorisasi selagi masih aktif, buat kode baru jika sudah berakhir, atau sepakati tanggal lain untuk iklan ini.',
  },
  flight_over: {
    text: ({ endsAt }, say) => `Iklan ini sudah selesai: rencananya tayang sampai ${say.lastDay(endsAt)}.`,
    remedy: 'Anda tidak perlu melakukan apa pun, kecuali jika menyepakati tanggal baru dengan pengiklan.',
  },
  flight_open_ended: {
    text: ({ endsAt, ...doubt }, say) =>
      `Iklan ini tidak punya tanggal akhir, tetapi otorisasinya berakhir pada ${say.day(endsAt)}. Saat itu iklan berhenti.${inDoubt(doubt)}`,
    remedy: 'Tanyakan kepada pengiklan sampai kapan iklan akan tayang.',
  },
  flight_margin_short: {
    text: ({ marginDays, bufferDays }, say) =>
      `Otorisasi berlaku ${marginDays < 1 ? 'kurang dari sehari' : days(Math.floor(marginDays), say)} lebih lama daripada iklan; waktu cadangan yang direncanakan ${days(bufferDays, say)}.`,
    remedy: extendIfAsked,
  },
  flight_outside_usage_rights: {
    text: (stretch, say) => `Menurut kontrak, iklan tidak boleh tayang ${during(stretch, say)}.`,
    remedy: 'Sepakati masa tayang yang lebih singkat dengan pengiklan, atau hak pakai yang lebih lama.',
  },
  authorisation_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Otorisasi berlaku sampai ${end}, tetapi hak pakai berakhir pada ${rightsEnd}. TikTok tidak akan menghentikan iklan saat itu.${inDoubt(doubt)}`;
    },
    remedy: 'Pastikan pengiklan tahu kapan kesepakatan Anda berakhir.',
  },
  usage_rights_outlive_authorisation: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Hak pakai berlaku sampai ${rightsEnd}, tetapi otorisasi berakhir pada ${end}. Iklan tidak bisa tayang di antara kedua tanggal itu.${inDoubt(doubt)}`;
    },
    remedy: extendIfAsked,
  },
  flight_begins_before_code: {
    text: ({ startsAt, generatedAt }, say) => {
      const [start, made] = say.apart(startsAt, generatedAt);
      return `Iklan direncanakan mulai pada ${start}, tetapi kodenya dijadwalkan dibuat pada ${made}.`;
    },
    remedy: 'Buat kode sebelum iklan mulai.',
  },
  flight_ends_before_code: {
    text: ({ endsAt, generatedAt }, say) => {
      const [end, made] = say.apart(endsAt, generatedAt);
      return `Iklan direncanakan berakhir pada ${end}, dan kodenya dijadwalkan dibuat pada ${made}: terlambat untuk seluruh masa tayang.`;
    },
    remedy: 'Buat kode sebelum iklan mulai, atau sepakati tanggal baru.',
  },
  flight_needs_renewals: {
    text: ({ renewals, days: first }, say) =>
      `Tidak ada satu pilihan durasi pun yang mencukupi. Diperlukan ${days(first, say)}, lalu ${say.count(renewals, { other: '# kali perpanjangan' })}.`,
    remedy: 'Sepakati perpanjangan dan tanggalnya sekarang.',
  },
  duration_outlives_usage_rights: {
    text: ({ endsAt, rightsUntil, ...doubt }, say) => {
      const [end, rightsEnd] = say.lastDays(endsAt, rightsUntil);
      return `Dengan durasi ini otorisasi berlaku sampai ${end}, lebih lama daripada hak pakai, yang berakhir pada ${rightsEnd}.${inDoubt(doubt)}`;
    },
    remedy: ({ rightsUntil }, say) =>
      `Sepakati dengan pengiklan agar iklan tidak tayang setelah ${say.lastDay(rightsUntil)}, atau sepakati hak pakai yang lebih lama. TikTok tidak menghentikan iklan karena hal itu.`,
  },

  // The post itself.
  post_deleted: { text: 'Postingan ini sudah dihapus.', remedy: anotherPost },
  post_removed: {
    text: 'TikTok menghapus postingan ini, jadi tidak bisa dijadikan iklan.',
    remedy: 'Ajukan banding di aplikasi TikTok, atau tawarkan postingan lain kepada pengiklan.',
  },
  post_in_review: {
    text: 'TikTok masih meninjau postingan ini.',
    remedy: 'Tunggu sampai peninjauan selesai, lalu periksa lagi.',
  },
  post_status_unknown: {
    text: ({ platformStatus }) =>
      platformStatus === undefined
        ? 'Kami tidak tahu apakah postingan ini masih bisa dilihat.'
        : 'TikTok melaporkan status yang tidak kami kenal untuk postingan ini.',
    remedy: 'Buka postingan Anda di aplikasi TikTok dan periksa apakah masih bisa dilihat.',
  },
  post_is_story: { text: 'Story tidak bisa dijadikan Spark Ad.', remedy: anotherPost },
  post_is_live: {
    text: 'LIVE tidak bisa dijadikan Spark Ad.',
    remedy: 'Tawarkan postingan video atau foto kepada pengiklan.',
  },
  post_kind_unknown: {
    text: 'Kami tidak mengenal jenis postingan ini.',
    remedy: 'Video dan postingan foto bisa dijadikan iklan. Tawarkan salah satunya kepada pengiklan.',
  },
  post_visibility_unknown: {
    text: 'Kami tidak tahu siapa yang bisa melihat postingan ini.',
    remedy: 'Periksa di pengaturan privasi postingan apakah semua orang bisa melihatnya.',
  },
  post_followers_only: { text: 'Hanya pengikut yang bisa melihat postingan ini.', remedy: makePublic },
  post_exposed: {
    text: ({ visibility }) =>
      `${audiences[visibility]} bisa melihat postingan ini. Postingan menjadi publik begitu dipakai iklan, dan privasinya tidak bisa diubah selama dipromosikan.`,
    remedy: 'Jika Anda tidak menginginkannya, beri tahu pengiklan sebelum iklan mulai.',
  },

  // Its relations to other posts.
  post_is_chain: {
    text: 'Ini duet atau stitch dari duet atau stitch lain. TikTok tidak menayangkannya sebagai Spark Ad.',
    remedy: anotherPost,
  },
  post_duets_photo: {
    text: 'Duet dengan postingan foto tidak bisa dijadikan Spark Ad.',
    remedy: anotherPost,
  },
  post_mentions_many: {
    text: ({ count }, say) =>
      `Postingan ini menyebut ${say.number(count)} postingan lain; hanya satu yang diizinkan.`,
    remedy: anotherPost,
  },
  source_not_authorised: {
    text: ({ postIds }, say) =>
      postIds.length === 1
        ? 'Postingan ini memakai postingan lain yang belum diotorisasi untuk iklan.'
        : `Postingan ini memakai ${say.number(postIds.length)} postingan lain yang belum diotorisasi untuk iklan.`,
    remedy: codeOfSource,
  },
  source_authorisation_unknown: {
    text: 'Postingan ini memakai postingan lain. Kami tidak tahu apakah postingan itu sudah diotorisasi untuk iklan.',
    remedy: codeOfSource,
  },
  source_authorisation_end_upper_bound: {
    text: ({ endsAt }, say) =>
      `Postingan ini memakai postingan lain yang otorisasinya berakhir paling lambat ${say.day(endsAt)}, mungkin lebih cepat: kami tahu kapan kodenya diterima, tetapi tidak tahu kapan dibuat.`,
    remedy: 'Jika postingan lain itu milik Anda, beri tahu pengiklan kapan Anda membuat kodenya.',
  },
  relations_unverified: {
    text: (params) =>
      asksDuetKind(params)
        ? 'Kami belum memeriksa apakah duet ini memakai postingan foto.'
        : 'Kami belum memeriksa apakah postingan ini duet atau stitch, atau menyebut postingan lain.',
    remedy: 'Lihat postingannya untuk mengetahuinya.',
  },

  // The account.
  identity_cannot_spark: { text: 'Jenis akun ini tidak bisa dipakai untuk Spark Ads.', remedy: sendCode },
  identity_type_unknown: {
    text: 'Kami tidak mengenal jenis akun ini.',
    remedy:
      'Buat kode untuk postingan ini di aplikasi TikTok: dengan kode itu, postingan tetap bisa dijadikan iklan.',
  },
  identity_government_or_political: {
    text: 'Akun pemerintah, politikus, dan partai politik tidak bisa dipakai untuk Spark Ads.',
    remedy: 'Anda tidak perlu melakukan apa pun: postingan akun ini tidak bisa dijadikan iklan.',
  },
  identity_no_valid_account: {
    text: 'Sambungan ke akun TikTok ini tidak lagi berfungsi.',
    remedy: 'Tautkan kembali akun Anda dengan pengiklan.',
  },
  identity_scope_missing: {
    text: 'Akun ini tidak mengizinkan postingannya dipakai dalam iklan.',
    remedy: 'Tautkan kembali akun Anda, dan izinkan pengiklan memakai postingan Anda.',
  },
  identity_private_account: {
    text: 'Akun ini privat, sedangkan iklan memerlukan akun publik.',
    remedy: 'Jadikan akun Anda publik di pengaturan privasi aplikasi TikTok.',
  },
  identity_not_business_account: {
    text: 'Ini bukan akun bisnis, jadi tidak bisa ditautkan.',
    remedy:
      'Beralihlah ke akun bisnis di aplikasi TikTok, atau, sebagai gantinya, kirimkan kode untuk postingan ini.',
  },
  identity_maybe_not_business_account: {
    text: 'Ini bukan akun bisnis. TikTok tidak menyebutkan apakah akun yang aksesnya diberikan lewat Business Center harus akun bisnis.',
    remedy:
      'Beralihlah ke akun bisnis di aplikasi TikTok, atau, sebagai gantinya, kirimkan kode untuk postingan ini.',
  },
  identity_availability_unknown: {
    text: 'TikTok menyampaikan sesuatu tentang akun ini yang tidak kami kenal.',
    remedy: 'Anda tidak perlu melakukan apa pun: pengiklan memeriksanya di TikTok Ads Manager.',
  },
  identity_cannot_pull: {
    text: 'Postingan yang sudah ada di akun ini belum diizinkan untuk dipakai dalam iklan.',
    remedy:
      'Saat pengiklan meminta “Deliver ads”, izinkan “Existing posts” (postingan yang sudah ada). Atau kirimkan kode untuk postingan ini.',
  },
  identity_cannot_push: {
    text: 'Iklan belum diizinkan memublikasikan postingan baru di akun ini.',
    remedy:
      'Saat pengiklan meminta “Deliver ads”, izinkan “Publish and manage new videos” (publikasikan dan kelola video baru) atau “Show through ads only” (tampilkan hanya lewat iklan).',
  },
  identity_unverified: {
    text: 'Kami belum memeriksa dengan TikTok apa yang boleh dilakukan akun ini.',
    remedy: advertiserChecks,
  },

  // The way in.
  access_missing: { text: 'Pengiklan belum punya akses ke postingan ini.', remedy: sendCode },
  access_unknown: {
    text: 'Kami tidak tahu bagaimana pengiklan mendapat akses ke postingan ini.',
    remedy: sendCode,
  },
  access_affiliate_only: {
    text: 'Otorisasi afiliasi berlaku untuk produk yang ditautkan di postingan, bagi penjual yang menawarkannya. Kami tidak tahu apakah iklan ini untuk hal itu.',
    remedy: 'Jika iklannya untuk hal lain, kirimkan kode kepada pengiklan.',
  },
  access_conflicts_identity: {
    text: 'Akses yang disebutkan tidak cocok dengan jenis akun ini.',
    remedy: 'Anda tidak perlu melakukan apa pun: pengiklan memeriksa akunnya.',
  },
  access_by_code_cannot_push: {
    text: 'Kode memberi akses ke postingan yang sudah ada. Kode tidak bisa memublikasikan postingan baru.',
    remedy: 'Tautkan akun Anda dengan pengiklan, atau tawarkan postingan yang sudah ada.',
  },

  // The authorisation behind a code.
  authorisation_missing: {
    text: 'Belum ada kode otorisasi untuk postingan ini.',
    remedy: () => `${getCode} Setelah itu, kirimkan kodenya kepada pengiklan.`,
  },
  authorisation_other_post: { text: 'Otorisasi ini untuk postingan lain.', remedy: newCode },
  authorisation_unanswered: {
    text: 'Anda belum menjawab permintaan pengiklan.',
    remedy: 'Terima permintaan itu di notifikasi aplikasi TikTok.',
  },
  authorisation_declined: {
    text: 'Anda menolak permintaan pengiklan.',
    remedy: 'Jika Anda berubah pikiran, kirimkan kode kepada pengiklan.',
  },
  authorisation_pending: {
    text: 'TikTok masih meninjau otorisasi ini.',
    remedy: 'Tunggu sampai otorisasi aktif, lalu periksa lagi.',
  },
  authorisation_not_applied: {
    text: 'Kode belum dipakai di akun iklan mana pun, padahal masa berlakunya sudah berjalan.',
    remedy: 'Anda tidak perlu melakukan apa pun: pengiklan yang harus memakai kodenya.',
  },
  authorisation_not_started: {
    text: ({ startsAt, flightStartsAt }, say) => {
      if (startsAt === undefined) return 'Otorisasi ini belum mulai.';
      return flightStartsAt === undefined
        ? `Otorisasi ini mulai pada ${say.day(startsAt)}.`
        : `Otorisasi ini baru mulai pada ${say.day(startsAt)}, padahal iklan direncanakan tayang mulai ${say.day(flightStartsAt)}.`;
    },
    remedy: 'Tunggu sampai otorisasi mulai.',
  },
  authorisation_expired: {
    text: ({ endsAt, day }, say) =>
      endsAt === undefined
        ? 'Otorisasi ini sudah berakhir.'
        : `Otorisasi ini sudah berakhir pada ${say.day(day ?? endsAt)}.`,
    remedy:
      'Kirimkan kode baru. Jika kode ini masih bisa diperpanjang di “Ad settings” pada postingan ini, itu mungkin juga cukup.',
  },
  authorisation_perhaps_over: {
    text: ({ endsAt, ...doubt }, say) =>
      `Otorisasi ini mungkin sudah berakhir: sejauh yang kami tahu, seharusnya otorisasi ini berakhir ${on(say.lastDay(endsAt), doubt)}.${inDoubt(doubt)}`,
    remedy:
      'Periksa di “Ad settings” pada postingan ini apakah otorisasinya masih aktif. Jika masih, perpanjang sekarang. Jika tidak, kirimkan kode baru.',
  },
  authorisation_revoked: { text: 'Otorisasi ini sudah dicabut.', remedy: newCode },
  authorisation_unknown: {
    text: 'TikTok melaporkan status yang tidak kami kenal untuk otorisasi ini.',
    remedy: 'Periksa di “Ad settings” pada postingan ini apakah “Ad authorization” aktif.',
  },

  // The time it is meant to run.
  flight_after_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `Otorisasi berakhir tepat pada saat iklan direncanakan mulai: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `Otorisasi berakhir pada ${end}, padahal iklan direncanakan mulai pada ${start}.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_outlives_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `Iklan ini tidak punya tanggal akhir. Iklan akan berhenti ${on(say.lastDay(endsAt), doubt)}, saat otorisasi berakhir.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `Iklan ini direncanakan tayang sampai ${flightEnd}, tetapi akan berhenti ${on(end, doubt)}, saat otorisasi berakhir.${inDoubt(doubt)}`;
    },
    remedy: extend,
  },
  flight_after_source_authorisation: {
    text: ({ endsAt, flightStartsAt, ...doubt }, say) => {
      if (isOneInstant({ endsAt, ...doubt }, flightStartsAt)) {
        return `Postingan ini memakai postingan lain yang otorisasinya berakhir tepat pada saat iklan direncanakan mulai: ${say.time(endsAt)}.`;
      }
      const [end, start] = say.apart(endsAt, flightStartsAt);
      return `Postingan ini memakai postingan lain yang otorisasinya berakhir pada ${end}, padahal iklan direncanakan mulai pada ${start}.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },
  flight_outlives_source_authorisation: {
    text: ({ endsAt, flightEndsAt, ...doubt }, say) => {
      if (flightEndsAt === undefined) {
        return `Iklan ini tidak punya tanggal akhir. Postingan ini memakai postingan lain yang otorisasinya berakhir ${on(say.lastDay(endsAt), doubt)}, dan saat itu iklan bisa berhenti.${inDoubt(doubt)}`;
      }
      const [end, flightEnd] = say.lastDays(endsAt, flightEndsAt);
      return `Iklan ini direncanakan tayang sampai ${flightEnd}. Postingan ini memakai postingan lain yang otorisasinya berakhir ${on(end, doubt)}, dan saat itu iklan bisa berhenti.${inDoubt(doubt)}`;
    },
    remedy: extendSource,
  },

  // Rights, links, disclosure and limits.
  music_not_authorised: {
    text: ({ countries }, say) =>
      countries.length > 0
        ? `Pada tanggal iklan, musik di postingan ini tidak diizinkan untuk iklan di negara berikut: ${say.and(countries.map(say.country))}.`
        : 'Musik di postingan ini tidak diizinkan untuk negara dan tanggal iklan.',
    remedy: 'Tawarkan kepada pengiklan postingan dengan suara asli atau musik dari Commercial Music Library.',
  },
  music_not_cleared_for_all: {
    text: ({ countries }, say) =>
      `${
        countries.length > 0
          ? `TikTok ditanya tentang negara berikut dan tidak mengizinkan musik di postingan ini untuk semuanya: ${say.and(countries.map(say.country))}.`
          : 'TikTok tidak mengizinkan musik di postingan ini untuk semua yang ditanyakan.'
      } Negara atau tanggal iklannya berbeda, jadi musiknya mungkin diizinkan.`,
    remedy: advertiserChecks,
  },
  music_status_unknown: {
    text: 'TikTok memberi musik di postingan ini status yang tidak kami kenal, jadi musiknya mungkin tidak diizinkan.',
    remedy: advertiserChecks,
  },
  music_unverified: {
    text: 'Kami belum memeriksa dengan TikTok apakah musik di postingan ini boleh dipakai dalam iklan ini.',
    remedy: advertiserChecks,
  },
  anchor_regions_exclude_all: {
    text: ({ countries }) =>
      countries.length > 0
        ? 'Salah satu produk yang ditautkan di postingan ini tidak boleh diiklankan di satu pun negara yang dipilih.'
        : 'Tidak ada negara tempat semua produk yang ditautkan di postingan ini boleh diiklankan.',
    remedy: anotherPost,
  },
  anchor_regions_exclude_some: {
    text: ({ countries }, say) =>
      `Salah satu produk yang ditautkan di postingan ini tidak boleh diiklankan di negara berikut: ${say.and(countries.map(say.country))}.`,
    remedy: 'Anda tidak perlu melakukan apa pun: pengiklan yang memilih negaranya.',
  },
  anchor_regions_limit: {
    text: ({ countries }, say) =>
      `Salah satu produk yang ditautkan di postingan ini hanya boleh diiklankan di negara berikut: ${say.and(countries.map(say.country))}.`,
    remedy: 'Anda tidak perlu melakukan apa pun: pengiklan yang memilih negaranya.',
  },
  anchor_rejected: {
    text: 'TikTok menolak sebuah tautan di postingan ini. Iklan tidak boleh tayang dengan tautan itu.',
    remedy: 'Perbaiki atau hapus tautan itu.',
  },
  anchors_unverified: {
    text: 'Kami belum memeriksa dengan TikTok di mana tautan di postingan ini boleh diiklankan.',
    remedy: advertiserChecks,
  },
  ads_only_mode_refuses_profile: {
    text: 'Di akun ini, postingan yang dipublikasikan oleh iklan tidak bisa tampil di profil.',
    remedy:
      'Anda tidak perlu melakukan apa pun: pengiklan yang mengatur agar postingan baru tidak tampil di profil Anda.',
  },
  ads_only_mode_unverified: {
    text: 'Kami belum memeriksa dengan TikTok apakah postingan yang dipublikasikan oleh iklan boleh tampil di profil.',
    remedy: advertiserChecks,
  },
  branded_content_undisclosed: {
    text: 'Postingan ini belum ditandai sebagai kemitraan berbayar. TikTok dapat menghapus atau membatasinya.',
    remedy:
      'Buka postingan, lalu “More options”, “Ad settings”, dan “Disclose commercial content” (ungkapkan konten komersial), kemudian pilih “Branded content” (konten bermerek).',
  },
  own_brand_undisclosed: {
    text: 'Postingan pengiklan belum ditandai sebagai promosi mereknya sendiri.',
    remedy: 'Anda tidak perlu melakukan apa pun: pengiklan yang menandai postingannya.',
  },
  disclosure_unverified: {
    text: 'Kami tidak tahu apakah postingan ini menyebutkan bahwa isinya promosi. TikTok mewajibkannya untuk setiap postingan promosi.',
    remedy:
      'Buka postingan, lalu “More options” dan “Ad settings”, kemudian aktifkan “Disclose commercial content” (ungkapkan konten komersial).',
  },
  ai_content_declared: {
    text: 'Postingan ini ditandai sebagai buatan AI. TikTok mewajibkan iklannya menyebutkan hal yang sama jika video, gambar, atau suaranya dibuat atau banyak diubah oleh AI.',
    remedy: 'Anda tidak perlu melakukan apa pun: pengiklan menyatakannya di iklan.',
  },
  quota_exhausted: {
    text: 'Akun ini tidak bisa menampung iklan lagi.',
    remedy: 'Anda tidak perlu melakukan apa pun: pengiklan yang mengosongkan tempat.',
  },
  quota_unverified: {
    text: 'Kami belum memeriksa dengan TikTok berapa iklan lagi yang bisa ditampung akun ini.',
    remedy: advertiserChecks,
  },

  actions: {
    choose_another_post: 'Tawarkan postingan lain',
    choose_another_account: 'Tawarkan akun lain',
    finish_review: 'Tunggu peninjauan TikTok',
    find_post_status: 'Lihat apakah postingan masih bisa dilihat',
    link_account: 'Tautkan akun',
    grant_access: 'Beri akses kepada pengiklan',
    state_access: 'Beri akses kepada pengiklan',
    reconnect_account: 'Tautkan kembali akun',
    allow_access: 'Izinkan pemakaian dalam iklan',
    make_account_public: 'Jadikan akun Anda publik',
    make_business_account: 'Beralih ke akun bisnis',
    generate_code: 'Kirim kode',
    talk_it_over: 'Bicarakan dengan pengiklan',
    answer_application: 'Jawab permintaan',
    apply_code: 'Pakai kode',
    wait_for_start: 'Tunggu sampai mulai',
    extend_authorisation: 'Perpanjang otorisasi',
    extend_source_authorisation: 'Perpanjang otorisasi postingan asli',
    check_authorisation: 'Periksa otorisasi',
    authorise_source_post: 'Kirim kode untuk postingan asli',
    make_post_public: 'Jadikan postingan publik',
    accept_exposure: 'Setujui bahwa semua orang akan melihat postingan',
    change_flight: 'Ubah tanggal',
    clear_music: 'Urus hak musik',
    change_countries: 'Pilih negara',
    fix_anchor: 'Perbaiki tautan',
    keep_off_profile: 'Jangan tampilkan postingan di profil',
    use_account_access: 'Pakai akun yang ditautkan',
    use_for_linked_product: 'Pakai postingan hanya untuk produk tertaut',
    disclose: 'Aktifkan label kemitraan berbayar',
    free_quota: 'Hapus iklan yang tidak diperlukan lagi',
    ask_platform: 'Periksa dengan TikTok',
    gather_evidence: 'Tunggu hingga datanya lebih banyak',
    spark_post: 'Jadikan postingan Spark Ad',
    correct_sheet: 'Perbaiki tabel',
    settle_conflict: 'Cari tahu baris mana yang benar',
  },

  results: {
    locale: 'id',
    audience: 'creator',
    actors: {
      creator: 'Anda',
      source_creator: 'Kreator postingan asli',
      advertiser: 'Pengiklan',
      platform: 'TikTok',
    },
    statuses: {
      not_needed: 'Tidak perlu kode',
      pending: 'Belum diberikan',
      unanswered: 'Belum dijawab',
      in_review: 'Sedang ditinjau TikTok',
      declined: 'Ditolak',
      not_applied: 'Kode belum dipakai',
      not_started: 'Belum mulai',
      active: 'Aktif',
      expired: 'Sudah berakhir',
      perhaps_expired: 'Mungkin sudah berakhir',
      revoked: 'Dicabut',
      unknown: 'Tidak diketahui',
    },
    activeUntil: ({ end, certainty }) =>
      ({
        exact: `Aktif sampai ${end}`,
        at_the_latest: `Aktif paling lama sampai ${end}`,
        at_the_earliest: `Aktif setidaknya sampai ${end}`,
        unconfirmed: `Aktif sampai ${end} (belum dikonfirmasi TikTok)`,
      })[certainty],
    headlines: {
      eligible: 'Postingan ini bisa dijadikan Spark Ad.',
      ineligible: 'Postingan ini tidak bisa dijadikan Spark Ad.',
      unknown: 'Kami belum bisa memastikan apakah postingan ini bisa dijadikan Spark Ad.',
    },
    notYet: 'Postingan ini belum bisa dijadikan Spark Ad.',
    runsUntil: ({ end, certainty }) =>
      ({
        exact: `Postingan ini bisa dijadikan Spark Ad, tetapi hanya sampai ${end}.`,
        at_the_latest: `Postingan ini bisa dijadikan Spark Ad, tetapi paling lama sampai ${end}.`,
        at_the_earliest: `Postingan ini bisa dijadikan Spark Ad, tetapi yang pasti hanya sampai ${end}, mungkin sedikit lebih lama.`,
        unconfirmed: `Postingan ini bisa dijadikan Spark Ad, tetapi hanya sampai ${end} (belum dikonfirmasi TikTok).`,
      })[certainty],
    runsUntilSource: ({ end }) =>
      `Postingan ini bisa dijadikan Spark Ad, tetapi mungkin hanya sampai ${end}, saat otorisasi postingan asli berakhir.`,
    runsBut: {
      flight_over: 'Postingan ini sebenarnya bisa dijadikan Spark Ad, tetapi tanggal iklannya sudah lewat.',
      quota_exhausted:
        'Postingan ini sebenarnya bisa dijadikan Spark Ad, tetapi di akun ini tidak ada tempat lagi untuk iklan.',
      music_not_cleared_for_all:
        'Postingan ini bisa dijadikan Spark Ad, tetapi mungkin tidak dengan musiknya.',
      music_status_unknown: 'Postingan ini bisa dijadikan Spark Ad, tetapi mungkin tidak dengan musiknya.',
      anchor_rejected:
        'Postingan ini sebenarnya bisa dijadikan Spark Ad, tetapi TikTok menolak sebuah tautan di dalamnya.',
      anchor_regions_exclude_some:
        'Postingan ini bisa dijadikan Spark Ad, tetapi tidak di semua negara yang dipilih.',
      anchor_regions_limit: 'Postingan ini bisa dijadikan Spark Ad, tetapi hanya di beberapa negara.',
      post_exposed: 'Postingan ini bisa dijadikan Spark Ad, tetapi setelah itu semua orang bisa melihatnya.',
    },
    sourceEndsThen: ({ end }) => `Otorisasi postingan asli berakhir pada ${end}.`,
    endsThen: ({ end, certainty }) =>
      ({
        exact: `Otorisasi berakhir pada ${end}.`,
        at_the_latest: `Otorisasi berakhir paling lambat pada ${end}.`,
        at_the_earliest: `Otorisasi berakhir paling cepat pada ${end}.`,
        unconfirmed: `Otorisasi berakhir pada ${end} (belum dikonfirmasi TikTok).`,
      })[certainty],
    unverified: ({ topics }, say) => `Belum diperiksa: ${say.and(topics)}.`,
    topics: {
      identity_unverified: 'apa yang boleh dilakukan akun',
      music_unverified: 'hak musik',
      quota_unverified: 'tempat untuk iklan lain',
      relations_unverified: 'duet, stitch, dan penyebutan',
      duet_of_photo: 'jenis postingan yang dipakai duet',
      anchors_unverified: 'tautan di postingan',
      ads_only_mode_unverified: 'postingan di profil',
      disclosure_unverified: 'tanda bahwa postingan berisi promosi',
    },
    before: (dayOrTime) => `sebelum ${dayOrTime}`,
    soon: 'sesegera mungkin',
    until: (day) => `sampai ${day}`,
  },

  setupSteps: {
    locale: 'id',
    places: { tiktok_app: 'Aplikasi TikTok' },
    actors: { creator: 'Anda' },
    steps: {
      open_post: { what: openPost, gives: 'Postingan di layar Anda.' },
      open_ad_settings: {
        what: openAdSettings,
        gives: 'Pengaturan iklan postingan itu. Tidak ada? Lihat dulu di “Creator tools” (alat kreator).',
      },
      turn_on_ad_authorisation: {
        what: turnOnAuthorisation,
        gives: 'Izin bagi brand untuk menayangkan postingan ini sebagai iklan.',
      },
      choose_duration: { what: chooseDuration, gives: 'Izin dengan tanggal akhir.' },
      generate_code: {
        what: generateCode,
        gives:
          'Kodenya. Masa berlakunya mulai sekarang. Sebagian aplikasi menampilkan “Authorize”, lalu “Generate” dan “Save”; kodenya ada di “Manage”.',
      },
      send_code: {
        what: 'Salin seluruh kode dan kirimkan kepada pengiklan.',
        gives: 'Pengiklan memiliki kodenya. Jangan bagikan kepada orang lain.',
      },
    },
  },

  asks: {
    locale: 'id',

    greeting: ({ creator }) => (creator ? `Halo ${creator},` : 'Halo,'),
    thanks: 'Terima kasih!',

    quote: (caption) => `“${caption}”`,
    postOf: (day) => `Postingan Anda tanggal ${day}`,
    yourPost: 'Postingan Anda',
    ofDay: (day) => `tanggal ${day}`,

    due: {
      by: (day) => `paling lambat ${day}`,
      before: (dayOrTime) => `sebelum ${dayOrTime}`,
      wellBefore: (day) => `jauh sebelum ${day}, karena otorisasinya bisa berakhir lebih cepat`,
      soon: 'sesegera mungkin',
    },
    flight: ({ from, until, isRunning }) => {
      if (isRunning)
        return until === undefined
          ? 'sedang tayang, sejauh ini tanpa tanggal akhir'
          : `tayang sampai ${until}`;
      if (from === undefined)
        return until === undefined ? 'direncanakan tanpa tanggal akhir' : `direncanakan sampai ${until}`;
      if (from === until) return `direncanakan pada ${from}`;
      return until === undefined ? `direncanakan mulai ${from}` : `direncanakan dari ${from} sampai ${until}`;
    },

    benefit: () =>
      'Iklan tayang dari akun Anda sendiri: suka, komentar, share, dan pengikut yang dihasilkannya tetap menjadi milik Anda.',
    stepsTitle: ({ count }) =>
      count === 1 ? 'Di aplikasi TikTok:' : 'Di aplikasi TikTok, untuk setiap postingan:',
    steps: {
      open_post: openPost,
      open_ad_settings: openAdSettings,
      turn_on_ad_authorisation: turnOnAuthorisation,
      choose_duration: chooseDuration,
      generate_code: generateCode,
      send_code: 'Salin seluruh kode dan kirimkan kepada kami. Mohon jangan bagikan kepada orang lain.',
    },
    chooseDays: (params, say) => `Pilih ${days(params.days, say)}.`,
    chooseListedDays: 'Pilih jumlah hari yang tertulis di atas untuk postingan itu.',
    acceptsTitle: 'Jika otorisasi iklan diaktifkan:',
    lockedTitle: 'Selama iklan tayang, mohon:',
    terms: {
      available_for_ads: 'Pengaturan privasi postingan menjadi “Available for Ads” (tersedia untuk iklan).',
      ad_review: 'TikTok meninjau postingan sebagai iklan.',
      third_party_platforms: 'Postingan juga dapat ditampilkan di luar TikTok.',
      advertising_content_terms: 'Advertising Content Terms dari TikTok berlaku untuk postingan.',
      authorisation_stays_on: 'biarkan otorisasi iklan tetap aktif',
      code_stays: 'jangan hapus kodenya di aplikasi',
      post_stays: 'jangan hapus postingannya',
      privacy_stays: 'biarkan postingan dan akun Anda tetap publik',
    },

    authorisation: {
      subject: ({ brand, count, due, isFirst }, say) =>
        subjectLine({
          brand,
          what:
            count === 1
              ? 'kode iklan untuk postingan Anda'
              : `kode iklan untuk ${say.number(count)} postingan`,
          due: due && `${isFirst ? 'yang pertama ' : ''}${due}`,
        }),
      intro: ({ brand = 'Kami', count }, say) =>
        count === 1
          ? `${brand} ingin sekali menayangkan postingan Anda sebagai Spark Ad, yaitu iklan yang dibuat dari postingan Anda sendiri.`
          : `${brand} ingin sekali menayangkan ${say.number(count)} postingan Anda sebagai Spark Ads, yaitu iklan yang dibuat dari postingan Anda sendiri.`,
      please: ({ count, published }) =>
        `${
          count === 1
            ? 'Mohon kirimkan kode iklannya kepada kami'
            : 'Mohon kirimkan kepada kami satu kode iklan untuk setiap postingan'
        }${withPosts[published]}:`,
      post: ({ days: value = 0, due, notBefore, flight }, say) =>
        sentence(days(value, say)) +
        sentence(
          due && `kirim kode ${due}`,
          notBefore && `tetapi jangan buat sebelum ${notBefore}, karena harinya dihitung sejak saat itu`,
        ) +
        sentence(flight && `iklan ${flight}`),
      longChoice:
        'Mengapa harinya sebanyak ini? Pilihan yang lebih pendek di aplikasi tidak cukup. Iklan hanya tayang pada tanggal di atas.',
      openChoice:
        'Mengapa harinya sebanyak ini? Sejauh ini iklan belum memiliki tanggal berakhir. Dengan hari yang lebih sedikit, kami akan segera harus meminta Anda memperpanjangnya.',
      clockStarts: 'Hari mulai dihitung saat Anda mengetuk “Generate code”.',
      extensionsFollow: ({ count }) =>
        count === 1
          ? 'Iklan ini akan tayang lebih lama daripada pilihan terlama di aplikasi, jadi nanti kami akan meminta Anda memperpanjang otorisasinya.'
          : 'Beberapa iklan akan tayang lebih lama daripada pilihan terlama di aplikasi, jadi nanti kami akan meminta Anda memperpanjang otorisasi iklan-iklan itu.',
      disclosure: ({ count }) =>
        `${count === 1 ? 'Postingan ini' : 'Semua postingan ini'} mengiklankan sebuah merek, dan TikTok mewajibkan hal itu diungkapkan: buka “Ad settings” di postingan (lewat tiga titik atau “More options”), aktifkan “Disclose commercial content” (ungkapkan konten komersial), dan pilih “Branded content” (konten bermerek). TikTok dapat menghapus atau membatasi postingan yang tidak mengungkapkannya.`,
      briefLine: ({ post, withPost, days: value = 0, due, notBefore }, say) =>
        (
          sentence(
            due ?? 'sesegera mungkin',
            `kirimkan ${withPost ? 'postingan beserta kode iklannya' : `kode iklan postingan${post ? ` ${post}` : ''}`} (berlaku ${days(value, say)})`,
          ) + sentence(notBefore && `jangan buat sebelum ${notBefore}`)
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
          `Untuk postingan${post ? ` ${post}` : ' yang disepakati'}, Kreator wajib mengaktifkan otorisasi iklan di aplikasi TikTok, membuat${notBefore ? ` (tidak sebelum ${notBefore})` : ''} kode otorisasi yang berlaku ${days(value, say)}, dan menyerahkannya${withPost ? ' bersama postingan' : ''} ${due ?? 'tanpa menunda'}.`,
          `Pengiklan boleh menayangkan postingan sebagai iklan mulai ${flightFrom} ${flightUntil ? `sampai dengan ${flightUntil}` : 'sampai pemberitahuan lebih lanjut'}.`,
          rightsUntil && `Hak untuk memakai postingan dalam iklan berakhir pada ${rightsUntil}.`,
          'Selama iklan tayang, Kreator wajib membiarkan otorisasi iklan tetap aktif, dilarang menghapus postingan maupun kode, dan dilarang mengubah postingan maupun akun menjadi privat.',
          needsExtensions &&
            'Kreator wajib memperpanjang otorisasi sebelum berakhir setiap kali Pengiklan memintanya selama iklan tayang.',
        ]
          .filter((part) => part)
          .join(' '),
      notALawyer:
        'Ini contoh rumusan, bukan nasihat hukum. Mintalah pengacara memeriksanya sebelum Anda menandatangani.',
    },

    renewal: {
      subject: ({ brand, count, due, isFirst, isExtension }, say) =>
        subjectLine({
          brand,
          what:
            count === 1
              ? `mohon ${isExtension ? 'perpanjang' : 'perbarui'} otorisasi iklan postingan Anda`
              : `mohon ${isExtension ? 'perpanjang' : 'perbarui'} otorisasi iklan ${say.number(count)} postingan`,
          due: due && `${isFirst ? 'yang pertama ' : ''}${due}`,
        }),
      intro: ({ brand = 'Kami', count }, say) =>
        count === 1
          ? `${brand} ingin sekali terus menayangkan postingan Anda sebagai Spark Ad, yaitu iklan yang dibuat dari postingan Anda sendiri.`
          : `${brand} ingin sekali terus menayangkan ${say.number(count)} postingan Anda sebagai Spark Ads.`,
      extend: ({ count }) =>
        count === 1
          ? 'Iklan berhenti saat otorisasi iklan postingan ini berakhir. Mohon perpanjang:'
          : 'Iklan berhenti saat otorisasi iklan semua postingan ini berakhir. Mohon perpanjang:',
      extendPost: ({ days: value, due, flight }, say) =>
        sentence(
          ...(value === undefined
            ? [`mohon perpanjang${due ? ` ${due}` : ''}, selama jumlah hari yang Anda inginkan`]
            : [`mohon tambahkan ${days(value, say)}`, due]),
        ) + sentence(flight && `iklan ${flight}`),
      grantedLess: ({ requested, granted }, say) =>
        `Terakhir kali kami meminta ${days(requested, say)} dan Anda memilih ${days(granted, say)}. Jika itu disengaja, beri tahu saja kami.`,
      extendStep: ({ days: value, isListed }, say) => {
        const find = 'Cari “Ad authorization” (otorisasi iklan) di sana dan perpanjang';
        if (isListed) return `${find} selama jumlah hari yang tertulis di atas.`;
        return value === undefined
          ? `${find} selama jumlah hari yang Anda inginkan.`
          : `${find} ${days(value, say)}.`;
      },
      reminder: () => 'Selama iklan tayang, mohon biarkan otorisasi iklan tetap aktif.',
      codeStays: () =>
        'Kode seharusnya tetap sama. Jika aplikasi menampilkan kode baru, mohon kirimkan kepada kami.',
      newCode: {
        ended: ({ count }) =>
          count === 1
            ? 'Otorisasi iklan postingan berikut sudah berakhir. Anda tidak melakukan kesalahan. Mohon buat kode iklan baru dan kirimkan kepada kami:'
            : 'Otorisasi iklan postingan berikut sudah berakhir. Anda tidak melakukan kesalahan. Mohon buat kode iklan baru untuk setiap postingan dan kirimkan kepada kami:',
        doubtful: ({ count }) =>
          count === 1
            ? 'Menurut catatan kami, otorisasi iklan postingan berikut sudah atau akan segera berakhir. Jika aplikasi masih menampilkannya sebagai aktif, mohon perpanjang di sana. Jika tidak, mohon buat kode iklan baru dan kirimkan kepada kami:'
            : 'Menurut catatan kami, otorisasi iklan semua postingan berikut sudah atau akan segera berakhir. Jika aplikasi masih menampilkannya sebagai aktif, mohon perpanjang di sana. Jika tidak, mohon buat kode iklan baru dan kirimkan kepada kami:',
        later: ({ count }) =>
          count === 1
            ? 'Iklan dengan postingan berikut dimulai setelah otorisasi iklannya berakhir. Mohon buat kode iklan baru untuk iklan itu dan kirimkan kepada kami:'
            : 'Iklan dengan postingan berikut dimulai setelah otorisasi iklannya berakhir. Mohon buat kode iklan baru untuk setiap postingan dan kirimkan kepada kami:',
        withdrawn: ({ count }) =>
          count === 1
            ? 'Otorisasi iklan postingan berikut sepertinya dinonaktifkan. Jika itu disengaja, beri tahu saja kami. Jika tidak, mohon buat kode iklan baru dan kirimkan kepada kami:'
            : 'Otorisasi iklan postingan berikut sepertinya dinonaktifkan. Jika itu disengaja, beri tahu saja kami. Jika tidak, mohon buat kode iklan baru untuk setiap postingan dan kirimkan kepada kami:',
        unclear: ({ count }) =>
          count === 1
            ? 'Kami tidak lagi melihat otorisasi iklan yang aktif untuk postingan berikut. Mohon buat kode iklan baru dan kirimkan kepada kami:'
            : 'Kami tidak lagi melihat otorisasi iklan yang aktif untuk postingan berikut. Mohon buat kode iklan baru untuk setiap postingan dan kirimkan kepada kami:',
      },
      newCodePost: ({ days: value, due, notBefore, flight }, say) =>
        sentence(value !== undefined && days(value, say)) +
        sentence(
          due && `kirim kode ${due}`,
          notBefore && `tetapi jangan buat sebelum ${notBefore}, karena harinya dihitung sejak saat itu`,
        ) +
        sentence(flight && `iklan ${flight}`),
      extendInstead: 'Jika aplikasi memungkinkan Anda memperpanjang otorisasi lama, itu mungkin juga cukup.',
    },
  },
});
