// Where every row of a sheet stands, and what to ask of whom.

import Papa from 'papaparse';
import { codeBatches, groupByCreator, maskCode, renewalAsk, triageSheet } from 'tiktok-spark-ads';
import { describeAction, describeIssue, renewalAskText } from 'tiktok-spark-ads/messages';
import { day, printTable, readText } from './commandLine.js';

/** Prints the triage of a sheet, and the asks. */
export function showSheet(file, { now }) {
  const { rows, plan, counts, ignored } = triageSheet(Papa.parse(readText(file), { header: true }).data, {
    now,
  });
  printTable(
    { row: 5, creator: 18, state: 13, why: 58, 'what to do, and who': 34, by: 12, code: 12 },
    rows.filter(({ state }) => state !== 'blank').map(cellsOf),
  );
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  console.log(told.map(([state, count]) => `${count} ${state}`).join(' · '));
  if (ignored.length > 0) console.log(`Columns left alone: ${ignored.join(', ')}.`);
  for (const [index, batch] of codeBatches(rows).entries()) {
    console.log(
      `\nCodes to paste into Ads Manager, batch ${index + 1}: those of rows ${batch.rows.join(', ')}.`,
    );
  }
  for (const { handle, rows: renewals } of groupByCreator(plan.due)) if (handle) showAsk(renewals, now);
}

function cellsOf({ row, state, reason, entry, nextAction }) {
  const { text } = describeIssue(reason);
  const heading = reason.path[1];
  return [
    row,
    entry.handle ? `@${entry.handle}` : (entry.creatorName ?? ''),
    state,
    heading ? `${heading}: ${text}` : text,
    nextAction ? `${describeAction(nextAction.action)} [${nextAction.actor}]` : '',
    nextAction?.by ? day(nextAction.by) : '',
    entry.code ? maskCode(entry.code) : '',
  ];
}

function showAsk(renewals, now) {
  const asks = renewals.flatMap(
    ({ authorisation, flight }) => renewalAsk(authorisation, { now, flight }) ?? [],
  );
  if (asks.length === 0) return;
  const { subject, message } = renewalAskText(asks, { now });
  const rows = renewals.map(({ authorisation }) => authorisation.row);
  console.log(`\n— ${subject} (rows ${rows.join(', ')})\n${message}`);
}
