import { readFileSync } from 'node:fs';
import { checkSparkEligibility, type Finding } from 'tiktok-spark-ads';
import { allFacts } from 'tiktok-spark-ads/facts';
import { type EligibilityCode, severities, type Severity } from 'tiktok-spark-ads/vocabulary';
import {
  buildPost,
  buildSparkContext,
  eligibilityCase,
  type EligibilityCase,
} from 'tiktok-spark-ads/fixtures';
import { describeIssue, en } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { eligibilityRules } from '../../../src/eligibility/eligibilityRules';
import { expectedFindings } from './expectedFindings';
import { nearMisses } from './nearMisses';

const now = new Date('2026-11-23T12:00:00Z');
const rules = [...new Set([...eligibilityRules.pull, ...eligibilityRules.push])];
const listOf = {
  blocker: 'blockers',
  warning: 'warnings',
  unknown: 'unknowns',
  unverified: 'unverified',
} as const satisfies Record<Severity, string>;
const issueCodes = new URL('../../../docs/issue-codes.md', import.meta.url);

function findingsOf({ post, context }: EligibilityCase): readonly Finding<EligibilityCode>[] {
  const result = checkSparkEligibility(post, context);
  return severities.flatMap((severity) => result[listOf[severity]]);
}

function codesOf(subject: EligibilityCase): readonly EligibilityCode[] {
  return findingsOf(subject).map(({ code }) => code);
}

test('no two rules share a code', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('names a fact that exists', () => {
    expect(allFacts().map(({ id }) => id)).toContain(rule.factId);
  });

  test('trips alone on its fixture, where its severity belongs', () => {
    const { post, context } = eligibilityCase(code, { now });
    expect(checkSparkEligibility(post, context)[listOf[rule.severity]].map((found) => found.code)).toEqual([
      code,
    ]);
    expect(codesOf({ post, context })).toEqual([code]);
  });

  test('says who has to do what, where and by when', () => {
    const [severity, actor, action, path, params, by] = expectedFindings[code];
    const { post, context } = eligibilityCase(code, { now });
    const { nextAction, ...result } = checkSparkEligibility(post, context);
    expect(result[listOf[severity]]).toEqual([
      { code, severity, actor, path: path.split('.'), factId: rule.factId, ...(params && { params }) },
    ]);
    expect([rule.action].flatMap((one) => (typeof one === 'string' ? one : Object.values(one)))).toContain(
      action,
    );
    // What nobody asked the platform yet can wait.
    expect(nextAction).toEqual(
      severity === 'unverified' ? undefined : { actor, action, code, ...(by && { by }) },
    );
  });

  test.each(nearMisses(now)[code])('does not trip on its nearest neighbour %#', (neighbour) => {
    expect(codesOf(neighbour)).not.toContain(code);
  });

  test('has words for both audiences, without a code name or a gap', () => {
    expect(en).toHaveProperty(code);
    for (const audience of ['advertiser', 'creator'] as const) {
      for (const finding of findingsOf(eligibilityCase(code, { now }))) {
        const { text, remedy } = describeIssue(finding, { audience });
        for (const sentence of [text, remedy]) {
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          expect(sentence).not.toMatch(/TODO|undefined|null|\[object|NaN|[a-z]_[a-z]/);
        }
      }
    }
  });

  test('is listed among the issue codes', () => {
    const isListed = readFileSync(issueCodes, 'utf8').includes(`\`${code}\``);
    expect(isListed, 'the page of issue codes is written anew by its test with -u').toBe(true);
  });
});

test('the fixtures and builders stand clean without a flaw', () => {
  for (const access of ['code', 'linked_account', 'bc_grant'] as const) {
    const result = checkSparkEligibility(buildPost(), buildSparkContext({ now, access }));
    expect(result).toEqual({
      status: 'eligible',
      blockers: [],
      warnings: [],
      unknowns: [],
      unverified: [],
      checkedAt: now,
      ...(access === 'code' && { stopsAt: result.stopsAt }),
    });
  }
});
