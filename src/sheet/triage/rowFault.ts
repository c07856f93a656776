import type { SheetState } from '../../vocabulary/sheet';
import type { Issue, IssueCode } from '../../vocabulary/verdict';
import type { SheetNextAction } from './sheetTriage';

/** Why a row cannot be judged. */
export interface RowFault {
  readonly state: Extract<SheetState, 'wrong_thing' | 'unreadable' | 'blank' | 'conflict'>;
  readonly reason: Issue;
  readonly nextAction?: SheetNextAction | undefined;
}

/** What is wrong with a would-be code; every other issue of a code says that it is something else. */
const flawsOfCodes: readonly IssueCode[] = [
  'code_too_short',
  'code_too_long',
  'code_missing_hash',
  'code_whitespace',
  'code_illegal_characters',
  'code_misplaced_padding',
  'code_truncated',
  'code_masked',
];

/** Something else, in which a code can be found all the same: the sheet is to be put right, not the creator asked. */
const holdingCodes: readonly IssueCode[] = ['code_multiple', 'code_inside_text', 'cell_holds_code'];

const correctSheet = { actor: 'advertiser', action: 'correct_sheet' } as const;

/** The state of a row of which a cell that decides cannot be read; `undefined` when all can. */
export function rowFault(deciding: readonly Issue[]): RowFault | undefined {
  const [first] = deciding;
  if (first === undefined) return undefined;
  if (first.code === 'sheet_row_blank') return { state: 'blank', reason: first };
  const wrongThing = deciding.find(({ code }) => isSomethingElse(code));
  if (wrongThing === undefined) return { state: 'unreadable', reason: first, nextAction: correctSheet };
  const nextAction = holdingCodes.includes(wrongThing.code)
    ? correctSheet
    : ({ actor: 'creator', action: 'generate_code' } as const);
  return { state: 'wrong_thing', reason: wrongThing, nextAction };
}

function isSomethingElse(code: IssueCode): boolean {
  return code === 'cell_holds_code' || (code.startsWith('code_') && !flawsOfCodes.includes(code));
}
