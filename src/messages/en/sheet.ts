import type { SheetDifference, SheetEnd, SheetField } from '../../vocabulary/sheet';
import type { SheetIssueParams } from '../../vocabulary/issues/sheet';
import type { MessagesFor } from '../issueMessage';
import type { Say } from '../say/say';
import { days } from './days';
import { frozen } from '../../shared/frozen';

/** How a sentence names the content of a column. */
const columns: Readonly<Record<SheetField, string>> = {
  creator: 'the creator',
  handle: 'the handle',
  post: 'the post',
  code: 'the code',
  generated: 'the day the code was made',
  received: 'the day the code arrived',
  days: 'the number of days',
  ends: 'the end',
  status: 'the status',
  applied: 'whether the code was applied',
  flight_start: 'the start of the campaign',
  flight_end: 'the end of the campaign',
  daily_spend: 'the daily spend',
};

/** English for issues about the rows of a sheet. */
export const enSheet: MessagesFor<keyof SheetIssueParams> = /* @__PURE__ */ frozen({
  cell_unreadable: {
    text: ({ field }) => `The cell for ${columns[field]} does not hold text, a number or a date.`,
    remedy: 'Type the value into the cell again, as text.',
  },
  cell_destroyed: {
    text: ({ field, error }) =>
      `The cell for ${columns[field]} shows ${error}. The spreadsheet destroyed the value that was there.`,
    remedy: ({ field }) =>
      field === 'code'
        ? 'Format the column as text first. Then paste the code again from the message it came in.'
        : 'Format the column as text or fix the formula. Then enter the value again.',
  },
  cell_holds_code: {
    text: ({ field }) => `A code is in the cell for ${columns[field]}.`,
    remedy: 'Move it to the column for codes.',
  },
  cells_disagree: {
    text: ({ field }) => `Two columns of this row say different things about ${columns[field]}.`,
    remedy: 'Keep the right value and empty the other cell.',
  },
  date_ambiguous: {
    text: ({ field, dayFirst, monthFirst }, say) =>
      `The cell for ${columns[field]} can mean ${say.or([say.day(dayFirst), say.day(monthFirst)])}. Nothing in its column says which.`,
    remedy: 'Write dates as 2026-06-23, or say whether the day or the month comes first.',
  },
  date_order_contradicted: {
    text: ({ dateOrder }) =>
      `The ${dateOrder === 'day_first' ? 'day' : 'month'} was said to come first, but a date of this column has it the other way round.`,
    remedy: 'Check the dates of this column, and write them as 2026-06-23.',
  },
  number_ambiguous: {
    text: ({ decimalPoint, decimalComma }, say) =>
      `This number can mean ${say.or([say.number(decimalPoint), say.number(decimalComma)])}.`,
    remedy: 'Write it without separators, or say whether a point or a comma separates the cents.',
  },
  number_unreadable: {
    text: ({ field }) => `The cell for ${columns[field]} does not hold a number from 0.`,
    remedy: 'Enter a number, such as 50 or 1234.50.',
  },
  post_id_lost_digits: {
    text: 'The spreadsheet turned the post id into a number. Its last digits are lost.',
    remedy: 'Format the column as text. Then paste the link of the post again.',
  },
  handle_unreadable: {
    text: 'This is not a TikTok handle.',
    remedy: 'Enter the handle as the profile shows it, such as @sample.creator.',
  },
  handle_differs_from_link: {
    text: 'The link of the post names another account than the handle.',
    remedy: 'Check both. The account in the link was used.',
  },
  status_word_unknown: {
    text: 'We do not know this status, so it was left out.',
    remedy: 'Use a word such as asked, received, applied, expired or withdrawn.',
  },
  sheet_date_ignored: {
    text: 'This cell holds a date, but its heading is not known, so the date was not used.',
    remedy:
      'If it is when the code was made or when it ends, say so: name its column in the options, or call it Generated or Valid until.',
  },
  sheet_column_not_found: {
    text: ({ field }) => `No column has this heading, which was to hold ${columns[field]}.`,
    remedy: 'Check the spelling of the heading.',
  },
  sheet_currencies_differ: {
    text: ({ currencies }, say) =>
      `The spend is in ${say.and(currencies)}; all of it was counted as one currency.`,
    remedy: 'Convert the spend into one currency if you compare or add it up.',
  },
  sheet_days_without_start: {
    text: (params, say) =>
      `The code is for ${days(params.days, say)}, but no date says from when they count.`,
    remedy: 'Add the day on which the code was made. Its days may be over.',
  },
  sheet_ends_differ: {
    text: ({ counted, stated }, say) =>
      `By its start and its days, the authorization ends on ${say.day(counted)}; the sheet says ${say.day(stated)}, which was used.`,
    remedy: 'Check both. If it was extended, correct the days.',
  },
  sheet_start_in_future: {
    text: ({ startsAt, day }, say) =>
      `By the sheet, the code was made on ${say.day(day ?? startsAt)}, which is still to come.`,
    remedy: 'Check the date. A typing error in it hides when the authorization ends.',
  },
  sheet_over_before_end: {
    text: ({ endsAt, day }, say) =>
      `The sheet says that the authorization has ended, but by its dates it would last until ${say.day(day ?? endsAt)}.`,
    remedy: {
      advertiser: 'Look it up in TikTok Ads Manager. If it has ended, ask for a new code.',
      creator: 'If it has ended, generate a new code and send it to the advertiser.',
    },
  },
  sheet_row_not_record: {
    text: 'This row is not an object with a value for each heading.',
    remedy: 'Have the CSV or spreadsheet library use the first row as headings.',
  },
  sheet_row_blank: {
    text: 'This row is about no creator, post or code: it is empty, or it divides or adds up others.',
    remedy: 'Nothing to do.',
  },
  sheet_headings_unknown: {
    text: 'None of the headings of this row is known.',
    remedy:
      'Name the columns in the first row, such as Creator, Post, Code, Generated and Days, or say which is which. Leave out what stands above them.',
  },
  sheet_row_duplicate: {
    text: ({ row }) => `Row ${row} says the same.`,
    remedy: 'Nothing to do. Delete this row if you like.',
  },
  sheet_row_outlived: {
    text: ({ row }) => `Row ${row} holds another code for this post, which lasts longer.`,
    remedy: 'Nothing to do, if the ad uses that code. Otherwise point the ad to it.',
  },
  sheet_rows_disagree: {
    text: (params, say) =>
      `${rowsOf(params, say)} hold the same code, but differ in ${say.and(params.differences.map((one) => differenceIn(one, say)))}.`,
    remedy: 'Find out which row is right, and correct the others.',
  },
  sheet_post_with_several_codes: {
    text: (params, say) => `${rowsOf(params, say)} hold different codes for one post.`,
    remedy: {
      advertiser:
        'Ask the creator which code is the newest, and remove the rows of the others from the sheet.',
      creator: 'Tell the advertiser which code is the newest.',
    },
  },
  sheet_code_with_several_posts: {
    text: (params, say) =>
      `${rowsOf(params, say)} hold one code for different posts. A code is for one post only.`,
    remedy: {
      advertiser: 'Ask the creator which post it belongs to, and for a code for each of the others.',
      creator: 'Tell the advertiser which post the code belongs to, and make a code for each of the others.',
    },
  },
  sheet_code_awaited: {
    text: 'There is no code yet.',
    remedy: {
      advertiser: 'Ask the creator to generate a code and to send it.',
      creator: 'Generate a code in the ad settings of the post and send it to the advertiser.',
    },
  },
  sheet_row_running: {
    text: ({ endsAt, day, endIs }, say) =>
      `The authorization is valid until ${say.day(day ?? endsAt)}${bounds[endIs]}.`,
    remedy: 'Nothing to do now.',
  },
  sheet_row_ending: {
    text: ({ endsAt, day, endIs, daysLeft, mayBeOver }, say) => {
      const end = say.day(day ?? endsAt);
      if (mayBeOver)
        return `The authorization ends on ${end}${bounds[endIs]}, and may be over already: the exact time is not known.`;
      if (daysLeft < 1) return `The authorization ends within a day, on ${end}${bounds[endIs]}.`;
      return `The authorization ends on ${end}, in ${days(daysLeft, say)}${bounds[endIs]}.`;
    },
    remedy: {
      advertiser: 'Have it extended before it ends.',
      creator: 'Extend it in the ad settings of the post before it ends.',
    },
  },
});

/** How exactly an end is known, as the end of a sentence. */
const bounds: Readonly<Record<SheetEnd, string>> = {
  exact: '',
  at_the_latest: ' at the latest',
  at_the_earliest: ' at the earliest',
};

/** Rows as the beginning of a sentence: the first few, and how many more. */
function rowsOf({ rows, count }: SheetIssueParams['sheet_post_with_several_codes'], say: Say): string {
  const numbers = rows.map(String);
  const more = count - rows.length;
  return `Rows ${say.and(more > 0 ? [...numbers, say.count(more, { other: '# more' })] : numbers)}`;
}

/** What rows say differently: `the number of days (30 and 60)`. */
function differenceIn({ field, values }: SheetDifference, say: Say): string {
  const inWords = values.map((value) =>
    typeof value === 'number' ? say.number(value) : wordsOf(field, value, say),
  );
  return values.length === 0 ? columns[field] : `${columns[field]} (${say.and(inWords)})`;
}

function wordsOf(field: SheetField, value: string | Date, say: Say): string {
  return field === 'handle' ? `@${String(value)}` : say.day(value);
}
