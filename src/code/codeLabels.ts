/**
 * The words that people put in front of a code, in small letters: "Spark Ads code:", "Auth code：", "código -".
 *
 * The list is closed: a label is made of these words and of nothing else, and only such a label is taken away.
 */
export const codeLabels: readonly string[] = /* @__PURE__ */ (
  'code codes sparkcode adcode authcode tiktok tik tok tt spark ad ads auth authorization authorisation boost video ' +
  'post promo my the your here is código codigo codice kode kod код mã รหัส コード 코드 代码 授权码 رمز'
).split(' ');
