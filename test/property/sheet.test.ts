import fc from 'fast-check';
import {
  authorisationStatus,
  checkFlightCover,
  planRenewals,
  readSheetRow,
  triageToRecords,
  triageSheet,
  type TriagedRow,
  validateCode,
} from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { sheetHeadings, sheetStates } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { anything, planted } from '../support/arbitraries';

const now = new Date('2026-11-23T12:00:00Z');

const days = fc.constantFrom(
  '2026-11-10',
  '2026-10-28',
  '03/11/2026',
  '24/10/2026',
  '46336',
  '',
  'soon',
  '2026-09-01',
  '11/05/26',
);
const link = fc
  .constantFrom(1, 2, 3)
  .map((post) => `https://www.tiktok.com/@ana/video/744000000000000000${post}`);
const code = fc.oneof(
  fc.constantFrom(1, 2, 3, 4).map((seed) => buildCode(seed)),
  fc.constantFrom(
    '',
    'TBD',
    '#NAME?',
    '@ana',
    `${buildCode(5)} ${buildCode(6)}`,
    ` "${buildCode(2)}" `,
    buildCode(3).slice(1),
  ),
);

/** Rows as people write them: few posts and codes, so that many are of one post or one code. */
const row = fc.record(
  {
    Creator: fc.constantFrom('@ana', 'ana', '', 'Ana Müller'),
    Post: fc.oneof(link, fc.constantFrom('', 'https://vm.tiktok.com/ZM1/', 'https://example.org')),
    Code: code,
    Generated: days,
    Days: fc.constantFrom('30', '60 days', '', '0', 'a month', 7),
    Ends: fc.constantFrom('', '', '', '2026-12-31', '2026-11-27', '2026-11-24', '04/12/2026'),
    Status: fc.constantFrom('', '', 'applied', 'asked', 'not applied', 'revoked', 'paid'),
    'Campaign start': fc.constantFrom('', '2026-11-01', '2026-12-01'),
    'Campaign end': fc.constantFrom('', '2026-12-20', '2026-11-24'),
    'Daily spend': fc.constantFrom('', '50', '1,234', '1.234,50', '$5'),
    Notes: fc.constantFrom('', 'x'),
  },
  { requiredKeys: [] },
);
const sheet = fc.array(row, { maxLength: 12 });

const headings = Object.values(sheetHeadings).flatMap(({ clear }) => clear.slice(0, 2));
const throwing = fc.constantFrom(...headings).map((heading) =>
  Object.defineProperty({ Code: planted[0] }, heading, {
    enumerable: true,
    get: () => {
      throw new Error(planted[1]);
    },
  }),
);
const hostileRow = fc.oneof(
  anything,
  throwing,
  row,
  fc.dictionary(
    fc.oneof(fc.constantFrom(...headings, '__proto__', 'constructor', ...planted), fc.string()),
    anything,
    { maxKeys: 8 },
  ),
);

/** What a row says of itself, whatever stands around it. */
const saying = ({ state, reason, nextAction, issues, entry, cover, stopsAt, msLeft }: TriagedRow) => {
  const said = { ...entry, row: 0 };
  return JSON.stringify([
    state,
    reason.code,
    nextAction,
    issues.map((issue) => [issue.code, issue.path.slice(1)]),
    said,
    cover,
    stopsAt,
    msLeft,
  ]);
};

