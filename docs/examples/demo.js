// Which posts can run as Spark Ads, until when, whether a flight is covered, and if not, who must act.
//
//   npm run demo                        the two example files beside this one, as of their own day
//   npm run demo -- path/to/own.json    your answer of /tt_video/list/ or /identity/video/get/, as of now
//   npm run demo -- sheet.csv           a sheet: forty rows of every kind of trouble, or your own
//   npm run demo -- --now 2026-11-23T12:00:00Z --flight 2026-11-25/2026-12-20

import {
  authorisationStatus,
  checkFlightCover,
  checkSparkEligibility,
  compareAdFormats,
  maskCode,
} from 'tiktok-spark-ads';
import { readIdentityVideos, readTtVideoList } from 'tiktok-spark-ads/business-api';
import { describeFormatValue, describeIssue, enFormats } from 'tiktok-spark-ads/messages';
import { day, days, main, printTable, readJson, UserError } from './commandLine.js';
import { showSheet } from './sheetDemo.js';

main(({ files, now, flight }) => {
  const [file] = files;
  if (/\.(?:csv|tsv|txt)$/i.test(file)) return showSheet(file, { now });
  console.log(
    `As of ${now.toISOString()}, for a flight from ${day(flight.startsAt)} to ${day(flight.endsAt)}.`,
  );
  for (const file of files) showPosts(file, { now, flight });
  showFormats(now);
});

function showPosts(file, { now, flight }) {
  const { rows, issues, owner, title } = readPosts(file);
  console.log(`\n${title}`);
  printTable(
    { post: 26, verdict: 12, 'why, and [who must act]': 60, 'time left': 16, flight: 18, code: 12 },
    rows.map(({ post, access, authorisation, identity }) => {
      const eligibility = checkSparkEligibility(post, {
        access,
        authorisation,
        identity,
        owner,
        now,
        flight,
      });
      return [
        `${post.caption || '(no caption)'}\n@${post.handle ?? identity.displayName ?? 'unknown'}`,
        verdict(eligibility),
        reasons(eligibility),
        timeLeft(authorisation, now),
        cover(authorisation, flight, now),
        authorisation.code ? maskCode(authorisation.code) : 'no code',
      ];
    }),
  );
  for (const issue of issues) console.log(`${issue.path.join('.')}: ${describeIssue(issue).text}`);
}

/** Whether it can run now, and whether it goes on to the end of its flight. */
function verdict({ status, stopsAt }) {
  return status === 'eligible' && stopsAt ? `eligible until ${day(stopsAt)}` : status;
}

/** Either of the two answers that list posts; the readers say what a body is not. */
function readPosts(file) {
  const body = readJson(file);
  const authorised = readTtVideoList(body);
  if (authorised.ok) {
    return {
      ...authorised.value,
      issues: authorised.issues,
      owner: 'creator',
      title: 'Posts opened by a code',
    };
  }
  // This body names no identity: whoever asked for it knows whose posts they are.
  const own = readIdentityVideos(body, { identity: { type: 'TT_USER', displayName: 'your.brand' } });
  if (own.ok) return { ...own.value, issues: own.issues, owner: 'own', title: 'Posts of a linked account' };
  const { text } = describeIssue(authorised.issues[0]);
  throw new UserError(`${file} is not an answer of /tt_video/list/ or /identity/video/get/: ${text}`);
}

function reasons({ blockers, unknowns, warnings }) {
  const findings = [...blockers, ...unknowns, ...warnings];
  if (findings.length === 0) return 'nothing stands against it';
  return findings
    .map((finding) => {
      const { text, remedy } = describeIssue(finding);
      return `${text} ${remedy} [${finding.actor}]`;
    })
    .join('\n');
}

function timeLeft(authorisation, now) {
  const { status, expiring, msLeft, endsAt } = authorisationStatus(authorisation, { now });
  if (status === 'active') return `${days(msLeft)}, to ${day(endsAt)}${expiring ? '\nEXPIRING' : ''}`;
  return status === 'expired' && endsAt ? `expired ${day(endsAt)}` : status.replace('_', ' ');
}

function cover(authorisation, flight, now) {
  if (authorisation.needed === false) return 'needs no code';
  const { status, stopsAt, msToSpare } = checkFlightCover(authorisation, flight, { now });
  if (status === 'covered') return `covered, ${days(msToSpare)} to spare`;
  if (status === 'unknown') return 'unknown';
  return stopsAt > flight.startsAt ? `stops on ${day(stopsAt)}` : 'not covered';
}

/** The rows that the founding article compares, and those in which the three formats differ besides. */
function showFormats(now) {
  const rows = compareAdFormats(undefined, { asOf: now, placement: 'PLACEMENT_TIKTOK' });
  console.log(`\nThe three ad formats on TikTok, by the rules of ${rows[0].asOf}`);
  printTable(
    { '': 24, spark_pull: 42, spark_push: 42, non_spark: 42 },
    rows
      .filter(({ differs }) => differs)
      .map(({ aspect, values }) => [
        enFormats.aspects[aspect],
        describeFormatValue(values.spark_pull),
        describeFormatValue(values.spark_push),
        describeFormatValue(values.non_spark),
      ]),
  );
}
