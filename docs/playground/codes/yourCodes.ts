import { groupByCreator, type SheetTriage, triageToRecords, triageSheet } from 'tiktok-spark-ads';
import type { DateOrder } from 'tiktok-spark-ads/vocabulary';
import { describeIssue } from 'tiktok-spark-ads/messages';
import Papa from 'papaparse';
import { answer, byId, button, copyButton, downloadButton, h, p } from '../dom';
import { inYourCode } from '../inYourCode';
import { calendarFile } from './calendarFile';
import { creatorMessages } from './creatorMessages';
import { exampleSheet } from './exampleSheet';
import { rowList } from './rowList';
import { stateNames } from './stateNames';
import { drawTimeline } from './timeline';
import { mostUrgentFirst } from './urgency';

/** A sheet of codes, pasted or dropped: where each row stands, and what to ask of whom. */
export function startYourCodes(today: Date): void {
  const input = byId<HTMLTextAreaElement>('sheet-input');
  const file = byId<HTMLInputElement>('sheet-file');
  const dates = byId<HTMLSelectElement>('sheet-dates');
  const show = () => {
    const dateOrder = (dates.value || undefined) as DateOrder | undefined;
    byId('sheet-answer').replaceChildren(...answerTo(input.value, { now: today, dateOrder }));
  };
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    input.value = await chosen.text();
    show();
  };
  byId('sheet-samples').append(
    button('an example with every kind of trouble', () => {
      input.value = exampleSheet(today);
      show();
    }),
  );
  input.addEventListener('input', show);
  dates.addEventListener('input', show);
  file.addEventListener('change', () => take(file.files?.[0]));
  // What was pasted before this ran, or stayed in the field when the page was loaded again.
  show();
  const drop = byId('codes');
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
}

interface Reading {
  readonly now: Date;
  readonly dateOrder: DateOrder | undefined;
}

function answerTo(text: string, options: Reading): readonly HTMLElement[] {
  if (text.trim() === '') return [];
  const records = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
  const triage = triageSheet(records, options);
  if (triage.rows.length === 0) {
    return [answer('doubt', 'There are headings, but no rows', p('Paste the sheet with its first row.'))];
  }
  const drawing = h('div', { class: 'drawing' });
  const rows = mostUrgentFirst(triage.rows);
  requestAnimationFrame(() => drawTimeline(drawing, rows, options.now));
  return [
    summary(triage),
    takeAway(triage, options.now),
    drawing,
    creatorMessages(triage.plan, options.now),
    rowList(rows),
    inYourCode(
      `import { triageSheet } from 'tiktok-spark-ads';\n\nconst { rows, counts, plan } = triageSheet(records, { now: new Date() });`,
      triage.counts,
    ),
  ];
}

function summary({ rows, counts, plan }: SheetTriage): HTMLElement {
  const due = groupByCreator(plan.due).length;
  const headline =
    due === 0
      ? 'No renewal is due'
      : `${plan.due.length} ${plan.due.length === 1 ? 'renewal is' : 'renewals are'} due, from ${due} ${due === 1 ? 'creator' : 'creators'}`;
  const states = Object.entries(counts).filter(([, count]) => count > 0);
  return answer(
    due === 0 ? 'good' : 'doubt',
    headline,
    h(
      'ul',
      { class: 'counts', 'aria-label': `${rows.length} rows by state` },
      ...states.map(([state, count]) =>
        h('li', { class: `state ${state}` }, `${count} ${stateNames[state as keyof typeof stateNames]}`),
      ),
    ),
  );
}

/** The answer as a list to paste, as a sheet again, and as dates for a calendar. */
function takeAway(triage: SheetTriage, now: Date): HTMLElement {
  const records = triageToRecords(triage, { describe: describeIssue });
  const rows = records.map((record) => ({ ...record }));
  return h(
    'div',
    { class: 'actions' },
    copyButton('Copy the list', Papa.unparse(rows, { delimiter: '\t' })),
    downloadButton('Download the sheet with answers', {
      name: 'spark-codes.csv',
      type: 'text/csv',
      text: () => Papa.unparse(rows),
    }),
    downloadButton('Download the calendar', {
      name: 'spark-renewals.ics',
      type: 'text/calendar',
      text: () => calendarFile(triage.plan, now),
    }),
  );
}