describe('triageSheet', () => {
  test('never throws, tells every row once, and shows no code in any issue', () => {
    fc.assert(
      fc.property(fc.array(hostileRow, { maxLength: 6 }), (records) => {
        const triage = triageSheet(records, { now });
        expect(triage.rows.map(({ index }) => index)).toEqual(records.map((_, index) => index));
        const { rows, plan, counts } = triage;
        expect(rows.every(({ state }) => sheetStates.includes(state))).toBe(true);
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(rows.length);
        const told = JSON.stringify([
          rows.map(({ reason, issues }) => [reason, ...issues]),
          triage.columns,
          triage.ignored,
        ]);
        const words = rows.map(({ reason }) => JSON.stringify(describeIssue(reason))).join();
        const shown = JSON.stringify(triageToRecords(triage, { describe: describeIssue }));
        for (const secret of planted) {
          for (const text of [told, words, shown]) expect(text).not.toContain(secret.slice(5, 40));
        }
        const planned = [plan.due, plan.later, plan.settled, plan.unclear]
          .flat()
          .map((one) => one.authorisation.row);
        expect(new Set(planned).size).toBe(planned.length);
      }),
      { numRuns: 40 },
    );
  });

  test('the order of rows and of columns changes nothing but the order', () => {
    fc.assert(
      fc.property(sheet, fc.infiniteStream(fc.nat()), (records, dice) => {
        const roll = () => dice.next().value as number;
        const shuffled = <Item>(items: readonly Item[]) =>
          items
            .map((item) => ({ item, at: roll() }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const others = shuffled(records).map((record) =>
          Object.fromEntries(shuffled(Object.entries(record))),
        );
        const [a, b] = [triageSheet(records, { now }), triageSheet(others, { now })];
        const sayings = (rows: readonly TriagedRow[]) => rows.map(saying).sort();
        expect(sayings(b.rows)).toEqual(sayings(a.rows));
        expect(b.counts).toEqual(a.counts);
      }),
      { numRuns: 40 },
    );
  });

  test('agrees with validateCode, planRenewals and checkFlightCover on every row', () => {
    fc.assert(
      fc.property(sheet, (records) => {
        const { rows, plan } = triageSheet(records, { now });
        const planned = rows.filter(
          ({ state }) => !['wrong_thing', 'unreadable', 'duplicate', 'conflict', 'blank'].includes(state),
        );
        const entries = planned.map(({ entry }) => entry);
        expect(plan).toEqual(planRenewals(entries, { now }));
        for (const one of rows) {
          const { index, state, entry, nextAction } = one;
          const cell = records[index]?.Code;
          const verdict = validateCode(cell ?? '');
          if (state === 'apply_now') expect(entry.code).toBeDefined();
          if (state === 'wrong_thing') expect(verdict.ok).toBe(false);
          if (verdict.ok && entry.code !== undefined) expect(entry.code).toBe(verdict.value);
          if (!entries.includes(entry)) continue;
          const { status } = authorisationStatus(entry, { now });
          const moment = { startsAt: now, endsAt: new Date(now.getTime() + 1) };
          const cover = checkFlightCover(entry, moment, { now }).status;
          // By the safest reading of its day it is over, but nobody knows.
          const mayLive = state === 'expiring' && status === 'expired' && entry.endIsLowerBound === true;
          if (!mayLive && (state === 'running' || state === 'expiring'))
            expect([status, cover]).toEqual(['active', 'covered']);
          if (state === 'expired')
            expect([['expired', 'revoked'].includes(status), cover]).toEqual([true, 'uncovered']);
          const isDue = plan.due.some(({ authorisation }) => authorisation.row === one.row);
          if (state === 'running' || state === 'expiring' || state === 'expired')
            expect(nextAction !== undefined).toBe(isDue);
          const { startsAt, endsAt } = entry.flight ?? {};
          if (startsAt) expect(one.cover).toBe(checkFlightCover(entry, { startsAt, endsAt }, { now }).status);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('reads a row alone as it reads it in a sheet, but for what the others prove or say', () => {
    fc.assert(
      fc.property(row, (record) => {
        const [alone] = triageSheet([record], { now }).rows;
        const reading = readSheetRow(record);
        // What rests on the time of day is only known to the triage.
        const isTimeless = ({ code }: { readonly code: string }) =>
          !/^(?:sheet_row_ending|authorisation_)/.test(code);
        expect(reading.ok ? [] : [...reading.issues].map((issue) => issue.code)).toEqual(
          reading.ok ? [] : alone?.issues.filter(isTimeless).map((issue) => issue.code),
        );
        if (!reading.ok) return;
        // The end of a flight becomes a flight once it is known what time it is.
        const { flight = alone?.entry.flight } = reading.value;
        expect(alone?.entry).toEqual({ ...reading.value, ...(flight && { flight }), row: 2 });
      }),
      { numRuns: 40 },
    );
  });

  test('its records hold no formula', () => {
    const dangerous = fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '"=1');
    fc.assert(
      fc.property(
        fc.array(fc.record({ Creator: dangerous, Post: dangerous, Code: dangerous }), { maxLength: 4 }),
        (records) => {
          for (const record of triageToRecords(triageSheet(records, { now }), {
            codes: 'shown',
            describe: describeIssue,
          })) {
            for (const cell of Object.values(record)) {
              if (typeof cell === 'string') expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('its records are read again as the sheet was', () => {
    fc.assert(
      fc.property(sheet, (records) => {
        const triage = triageSheet(records, { now });
        const again = triageSheet(triageToRecords(triage, { codes: 'shown' }), { now });
        expect(again.rows.map(({ entry }) => entry.code)).toEqual(triage.rows.map(({ entry }) => entry.code));
        expect(again.rows.map(({ entry }) => entry.postId)).toEqual(
          triage.rows.map(({ entry }) => (entry.postUrl ? entry.postId : undefined)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
