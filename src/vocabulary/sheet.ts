/** What a column of a sheet can contain. */
export const sheetFields = /* @__PURE__ */ Object.freeze([
  'creator',
  'handle',
  'post',
  'code',
  'generated',
  'received',
  'days',
  'ends',
  'status',
  'applied',
  'flight_start',
  'flight_end',
  'daily_spend',
] as const);
/**
 * What a column of a sheet contains. `creator`: a name or a handle. `handle`: a handle only. `post`: the link of a
 * post, or its id. `code`: the authorisation code. `generated`: when the creator made it. `received`: when it arrived.
 * `days`: how long it is valid. `ends`: until when. `status`: how far it has come. `applied`: yes, no, or the day on
 * which the code was applied. `flight_start`, `flight_end`: when the ad is to run. `daily_spend`: what it spends in a
 * day.
 */
export type SheetField = (typeof sheetFields)[number];

/** In what rows about one code contradict each other. */
export interface SheetDifference {
  /** The kind of column. */
  readonly field: SheetField;
  /**
   * The first few values of these rows, each once: handles, numbers of days, instants, or days as `YYYY-MM-DD` where
   * the sheet gives days. None of a status, whose words are those of the sheet.
   */
  readonly values: readonly (string | number | Date)[];
}

/** The states of a row of a sheet. */
export const sheetStates = /* @__PURE__ */ Object.freeze([
  'apply_now',
  'waiting',
  'running',
  'expiring',
  'expired',
  'unclear',
  'wrong_thing',
  'duplicate',
  'conflict',
  'unreadable',
  'blank',
] as const);
/**
 * The state of a row of a sheet. `apply_now`: a good code that nobody has applied, as far as the sheet says. `waiting`:
 * no code yet. `running`, `expiring`, `expired`: the status of its authorisation; withdrawn counts as expired.
 * `unclear`: it is applied, but nobody knows its end, or it starts later. `wrong_thing`: something else is where the
 * code should be. `duplicate`: another row says the same. `conflict`: it contradicts another row. `unreadable`: a cell
 * that matters cannot be read. `blank`: it is empty.
 */
export type SheetState = (typeof sheetStates)[number];

/** How exactly the end of an authorisation is known if a sheet names only a day. */
export type SheetEnd = 'exact' | 'at_the_latest' | 'at_the_earliest';

/** What there is to do about a row, in addition to the eligibility actions. */
export const sheetActions = /* @__PURE__ */ Object.freeze([
  'apply_code',
  'generate_code',
  'finish_review',
  'extend_authorisation',
  'check_authorisation',
  'wait_for_start',
  'correct_sheet',
  'settle_conflict',
] as const);
/** What the actor does about a row; `describeAction` gives the label for a button. */
export type SheetAction = (typeof sheetActions)[number];

/** Which number comes first in a date such as `03/04/2026`. */
export type DateOrder = 'day_first' | 'month_first';

/** What separates the cents: `1,234.50` or `1.234,50`. */
export type DecimalMark = '.' | ',';

/** What people write into a cell that has no value, in lower case. */
export const blankWords = /* @__PURE__ */ Object.freeze([
  '-',
  '--',
  '–',
  '—',
  '?',
  '.',
  '/',
  'n/a',
  'na',
  'none',
  'null',
  'undefined',
  'nan',
  'tbd',
  'tba',
  'pending',
  'k.a.',
  'k. a.',
  'n.a.',
  'n.v.',
  's/d',
  'keine',
  'aucun',
  'ninguno',
  'nenhum',
  'nessuno',
  'なし',
  '无',
] as const);

/** What a spreadsheet shows in place of a destroyed value, in upper case. `####` was copied from a column that was too narrow. */
export const spreadsheetErrors = /* @__PURE__ */ Object.freeze([
  '#NAME?',
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
  '#BLOCKED!',
  '#FIELD!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#GETTING_DATA',
  // As they are called in other languages.
  '#BEZUG!',
  '#WERT!',
  '#NV',
  '#ZAHL!',
  '#NOM?',
  '#VALEUR!',
  '#NOMBRE!',
  '#¿NOMBRE?',
  '#¡REF!',
  '#¡VALOR!',
  '#¡DIV/0!',
  '#¡NUM!',
  '#¡NULO!',
  '#NOME?',
  '#VALOR!',
  '#N/D',
  '#NÚM!',
  '#NAAM?',
  '#WAARDE!',
  '#VERW!',
  '#N/B',
  '#AD?',
  '#BAŞV!',
  '#DEĞER!',
  '#YOK',
] as const);
